"""Where a result goes: one format to standard output, any number to files."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

import click

from ibplint import reports
from ibplint.errors import IbplintError
from ibplint.model.clean import clean
from ibplint.model.frozen import frozen
from ibplint.model.result import RunResult
from ibplint.model.view import View
from ibplint.one_per_file import load
from ibplint.terminal.option import Option, near
from ibplint.terminal.step_summary import add_to_summary
from ibplint.terminal.streams import write


@frozen()
class Output:
    """A format, and the file it goes to; None is standard output."""

    report: str
    path: Path | None = None

    def put(self, text: str) -> None:
        """Write the result where it belongs; IbplintError names a file that cannot be written."""
        if self.path is None:
            write(text)
        else:
            save(text, self.path)


def outputs(_context: click.Context, option: click.Parameter, values: Sequence[str]) -> tuple[Output, ...]:
    """What `text` and `sarif:out.sarif` ask for, files first; IbplintError says what does not fit."""
    found = [_output(option, value) for value in values]
    bare = [output.report for output in found if output.path is None]
    if len(bare) > 1:
        listed = ", ".join(f"`{name}`" for name in bare)
        raise IbplintError(
            nl=f"{listed} willen allemaal naar het scherm; zet achter de andere een bestand: `{bare[-1]}:BESTAND`",
            en=f"{listed} all want the screen; put a file behind the others: `{bare[-1]}:FILE`",
        )
    paths = [os.path.realpath(output.path) for output in found if output.path]
    if len(paths) > len(set(paths)):
        raise IbplintError(
            nl=f"twee keer hetzelfde bestand bij {option.opts[0]}; geef elke vorm een eigen bestand",
            en=f"the same file twice with {option.opts[0]}; give each form a file of its own",
        )
    return tuple(sorted(found, key=lambda output: output.path is None))


def deliver(result: RunResult, wanted: Sequence[Output], viewed: Callable[..., View]) -> None:
    """Put a result in every form that is wanted where it belongs; what a form has for a step of CI goes there too."""
    for output in wanted:
        report = load(reports, output.report)
        view = viewed(people=output.report == "text", to_file=output.path is not None)
        output.put(report.render(result, view))
        if hasattr(report, "summary"):
            add_to_summary(os.environ, partial(report.summary, result, view))


def save(text: str, path: Path) -> None:
    """Write a file as a whole or not at all; IbplintError names it when that cannot be done."""
    data = text.encode("utf-8", "backslashreplace")
    target = Path(os.path.realpath(path))
    try:
        # A pipe or a device is written to, never replaced.
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError:
        shown = clean(str(path))
        raise IbplintError(
            nl=f"`{shown}` kan niet worden geschreven: bestaat de map, mag u daar schrijven, is er ruimte?",
            en=f"`{shown}` cannot be written: does the folder exist, may you write there, is there room?",
        ) from None


def _replace(target: Path, data: bytes) -> None:
    import secrets  # noqa: PLC0415 - most runs write no file
    import shutil  # noqa: PLC0415 - the same

    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        with beside.open("xb") as file:
            file.write(data)
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _output(option: click.Parameter, value: str) -> Output:
    name, colon, path = value.partition(":")
    words = option.words if isinstance(option, Option) else ()
    if name not in words:
        hint = near(name, words)
        raise IbplintError(
            nl=f"`{value}` past niet bij {option.opts[0]}; kies uit: {', '.join(words)}{hint['nl']}",
            en=f"`{value}` does not fit {option.opts[0]}; choose from: {', '.join(words)}{hint['en']}",
        )
    if colon and not path:
        raise IbplintError(
            nl=f"achter `{value}` ontbreekt het bestand: schrijf `{value}BESTAND`",
            en=f"the file is missing behind `{value}`: write `{value}FILE`",
        )
    return Output(name, Path(path) if path else None)
