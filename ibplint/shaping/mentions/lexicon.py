"""Every name that running text may use for a role, a document, a law, a register, a right or a notion."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import product
from typing import NamedTuple

from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.raw import RawMapping, plain
from ibplint.prose.fold import fold
from ibplint.prose.inflection import forms
from ibplint.prose.pattern import elements
from ibplint.reading.kept import kept
from ibplint.vocabulary.vocabulary import Vocabulary

ROLE, DOCUMENT, LAW, REGISTER, RIGHT, NOTION, WEAK_RIGHT = (
    "rol",
    "document",
    "wet",
    "register",
    "recht",
    "begrip",
    "zwak",
)
_LISTS = {"rolsoorten": ROLE, "documentsoorten": DOCUMENT, "wetten": LAW}
_NOTIONS = "begrippen"
_EDITIONS = ("edities", "reeks", "vervangen_door")
_OPTIONAL_LETTER = late(r"^\((\w)\)(?=\w)")
_DESCRIBES = late(r"(overzicht|lijst|tabel|registratie)\b")
# Two names that differ in these letters only are one: `incidentregister`, `register van de incidenten`.
_LIGHT = late(r"\b(?:van|de|het|voor|met)\b|[- *]|(?:en|s)(?=register|registratie|logboek|overzicht|lijst)")
_LONGEST_ABBREVIATION = 5
_SHORTEST_WITH_ENDING = 4


class Name(NamedTuple):
    """One name: of which kind, for which key, and how it is called; an abbreviation needs its capitals."""

    kind: str
    key: str
    label: str
    capitals: int = 0


@dataclass(slots=True)
class Step:
    """The words that may come next in a name, and the names that end here."""

    next: dict[str, "Step"] = field(default_factory=dict)
    names: tuple[Name, ...] = ()


@frozen(eq=False)
class Lexicon:
    """The names as a tree of words; `globs` are the words with `*`, `gapped` the names with a gap in them.

    `endings` gives for a word of a text the words of names that it is, but for its ending.
    """

    root: Step
    globs: tuple[str, ...]
    endings: Mapping[str, tuple[str, ...]]
    gapped: Mapping[str, Name]
    laws: Mapping[str, Mapping[str, object]]
    kinds: Mapping[str, frozenset[str]]


@lru_cache(maxsize=4)
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    """The names of a vocabulary's reference lists."""
    return kept("names", partial(_lexicon, vocabulary)) if vocabulary.shipped else _lexicon(vocabulary)


def _lexicon(vocabulary: Vocabulary) -> Lexicon:
    root, gapped = Step(), {}
    for phrase, name in _names(vocabulary):
        if "..." in phrase:
            gapped[phrase] = name
        else:
            for row in _rows(phrase):
                plant(root, row, name)
    laws = {_text(entry, "wet"): _of_editions(entry) for entry in vocabulary.lists["wetten"].entries}
    keys = {kind: frozenset(vocabulary.lists[name].words.values()) for name, kind in _LISTS.items()}
    words = sorted(set(_words(root)))
    globs = tuple(word for word in words if "*" in word)
    return Lexicon(root, globs, _endings(words), gapped, laws, keys)


def plant(root: Step, row: Iterable[str], name: Name) -> None:
    """Add a name to a tree of words; the first name of a kind stays."""
    step = root
    for word in row:
        step = step.next.setdefault(word, Step())
    if all(known.kind != name.kind for known in step.names):
        step.names = (*step.names, name)


def capitals(text: str) -> int:
    """How many capitals an abbreviation must show to be one: `FG` two, `AVG` one; 0 for a word."""
    bare = text.strip("()")
    if " " in bare or len(bare) > _LONGEST_ABBREVIATION or not bare[:1].isupper():
        return 0
    if sum(map(str.isupper, bare)) < min(len(bare), 2):
        return 0
    return 2 if len(bare) <= len("FG") else 1


def _names(vocabulary: Vocabulary) -> Iterator[tuple[str, Name]]:
    for listed, kind in _LISTS.items():
        of = vocabulary.lists[listed]
        for entry in of.entries:
            key = _text(entry, of.key)
            left_out = frozenset(_texts(entry, "niet_in_tekst"))
            for phrase in (_text(entry, "naam"), *_texts(entry, "aliassen"), *_texts(entry, "in_tekst")):
                if key != "overig" and phrase not in left_out and " (" not in phrase:
                    yield phrase, Name(kind, key, phrase.casefold(), capitals(phrase))
    for entry in vocabulary.lists[_NOTIONS].entries:
        key, kind = _text(entry, "begrip"), _text(entry, "soort")
        labels: dict[str, str] = {}
        for phrase in _texts(entry, "woorden"):
            bare = phrase.strip("*").casefold()
            # What describes a register gives it no second name.
            first = next(iter(labels.values()), bare) if _DESCRIBES.match(bare) else bare
            yield phrase, Name(kind, key, labels.setdefault(_LIGHT.sub("", bare), first), capitals(phrase))
        for phrase in _texts(entry, "zwak"):
            yield phrase, Name(WEAK_RIGHT, key, phrase)


def _rows(phrase: str) -> Iterator[tuple[str, ...]]:
    """The rows of words by which a name can be written; one of letters alone has one."""
    if phrase.replace(" ", "").isalpha():
        yield folded_row(phrase)
        return
    spelled = _OPTIONAL_LETTER.sub(r"\1 ", phrase).replace("/", " ")
    for rows in product(*(element.rows for element in elements(spelled))):
        if row := tuple(word for words in rows for word in words):
            yield row


def _words(step: Step) -> Iterator[str]:
    for word, inner in step.next.items():
        yield word
        yield from _words(inner)


def _endings(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each word with an ending the words of names that it may be."""
    found: dict[str, list[str]] = {}
    for word in words:
        long = len(word) >= _SHORTEST_WITH_ENDING and word.isalpha()
        for form in forms(word) if long else (word, word + "s") if word.isalpha() else (word,):
            found.setdefault(form, []).append(word)
    return {form: tuple(of) for form, of in found.items()}


def _of_editions(entry: RawMapping) -> Mapping[str, object]:
    """What an entry of the laws says of its editions and its series."""
    return {name: plain(raw) for name in _EDITIONS if (raw := entry.get(name)) is not None}


def _text(entry: RawMapping, name: str) -> str:
    return next(iter(_texts(entry, name)), "")


def _texts(entry: RawMapping, name: str) -> tuple[str, ...]:
    raw = entry.get(name)
    value = None if raw is None else plain(raw)
    items = value if isinstance(value, list) else [] if value is None or value == "geen" else [value]
    return tuple(str(item) for item in items)


def folded_row(text: str) -> tuple[str, ...]:
    """The words of a text in the form of the tree."""
    return tuple(word for part in text.split() if (word := fold(part)))
