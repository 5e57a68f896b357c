"""A message is a template in both languages with values; text is made only when it is shown."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from datetime import date, timedelta

from ibplint.model.frozen import frozen
from ibplint.model.later import Later
from ibplint.model.moment import Duration
from ibplint.model.months import MONTHS
from ibplint.model.place import Place

Texts = Mapping[str, str]

_MONTHS = (
    MONTHS,
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
)
_WIDTH = 80
PERSON, MAYBE = "P", "p"
_WHO = {"nl": ("de tekst op", "de persoon op"), "en": ("the text at", "the person at")}


# Between two parts of a quote: what stands there is left out.
GAP = " … "


@frozen(slots=True)
class Quote:
    """A document's own words and where they stand.

    `private` is "P" for the name of a person and "p" for words that may hold one: where names are not shown, these are
    called by their place, or `open_part` stands there: those of them that name nobody.
    """

    text: str
    place: Place
    private: str = ""
    open_part: str = ""


@frozen()
class Message:
    """Templates by language and the values that fill them."""

    texts: Texts
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, lang: str, *, names: bool = False) -> str:
        """The message in one language, the document's words in backticks and at most 80 characters of them."""
        return self.texts[lang].format_map({key: shown(value, lang, names=names) for key, value in self.values.items()})


def quotes_in(values: Iterable[object]) -> Iterator[Quote]:
    """The document's own words among the values of a message."""
    for value in values:
        match value:
            case Quote():
                yield value
            case Message():
                yield from quotes_in(value.values.values())
            case tuple() | list():
                yield from quotes_in(value)


def shown(value: object, lang: str, *, names: bool = False) -> str:
    """A value as a reader wants it."""
    match value:
        case Quote(place=place, private=private, open_part=part) if private and not names:
            return f"`{clipped(part)}`" if part else f"{_WHO[lang][private == PERSON]} {place.path}:{place.span.line}"
        case Quote(text=text):
            return f"`{clipped(text)}`"
        case Message():
            return value.text(lang, names=names)
        case Duration():
            return duration(value, lang)
        case date():
            return f"{value.day} {_MONTHS[lang == 'en'][value.month - 1]} {value.year}"
        case timedelta():
            return _clock(value, lang)
        case bool():
            return {"nl": ("nee", "ja"), "en": ("no", "yes")}[lang][value]
        case dict() | Later():
            return str(value[lang])
        case tuple() | list():
            return ", ".join(shown(one, lang, names=names) for one in value)
        case _:
            return clipped(str(value))


def clipped(text: str) -> str:
    """At most 80 characters of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…"


def duration(value: Duration, lang: str) -> str:
    """`2 jaar`, `18 maanden`, `72 uur`."""
    dutch = lang == "nl"
    years, months = divmod(value.months, 12)
    if years and months:
        years, months = 0, value.months
    parts = [
        (years, "jaar", "jaar", "year"),
        (months, "maand", "maanden", "month"),
        (value.days, "dag", "dagen", "day"),
        (value.hours, "uur", "uur", "hour"),
    ]
    words = [
        f"{count} {(one if count == 1 else many) if dutch else english + 's' * (count != 1)}"
        for count, one, many, english in parts
        if count
    ]
    return " ".join(words) or ("0 dagen" if dutch else "0 days")


def _clock(value: timedelta, lang: str) -> str:
    hours, minutes = divmod(int(value.total_seconds()) // 60, 60)
    return f"{hours} {'uur' if lang == 'nl' else 'hours'}" + (f" {minutes} min" if minutes else "")
