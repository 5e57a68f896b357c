"""Whether a Dutch sentence says some of its words of a case that may arise."""

from collections.abc import Sequence

from ibplint.prose.listed import listed

_IF = listed("indien wanneer mits tenzij zodra mocht mochten ingeval zolang")
_AS_SUBJECT = listed("er het de een dit dat deze die je we wij zij ze hij iemand blijkt geen daar hiervan")
_MAYBE = frozenset({"eventueel", "eventuele", "desgewenst", "mogelijke"})
_EVEN = frozenset({"ook", "zelfs", "pas"})
_NEAR = 3

# A sentence without any of these says nothing of a case.
SUPPOSING = _IF | _MAYBE | {"als", "dan"}


def conditional(words: Sequence[str], clause: Sequence[int], first: int, last: int, supposing: Sequence[int]) -> bool:
    """Whether the words from `first` up to and including `last` hold only in a case, or perhaps.

    `supposing` are the places of the words that may say so.
    """
    begin = clause.index(clause[first])
    near = [at for at in range(max(first - _NEAR, 0), min(last + 2, len(words))) if clause[at] == clause[first]]
    if any(words[at] in _MAYBE for at in near if not first <= at <= last):
        return True
    before = [at for at in supposing if begin <= at < first]
    if any(words[at] in _IF for at in before if clause[at] == clause[first]):
        return True
    if any(words[at] == "als" and _opens(words, at, begin) for at in before):
        return True
    return _verb_first(words, clause, begin, last)


def _opens(words: Sequence[str], at: int, begin: int) -> bool:
    """Whether "als" opens a case: "als er een lek is", "ook als melding niet nodig is", not "als hoofd"."""
    if at and words[at - 1] in _EVEN:
        return True
    return at + 1 < len(words) and (words[at + 1] in _AS_SUBJECT or (at == begin and at == 0))


def _verb_first(words: Sequence[str], clause: Sequence[int], begin: int, last: int) -> bool:
    """Whether the first clause of a sentence is a case because the next begins with "dan": "valt het uit, dan"."""
    after = next((at for at in range(last + 1, len(words)) if clause[at] != clause[last]), 0)
    return begin == 0 and bool(after) and words[after] == "dan"
