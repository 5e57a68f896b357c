"""`ibplint evidence`: the line that records a file as evidence."""

from datetime import date, datetime
from pathlib import Path

import click

from ibplint.errors import IbplintError
from ibplint.settings import TIMEZONE, zone
from ibplint.terminal.command import Command
from ibplint.terminal.evidence_option import EVIDENCE, FOLDER
from ibplint.terminal.option import Argument, Option, day
from ibplint.terminal.streams import write

_PURPOSE = {
    "nl": "Geeft voor elk BESTAND de regel waarmee een vermelding het als bewijs noemt: waar het ligt, zijn"
    " vingerafdruk (SHA-256) en de dag. Plak die regel in de vermelding, en vul bij `gezien_door` de rol in van wie"
    " het zag.",
    "en": "Gives for each FILE the line by which a record names it as evidence: where it lies, its fingerprint"
    " (SHA-256) and the day. Paste that line into the record, and fill in under `gezien_door` the role of who saw it.",
}
_AS_OF = {
    "nl": "De dag waarop het is gezien (standaard: vandaag).",
    "en": "The day on which it was seen (default: today).",
}


def _evidence(*, files: tuple[Path, ...], as_of: date | None, evidence: Path | None, lang: str | None) -> int:
    from ibplint.reading.evidence_line import evidence_line  # noqa: PLC0415 - help needs nothing of this

    del lang
    if not files:
        raise IbplintError(nl="geef een of meer bestanden", en="give one or more files")
    seen_on = as_of or datetime.now(zone(TIMEZONE)).date()
    write("".join(f"{evidence_line(file, evidence, seen_on)}\n" for file in files))
    return 0


command = Command(
    "evidence",
    _PURPOSE,
    [
        Argument("files", {"nl": "BESTAND...", "en": "FILE..."}, nargs=-1, type=click.Path(path_type=Path)),
        Option("--as-of", _AS_OF, value={"nl": "JJJJ-MM-DD", "en": "YYYY-MM-DD"}, callback=day),
        Option("--evidence", EVIDENCE, value=FOLDER, type=click.Path(path_type=Path)),
    ],
    _evidence,
)
