"""One record that stands in several places: in YAML and in a table or CSV, or in a document and in a row about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from ibplint.model.answer import Answer, State
from ibplint.model.message import Quote
from ibplint.model.person import Person, Persons
from ibplint.model.place import Place
from ibplint.model.raw import Fault
from ibplint.model.values import compared
from ibplint.shaping import faults
from ibplint.shaping.draft import PAGE, SHEET, TABLE, YAML, Draft
from ibplint.shaping.identity import ID, identity
from ibplint.shaping.twins import Rank, rank

# Where these differ, the records are different appointments, plans or contracts, however alike the rest.
DECISIVE = ("persoon", "vanaf", "gepland_op", "ondertekend_op")
# A document's own page says what it is; a table says it in passing.
_SOURCES = (PAGE, YAML, SHEET, TABLE)
# A role is described in several places, each with tasks of its own: these are no one record, and differ rightly.
_SEVERAL = frozenset(["roltaken"])
_Said = frozenset[object]


def merged(drafts: Sequence[Draft], persons: Persons) -> tuple[Draft, ...]:
    """The drafts with those that are one record made one; drafts of one kind of source are never one."""
    if len({draft.source for draft in drafts}) == 1 or any(draft.schema.name in _SEVERAL for draft in drafts[:1]):
        return tuple(drafts)
    named: dict[str, list[tuple[int, Draft]]] = {}
    for number, draft in enumerate(drafts):
        named.setdefault(identity(draft), []).append((number, draft))
    wholes = [whole for same in named.values() for whole in _merged(sorted(same, key=_rank), persons)]
    return tuple(draft for _, draft in sorted(wholes, key=lambda whole: whole[0]))


def _rank(numbered: tuple[int, Draft]) -> Rank:
    return rank(numbered[1])


def _merged(same: Sequence[tuple[int, Draft]], persons: Persons) -> Iterable[tuple[int, Draft]]:
    """Drafts of one key, numbered: each further kind of source finds its records among those before it."""
    wholes: dict[int, Draft] = {}
    for source in _SOURCES:
        homes = _Homes(wholes, persons)
        for number, draft in same:
            if draft.source == source:
                home = homes.take(draft)
                wholes[number if home is None else home] = draft if home is None else _joined(wholes[home], draft)
    return wholes.items()


class _Homes:
    """The records that a source may give again, found by what decides; each is taken once."""

    def __init__(self, wholes: Mapping[int, Draft], persons: Persons) -> None:
        self._persons = persons
        self._open = {number: self._decisive(draft) for number, draft in wholes.items()}
        self._near: dict[tuple[str, _Said], dict[int, None]] = {}
        for number, said in self._open.items():
            for pair in said.items():
                self._near.setdefault(pair, {})[number] = None

    def take(self, draft: Draft) -> int | None:
        """The first record that nothing decisive tells from this draft."""
        said = self._decisive(draft)
        name, value = next(((name, value) for name, value in said.items() if value), ("", frozenset()))
        near = chain(self._near.get((name, value), ()), self._near.get((name, frozenset()), ())) if name else self._open
        home = next((number for number in near if _agree(said, self._open[number])), None)
        if home is not None:
            for pair in self._open.pop(home).items():
                del self._near[pair][home]
        return home

    def _decisive(self, draft: Draft) -> dict[str, _Said]:
        return {
            name: frozenset(
                self._persons.key(value) if isinstance(value, Person) else value for value in draft.answer(name).values
            )
            for name in DECISIVE
            if name in draft.schema.fields
        }


def _agree(ours: Mapping[str, _Said], theirs: Mapping[str, _Said]) -> bool:
    return all(not said or not theirs[name] or said == theirs[name] for name, said in ours.items())


def _joined(base: Draft, other: Draft) -> Draft:
    """The base with what only the other says, and a fault for every field on which they differ."""
    added = {
        name: replace(answer, path=answer.path or other.path)
        for name, answer in other.answers.items()
        if _written(answer) and not _written(base.answer(name))
    }
    differing = tuple(
        _difference(base, base.answers[name], other, answer)
        for name, answer in other.answers.items()
        if name not in (ID, *DECISIVE) and name in base.answers and _differ(base.answers[name], answer)
    )
    if other.answer(ID).key_span and not base.answer(ID).key_span:
        added[ID] = replace(other.answers[ID], path=other.path)
    theirs = tuple(replace(fault, path=fault.path or other.path) for fault in other.faults)
    return replace(
        base,
        answers={**base.answers, **added},
        faults=(*base.faults, *theirs, *differing),
        nested={**{name: drafts for name, drafts in other.nested.items() if name in added}, **base.nested},
        page=base.page or other.page,
        elsewhere=(*base.elsewhere, Place(other.path, other.span, other.schema.name), *other.elsewhere),
    )


def _written(answer: Answer) -> bool:
    return answer.span is not None and answer.state is not State.UNANSWERED


def _differ(ours: Answer, theirs: Answer) -> bool:
    if not (_written(ours) and _written(theirs) and ours.given and theirs.given):
        return False
    return ours.state is not theirs.state or _said(ours) != _said(theirs)


def _said(answer: Answer) -> _Said:
    return frozenset(compared(value) for value in answer.values)


def _difference(base: Draft, ours: Answer, other: Draft, theirs: Answer) -> Fault:
    span = ours.span or base.span
    place = Place(theirs.path or other.path, theirs.span or other.span, other.schema.name, "", theirs.field)
    private = ours.private
    values = {
        "field": ours.field,
        "value": Quote(ours.text, Place(ours.path or base.path, span), private),
        "other": Quote(theirs.text, place, private),
        "place": place,
    }
    return Fault(faults.DIFFERS, span, values, field=ours.field, path=ours.path)
