"""What a text must hold before it can have a table that is drawn with signs or written in HTML."""

import re

from ibplint.model.late_pattern import late

_DASHES = re.compile(r"-- +--")
HTML_TABLE = late(r"<table\b", re.IGNORECASE)
_SINGLE = late(r"(?:^|\n)[ \t>]*  --+[ \t]*(?=\n|\Z)")


def draws(text: str) -> bool:
    """Whether a text may have such a table; quick, for most texts have none."""
    if "+-" in text or "+=" in text or "+:" in text or has_table(text):
        return True
    return "--" in text and (_DASHES.search(text) is not None or ("  --" in text and _SINGLE.search(text) is not None))


def has_table(text: str) -> bool:
    """Whether a table in HTML begins in a text."""
    return ("<t" in text or "<T" in text) and HTML_TABLE.search(text) is not None
