"""What `ibplint.yaml` may say; every key is optional."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ibplint.errors import IbplintError
from ibplint.model.raw import Raw, RawEntry, RawList, RawMapping, RawScalar

LANGUAGES = ("nl", "en")
FAIL_ON = ("error", "warning", "note", "never")
TIMEZONE = "Europe/Amsterdam"


@dataclass(frozen=True)
class Settings:
    """The choices of one dossier; None means that the command's own default holds."""

    as_of: date | None = None
    timezone: str = TIMEZONE
    lang: str | None = None
    fail_on: str | None = None
    frameworks: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    evidence: str | None = None


def settings(content: Raw | None, path: str = "ibplint.yaml") -> Settings:
    """Turn the content of `ibplint.yaml` into Settings; IbplintError names the place and what is allowed there."""
    if content is None:
        return Settings()
    if not isinstance(content, RawMapping):
        raise _error(path, content, "hier horen sleutels met waarden, zoals `lang: nl`", "keys with values belong here")
    values: dict[str, Any] = {_name(path, entry): _READ[entry.key.text](path, entry.value) for entry in content.entries}
    return Settings(**values)


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
    place = f"{path}:{at.span.line}:{at.span.column}"
    return IbplintError(nl=f"{place}: {nl}", en=f"{place}: {en}")


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
        # `fromisoformat` also takes week numbers and days without hyphens: nobody means those.
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007  # a day has no zone
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
    return text


_READ: Mapping[str, Callable[[str, Raw], object]] = {
    "as-of": _day,
    "timezone": _zone,
    "lang": _one_of(LANGUAGES),
    "fail-on": _one_of(FAIL_ON),
    "frameworks": _texts,
    "exclude": _texts,
    "evidence": _folder,
}
