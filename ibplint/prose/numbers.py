"""Numbers in digits and in Dutch words."""

from itertools import product

_UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_TEENS = ("dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


def _words() -> dict[str, int]:
    small = {word: number for number, word in enumerate((*_UNITS, *_TEENS))}
    tens = {word: 10 * number for number, word in enumerate(_TENS, 2)}
    both = {f"{unit}en{ten}": small[unit] + tens[ten] for unit, ten in product(_UNITS[1:10], _TENS)}
    return small | tens | both | {"honderd": 100, "duizend": 1000}


NUMBERS = _words()
# A pattern of the words from two up, as a text writes them.
SEVERAL = (
    rf"(?:(?:(?:{'|'.join(_UNITS[1:10])})[eë]n)?(?:{'|'.join(_TENS)})"
    rf"|{'|'.join((*_TEENS, *_UNITS[:1:-1]))}|honderd|duizend)"
)


def number(word: str) -> int | None:
    """The whole number that a folded word says, None when it says none: `12`, `twaalf`, `10.000`."""
    if word in NUMBERS:
        return NUMBERS[word]
    digits = word.replace(".", "")
    return int(digits) if digits.isdecimal() and len(digits) < len("1000000000000") else None
