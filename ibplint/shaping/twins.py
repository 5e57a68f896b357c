"""Records that share a name, in an order that no layout changes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from ibplint.model.answer import Answer, State
from ibplint.model.moment import Moment
from ibplint.model.values import Value, compared
from ibplint.shaping.draft import Draft
from ibplint.shaping.identity import identity

Rank = tuple[tuple[str, ...], ...]

# When a record begins to count, and whom it is about: what an edit of the rest leaves as it is.
_FIRST = ("vanaf", "datum", "vastgesteld_op", "gepland_op", "ondertekend_op", "persoon", "naam")


def settled(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The same drafts, with twins in each other's places so that the earliest comes first."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, draft in enumerate(drafts):
        places[identity(draft)].append(number)
    found = list(drafts)
    for numbers in places.values():
        if len(numbers) > 1:
            twins = sorted((drafts[number] for number in numbers), key=rank)
            for number, draft in zip(numbers, twins, strict=True):
                found[number] = draft
    return tuple(found)


def rank(draft: Draft) -> Rank:
    """Where a record comes among its twins: by the day on which it begins, by name, then by all that it says."""
    return (*(_told(draft.answer(name)) for name in _FIRST), *_all(draft.answers), *_inside(draft.nested))


def _all(answers: Mapping[str, Answer]) -> Iterator[tuple[str, ...]]:
    return ((name, *_told(answers[name])) for name in sorted(answers))


def _inside(nested: Mapping[str, Iterable[Draft]]) -> Iterator[tuple[str, ...]]:
    for name in sorted(nested):
        yield (name, *sorted(str(rank(draft)) for draft in nested[name]))


def _told(answer: Answer) -> tuple[str, ...]:
    said = tuple(_sortable(value) for value in answer.values)
    return (answer.state.value, *said, *((answer.text,) if answer.state is State.UNREADABLE else ()))


def _sortable(value: Value) -> str:
    match value:
        case Moment(earliest=earliest):
            return earliest.isoformat()
        case date():
            return value.isoformat()
        case _:
            return str(compared(value))
