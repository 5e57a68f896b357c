"""The registers that a document names, with the place of each, and the roles that stand beside them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping

from ibplint.model.dossier import Dossier
from ibplint.model.message import Quote
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.model.values import Role
from ibplint.prose.belonging import is_somebodys
from ibplint.prose.company import company
from ibplint.prose.keepers import keepers, of_all
from ibplint.prose.keeping import Named, Roles, is_kept
from ibplint.prose.mentioned import mentioned, sentence_at
from ibplint.prose.phrases import Phrases, find, numbers_with
from ibplint.prose.rows import HEAD
from ibplint.prose.stance import stance

_ENDS = Phrases(("*register", "*registers"))
_LISTED = (Where.ENTRY, Where.CELL)
_BARE = frozenset({"register", "registers"})
_KEEP = frozenset({"bijhouden", "beheren", "verantwoordelijk", "zorgen", "registreren", "schrijven", "inrichten"})
_ALL, _EVERY = "registers", re.compile(r"\b(?:de |alle )?registers\b(?! van| met| voor)", re.IGNORECASE)
_ENDING = re.compile(r"(?:en|s)?register$")


def registers(
    record: Record, prose: Prose, dossier: Dossier, outside: Phrases, listed: Phrases | None = None
) -> Mapping[str, tuple[Named, ...]]:
    """Where a text names each register of its own, those of `outside` left out.

    One that it names only in a list of documents, or in a table with `listed` in its heads, is none that it speaks of.
    """
    found: dict[str, list[Named]] = {}
    taken: set[tuple[int, int]] = set()
    told: set[str] = set()
    passing = {prose.sentences[number].table for number in _heads(prose, listed)}
    for one in mentioned(record, "register", dossier):
        sentence = sentence_at(prose, one.span)
        inside = _inside(sentence, one.span) if sentence else range(0)
        if sentence is None or not inside:
            continue
        taken |= {(sentence.index, at) for at in inside}
        key = one.answer("waarde").text
        if not one.answer("ontkend").value and not one.answer("voorheen").value:
            found.setdefault(key, []).append(Named(sentence.index, inside[0], inside[-1]))
            told |= set() if one.answer("lijst").value or sentence.table in passing else {key}
    taken |= {(hit.sentence, hit.last) for hit in find(prose, outside)}
    laws = {sentence.index for one in mentioned(record, "wet", dossier) if (sentence := sentence_at(prose, one.span))}
    for key, named in _others(prose, taken):
        if named.sentence in laws and prose.sentences[named.sentence].where in _LISTED:
            # What a law is about, as a list of laws tells.
            continue
        found.setdefault(key, []).append(named)
        told |= set() if prose.sentences[named.sentence].table in passing else {key}
    return {key: tuple(places) for key, places in found.items() if key in told}


def _heads(prose: Prose, listed: Phrases | None) -> Iterator[int]:
    for number in numbers_with(prose, listed) if listed else ():
        if prose.sentences[number].where is Where.CELL and prose.sentences[number].row == HEAD:
            yield number


def roles_beside(record: Record, prose: Prose, dossier: Dossier) -> Roles:
    """The roles that each sentence names or that have a duty by it: key → as it is written."""
    found: dict[int, dict[str, str]] = {}
    named = mentioned(record, "rol", dossier)
    called = {one.answer("waarde").text: one.answer("woord").text for one in reversed(named)}
    for one in (*_duties(record, dossier), *named):
        sentence, role = sentence_at(prose, one.span), one.answer("rol").value
        if sentence and isinstance(role, Role):
            found.setdefault(sentence.index, {})[role.role] = called.get(role.role, role.text)
        elif sentence:
            found.setdefault(sentence.index, {})[one.answer("waarde").text] = one.answer("woord").text
    return found


def has_keeper(record: Record, key: str, places: Collection[Named], roles: Roles, dossier: Dossier) -> bool:
    """Whether a role has the task to keep a register, or any sentence says who does."""
    kept = dossier.remembered((has_keeper, record), lambda: frozenset(_kept(record, dossier)))
    if key in kept or _ALL in kept:
        return True
    holds = _ENDING.sub("", key)
    return record.prose is not None and (
        is_kept(record.prose, places, holds, roles)
        or is_somebodys(record.prose, places, holds, roles)
        or next(keepers(record.prose, places, roles), None) is not None
        or next(of_all(record.prose, roles), None) is not None
    )


def _kept(record: Record, dossier: Dossier) -> Iterator[str]:
    """What the roles keep: `onderhoudt registers` is every register."""
    for one in _duties(record, dossier):
        yield one.answer("voorwerp").text
        if _EVERY.search(one.answer("woord").text):
            yield _ALL


def words_at(record: Record, prose: Prose, named: Named) -> Quote:
    """The words of a register, where they stand."""
    sentence = prose.sentences[named.sentence]
    first, last = sentence.words[named.first], sentence.words[named.last]
    return Quote(sentence.text[first.start : last.end], record.place(span=sentence.span_of(named.first, named.last)))


def said_beside(prose: Prose, named: Named, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands in the sentence that names a register, or beside it."""
    near = company(prose, prose.sentences[named.sentence])
    return not numbers_with(prose, Phrases(phrases)).isdisjoint(near)


def _duties(record: Record, dossier: Dossier) -> list[Record]:
    return [one for one in mentioned(record, "plicht", dossier) if one.answer("aard").value in _KEEP]


def _inside(sentence: Sentence, span: Span) -> range:
    """The words of a sentence that stand within a span."""
    words = range(len(sentence.words))
    first = bisect_left(words, span[:2], key=lambda at: sentence.span_of(at, at)[:2])
    return range(first, bisect_right(words, span[2:], key=lambda at: sentence.span_of(at, at)[2:]))


def _others(prose: Prose, taken: Collection[tuple[int, int]]) -> Iterator[tuple[str, Named]]:
    """Words that end in `register` and are none of the known names."""
    for hit in find(prose, _ENDS):
        word = prose.sentences[hit.sentence].words[hit.last]
        if word.text in _BARE or (hit.sentence, hit.last) in taken:
            continue
        told = stance(prose, hit.sentence, hit.first, hit.last)
        if not (told.negated or told.past):
            yield word.text.removesuffix("s"), Named(hit.sentence, hit.first, hit.last)
