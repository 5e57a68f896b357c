"""Things that one rule misses in one sentence or at one heading, of which one mending takes all away."""

from collections.abc import Iterator, Sequence

from ibplint.model.finding import Finding
from ibplint.model.message import Message, Quote

_NEXT, _LAST = {"nl": ", over ", "en": ", about "}, {"nl": ", en over ", "en": ", and about "}


def together(one: Finding, other: Finding) -> bool:
    """Whether one rule misses both in one record at one place or in one sentence, and says so in the same words."""
    here, there = (
        (each.rule, each.place.register, each.place.record, each.waiver, each.lacks, each.message.texts, _rest(each))
        for each in (one, other)
    )
    return here == there


def _rest(one: Finding) -> dict[str, object]:
    """What a message says beside what is missing and the words at its place."""
    values = one.message.values.items()
    return {name: value for name, value in values if name != one.lacks and not isinstance(value, Quote)}


def all_said(missed: Sequence[Finding]) -> Iterator[Message]:
    """What is missing, in as few messages as say it; the first is that of the head."""
    while missed:
        head, *others = missed
        alike = [one for one in others if together(head, one)]
        yield _said(head, alike) if alike else head.message
        missed = [one for one in others if one not in alike]


def _said(head: Finding, others: Sequence[Finding]) -> Message:
    """The message of the head, with all that is missing in it."""
    missed = {f"thing{number}": one.message.values[one.lacks] for number, one in enumerate((head, *others))}
    *names, last = (f"{{{name}}}" for name in missed)
    texts = {lang: _NEXT[lang].join(names) + _LAST[lang] + last for lang in _NEXT}
    return Message(head.message.texts, {**head.message.values, head.lacks: Message(texts, missed)})
