"""Which line stands for a heading in a text from a word processor or a PDF: bold, numbered, named, or in capitals."""

import re

from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late

_LONGEST = 80
_FEW_LETTERS = 4
_SHORT, _FEW_WORDS = 60, 7
# What stands in a label, an address or a row that lost its table.
_INNER = late(r"[:|@\t\n]")
_TOP = 2
_BOLD = late(r"(?:<u>|\[)?(\*{2,3}|__)(?!\s)(?:(?!\1).)+(?<!\s)\1(?::|</u>|\]\{[^{}]*\})?(?: ?\{[^{}]*\})?")
_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?P<text>[^\W\d_].*)")
_NAMED = late(
    r"(?P<kind>artikel|art\.|hoofdstuk|paragraaf|bijlage|deel|§)\s*"
    r"(?:\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?|[A-Z]|[ivx]{1,4})\b(?:\s*[.:)–—-])?\s+(?P<text>[^\W\d_].*)",
    re.IGNORECASE,
)
# An article of a law, and a sentence about one of our own: `Artikel 12 AVG`, `Bijlage 3 noemt …`.
_OF_A_LAW = late(r"(?:(?:AVG|UAVG|WMS|WPO|WVO|WEC|BW|GDPR|Awb|CAO|cao)\b|Wet )")
_CHAPTERS = frozenset({"hoofdstuk", "bijlage", "deel"})
_MARKS = re.compile(r"[*_\s]+|</?u>|\]?\{[^{}]*\}|\[")
SENTENCE_ENDS = (".", ":", ";", ",", "?", "!")
# What makes a few words a sentence; a question as a heading begins with its word.
_TELLS = late(
    r"(?!(?:wie|wat|hoe|waar\w*|wanneer|welke?|als|mag|moet|kan)\b)"
    r".*\b(?:is|zijn|was|wordt|worden|heeft|hebben|mag|mogen|moet|moeten|kan|kunnen|gaat|geldt|gelden|zal|zullen|blijft"
    r"|wij|we|ik|je|u|niet)\b",
    re.IGNORECASE,
)
# A line that draws attention opens no part of a text, a caption tells of its table alone, and a cover names the board.
_ASIDE = late(
    r"(?:let op|opmerking|n\.? ?b\b|tip\b|voorbeeld|toelichting|belangrijk|waarschuwing|kernpunt|samengevat|stichting\b"
    r"|tabel\b|figuur\b|afbeelding\b|bron\b|versie\b|datum\b|status\b|vastgesteld\b|concept\b|definitief\b)",
    re.IGNORECASE,
)


@frozen()
class Line:
    """A line that may stand for a heading: its words, how it shows that, and the level that its number gives it.

    `level` is None where no number tells it.
    """

    words: str
    style: str
    level: int | None = None


BOLD, NAMED, NUMBER, CAPITALS = "bold", "named", "number", "capitals"


def heading_line(text: str) -> Line | None:
    """What a line says as a heading, None when nothing shows that it is one."""
    if not text or len(text) > _LONGEST:
        return None
    bold = _BOLD.fullmatch(text.strip())
    words = " ".join(_MARKS.sub(" ", text).split())
    if not words or _ASIDE.match(words):
        return None
    level = _level(words)
    if bold:
        return Line(words, BOLD, level)
    if level is not None and short(words):
        return Line(words, NAMED if words[0].isalpha() else NUMBER, level)
    letters = [sign for sign in words if sign.isalpha()]
    if len(letters) >= _FEW_LETTERS and words == words.upper() and short(words):
        return Line(words, CAPITALS)
    return None


def _level(words: str) -> int | None:
    """The level that a number in front of a heading gives it."""
    if (
        (numbered := _NUMBERED.fullmatch(words))
        and numbered["text"][0].isupper()
        and not _TELLS.match(numbered["text"])
    ):
        return _TOP + numbered["number"].count(".")
    named = _NAMED.fullmatch(words)
    if named is None or named["text"][0].islower() or _OF_A_LAW.match(named["text"]):
        return None
    return _TOP + (named["kind"].casefold() not in _CHAPTERS)


def leads(line: Line, rest: str) -> bool:
    """Whether a line is the heading of the lines right below it; of articles in a row each is an entry of contents."""
    if line.style != NAMED:
        return line.style == BOLD
    below = heading_line(rest.partition("\n")[0].rstrip())
    return below is None or below.style != NAMED


def opens_part(line: Line) -> bool:
    """Whether a line below a real heading opens a part of its own: it is no sentence."""
    return short(line.words) and not _TELLS.match(line.words)


def plain_line(text: str) -> bool:
    """Whether a line that shows nothing of it may be a heading: a few words with a capital, and no sentence."""
    few = len(text) <= _SHORT and len(text.split()) <= _FEW_WORDS and text[:1].isupper()
    return few and short(text) and not _INNER.search(text) and not _ASIDE.match(text) and not _TELLS.match(text)


def short(text: str, longest: int = _LONGEST) -> bool:
    """Whether a text may be a heading: short, with a capital and without the sign that ends a sentence."""
    return 0 < len(text) <= longest and not text.rstrip().endswith(SENTENCE_ENDS) and text[:1] == text[:1].upper()
