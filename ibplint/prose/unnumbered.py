"""A heading without the number in front: `Artikel 17 – Onze documenten` is `Onze documenten`."""

import re
from functools import lru_cache

_NUMBER = re.compile(
    r"\W*(?:(?:hoofdstuk|artikel|art\.|paragraaf|par\.|deel|§)\s*(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})\b"
    r"|\d{1,2}(?:\.\d{1,3})*(?=[.:)\s–—-])|[a-z](?=[.:)]\s)|[ivx]{1,4}(?=[.:)]\s))\s*[.:)–—-]*\s*(?=\S)",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 10)
def unnumbered(heading: str) -> str:
    """The words of a heading behind its number; an annex keeps its letter, which is its name."""
    found = _NUMBER.match(heading)
    return heading[found.end() :] if found else heading
