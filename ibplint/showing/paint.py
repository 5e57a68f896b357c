"""Lines made of pieces, each with a tone; the tones are colours on a terminal and nothing elsewhere."""

from collections.abc import Iterable
from enum import StrEnum

from ibplint.model.clean import clean
from ibplint.model.frozen import frozen
from ibplint.model.verdict import Severity, Verdict
from ibplint.showing.width import cells, wrapped

_ROOM = 20


class Tone(StrEnum):
    """What a piece of text is to the reader; the values are the styles in which a terminal shows it."""

    PLAIN = ""
    TITLE = "bold"
    PLACE = "cyan"
    FAINT = "dim"
    BAD = "bold red"
    UNSURE = "yellow"
    MARK = "magenta"
    GOOD = "green"


SEVERITY_TONE = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.UNSURE, Severity.NOTE: Tone.MARK}
VERDICT_TONE = {
    Verdict.NOT_MET: Tone.BAD,
    Verdict.UNDETERMINED: Tone.UNSURE,
    Verdict.WAIVED: Tone.MARK,
    Verdict.MET: Tone.GOOD,
    Verdict.ATTESTED: Tone.GOOD,
    Verdict.NOT_APPLICABLE: Tone.FAINT,
}


@frozen(slots=True)
class Piece:
    """A text in one tone."""

    text: str
    tone: Tone = Tone.PLAIN


Line = tuple[Piece, ...]
BLANK: Line = ()


def line(text: str, tone: Tone = Tone.PLAIN) -> Line:
    """A line in one tone."""
    return (Piece(text, tone),)


def hanging(head: Line, text: str, width: int, *, hang: int | None = None, tone: Tone = Tone.PLAIN) -> list[Line]:
    """A head with a text behind it, wrapped; the lines below it are indented by `hang`, else as far as the head."""
    taken = sum(cells(piece.text) for piece in head)
    indent = taken if hang is None else hang
    words = " ".join(text.split())
    start = wrapped(words, width - taken)[0] if words and width - taken >= _ROOM else ""
    # A head that leaves no room, also for one long word, gets its text on the lines below.
    start = start if cells(start) <= width - taken or taken <= indent else ""
    below = wrapped(words[len(start) :], max(width - indent, _ROOM))
    return [(*head, Piece(start, tone)), *(line(" " * indent + part, tone) for part in below)]


def painted(lines: Iterable[Line], *, colour: bool) -> str:
    """The lines as one text; what a document smuggled in cannot act on a terminal or in the log of a CI service."""
    rows = tuple(lines)
    texts = _coloured(rows) if colour else (_plain(row) for row in rows)
    return "".join(f"{text}\n" for text in texts)


def _plain(row: Line) -> str:
    return clean("".join(piece.text for piece in row).rstrip())


def _coloured(rows: Iterable[Line]) -> Iterable[str]:
    from rich.color import ColorSystem  # noqa: PLC0415 - only a terminal pays for rich
    from rich.style import Style  # noqa: PLC0415 - the same

    styles = {tone: Style.parse(tone or "none") for tone in Tone}
    for row in rows:
        safe = _plain(row)
        if safe != "".join(piece.text for piece in row).rstrip():
            yield safe
            continue
        yield "".join(styles[piece.tone].render(piece.text, color_system=ColorSystem.STANDARD) for piece in row)
