"""How much room text takes on a screen, where signs are none, one or two columns wide."""

from unicodedata import category, east_asian_width

_NO_ROOM = frozenset({"Mn", "Me", "Cf"})


def sign_width(sign: str) -> int:
    """The columns of one sign: 0 for an accent on its own, 2 for a wide sign."""
    if sign.isascii():
        return 1
    if category(sign) in _NO_ROOM:
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1


def cells(text: str) -> int:
    """The columns of a text."""
    return len(text) if text.isascii() else sum(map(sign_width, text))


def padded(text: str, width: int) -> str:
    """The text with spaces behind it up to a width."""
    return text + " " * (width - cells(text))


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines that fit a width, broken at spaces; a longer word has a line of its own."""
    lines: list[str] = []
    words: list[str] = []
    room = width
    size_of = len if text.isascii() else cells
    for word in text.split():
        size = size_of(word)
        if words and size + 1 > room:
            lines.append(" ".join(words))
            words = []
        room = width - size if not words else room - size - 1
        words.append(word)
    return [*lines, " ".join(words)] if words else lines
