"""What a text says of itself: the day on which it was adopted or came into force, and which version it is.

Only what is said of the text itself counts: of "this policy", in the lines below its title, or in the table there; not
of an earlier version, a part, or a law.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from itertools import islice
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.days import Days, dated, days_in
from ibplint.prose.remembered import remembered

_SELF = late(
    r"\b(?:dit|het|ons|onze|deze)\s+(?:IBP-?|privacy|informatiebeveiligings-?(?:\s?en\s?privacy)?)?"
    r"(?:beleid|beleidsplan|beleidskader|beleidsstuk|plan|kader|reglement|handboek|stuk|document|notitie|nota)\b",
    re.IGNORECASE,
)
_IT = late(r"(?:Het|Dit)\s+(?:treedt|geldt|is|wordt)\b")
_OTHER = late(
    r"\b(?:eerste versie|opnieuw|uiterlijk|eerdere?|vorige?|oorspronkelijk\w*|laatstelijk|gewijzigd|herziene?"
    r"|voorlopig|definitief|vervangt|vervalt|opvolger|voorganger|concept"
    r"|\w*wet|\w*verordening|AVG|hoofdstuk\w*|bijlagen?|\w*convenant|normenkader|richtlijn|\w*protocol|\w*wijziging\w*|\w*code|procedures?|\w*regeling|\w*matrix|\w*lijst|\w*formulier|\w*verklaring|\w*statuut|jaarplan|meerjaren\w*|\w*begroting|(?:dat|die)\s+(?:plan|stuk|nota|notitie|document|kader))\b",
    re.IGNORECASE,
)


class Event(Enum):
    """What happens to a text on a day."""

    ADOPTED = "adopted"
    IN_FORCE = "in_force"


class Dated(NamedTuple):
    """A day of the text, with the sentence and the characters that say it."""

    first: date
    last: date
    sentence: Sentence
    span: tuple[int, int]


_LABELS = {
    Event.ADOPTED: late(r"\W*(?:datum\s+)?vast(?:gesteld|stelling)\b[^\d]{0,80}$", re.IGNORECASE),
    Event.IN_FORCE: late(
        r"\W*(?:datum\s+)?(?:in\s?werking(?:\s?getreden|\s?treding)?|ingangsdatum|geldt\s+vanaf|geldig\s+vanaf|van\s+kracht)\b[^\d]{0,30}$",
        re.IGNORECASE,
    ),
}
_TOLD = {
    Event.ADOPTED: re.compile(r"\bvastgesteld\b[^\d.;]{0,60}$", re.IGNORECASE),
    Event.IN_FORCE: re.compile(
        r"\b(?:treedt|treden|trad)\s+(?:\w+\s+){0,3}?in\s+werking\b[^\d.;]{0,30}$"
        r"|\b(?:geldt|geldig|van\s+kracht|in\s+werking)\s+(?:vanaf|sinds|per|op|met\s+ingang\s+van|getreden\s+op)\s+$",
        re.IGNORECASE,
    ),
}
_BEHIND = re.compile(r"\s+(?:\w+\s+){0,4}?vastgesteld\b")
_VERSION = re.compile(
    r"\W*(?:document|beleids)?versie(?:nummer|nr)?\W{0,5}(\d{1,2}(?:\.\d{1,2}){0,2})(?!\d|\.\d|[-/]\d)(?!\s+(?:van|bij|uit|voor|is|wordt|geldt|gebruik\w*)\b)"
    r"(?!\s+(?:jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec))",
    re.IGNORECASE,
)


def dates_of(prose: Prose, event: Event) -> Iterator[Dated]:
    """Each day on which a text says that this happens to it; the rows of its tables are sentences here."""
    for sentence in dated(prose):
        if sentence.where is not Where.HEADING:
            for one in days_in(sentence.text):
                if _happens(prose, sentence, one, event) and not _OTHER.search(sentence.text, 0, one.start):
                    yield Dated(one.first, one.last, sentence, (one.start, one.end))


def differing(dates: Sequence[Dated]) -> Iterator[Dated]:
    """Those that cannot be the same day as another of them."""
    latest = max((one.first for one in dates), default=date.min)
    earliest = min((one.last for one in dates), default=date.max)
    return (one for one in dates if one.last < latest or earliest < one.first)


def versions_of(prose: Prose) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Each version that the lines or the table below the title give the text, or a line by itself further on."""
    for sentence in prose.sentences:
        if sentence.where is Where.HEADING or not (found := _VERSION.match(sentence.text)):
            continue
        if in_front(prose, sentence) or found.end() >= len(sentence.text.rstrip(" .")):
            yield sentence, found


def in_front(prose: Prose, sentence: Sentence) -> bool:
    """Whether a sentence stands below the title, before the third heading."""
    return sentence.index < _third_heading(prose)


@remembered
def _third_heading(prose: Prose) -> int:
    headings = (one.index for one in prose.sentences if one.where is Where.HEADING)
    return next(islice(headings, 2, None), len(prose.sentences))


def _happens(prose: Prose, sentence: Sentence, one: Days, event: Event) -> bool:
    before, front = sentence.text[: one.start], in_front(prose, sentence)
    if front and _LABELS[event].match(before):
        return True
    behind = event is Event.ADOPTED and _BEHIND.match(sentence.text, one.end)
    told = bool(_TOLD[event].search(before) or behind)
    return told and ((front and sentence.where is Where.TEXT) or _of_itself(prose, sentence, one.start))


def _of_itself(prose: Prose, sentence: Sentence, at: int) -> bool:
    """Whether a sentence speaks of the text itself before a character, or goes on about what is said of it before."""
    if _SELF.search(sentence.text, 0, at):
        return True
    before = prose.sentences[max(sentence.index - 3, 0) : sentence.index]
    near = [one for one in before if one.block == sentence.block or one.heading == sentence.heading]
    return bool(_IT.match(sentence.text)) and any(_SELF.search(one.text) for one in near)
