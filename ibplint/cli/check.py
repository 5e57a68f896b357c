"""`ibplint check`: judge a dossier and show what came of it."""

from datetime import date
from pathlib import Path

import click

from ibplint import reports
from ibplint.one_per_file import load, names
from ibplint.settings import FAIL_ON
from ibplint.terminal.command import Command
from ibplint.terminal.language import DEFAULT
from ibplint.terminal.option import Argument, Option, day
from ibplint.terminal.streams import write
from ibplint.terminal.view import COLOURS, view

_PURPOSE = {
    "nl": "Beoordeelt een dossier. PAD kiest wat wordt getoond: een map of een bestand van het dossier; zonder PAD"
    " alles van het dossier waarin u staat. Een los bestand mag ook: dan gelden alleen de regels die binnen dat"
    " bestand te beoordelen zijn. Uitgangscode 0: niets gevonden vanaf `--fail-on`; 1: bevindingen; 2: ibplint kon"
    " zijn werk niet doen.",
    "en": "Judges a dossier. PATH chooses what is shown: a folder or a file of the dossier; without PATH all of the"
    " dossier in which you are. A single file will do as well: then only the rules that can be judged inside that"
    " file count. Exit code 0: nothing found from `--fail-on` up; 1: findings; 2: ibplint could not do its work.",
}
_FORMAT = {"nl": "Vorm van de uitvoer (standaard: text).", "en": "Form of the output (default: text)."}
_RULE = {
    "nl": "Beoordeel alleen deze toetsregel; mag vaker.",
    "en": "Judge this rule only; may be repeated.",
}
_FRAMEWORK = {
    "nl": "Beoordeel alleen dit normenkader; mag vaker.",
    "en": "Judge this framework only; may be repeated.",
}
_FAIL_ON = {
    "nl": "Vanaf welke ernst de uitgangscode 1 is (standaard: error).",
    "en": "From which severity up the exit code is 1 (default: error).",
}
_AS_OF = {
    "nl": "Peildatum: de dag waarop alles wordt beoordeeld (standaard: vandaag).",
    "en": "As-of date: the day on which everything is judged (default: today).",
}
_COLOUR = {
    "nl": "Kleur (standaard: auto, alleen op een scherm).",
    "en": "Colour (default: auto, on a terminal only).",
}


def _check(  # noqa: PLR0913 - one for each option
    *,
    paths: tuple[Path, ...],
    report: str,
    rules: tuple[str, ...],
    frameworks: tuple[str, ...],
    fail_on: str | None,
    as_of: date | None,
    colour: str,
    lang: str | None,
) -> int:
    from ibplint.lint import Request, lint  # noqa: PLC0415 - help needs nothing of this

    outcome = lint(Request(paths=paths, as_of=as_of, rules=rules, frameworks=frameworks, fail_on=fail_on))
    shown = view(lang or outcome.lang or DEFAULT, colour=colour, people=report == "text")
    write(load(reports, report).render(outcome.result, shown))
    return outcome.result.exit_code


command = Command(
    "check",
    _PURPOSE,
    [
        Argument("paths", {"nl": "[PAD]...", "en": "[PATH]..."}, nargs=-1, type=click.Path(path_type=Path)),
        Option("--format", _FORMAT, name="report", words=names(reports), default="text"),
        Option("--rule", _RULE, name="rules", value={"nl": "REGEL", "en": "RULE"}, multiple=True),
        Option("--framework", _FRAMEWORK, name="frameworks", value={"nl": "KADER", "en": "NAME"}, multiple=True),
        Option("--fail-on", _FAIL_ON, words=FAIL_ON),
        Option("--as-of", _AS_OF, value={"nl": "JJJJ-MM-DD", "en": "YYYY-MM-DD"}, callback=day),
        Option("--color", _COLOUR, name="colour", words=COLOURS, default="auto"),
    ],
    _check,
)
