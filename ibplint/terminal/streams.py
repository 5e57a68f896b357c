"""Results to standard output, all else to standard error; what cannot be written is said once."""

import os
import signal
import sys
from io import TextIOWrapper
from types import FrameType
from typing import TextIO

from ibplint.model.clean import clean


class OutputLostError(Exception):
    """Standard output takes no more: a closed pipe, a full disk."""

    def __init__(self, cause: OSError | None = None) -> None:
        super().__init__()
        self.closed_pipe = isinstance(cause, BrokenPipeError)


class TerminatedError(BaseException):
    """The machine asked us to stop."""


def prepare() -> None:
    """UTF-8 wherever the console is not in the way, the same line ends everywhere, and SIGTERM as an exception."""
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, TextIOWrapper):
            continue
        # A console keeps its own encoding; what it lacks is shown as an escape. Files and pipes get UTF-8.
        encoding = stream.encoding if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace", newline="\n")
    signal.signal(signal.SIGTERM, _stop)


def write(text: str) -> None:
    """Write a result; OutputLostError when it cannot be written as a whole."""
    if sys.stdout is None:
        raise OutputLostError
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as cause:
        _abandon(sys.stdout)
        raise OutputLostError(cause) from cause


def tell(text: str) -> None:
    """Say something beside the result; a reader who has gone is no trouble."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{clean(text, lines=True)}\n")
        sys.stderr.flush()
    except OSError:
        _abandon(sys.stderr)


def on_terminal() -> bool:
    """Whether a person reads the result as it is written."""
    return sys.stdout is not None and sys.stdout.isatty()


def _abandon(stream: TextIO) -> None:
    # Python flushes its streams once more at the end, and would complain.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise TerminatedError
