"""`ibplint explain`: the manual of any name."""

from ibplint.terminal.command import Command
from ibplint.terminal.language import DEFAULT
from ibplint.terminal.option import Argument, Option
from ibplint.terminal.streams import tell, write
from ibplint.terminal.view import COLOURS, view

_PURPOSE = {
    "nl": "Legt een naam uit: een toetsregel, een norm (`avg 38.6`), een normenkader, een register, een lijst of een"
    " toetsvorm. Zonder NAAM: alle namen. In de map van een dossier ook de eigen regels van het bestuur.",
    "en": "Explains a name: a rule, a norm (`avg 38.6`), a framework, a register, a list or a check. Without NAME:"
    " all names. In the folder of a dossier the board's own rules too.",
}
_COLOUR = {
    "nl": "Kleur (standaard: auto, alleen op een scherm).",
    "en": "Colour (default: auto, on a terminal only).",
}


def _explain(*, name: tuple[str, ...], colour: str, lang: str | None) -> int:
    from ibplint.explain.manual import explain  # noqa: PLC0415 - help needs nothing of this

    spoken = lang or DEFAULT
    found = explain(" ".join(name), view(spoken, colour=colour, people=True))
    write(found.text)
    if found.trouble:
        tell(f"\nibplint: {found.trouble.texts[spoken]}\n")
    return 0


command = Command(
    "explain",
    _PURPOSE,
    [
        Argument("name", {"nl": "[NAAM]...", "en": "[NAME]..."}, nargs=-1),
        Option("--color", _COLOUR, name="colour", words=COLOURS, default="auto"),
    ],
    _explain,
)
