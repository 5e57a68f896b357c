"""The words of verdicts, severities and files in both languages."""

from collections.abc import Mapping

from ibplint.model.file import Unread
from ibplint.model.verdict import SEVERITY_NL, VERDICT_NL, Severity, Verdict

_SEVERITIES: Mapping[str, Mapping[Severity, tuple[str, str]]] = {
    "nl": {
        Severity.ERROR: ("fout", "fouten"),
        Severity.WARNING: ("waarschuwing", "waarschuwingen"),
        Severity.NOTE: ("aandachtspunt", "aandachtspunten"),
    },
    "en": {
        Severity.ERROR: ("error", "errors"),
        Severity.WARNING: ("warning", "warnings"),
        Severity.NOTE: ("note", "notes"),
    },
}
_UNREAD_EN = {
    Unread.KIND: "no YAML, Markdown or CSV",
    Unread.CSV: "cannot be read as CSV",
    Unread.LINK: "symbolic link",
    Unread.DEVICE: "no ordinary file",
    Unread.DENIED: "cannot be opened",
    Unread.GONE: "gone while reading",
    Unread.TOO_BIG: "too big",
    Unread.ENCODING: "characters cannot be read",
    Unread.SYNTAX: "cannot be read as YAML",
    Unread.NO_REGISTER: "no register of a dossier",
    Unread.NO_DOCUMENT: "not recognised as a document",
    Unread.SETTINGS: "settings",
    Unread.RULES: "rules of your own",
}
_NOT_JUDGED = {
    "nl": "niet beoordeeld: deze regel vraagt meer dan dit ene bestand",
    "en": "not judged: this rule needs more than this one file",
}


def verdict_word(verdict: Verdict, lang: str) -> str:
    """`voldoet niet`, `not met`."""
    return VERDICT_NL[verdict] if lang == "nl" else verdict.value


def severity_word(severity: Severity, lang: str) -> str:
    """`fout`, `error`."""
    return SEVERITY_NL[severity] if lang == "nl" else severity.value


def unread_words(unread: Unread, lang: str) -> str:
    """Why a file's content plays no part."""
    return unread.value if lang == "nl" else _UNREAD_EN[unread]


def not_judged_words(lang: str) -> str:
    """Why a rule was not judged at all."""
    return _NOT_JUDGED[lang]


def begun(sentence: str) -> str:
    """A sentence as it goes on behind a colon; an abbreviation keeps its capitals."""
    return sentence[:1].lower() + sentence[1:] if sentence[1:2].islower() else sentence


def ended(sentence: str) -> str:
    """A sentence with its full stop, where it has no end yet."""
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."


def counted(number: int, one: str, many: str) -> str:
    """`1 fout`, `3 fouten`."""
    return f"{number} {one if number == 1 else many}"


def severities_counted(counts: Mapping[Severity, int], lang: str) -> str:
    """`2 fouten, 1 waarschuwing`; what is not there is not named."""
    return ", ".join(
        counted(counts[severity], *_SEVERITIES[lang][severity]) for severity in Severity if counts.get(severity)
    )
