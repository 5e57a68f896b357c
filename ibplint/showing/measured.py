"""What a board made of the rules, in one line."""

from collections.abc import Iterator
from typing import Any

from ibplint.model.message import Texts
from ibplint.model.result import RunResult
from ibplint.showing.sight import Sight

_TEXTS: dict[str, Texts] = {
    "own": {"nl": "{count} van het bestuur zelf", "en": "{count} of the board's own"},
    "adjusted": {"nl": "strenger gezet: {names}", "en": "made stricter: {names}"},
    "newer": {
        "nl": "nieuwer dan versie {version} en daarom nog een aandachtspunt: {names}",
        "en": "newer than version {version} and so still a note: {names}",
    },
    "taken on": {
        "nl": "overgenomen tot en met versie {version}, nieuwere zijn er niet",
        "en": "taken on through version {version}, there are no newer ones",
    },
    "timed": {
        "nl": "patronen met een tijdslimiet, want `google-re2` is niet geïnstalleerd",
        "en": "patterns run against a time limit, because `google-re2` is not installed",
    },
    "more": {"nl": "{shown} en nog {count}", "en": "{shown} and {count} more"},
}
_SHOWN = 5


def measured(sight: Sight) -> str:
    """How many rules are the board's own, which it made stricter, and which are newer than it took on; "" for none."""
    return "; ".join(_parts(sight))


def _parts(sight: Sight) -> Iterator[str]:
    measure = sight.result.measure
    if measure.own:
        yield sight.words(_TEXTS["own"], count=len(measure.own))
    if measure.adjusted:
        yield sight.words(_TEXTS["adjusted"], names=_some(sight, measure.adjusted))
    if measure.newer:
        yield sight.words(_TEXTS["newer"], version=measure.rules_version, names=_some(sight, measure.newer))
    elif measure.rules_version:
        yield sight.words(_TEXTS["taken on"], version=measure.rules_version)
    if measure.timed:
        yield sight.words(_TEXTS["timed"])


def measure_shape(result: RunResult) -> dict[str, Any]:
    """The same for machines, with every name."""
    measure = result.measure
    return {
        "own": measure.own,
        "adjusted": measure.adjusted,
        "rules_version": measure.rules_version or None,
        "newer": measure.newer,
    }


def _some(sight: Sight, names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_SHOWN])
    return sight.words(_TEXTS["more"], shown=shown, count=len(names) - _SHOWN) if len(names) > _SHOWN else shown
