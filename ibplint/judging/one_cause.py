"""Findings with one cause: what two rules see and one mending takes away, or two halves of one provision."""

from ibplint.judging.one_sentence import covers
from ibplint.model.finding import Finding
from ibplint.model.message import Message

# What an avoided word is to be replaced by.
_BETTER = "instead"


def together(one: Finding, other: Finding) -> bool:
    """Whether a rule says that it is mended with the other, or one rule asks the same of a sentence and the next."""
    if one.waiver != other.waiver:
        return False
    if one.rule == other.rule:
        return _halves(one, other)
    return (other.rule in one.mended_with or one.rule in other.mended_with) and _beside(one, other)


def beside(one: Finding, other: Finding) -> bool:
    """Whether of two findings of one rule below one heading the one is wrong words and the other what it misses."""
    same = (one.waiver, one.place.register, one.place.record) == (
        other.waiver,
        other.place.register,
        other.place.record,
    )
    return same and one.rule == other.rule and bool(one.lacks) != bool(other.lacks) and one.at_fault != other.at_fault


def _beside(one: Finding, other: Finding) -> bool:
    """Wrong words stand in one sentence or row; what is missing is missed below the heading of the wrong words.

    Where the wrong words are of another record than what misses it, as a duty of a role is, it is missed within them.
    """
    within = covers(one, other) or covers(other, one)
    if not (one.lacks or other.lacks):
        return one.sentence == other.sentence or within
    return (one.at_fault or other.at_fault) and (within or one.place.register == other.place.register)


def _halves(one: Finding, other: Finding) -> bool:
    """Whether two sentences, one after another, break one rule in their own words, and nothing else does.

    Words that stand elsewhere too are a habit of the text, and no half of a provision.
    """
    if not (one.at_fault and other.at_fault) or one.related or other.related:
        return False
    return _next(one, other) and "" != _better(one) == _better(other)


def _next(one: Finding, other: Finding) -> bool:
    here, there = one.sentence, other.sentence
    return here is not None and there is not None and abs(here - there) == 1


def _better(one: Finding) -> str:
    told = one.message.values.get(_BETTER)
    return told.text("nl") if isinstance(told, Message) else ""
