"""How the field cites a norm: `AVG art. 38 lid 6`, `GDPR art. 38(6)`, `IBP FO OR.02`."""

import re

_ARTICLE = re.compile(r"(?:(?P<act>[a-z]+)-)?(?P<article>\d+[a-z]?)(?:\.(?P<paragraph>\d+))?(?:\.(?P<letter>[a-z]))?")
_ACTS = {"avg": {"nl": "AVG", "en": "GDPR"}}
_NAMES = {
    "avg": "AVG ",
    "hygiene": "ibplint: ",
    "ibp-beleid": "IBP-beleid: ",
    "ibp-fo": "IBP FO ",
    "monitor-2018": "Monitor IBP 2018: ",
}


def cite(framework: str, norm: str, lang: str) -> str:
    """A norm as a reader of one language finds it in the source; a framework that we do not know bears its own id."""
    parts = _ARTICLE.fullmatch(norm) if framework == "avg" else None
    if parts is None:
        return _NAMES.get(framework, f"{framework} ") + norm
    # The acts beside the GDPR are Dutch law: their abbreviation is the same in both languages.
    act = parts["act"] or "avg"
    name = _ACTS.get(act, {}).get(lang, act.upper())
    article = f"{name} art. {parts['article']}"
    if lang == "en":
        return article + "".join(f"({part})" for part in (parts["paragraph"], parts["letter"]) if part)
    paragraph = f" lid {parts['paragraph']}" if parts["paragraph"] else ""
    return article + paragraph + (f" onder {parts['letter']}" if parts["letter"] else "")


def cite_below(framework: str, norm: str, lang: str) -> str:
    """A norm as it is cited where the name of its framework stands above it."""
    return cite(framework, norm, lang) if framework == "avg" else norm
