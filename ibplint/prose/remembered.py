"""What follows from a text alone is worked out once for it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

from ibplint.model.prose import Prose

_Rest = TypeVarTuple("_Rest")
_Found = TypeVar("_Found")


def by_its_words(work_out: Callable[[Prose, *_Rest], _Found]) -> Callable[[Prose, *_Rest], _Found]:
    """A function of the distinct words of a text, and of what stands for a role in it: texts of the same share it."""

    @wraps(work_out)
    def known(prose: Prose, *rest: *_Rest) -> _Found:
        answers: dict[object, _Found] | None = prose.words.get(work_out)  # type: ignore[assignment]  # answers of one type
        if answers is None:
            answers = prose.words[work_out] = {}
        found = answers.get(rest)
        if found is None:
            found = answers[rest] = work_out(prose, *rest)
        return found

    return known


def remembered(work_out: Callable[[Prose, *_Rest], _Found]) -> Callable[[Prose, *_Rest], _Found]:
    """A function that a text answers from memory once it was asked the same; its answer is never None."""

    @wraps(work_out)
    def known(prose: Prose, *rest: *_Rest) -> _Found:
        answers: dict[object, _Found] | None = prose.memory.get(work_out)  # type: ignore[assignment]  # answers of one type
        if answers is None:
            answers = prose.memory[work_out] = {}
        found = answers.get(rest)
        if found is None:
            found = answers[rest] = work_out(prose, *rest)
        return found

    return known


def remembered_once(work_out: Callable[[Prose, *_Rest], _Found]) -> Callable[[Prose, *_Rest], _Found]:
    """The same where the rest does not differ for one text, such as the lexicon with which it is read."""

    @wraps(work_out)
    def known(prose: Prose, *rest: *_Rest) -> _Found:
        found: _Found | None = prose.memory.get(work_out)  # type: ignore[assignment]  # the answer to a key has one type
        if found is None:
            found = prose.memory[work_out] = work_out(prose, *rest)
        return found

    return known
