"""The one function through which a document's words reach a terminal or a report."""

import re
import unicodedata

_PLAIN = re.compile(r"[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*\Z")
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def clean(text: str, *, lines: bool = False) -> str:
    r"""Text in which nothing can act on a terminal: control, bidi and private signs become a visible `\u{..}`.

    With `lines` a line feed stays. Log commands of CI services (`##[`, `##vso[`, a leading `::`) are broken.
    """
    if not _PLAIN.match(text):
        text = "".join(_visible(sign, lines=lines) for sign in text)
    text = text.replace("##[", "# #[").replace("##vso[", "# #vso[")
    return re.sub(r"(?m)^(\s*):(?=:)", r"\1: ", text) if "::" in text else text


def _visible(sign: str, *, lines: bool) -> str:
    if (lines and sign == "\n") or unicodedata.category(sign) not in _HIDDEN:
        return sign
    return f"\\u{{{ord(sign):x}}}"
