"""The only place that starts git: a few read-only commands, with all that a repository could make them do switched off.

A repository's own configuration can name programs; each setting by which it could is overruled here. Of the environment
only a few names go along: a hook sets GIT_DIR and GIT_INDEX_FILE, which would point at something else.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from subprocess import PIPE, Popen
from threading import Event, Thread, Timer
from typing import NamedTuple, cast

from ibplint.reading import git_trouble

_OVERRULED = (
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "log.showSignature=false",
    "protocol.allow=never",
    "safe.bareRepository=explicit",
    "core.sshCommand=false",
    "core.askPass=",
    "credential.helper=",
    "diff.external=",
    f"core.attributesFile={os.devnull}",
    f"core.excludesFile={os.devnull}",
)
_HARDENED = (
    "--no-pager",
    "--no-optional-locks",
    "--literal-pathspecs",
    *(part for setting in _OVERRULED for part in ("-c", setting)),
)
# HOME holds the global configuration, in which a CI service says whose repositories it trusts.
_KEPT = ("HOME", "XDG_CONFIG_HOME", "USERPROFILE", "SYSTEMROOT", "PROGRAMDATA")
_FIXED = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    # GitPython tries git as it is imported.
    "GIT_PYTHON_REFRESH": "quiet",
}
_SECONDS = 20
# More than this no command may say.
MOST = 64_000_000


class Said(NamedTuple):
    """How a command ended and what it said; `whole` is False when it would have said more than was asked for."""

    status: int
    output: bytes
    errors: bytes
    whole: bool = True


class GitProgram:
    """The git of this machine, at work in one folder of the repository that begins at `top`."""

    def __init__(self, folder: Path, top: Path) -> None:
        """IbplintError when there is no git in the absolute folders of PATH."""
        search = [part for part in os.environ.get("PATH", "").split(os.pathsep) if os.path.isabs(part)]  # noqa: PTH117 -- an empty part is no path
        self._folder = folder
        self._program = _found(search)
        self._environment = {
            **_FIXED,
            **{name: os.environ[name] for name in _KEPT if name in os.environ},
            "PATH": os.pathsep.join(search),
            "GIT_PYTHON_GIT_EXECUTABLE": self._program,
            # A repository further up is another one, in which the folder has another path.
            "GIT_CEILING_DIRECTORIES": str(top.parent),
        }

    def ask(self, *arguments: str, given: bytes = b"", most: int = MOST) -> Said:
        """What a command says, up to a number of bytes; IbplintError when it takes too long."""
        with _only(self._environment):
            # Dear to import, and only a run with a base needs it.
            from git.cmd import Git  # noqa: PLC0415

            # As a process, because GitPython's own timeout needs other programs and does not exist on Windows.
            started = Git(self._folder).execute(
                [self._program, *_HARDENED, *arguments], istream=PIPE if given else None, as_process=True, shell=False
            )
        # The wrapper would end it at a moment of its own.
        process, started.proc = started.proc, None
        return _heard(cast("Popen[bytes]", process), given, most)  # there is one as long as the wrapper has it


def _found(search: list[str]) -> str:
    """The absolute path of git; the working folder is never looked in, whatever the machine's habit."""
    name = "git.exe" if os.name == "nt" else "git"
    for folder in search:
        program = Path(folder) / name
        if program.is_file() and os.access(program, os.X_OK):
            return str(program)
    raise git_trouble.no_git()


@contextmanager
def _only(environment: Mapping[str, str]) -> Iterator[None]:
    """Our environment for as long as it takes to start a program: GitPython hands on all that is in it."""
    own = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(own)


def _heard(process: Popen[bytes], given: bytes, most: int) -> Said:
    late = Event()
    alarm = Timer(_SECONDS, _end, args=(process, late))
    alarm.daemon = True
    alarm.start()
    feeding = Thread(target=_feed, args=(process, given), daemon=True)
    feeding.start()
    try:
        output = process.stdout.read(most + 1) if process.stdout else b""
        if len(output) > most:
            process.kill()
        errors = process.stderr.read() if process.stderr else b""
        status = process.wait()
    finally:
        alarm.cancel()
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()
    feeding.join()
    if late.is_set():
        raise git_trouble.too_slow(_SECONDS)
    return Said(status, output[:most], errors, whole=len(output) <= most)


def _end(process: Popen[bytes], late: Event) -> None:
    late.set()
    process.kill()


def _feed(process: Popen[bytes], given: bytes) -> None:
    if process.stdin:
        # It may have ended before it read all.
        with suppress(OSError), process.stdin:
            process.stdin.write(given)
