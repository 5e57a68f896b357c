"""The small dossiers that prove a rule."""

import re
from datetime import date

from ibplint.conditions.literal import scalar_text
from ibplint.conditions.scope import Scope
from ibplint.model.late_pattern import late
from ibplint.model.raw import Raw, RawMapping
from ibplint.model.rule import Example

BOARD = "bestuur.yaml"
ONE_FILE = "dossier.yaml"
_KEY = late(r"^([a-z]+):", re.MULTILINE)


def example(raw: Raw, as_of: date | None, scope: Scope) -> Example:
    """A mapping path → text, or one YAML text; `bestuur` stands only in `bestuur.yaml`, so there alone."""
    if isinstance(raw, RawMapping):
        if not raw.entries:
            raise scope.refuse(
                raw.span, "een voorbeeld heeft ten minste één bestand", "an example has at least one file"
            )
        return Example({entry.key.text: _text(entry.value, scope) for entry in raw.entries}, as_of)
    text = _text(raw, scope)
    keys = set(_KEY.findall(text))
    if "bestuur" in keys and len(keys) > 1:
        raise scope.refuse(
            raw.span,
            "`bestuur` staat alleen in `bestuur.yaml`: schrijf dit voorbeeld als pad met tekst",
            "`bestuur` stands only in `bestuur.yaml`: write this example as paths with texts",
        )
    return Example({BOARD if "bestuur" in keys else ONE_FILE: text}, as_of)


def _text(raw: Raw, scope: Scope) -> str:
    # The text keeps its spaces: only the question whether there is one is asked here.
    scalar_text(raw, scope)
    return getattr(raw, "text", "")
