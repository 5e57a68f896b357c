"""The language in which a reader is spoken to: `--lang`, else IBPLINT_LANG, else the dossier's settings, else Dutch."""

from collections.abc import Mapping, Sequence

from ibplint.errors import IbplintError
from ibplint.settings import LANGUAGES

DEFAULT = "nl"
VARIABLE = "IBPLINT_LANG"


def asked_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str | None:
    """What the reader asked for, known before the arguments are parsed, so that help and errors speak it too.

    The locale of the machine plays no part: the same dossier gives the same text on every machine.
    """
    spoken = last_value(arguments, "--lang")
    if spoken in LANGUAGES:
        return spoken
    wished = environment.get(VARIABLE, "")
    if wished and wished not in LANGUAGES:
        raise IbplintError(
            nl=f"{VARIABLE} is `{wished}`; kies uit: {', '.join(LANGUAGES)}",
            en=f"{VARIABLE} is `{wished}`; choose from: {', '.join(LANGUAGES)}",
        )
    return wished or None


def last_value(arguments: Sequence[str], option: str) -> str | None:
    """The value of an option as it stands in the arguments, the last one if it stands there more than once."""
    found = values_of(arguments, option)
    return found[-1] if found else None


def values_of(arguments: Sequence[str], option: str) -> tuple[str, ...]:
    """All values of an option as they stand in the arguments."""
    found = []
    for index, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == option and index + 1 < len(arguments):
            found.append(arguments[index + 1])
        if argument.startswith(f"{option}="):
            found.append(argument.partition("=")[2])
    return tuple(found)
