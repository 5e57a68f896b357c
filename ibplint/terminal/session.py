"""One run: arguments in, an exit code out, whatever happens."""

import os
from collections.abc import Sequence
from contextlib import suppress
from types import ModuleType

from ibplint import __version__, reports
from ibplint.errors import IbplintError
from ibplint.model.message import Texts
from ibplint.one_per_file import load, names
from ibplint.terminal.language import DEFAULT, asked_language, values_of
from ibplint.terminal.streams import OutputLostError, prepare, tell, write


def run(arguments: Sequence[str], folder: ModuleType, purpose: Texts) -> int:
    """Run the command of a folder that the arguments ask; all that can go wrong becomes an exit code and words."""
    try:
        prepare()
        return _ran(arguments, folder, purpose)
    except SystemExit:
        raise
    except BaseException as trouble:  # noqa: BLE001 - whatever stops a run becomes an exit code
        return _stopped(trouble, arguments)


def _ran(arguments: Sequence[str], folder: ModuleType, purpose: Texts) -> int:
    if list(arguments) == ["--version"]:
        write(f"ibplint {__version__}\n")
        return 0
    from ibplint.terminal.command import Commands  # noqa: PLC0415 - `--version` needs no click

    asked = asked_language(arguments, os.environ)
    commands = Commands("ibplint", purpose, folder)
    code: int = commands.main(list(arguments), prog_name="ibplint", standalone_mode=False, obj=asked)
    return code


def _stopped(trouble: BaseException, arguments: Sequence[str]) -> int:
    from ibplint.terminal.trouble import details, exit_code, in_words  # noqa: PLC0415 - `--version` needs no click

    lang = _language(arguments)
    code = exit_code(trouble)
    text = in_words(trouble, lang)
    if text:
        tell(f"ibplint: {text}")
    for line in details(trouble, lang, debug="--debug" in arguments):
        tell(line)
    if text and not isinstance(trouble, OutputLostError):
        _write_failure(text, code, values_of(arguments, "--format"))
    return code


def _write_failure(text: str, code: int, asked: Sequence[str]) -> None:
    """What the format on standard output puts in the place of a result: JSON stays JSON. No file is written."""
    report = next((name for name in asked if name in names(reports)), None)
    failure = getattr(load(reports, report), "failure", None) if report else None
    if failure is None:
        return
    # Who no longer reads the result has been told above.
    with suppress(OutputLostError):
        write(failure(text, code))


def _language(arguments: Sequence[str]) -> str:
    try:
        return asked_language(arguments, os.environ) or DEFAULT
    except IbplintError:
        return DEFAULT
