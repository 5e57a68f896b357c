"""JSON that holds data and nothing else, also in the log of a CI service."""

import json
import re
from typing import Any

from ibplint.model.clean import clean


def json_text(shape: object, *, lines: bool = False) -> str:
    """The shape as JSON in plain ASCII, every text in it made harmless; with `lines` a line feed stays one."""
    text = json.dumps(_cleaned(shape, lines=lines), allow_nan=False, ensure_ascii=True, indent=2)
    # Nothing in it can be read as a log command of a CI service.
    return re.sub("#(?=#)", r"\\u0023", text) + "\n"


def _cleaned(value: Any, *, lines: bool) -> Any:
    match value:
        case str():
            return clean(str(value), lines=lines)
        case dict():
            return {clean(key): _cleaned(one, lines=lines) for key, one in value.items()}
        case list() | tuple():
            return [_cleaned(one, lines=lines) for one in value]
        case _:
            return value
