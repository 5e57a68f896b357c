"""What `ibplint.yaml` may say; every key is optional.

A path in a settings file counts from the folder of that file; here it counts from the dossier.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from posixpath import dirname, join, normpath
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ibplint.errors import IbplintError
from ibplint.model.frozen import frozen
from ibplint.model.given import Adjustment, Given
from ibplint.model.late_pattern import late
from ibplint.model.moment import written_day
from ibplint.model.raw import Raw, RawEntry, RawList, RawMapping, RawScalar

LANGUAGES = ("nl", "en")
FAIL_ON = ("error", "warning", "note", "never")
TIMEZONE = "Europe/Amsterdam"

_VERSION = late(r"\d{1,4}\.\d{1,4}\.\d{1,4}", re.ASCII)
# What adds up with that of the file that is built on; of all else the file's own counts.
_SUMMED = ("rules", "adjust")


@frozen()
class Settings:
    """The choices of one dossier; None means that the command's own default holds.

    `rules` are files and folders with rules of the board's own, `extends` the settings that these build on, `adjust`
    what is made stricter, that of the basis first. `rules_version` is the version of our rules that the board took on.
    """

    as_of: date | None = None
    timezone: str = TIMEZONE
    lang: str | None = None
    fail_on: str | None = None
    frameworks: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    evidence: str | None = None
    rules: tuple[Given, ...] = ()
    extends: Given | None = None
    adjust: tuple[Adjustment, ...] = ()
    rules_version: Given | None = None


def settings(content: Raw | None, path: str = "ibplint.yaml", basis: Settings | None = None) -> Settings:
    """Turn the content of a settings file into Settings; IbplintError names the place and what is allowed there.

    What the file does not say is as in the basis; `path` is that of the file, from the dossier.
    """
    start = basis or Settings()
    if content is None:
        return replace(start, extends=None)
    if not isinstance(content, RawMapping):
        raise _error(path, content, "hier horen sleutels met waarden, zoals `lang: nl`", "keys with values belong here")
    values: dict[str, Any] = {_name(path, entry): _READ[entry.key.text](path, entry.value) for entry in content.entries}
    summed = {name: (*getattr(start, name), *values[name]) for name in _SUMMED if name in values}
    return replace(start, **({"extends": None} | values | summed))


def zone(name: str) -> ZoneInfo:
    """A time zone by its name; IbplintError when there is none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise IbplintError(
            nl=f"tijdzone `{name}` bestaat niet; gebruik een naam als `{TIMEZONE}`",
            en=f"there is no time zone `{name}`; use a name such as `{TIMEZONE}`",
        ) from None


def _error(path: str, at: Raw, nl: str, en: str) -> IbplintError:
    place = _place(path, at)
    return IbplintError(nl=f"{place}: {nl}", en=f"{place}: {en}")


def _place(path: str, at: Raw) -> str:
    return f"{path}:{at.span.line}:{at.span.column}"


def _name(path: str, entry: RawEntry) -> str:
    key = entry.key.text
    if key in _READ:
        return key.replace("-", "_")
    near = get_close_matches(key, _READ, n=1)
    hint = (f"; bedoelde u `{near[0]}`?", f"; did you mean `{near[0]}`?") if near else ("", "")
    raise _error(path, entry.key, f"onbekende instelling `{key}`{hint[0]}", f"unknown setting `{key}`{hint[1]}")


def _text(path: str, raw: Raw) -> str:
    if isinstance(raw, RawScalar) and isinstance(raw.value, str) and raw.value:
        return raw.value
    raise _error(path, raw, "hier hoort één woord", "one word belongs here")


def _day(path: str, raw: Raw) -> date:
    text = _text(path, raw)
    try:
        return written_day(text)
    except ValueError:
        raise _error(path, raw, "schrijf de peildatum als `2026-12-01`", "write the date as `2026-12-01`") from None


def _texts(path: str, raw: Raw) -> tuple[str, ...]:
    return tuple(_text(path, item) for item in raw.items) if isinstance(raw, RawList) else (_text(path, raw),)


def _one_of(words: tuple[str, ...]) -> Callable[[str, Raw], str]:
    def read(path: str, raw: Raw) -> str:
        word = _text(path, raw)
        if word not in words:
            raise _error(path, raw, f"kies uit: {', '.join(words)}", f"choose from: {', '.join(words)}")
        return word

    return read


def _zone(path: str, raw: Raw) -> str:
    return zone(_text(path, raw)).key


def _folder(path: str, raw: Raw) -> str:
    text = _text(path, raw).replace("\\", "/")
    # A path from the root of a disk holds on one machine alone, and settings travel.
    if text.startswith("/") or ":" in text.split("/")[0]:
        raise _error(
            path,
            raw,
            "geef de map vanaf het dossier, zoals `../bijlagen`",
            "give the folder from the dossier, such as `../bijlagen`",
        )
    return _from_dossier(path, text)


def _from_dossier(path: str, text: str) -> str:
    """A path in a settings file as a path from the dossier."""
    return normpath(join(dirname(path), text)) if dirname(path) else text


def _path(path: str, raw: Raw) -> Given:
    text = _text(path, raw).replace("\\", "/")
    if ":" in text or text.startswith(("/", "~")):
        raise _error(
            path,
            raw,
            "hier hoort een pad vanaf dit bestand, zoals `./eigen-regels`; een adres op internet of een pad vanaf de"
            " schijf kan niet",
            "a path from this file belongs here, such as `./eigen-regels`; it cannot be an address on the internet or"
            " a path from the root of the disk",
        )
    return Given(normpath(_from_dossier(path, text)), _place(path, raw))


def _paths(path: str, raw: Raw) -> tuple[Given, ...]:
    return tuple(_path(path, item) for item in raw.items) if isinstance(raw, RawList) else (_path(path, raw),)


def _version(path: str, raw: Raw) -> Given:
    text = _text(path, raw)
    if not _VERSION.fullmatch(text):
        raise _error(path, raw, 'schrijf een versie als "0.1.0"', 'write a version as "0.1.0"')
    return Given(text, _place(path, raw))


def _adjustments(path: str, raw: Raw) -> tuple[Adjustment, ...]:
    example = "`fg-onafhankelijk: {severity: error}`"
    if not isinstance(raw, RawMapping):
        raise _error(path, raw, f"hier horen toetsregels, zoals {example}", f"rules belong here, such as {example}")
    return tuple(_adjustment(path, entry, example) for entry in raw.entries)


def _adjustment(path: str, entry: RawEntry, example: str) -> Adjustment:
    if isinstance(entry.value, RawMapping) and entry.value.entries:
        return Adjustment(entry.key, entry.value, path)
    nl, en = f"zeg wat er strenger wordt, zoals {example}", f"say what becomes stricter, such as {example}"
    raise _error(path, entry.value, nl, en)


_READ: Mapping[str, Callable[[str, Raw], object]] = {
    "as-of": _day,
    "timezone": _zone,
    "lang": _one_of(LANGUAGES),
    "fail-on": _one_of(FAIL_ON),
    "frameworks": _texts,
    "exclude": _texts,
    "evidence": _folder,
    "rules": _paths,
    "extends": _path,
    "adjust": _adjustments,
    "rules-version": _version,
}
