"""Numbers as running text writes them, in digits or in words."""

from collections.abc import Iterable, Iterator

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.fold import fold
from ibplint.prose.numbers import NUMBERS, number

# Longer words first: `zestien` is not `zes`. The article `een` is no number here, `één` is.
_WORDS = "|".join(sorted((word for word in NUMBERS if word not in {"nul", "een"}), key=len, reverse=True))
COUNT = rf"(?:\d{{1,3}}|één|{_WORDS}|tweeëntwintig|drieëntwintig|tweeënzeventig|drieënzeventig)"


def counted(text: str) -> int:
    """The number that a text means; an article counts as one."""
    found = number(fold(text)) if text else 1
    return 1 if found is None else found


def sentences_ending(prose: Prose, endings: tuple[str, ...]) -> Iterator[Sentence]:
    """The sentences with a word that ends so, each once and in order."""
    found = {number for word, places in prose.index.items() if word.endswith(endings) for number in places}
    return (prose.sentences[number] for number in sorted(found))


def free(start: int, end: int, taken: Iterable[tuple[int, int]]) -> bool:
    """Whether no span that is taken overlaps this one."""
    return all(end <= begin or stop <= start for begin, stop in taken)
