"""One mention on its way to a record: what is named, and by which words of which sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from ibplint.model.frozen import frozen
from ibplint.model.prose import Sentence
from ibplint.model.values import Value

NOTHING: Mapping[str, Value] = MappingProxyType({})


@frozen(slots=True)
class Mention:
    """The words of a sentence from `first` up to and including `last` name `value`.

    `label` is the name that the text chose, without its ending. `more` holds the fields that only this kind has.
    `group` is the list, table or paragraph that it belongs to, where the kind knows better than the sentence.
    `private` says that the words may hold the name of a person, and `known` that the value holds none even so.
    `start` and `end` are characters of the sentence.
    """

    kind: str
    value: str
    sentence: Sentence
    first: int
    last: int
    label: str = ""
    more: Mapping[str, Value] = field(default_factory=lambda: NOTHING)
    group: str = ""
    private: str = ""
    known: bool = True

    @property
    def start(self) -> int:
        """The character of the sentence at which it begins."""
        return self.sentence.words[self.first].start

    @property
    def end(self) -> int:
        """The character of the sentence behind it."""
        return self.sentence.words[self.last].end

    @property
    def text(self) -> str:
        """The words as written."""
        return self.sentence.text[self.start : self.end]

    def within(self, other: "Mention") -> bool:
        """Whether another mention of the same sentence covers it and more."""
        return other.first <= self.first and self.last <= other.last and self.length < other.length

    @property
    def length(self) -> int:
        """How many words it has."""
        return self.last - self.first + 1


def between(kind: str, value: str, sentence: Sentence, start: int, end: int) -> Mention | None:
    """The mention by the words that lie from one character up to another; None when none does."""
    first = bisect_left([word.end for word in sentence.words], start + 1)
    last = bisect_right([word.start for word in sentence.words], end - 1) - 1
    return Mention(kind, value, sentence, first, last) if first <= last else None
