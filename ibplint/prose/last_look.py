"""When somebody last looked at a text as a whole, by what it tells of itself: adopted, reviewed, brought up to date."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.days import Days, dated, days_in, years_in
from ibplint.prose.next_review import of_itself
from ibplint.prose.own_dates import Event, dates_of, in_front

_LOOKED = late(
    r"\b(?:vastgesteld|vaststelling|bekrachtigd|goedgekeurd|(?:her)?bevestigd|verlengd|her(?:zien|ziening|ijkt|ijking)"
    r"|ge[eë]valueerd|evaluatie|bijgesteld|bijgewerkt|geactualiseerd|actualisatie|gewijzigd|wijziging(?:en)?|aangepast"
    r"|vernieuwd|herschreven|aangevuld|versie|datum|update|revisie|instemming|besproken|getoetst|nagelopen|bekeken)\b",
    re.IGNORECASE,
)
_MONTHS = timedelta(days=300)
_NUMBERED = late(r"\W*v?\d{1,2}\.\d{1,2}\b(?!-)")
_ITSELF = late(
    r"\b(?:\w*beleid|\w*beleidsplan|plan|reglement|handboek|stuk|document|notitie|tekst|versie)\b", re.IGNORECASE
)


def last_look(prose: Prose, today: date) -> tuple[Sentence, Days] | None:
    """The last day, not after today, on which a text says that it was adopted, reviewed or changed; with its sentence.

    None without any day that the text gives to itself. Beside one, a day or a year in its title or in front counts
    whatever stands with it: an old text with a recent day there was looked at.
    """
    days = tuple(_told(prose, today))
    if not any(own for _, _, own in days):
        return None
    sentence, last, _ = max(days, key=lambda found: (found[1].last.year, not _bare(found[1]), found[1].last))
    return sentence, last


def _bare(one: Days) -> bool:
    """Whether it is a year and no more: a day of the same year tells more, and the year may be part of a number."""
    return one.last - one.first > _MONTHS


def _told(prose: Prose, today: date) -> Iterator[tuple[Sentence, Days, bool]]:
    """Each such day, and whether its sentence says there that it is of the text itself."""
    adopted = {one.sentence.index for one in dates_of(prose, Event.ADOPTED)}
    heads = {one.table: one.text for one in prose.sentences if one.where is Where.CELL and one.row < 0}
    for sentence in dated(prose):
        heading, text = sentence.where is Where.HEADING, sentence.text
        looked = bool(_LOOKED.search(text) or _NUMBERED.match(text) or _LOOKED.search(heads.get(sentence.table, "")))
        itself = not heading and of_itself(prose, sentence)
        front = itself or sentence.index == 0 or (not heading and in_front(prose, sentence))
        if front or (looked and _ITSELF.search(text)):
            own = sentence.index in adopted or (itself and looked)
            years = years_in(text) if front else ()
            yield from ((sentence, one, own) for one in (*days_in(text), *years) if one.last <= today)
