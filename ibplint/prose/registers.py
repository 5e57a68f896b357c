"""The registers that a document names, with the place of each, and the roles that stand beside them."""

import re
from collections.abc import Collection, Iterator, Mapping

from ibplint.model.dossier import Dossier
from ibplint.model.message import Quote
from ibplint.model.prose import Prose
from ibplint.model.record import Record
from ibplint.model.values import Role
from ibplint.prose.keeping import Named, Roles, is_kept
from ibplint.prose.mentioned import mentioned, sentence_at
from ibplint.prose.phrases import Phrases, find
from ibplint.prose.stance import stance

_ENDS = Phrases(("*register", "*registers"))
_BARE = frozenset({"register", "registers"})
_KEEP = frozenset({"bijhouden", "beheren", "verantwoordelijk", "zorgen", "registreren", "schrijven", "inrichten"})
_ENDING = re.compile(r"(?:en|s)?register$")


def registers(record: Record, prose: Prose, dossier: Dossier, outside: Phrases) -> Mapping[str, tuple[Named, ...]]:
    """Where a text names each register of its own, those of `outside` left out.

    One that it names in a list of documents only is none that it speaks of.
    """
    found: dict[str, list[Named]] = {}
    taken: set[tuple[int, int]] = set()
    told: set[str] = set()
    for one in mentioned(record, "register", dossier):
        sentence = sentence_at(prose, one.span)
        inside = (
            [at for at in range(len(sentence.words)) if _within(sentence.span_of(at, at), one.span)] if sentence else []
        )
        if sentence is None or not inside:
            continue
        taken |= {(sentence.index, at) for at in inside}
        key = one.answer("waarde").text
        if not one.answer("ontkend").value and not one.answer("voorheen").value:
            found.setdefault(key, []).append(Named(sentence.index, inside[0], inside[-1]))
            told |= set() if one.answer("lijst").value else {key}
    taken |= {(hit.sentence, hit.last) for hit in find(prose, outside)}
    for key, named in _others(prose, taken):
        found.setdefault(key, []).append(named)
        told.add(key)
    return {key: tuple(places) for key, places in found.items() if key in told}


def roles_beside(record: Record, prose: Prose, dossier: Dossier) -> Roles:
    """The roles that each sentence names or that have a duty by it: key → as it is written."""
    found: dict[int, dict[str, str]] = {}
    for one in (*_duties(record, dossier), *mentioned(record, "rol", dossier)):
        sentence, role = sentence_at(prose, one.span), one.answer("rol").value
        if sentence and isinstance(role, Role):
            found.setdefault(sentence.index, {})[role.role] = role.text
        elif sentence:
            found.setdefault(sentence.index, {})[one.answer("waarde").text] = one.answer("woord").text
    return found


def has_keeper(record: Record, key: str, places: Collection[Named], roles: Roles, dossier: Dossier) -> bool:
    """Whether a role has the task to keep a register, or any sentence says who does."""
    if any(one.answer("voorwerp").text == key for one in _duties(record, dossier)):
        return True
    return record.prose is not None and is_kept(record.prose, places, _ENDING.sub("", key), roles)


def words_at(record: Record, prose: Prose, named: Named) -> Quote:
    """The words of a register, where they stand."""
    sentence = prose.sentences[named.sentence]
    first, last = sentence.words[named.first], sentence.words[named.last]
    return Quote(sentence.text[first.start : last.end], record.place(span=sentence.span_of(named.first, named.last)))


def _duties(record: Record, dossier: Dossier) -> list[Record]:
    return [one for one in mentioned(record, "plicht", dossier) if one.answer("aard").value in _KEEP]


def _within(part: tuple[int, ...], whole: tuple[int, ...]) -> bool:
    return whole[:2] <= part[:2] and part[2:] <= whole[2:]


def _others(prose: Prose, taken: Collection[tuple[int, int]]) -> Iterator[tuple[str, Named]]:
    """Words that end in `register` and are none of the known names."""
    for hit in find(prose, _ENDS):
        word = prose.sentences[hit.sentence].words[hit.last]
        if word.text in _BARE or (hit.sentence, hit.last) in taken:
            continue
        told = stance(prose, hit.sentence, hit.first, hit.last)
        if not (told.negated or told.past):
            yield word.text.removesuffix("s"), Named(hit.sentence, hit.first, hit.last)
