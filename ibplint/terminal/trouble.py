"""What becomes of trouble: an exit code, and words for the reader."""

import traceback
from collections.abc import Iterator

import click

from ibplint.errors import IbplintError
from ibplint.model.message import Texts
from ibplint.terminal.streams import OutputLostError, TerminatedError

WORK_NOT_DONE = 2
INTERNAL = 3
INTERRUPTED = 130
CLOSED_PIPE = 141
TERMINATED = 143

_LOST = {
    "nl": "de uitvoer kan niet worden geschreven: is de schijf vol, of de uitvoer gesloten?",
    "en": "the output cannot be written: is the disk full, or the output closed?",
}
_USAGE_FALLBACK = {"nl": "verkeerd gebruik ({text}); zie `--help`", "en": "wrong usage ({text}); see `--help`"}
_INTERNAL = {
    "nl": "interne fout ({kind}): dit is een fout in ibplint, niet in het dossier",
    "en": "internal error ({kind}): this is a fault of ibplint, not of the dossier",
}
_REPORT = {
    "nl": "Meld dit bij de makers van ibplint, met de regels hierboven. Met `--debug` ziet u wat eraan voorafging;"
    " lees dat na voor u het deelt, want er kan tekst uit het dossier in staan.",
    "en": "Report this to the makers of ibplint, with the lines above. With `--debug` you see what led to it;"
    " read that before you share it, for it may hold text of the dossier.",
}


def exit_code(trouble: BaseException) -> int:
    """The exit code of what stopped a run."""
    match trouble:
        case click.Abort() | KeyboardInterrupt():
            return INTERRUPTED
        case TerminatedError():
            return TERMINATED
        case OutputLostError(closed_pipe=True):
            return CLOSED_PIPE
        case IbplintError() | click.ClickException() | OutputLostError():
            return WORK_NOT_DONE
        case _:
            return INTERNAL


def in_words(trouble: BaseException, lang: str) -> str:
    """What stopped a run, in one sentence; nothing when the reader or the machine stopped it."""
    match trouble:
        case IbplintError(texts=texts):
            return texts[lang]
        case OutputLostError(closed_pipe=False):
            return _LOST[lang]
        case click.UsageError():
            return _usage(trouble)[lang]
        case Exception() if exit_code(trouble) == INTERNAL:
            # Never the text of the exception: it may quote the dossier.
            return _INTERNAL[lang].format(kind=type(trouble).__name__)
        case _:
            return ""


def details(trouble: BaseException, lang: str, *, debug: bool) -> Iterator[str]:
    """For an internal error: what was being judged, how to report it, and with `debug` all that led to it."""
    if exit_code(trouble) != INTERNAL:
        return
    yield from getattr(trouble, "__notes__", ())
    if debug:
        yield "".join(traceback.format_exception(trouble)).rstrip()
    yield _REPORT[lang]


def _usage(trouble: click.UsageError) -> Texts:
    match trouble:
        case click.NoSuchOption(option_name=name, possibilities=possible):
            nl = f"; bedoelde u `{possible[0]}`?" if possible else "; zie `--help`"
            en = f"; did you mean `{possible[0]}`?" if possible else "; see `--help`"
            return {"nl": f"er is geen optie `{name}`{nl}", "en": f"there is no option `{name}`{en}"}
        case click.BadOptionUsage(option_name=name):
            return {
                "nl": f"optie `{name}` is niet goed gebruikt: een waarde ontbreekt of is te veel; zie `--help`",
                "en": f"option `{name}` is not used well: a value is missing or too many; see `--help`",
            }
        case _:
            text = trouble.format_message()
            return {lang: template.format(text=text) for lang, template in _USAGE_FALLBACK.items()}
