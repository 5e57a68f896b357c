"""Numbers of persons in a text: accounts with the right check digits, and nine digits that pass the test of a BSN."""

import re
from collections.abc import Iterator
from enum import StrEnum

from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late


class NumberKind(StrEnum):
    """What a number is: an account, a BSN that is called so, or nine digits that could be one."""

    IBAN = "iban"
    BSN = "bsn"
    NINE = "nine"


@frozen(slots=True)
class PersonalNumber:
    """Where in a line a number stands, its columns counted from 0; never the number itself."""

    kind: NumberKind
    start: int
    end: int


_DIGITS = re.compile(r"\d\d")
# Every pattern has a fixed greatest length, so that a scan is linear in the text.
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \u00a0.]?[A-Z0-9]){11,30}")
_NINE = re.compile(r"(?<![\w./+#=@,-])\d{9}(?![\w/@+-]|[.,]\d)")
_GROUPED = late(r"(?<![\w./+#=@,-])\d{2,4}(?:[ .]\d{2,3}){2,3}(?![\w/@+-]|[., ]\d)")
_SIGNS = ("bsn", "nummer", "pgn")
_CALLED = late(
    r"(?<![a-z])(?:bsn|burger[ -]?service[ -]?nummer|onderwijs ?nummer|pgn|sofi-?nummer)"
    r"(?:[ -]?nummer|['\u2019]?s)?(?![a-z])|(?<![a-z])burgerservicenummers|(?<![a-z])onderwijsnummers",
    re.IGNORECASE,
)
_OTHER_NAME = late(
    r"(?:kvk|rsin|btw|fiscaal|fi-?nummer|order|factuur|bestel|zaak|dossier|kenmerk|ticket|artikel|serie|project|contract"
    r"|referentie|klant|debiteur|crediteur|polis|tel|telefoon|mobiel|fax|bestuurs|brin|ap|meldings)"
    r"[\w -]{0,12}[:=|;., \"'`*]{0,4}$",
    re.IGNORECASE,
)


_BEFORE = 36
_LENGTHS = {
    **dict.fromkeys(("NO",), 15),
    **dict.fromkeys(("BE",), 16),
    **dict.fromkeys(("NL", "DK", "FI"), 18),
    **dict.fromkeys(("AT", "EE", "LT", "LU"), 20),
    **dict.fromkeys(("CH", "HR", "LI", "LV"), 21),
    **dict.fromkeys(("BG", "DE", "GB", "IE"), 22),
    **dict.fromkeys(("CZ", "ES", "RO", "SE", "SK"), 24),
    **dict.fromkeys(("PT",), 25),
    **dict.fromkeys(("IS", "TR"), 26),
    **dict.fromkeys(("FR", "GR", "IT"), 27),
    **dict.fromkeys(("CY", "HU", "PL"), 28),
}
_DUTCH = late(r"NL\d\d[A-Z]{4}\d{10}")


def is_called(text: str) -> bool:
    """Whether a text speaks of a BSN or an education number."""
    lower = text.casefold()
    return any(sign in lower for sign in _SIGNS) and _CALLED.search(text) is not None


def numbers_in(line: str, *, called: bool = False) -> Iterator[PersonalNumber]:
    """The numbers in a line; `called` when something outside it (the head of a column) calls them a BSN."""
    # Each of them has two digits in a row, and most lines of a text have none.
    if not _DIGITS.search(line):
        return
    yield from _accounts(line)
    called = called or is_called(line)
    taken: set[int] = set()
    for match in (*_NINE.finditer(line), *(_GROUPED.finditer(line) if called else ())):
        digits = re.sub(r"\D", "", match[0])
        if match.start() in taken or not passes_eleven(digits) or _OTHER_NAME.search(_before(line, match.start())):
            continue
        taken.add(match.start())
        yield PersonalNumber(NumberKind.BSN if called else NumberKind.NINE, match.start(), match.end())


def passes_eleven(digits: str) -> bool:
    """The test that every BSN and every education number passes; a number of equal digits is nobody's."""
    if len(digits) != len("123456782") or len(set(digits)) == 1:
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11 == 0


def is_account(text: str) -> bool:
    """Whether a text without spaces is an IBAN: its country's length, and check digits that fit."""
    if _LENGTHS.get(text[:2]) != len(text) or (text[:2] == "NL" and not _DUTCH.fullmatch(text)):
        return False
    return int("".join(str(int(sign, 36)) for sign in text[4:] + text[:4])) % 97 == 1


def _accounts(line: str) -> Iterator[PersonalNumber]:
    for match in _IBAN.finditer(line):
        wanted = _LENGTHS.get(match[0][:2], 0)
        signs = [at for at in range(match.start(), match.end()) if line[at].isalnum()][:wanted]
        end = signs[-1] + 1 if signs else match.start()
        ends = not line[end : end + 1].isalnum()
        if ends and is_account("".join(line[at] for at in signs)):
            yield PersonalNumber(NumberKind.IBAN, match.start(), end)


def _before(line: str, start: int) -> str:
    return line[max(start - _BEFORE, 0) : start]
