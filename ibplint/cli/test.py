"""`ibplint test`: let rules prove themselves by their own examples."""

from pathlib import Path

import click

from ibplint.terminal.command import Command
from ibplint.terminal.language import DEFAULT
from ibplint.terminal.option import Argument, Option
from ibplint.terminal.streams import write
from ibplint.terminal.view import COLOURS, view

_PURPOSE = {
    "nl": "Beproeft toetsregels met hun eigen voorbeelden. `good` moet voldoen en `bad` niet; daarna wordt in `good`"
    " steeds één ding veranderd dat de regel noemt, en dat moet de regel opmerken. Zonder PAD: de regels van ibplint;"
    " PAD is een bestand of map met eigen toetsregels. Uitgangscode 0: alles bewezen; 1: een regel wordt geweigerd;"
    " 2: ibplint kon zijn werk niet doen.",
    "en": "Proves rules by their own examples. `good` must be met and `bad` must not; then one thing that the rule"
    " names is changed in `good`, again and again, and the rule must notice. Without PATH: the rules of ibplint; PATH"
    " is a file or folder with rules of your own. Exit code 0: all proved; 1: a rule is refused; 2: ibplint could not"
    " do its work.",
}
_RULE = {"nl": "Beproef alleen deze toetsregel; mag vaker.", "en": "Prove this rule only; may be repeated."}
_FORMAT = {"nl": "Vorm van de uitvoer (standaard: text).", "en": "Form of the output (default: text)."}
_COLOUR = {
    "nl": "Kleur (standaard: auto, alleen op een scherm).",
    "en": "Colour (default: auto, on a terminal only).",
}


def _test(*, path: Path | None, rules: tuple[str, ...], form: str, colour: str, lang: str | None) -> int:
    from ibplint.proving.proof_json import proof_json  # noqa: PLC0415 - help needs nothing of this
    from ibplint.proving.proof_text import proof_text  # noqa: PLC0415 - the same
    from ibplint.proving.rules_to_prove import proofs  # noqa: PLC0415 - the same

    found = proofs(path, rules)
    shown = view(lang or DEFAULT, colour=colour, people=form == "text")
    write(proof_json(found, shown) if form == "json" else proof_text(found, shown))
    return int(any(one.refusals for one in found))


command = Command(
    "test",
    _PURPOSE,
    [
        Argument(
            "path",
            {"nl": "[PAD]", "en": "[PATH]"},
            required=False,
            default=None,
            type=click.Path(path_type=Path),
        ),
        Option("--rule", _RULE, name="rules", value={"nl": "REGEL", "en": "RULE"}, multiple=True),
        Option("--format", _FORMAT, name="form", words=("json", "text"), default="text"),
        Option("--color", _COLOUR, name="colour", words=COLOURS, default="auto"),
    ],
    _test,
)
