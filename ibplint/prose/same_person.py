"""Whether a text says of two functions that one person has both: `De secretaris is onze privacy officer`."""

import re
from collections.abc import Collection, Iterator
from itertools import product

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.rows import column_heads, row

_IS = late(
    r"\b(?:is|rol|functie|taak|tevens|tegelijk|vervul\w*|bekleed\w*|ingevuld|belegd|treedt|fungeert|dezelfde"
    r"|ofwel|oftewel|ook wel)\b",
    re.IGNORECASE,
)
# `Als privacy officer treedt de secretaris op`, and not `de FG als adviseur`.
_AS = late(r"\bals\s+(?:[^\W\d]+\s+){0,2}?$", re.IGNORECASE)
_ASIDE = late(r"\(([^()]*)\)")
# A column with who holds the role beside it.
_HOLDER = late(
    r"\W*(?:(?:wordt )?(?:ingevuld|vervuld|bekleed|belegd|bezet)\w*|invulling|functie|functionaris|persoon|naam|wie\b)",
    re.IGNORECASE,
)


def same_person(prose: Prose, ones: Collection[str], others: Collection[str]) -> bool:
    """Whether a sentence or a row gives one of the names to whoever has one of the others."""
    pairs = [(one.casefold(), other.casefold()) for one, other in product(ones, others)]
    return any(_both(prose, sentence, one, other) for one, other in pairs for sentence in _naming(prose, one))


def _naming(prose: Prose, name: str) -> Iterator[Sentence]:
    """The sentences with a name, found by its last word."""
    last = re.findall(r"\w+", name)[-1:]
    for word in last:
        yield from (one for one, _ in prose.places(word) if name in one.text.casefold())


def _both(prose: Prose, sentence: Sentence, one: str, other: str) -> bool:
    text = sentence.text.casefold()
    if other in text and one not in other and other not in one:
        return sentence.where is not Where.HEADING and (
            _IS.search(text) is not None or _aside(text, one, other) or any(_as(text, name) for name in (one, other))
        )
    if sentence.where is not Where.CELL or sentence.row < 0:
        return False
    beside = (prose.sentences[number] for number in row(prose, sentence))
    return any(other in cell.text.casefold() and _holds(prose, sentence, cell) for cell in beside)


def _as(text: str, name: str) -> bool:
    """Whether somebody acts as one of the names: `als` stands right before it."""
    return _AS.search(text, 0, text.find(name)) is not None


def _aside(text: str, one: str, other: str) -> bool:
    """Whether one of the names stands between brackets behind the other: `de secretaris (privacy officer)`."""
    return any((one in aside[1]) is not (other in aside[1]) for aside in _ASIDE.finditer(text))


def _holds(prose: Prose, one: Sentence, other: Sentence) -> bool:
    """Whether of two cells the one says who holds what the other names."""
    heads = (prose.sentences[number].text for cell in (one, other) for number in column_heads(prose, cell))
    return one.column != other.column and any(map(_HOLDER.match, heads))
