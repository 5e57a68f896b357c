"""Things that one rule misses at one place, of which one mending takes all away: one paragraph says them."""

from collections.abc import Sequence

from ibplint.model.finding import Finding
from ibplint.model.message import Message

_NEXT, _LAST = {"nl": ", over ", "en": ", about "}, {"nl": ", en over ", "en": ", and about "}


def together(one: Finding, other: Finding) -> bool:
    """Whether one rule misses both in one record at one place, and says so in the same words."""
    here, there = (
        (each.rule, each.place, each.waiver, each.lacks, each.message.texts, _rest(each)) for each in (one, other)
    )
    return here == there


def _rest(one: Finding) -> dict[str, object]:
    return {name: value for name, value in one.message.values.items() if name != one.lacks}


def said(head: Finding, others: Sequence[Finding]) -> Message:
    """The message of the head, with all that is missing in it."""
    missed = {f"thing{number}": one.message.values[one.lacks] for number, one in enumerate((head, *others))}
    *names, last = (f"{{{name}}}" for name in missed)
    texts = {lang: _NEXT[lang].join(names) + _LAST[lang] + last for lang in _NEXT}
    return Message(head.message.texts, {**head.message.values, head.lacks: Message(texts, missed)})
