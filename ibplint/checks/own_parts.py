"""A text that refers to one of its own parts has that part: an annex that it names stands in it.

`called` are the words for such a part, `bijlage`. A part is there where a heading, an entry or a cell begins with its
name, and where a list of such parts has its number. Where a text has no such part at all, its parts lie elsewhere and
it cannot be told. What is a part of something else (`bijlage 2 van de verwerkersovereenkomst`) is not asked for.
"""

from collections.abc import Iterator

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import words
from ibplint.prose.listed_parts import listed
from ibplint.prose.own_parts import begins, named, naming

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "lacking": {
        "nl": "hier staat {words}, maar die staat niet in deze tekst; er zijn: {there}",
        "en": "here stands {words}, and this text has none of that name; there are: {there}",
    },
    "elsewhere": {
        "nl": "de tekst verwijst naar {words}, en dat stuk is er niet bij",
        "en": "the text refers to {words}, and that is not here",
    },
}
SENTENCE = {
    "nl": "dat wat de tekst van zichzelf noemt als {called} er ook in staat",
    "en": "that what the text names of itself as {called} stands in it",
}


@frozen()
class Params:
    """`called`: the words for a part of a text that has a number or a letter."""

    called: tuple[str, ...]


def unwanted(params: Params) -> tuple[str, ...]:
    """A part that no text has, by each of the words."""
    return tuple(f"{word} 99" for word in params.called)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield each part that is named and not there, at the first place where it is named."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    sentences = naming(prose, params.called)
    there = dict.fromkeys(mark for sentence in sentences if (mark := begins(sentence, params.called)))
    there |= dict.fromkeys(listed(prose, record.page, params.called))
    if not (sentences or there):
        yield nothing(record)
    lacking = dict[str, list[Quote]]()
    for sentence in sentences:
        for part in named(sentence, params.called):
            if part.mark not in there:
                lacking.setdefault(part.mark, []).append(words(record, sentence, part.span))
    if lacking and not there:
        first = next(iter(lacking.values()))[0]
        yield Unknown(record, (Cause("text", record.register, record),), "elsewhere", {"words": first})
        return
    for mark, (first, *others) in lacking.items():
        shown = {"words": first, "there": ", ".join(sorted(there, key=_order))}
        related = tuple(other.place for other in others)
        yield Problem(record, "lacking", shown, place=first.place, related=related, found=mark)


def _order(mark: str) -> tuple[bool, int, str]:
    """Numbers by what they count, then letters."""
    return (not mark.isdecimal(), int(mark) if mark.isdecimal() else 0, mark)
