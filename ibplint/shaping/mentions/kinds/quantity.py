"""Numbers as running text writes them, in digits or in words."""

from collections.abc import Iterable, Iterator

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.fold import fold
from ibplint.prose.numbers import NUMBERS, number

# What may be a number, in digits or in a word: `several` tells whether it is one.
WORD = r"(?:\d{1,3}|[^\W\d_]+)"
# Years that may be the age of a pupil, also in digits and in words.
AGES = range(12, 19)
AGE_WORDS = (*map(str, AGES), *(word for word, many in NUMBERS.items() if many in AGES))


def counted(text: str) -> int:
    """The number that a text means; an article counts as one."""
    found = number(fold(text)) if text else 1
    return 1 if found is None else found


def several(text: str) -> int | None:
    """The number that a word means, None when it means none; the article `een` is no number, `één` is."""
    return None if text.casefold() == "een" else number(fold(text)) or None


def sentences_ending(prose: Prose, endings: tuple[str, ...]) -> Iterator[Sentence]:
    """The sentences with a word that ends so, each once and in order."""
    found = {number for word, places in prose.index.items() if word.endswith(endings) for number in places}
    return (prose.sentences[number] for number in sorted(found))


def free(start: int, end: int, taken: Iterable[tuple[int, int]]) -> bool:
    """Whether no span that is taken overlaps this one."""
    return all(end <= begin or stop <= start for begin, stop in taken)
