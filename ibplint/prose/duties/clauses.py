"""A text of duties cut into what can be read at once: strings, and within these the members of an enumeration."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from ibplint.model.prose import Word
from ibplint.prose.duties.grammar import ASKS, JOINS, PRONOUNS
from ibplint.prose.words import words_of

_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_STOP = re.compile(r"[;\n!?]|\.(?=\s|$)|\s[–—-]\s")


class Member:
    """Words between two commas or conjunctions; `joint` is what stands before them: "", "," or the conjunction.

    `texts` are the words in their folded form.
    """

    __slots__ = ("joint", "texts", "words")

    def __init__(self, words: tuple[Word, ...], joint: str = "") -> None:
        self.words = words
        self.joint = joint
        self.texts = tuple([word.text for word in words])


@lru_cache(maxsize=1 << 12)
def strings(text: str) -> tuple[tuple[tuple[Word, ...], tuple[str, ...]], ...]:
    """The words up to each full stop, semicolon or line break, each with what stands between it and the word before."""
    return tuple(_strings(text))


def _strings(text: str) -> Iterator[tuple[tuple[Word, ...], tuple[str, ...]]]:
    bare = _ASIDE.sub(lambda aside: " " * len(aside[0]), text)
    words = words_of(bare)
    gaps = [bare[before.end : word.start] for before, word in pairwise(words)]
    first = 0
    for number, gap in enumerate(gaps, start=1):
        if gap != " " and _STOP.search(gap):
            yield words[first:number], ("", *gaps[first : number - 1])
            first = number
    if words[first:]:
        yield words[first:], ("", *gaps[first:])


def members(words: Sequence[Word], gaps: Sequence[str]) -> Iterator[Member]:
    """The members of a string; `of` behind a verb that asks begins a clause, and joins nothing."""
    held: list[Word] = []
    joint = ""
    for number, (word, gap) in enumerate(zip(words, gaps, strict=True)):
        after = words[number - 1].text if number else ""
        if gap != " " and ("," in gap or ":" in gap):
            if held:
                yield Member(tuple(held), joint)
            held, joint = [], ":" if ":" in gap else ","
        if word.text in JOINS and not (word.text == "of" and (after in ASKS or _next(words, number) in PRONOUNS)):
            if held:
                yield Member(tuple(held), joint)
                joint = word.text
            else:
                joint = f"{joint}{word.text}" if joint == "," else word.text
            held = []
            continue
        held.append(word)
    if held:
        yield Member(tuple(held), joint)


def _next(words: Sequence[Word], number: int) -> str:
    return words[number + 1].text if number + 1 < len(words) else ""
