"""What will become a finding through time alone."""

from collections.abc import Iterator

from ibplint.model.message import shown
from ibplint.showing.paint import BLANK, SEVERITY_TONE, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight
from ibplint.showing.words import severity_word

_TEXTS = {
    "title": {"nl": "Vooruitblik", "en": "Outlook"},
    "from": {"nl": "  vanaf {day}  ", "en": "  from {day}  "},
}


def outlook_lines(sight: Sight) -> Iterator[Line]:
    """Each outlook with its day, the first day first."""
    if not sight.result.outlooks:
        return
    lang = sight.view.lang
    yield line(_TEXTS["title"][lang], Tone.TITLE)
    for coming in sight.result.outlooks:
        head = (
            Piece(sight.words(_TEXTS["from"], day=shown(coming.day, lang))),
            Piece(severity_word(coming.severity, lang), SEVERITY_TONE[coming.severity]),
            Piece(f"  {sight.place(coming.place)}", Tone.PLACE),
            Piece("  "),
        )
        yield from hanging(head, f"{sight.message(coming.message)}", sight.view.width, hang=4)
        yield from hanging((Piece("    "),), sight.says(coming.rule), sight.view.width)
    yield BLANK
