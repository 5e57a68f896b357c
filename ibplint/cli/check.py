"""`ibplint check`: judge a dossier and show what came of it."""

from datetime import date
from functools import partial
from pathlib import Path

import click

from ibplint import reports
from ibplint.one_per_file import names
from ibplint.settings import FAIL_ON
from ibplint.terminal.command import Command
from ibplint.terminal.evidence_option import EVIDENCE, FOLDER
from ibplint.terminal.language import DEFAULT
from ibplint.terminal.option import Argument, Option, day
from ibplint.terminal.output import Output, deliver, outputs
from ibplint.terminal.view import COLOURS, NAMES, view

_PURPOSE = {
    "nl": "Beoordeelt een dossier. PAD kiest wat wordt getoond en telt voor de uitgangscode: een map of een bestand van"
    " het dossier; zonder PAD alles van het dossier waarin u staat. Wat elders staat, wordt geteld. Een los bestand mag"
    " ook: dan gelden alleen de regels die binnen dat bestand te beoordelen zijn. Uitgangscode 0: niets gevonden vanaf"
    " `--fail-on`; 1: bevindingen; 2: ibplint kon zijn werk niet doen.",
    "en": "Judges a dossier. PATH chooses what is shown and counts for the exit code: a folder or a file of the"
    " dossier; without PATH all of the dossier in which you are. What stands elsewhere is counted. A single file will"
    " do as well: then only the rules that can be judged inside that file count. Exit code 0: nothing found from"
    " `--fail-on` up; 1: findings; 2: ibplint could not do its work.",
}
_FORMS = names(reports)
_FORMAT = {
    "nl": f"Vorm van de uitvoer: {', '.join(_FORMS)} (standaard: text). Met een bestand erachter, zoals"
    " `sarif:uit.sarif`, gaat het daarheen; dan mag het vaker.",
    "en": f"Form of the output: {', '.join(_FORMS)} (default: text). With a file behind it, as in"
    " `sarif:out.sarif`, it goes there; then it may be repeated.",
}
_DELIMITER = {
    "nl": "Teken tussen de cellen van csv (standaard: `;`, zoals Excel hier verwacht).",
    "en": "Sign between the cells of csv (default: `;`, as Excel expects in the Netherlands).",
}
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
_BASE = {
    "nl": "Vergelijk met deze git-revisie, zoals `main` of een tag: alleen wat nieuw is wordt getoond en telt voor de"
    " uitgangscode.",
    "en": "Compare with this git revision, such as `main` or a tag: only what is new is shown and counts for the exit"
    " code.",
}
_EVIDENCE_REQUIRED = {
    "nl": "Bewijs dat alleen is opgegeven bewijst niets: wat daarop rust is niet te beoordelen.",
    "en": "Evidence that is only stated proves nothing: what rests on it is undetermined.",
}
_NO_DEVIATIONS = {
    "nl": "Laat afwijkingen buiten beschouwing: alles telt zoals het is gevonden.",
    "en": "Leave deviations aside: everything counts as it was found.",
}
_FULL = {
    "nl": "Alles, voor wie het nagaat: elke norm met wat haar aantoont, elke vermelding die niet is beoordeeld met de"
    " reden, elk bewijs met zijn staat (bij text en markdown).",
    "en": "Everything, for who checks it: each norm with what proves it, each record that was not judged with the"
    " reason, each piece of evidence with its state (in text and markdown).",
}
_NAMES = {
    "nl": "Toon of verberg namen van personen (standaard: show bij text op een scherm, anders hide). Wie `show` kiest,"
    " beslist zelf dat de lezers van de uitvoer die namen mogen zien.",
    "en": "Show or hide names of persons (default: show for text on a terminal, else hide). Who chooses `show` decides"
    " that the readers of the output may see these names.",
}
_COLOUR = {
    "nl": "Kleur (standaard: auto, alleen op een scherm).",
    "en": "Colour (default: auto, on a terminal only).",
}


def _check(  # noqa: PLR0913 - one for each option
    *,
    paths: tuple[Path, ...],
    formats: tuple[Output, ...],
    delimiter: str,
    rules: tuple[str, ...],
    frameworks: tuple[str, ...],
    fail_on: str | None,
    as_of: date | None,
    base: str | None,
    evidence: Path | None,
    evidence_required: bool,
    no_deviations: bool,
    full: bool,
    people: str | None,
    colour: str,
    lang: str | None,
) -> int:
    from ibplint.lint import Request, lint  # noqa: PLC0415 - help needs nothing of this

    request = Request(
        paths=paths,
        as_of=as_of,
        rules=rules,
        frameworks=frameworks,
        fail_on=fail_on,
        base=base,
        evidence=evidence,
        evidence_required=evidence_required,
        deviations=not no_deviations,
    )
    outcome = lint(request)
    lang = lang or outcome.lang or DEFAULT
    shown = partial(view, lang, colour=colour, delimiter=delimiter, names=people, full=full)
    deliver(outcome.result, formats, shown)
    return outcome.result.exit_code


command = Command(
    "check",
    _PURPOSE,
    [
        Argument("paths", {"nl": "[PAD]...", "en": "[PATH]..."}, nargs=-1, type=click.Path(path_type=Path)),
        Option(
            "--format",
            _FORMAT,
            name="formats",
            words=_FORMS,
            value={"nl": "VORM[:BESTAND]", "en": "FORM[:FILE]"},
            multiple=True,
            default=("text",),
            callback=outputs,
        ),
        Option("--rule", _RULE, name="rules", value={"nl": "REGEL", "en": "RULE"}, multiple=True),
        Option("--framework", _FRAMEWORK, name="frameworks", value={"nl": "KADER", "en": "NAME"}, multiple=True),
        Option("--fail-on", _FAIL_ON, words=FAIL_ON),
        Option("--as-of", _AS_OF, value={"nl": "JJJJ-MM-DD", "en": "YYYY-MM-DD"}, callback=day),
        Option("--base", _BASE, value={"nl": "REVISIE", "en": "REVISION"}),
        Option("--evidence", EVIDENCE, value=FOLDER, type=click.Path(path_type=Path)),
        Option("--evidence-required", _EVIDENCE_REQUIRED, is_flag=True),
        Option("--no-deviations", _NO_DEVIATIONS, is_flag=True),
        Option("--full", _FULL, is_flag=True),
        Option("--csv-delimiter", _DELIMITER, name="delimiter", words=(";", ","), default=";"),
        Option("--names", _NAMES, name="people", words=NAMES),
        Option("--color", _COLOUR, name="colour", words=COLOURS, default="auto"),
    ],
    _check,
)
