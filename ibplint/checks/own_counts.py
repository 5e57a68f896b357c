"""What a text counts, it counts the same everywhere: the board's own schools, and the entries of its own lists.

`all_of`: words for things of which a text names the number of all of its own; one number stands for them. `listed`:
words for what a list holds: the sentence that announces so many is followed by so many.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import takewhile

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import words
from ibplint.prose.mentioned import sentence_at
from ibplint.prose.own_counts import Announced, Count, lists, totals

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "differs": {
        "nl": "hier staat {words}, elders {others}",
        "en": "here stands {words}, elsewhere {others}",
    },
    "listed": {
        "nl": "hier staat {words}, en de lijst eronder telt er {count}",
        "en": "here stands {words}, and the list below it counts {count}",
    },
}
SENTENCE = {
    "nl": "dat wat de tekst telt klopt met zichzelf[: overal evenveel {all_of}]"
    "[, en evenveel {listed} als in de lijst eronder]",
    "en": "that what the text counts is right by itself[: as many {all_of} everywhere]"
    "[, and as many {listed} as in the list below]",
}
_OTHER = 47


@frozen()
class Params:
    """`all_of`: words for things of the board itself; `listed`: words for what stands in a list."""

    all_of: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()


def unwanted(params: Params) -> tuple[str, ...]:
    """A number that no board has."""
    return tuple(f"Dat geldt op al onze {_OTHER} {one}." for one in params.all_of)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield a number that another place, or the list below it, contradicts."""
    if record.prose is None or record.page is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    counts = tuple(totals(record.prose, params.all_of)) if params.all_of else ()
    listed = tuple(lists(record.page, params.listed)) if params.listed else ()
    yield from _totals(record, counts)
    yield from _lists(record, record.prose, listed)
    if not (counts or listed):
        yield nothing(record)


def _totals(record: Record, counts: Iterable[Count]) -> Iterator[Problem]:
    groups: dict[int, list[Count]] = {}
    for one in counts:
        groups.setdefault(one.many, []).append(one)
    if len(groups) > 1:
        odd, *others = sorted(groups.values(), key=lambda group: (len(group), -group[0].sentence.index))
        here, *told = (_quote(record, group[0]) for group in (odd, *others))
        related = tuple(one.place for one in told)
        yield Problem(
            record,
            "differs",
            {"words": here, "others": tuple(told)},
            place=here.place,
            related=related,
            found="differs",
        )


def _lists(record: Record, prose: Prose, announced: Iterable[Announced]) -> Iterator[Problem]:
    for block, found, said, there in announced:
        sentence = sentence_at(prose, block.span)
        at = sentence.text.find(found[0]) if sentence else -1
        if sentence and at < 0:
            near = takewhile(partial(_together, sentence), prose.onward(sentence.index))
            sentence = next((one for one in near if found[0] in one.text), None)
        if sentence and said != there:
            start = sentence.text.find(found[0])
            here = words(record, sentence, (start, start + len(found[0])))
            yield Problem(
                record, "listed", {"words": here, "count": there}, place=here.place, found=found[0].casefold()
            )


def _together(one: Sentence, other: Sentence) -> bool:
    return one.block == other.block


def _quote(record: Record, one: Count) -> Quote:
    return words(record, one.sentence, one.span)
