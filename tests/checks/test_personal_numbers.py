from collections.abc import Callable, Mapping
from typing import Any

import pytest

from ibplint.model.personal_number import numbers_in

Tell = Callable[..., list[Any]]
KNOWN, POSSIBLE = "personal-numbers: {about: known}", "personal-numbers: {about: possible}"
CASES = {
    "an account": ("NL91ABNA0417164300", "iban"),
    "an account in groups": ("rekening NL91 ABNA 0417 1643 00 OP NAAM", "iban"),
    "an account of elsewhere": ("BE68 5390 0754 7034", "iban"),
    "an account with a slip": ("NL91ABNA0417164301", ""),
    "a BSN that is called so": ("BSN: 123456782", "bsn"),
    "a name behind the number": ("123456782 (burgerservicenummer)", "bsn"),
    "an education number": ("onderwijsnummer 123456782", "bsn"),
    "a BSN in groups": ("het bsn 1234 56 782 van Sem", "bsn"),
    "a BSN with points": ("het BSN-nummer is 123.456.782.", "bsn"),
    "a BSN with a slip": ("BSN 123456783", ""),
    "nine digits": ("Sem heeft 123456782", "nine"),
    "nine other digits": ("Sem heeft 123456789", ""),
    "nine zeros": ("000000000", ""),
    "a number of the chamber": ("KvK 12345678", ""),
    "a number of a legal person": ("Het BSN staat er niet. RSIN: 123456782", ""),
    "a number for the tax": ("btw NL123456782B01", ""),
    "an order": ("ordernummer 123456782", ""),
    "a telephone": ("0612345678, +31612345678, +31 6 12345678, 020-1234567", ""),
    "a telephone without its nought": ("tel. 612345672", ""),
    "days": ("2026-10-23 17:20 tot 20261023, 23.10.2026", ""),
    "a hash": ("sha256 a123456782bcdef0123456782", ""),
    "an address on the web": ("https://veenrand.example/123456782/BSN", ""),
    "a path": ("bijlagen/besluit-123456782.pdf", ""),
    "an amount": ("€ 123.456.782,00", ""),
    "a longer number": ("BSN 1234567821", ""),
    "the words alone": ("Het BSN wordt niet verwerkt, het onderwijsnummer wel", ""),
}


def _told(tell: Tell, files: Mapping[str, str]) -> list[str]:
    return [one.key for about in (KNOWN, POSSIBLE) for one in tell("bestanden", about, files)]


@pytest.mark.parametrize(("text", "key"), CASES.values(), ids=CASES)
def test_a_number_is_what_it_is_called_and_what_its_digits_say(tell: Tell, text: str, key: str) -> None:
    assert _told(tell, {"rollen.yaml": f"rollen: [] # {text}\n"}) == ([key] if key else [])


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("los.md", "# Los\n\nHet BSN is 123456782.\n"),
        ("los.md", "| Naam | BSN |\n|---|---|\n| Sem | 123456782 |\n"),
        ("lijst.csv", "naam;bsn\nSem;123456782\n"),
        ("kapot.yaml", "rollen:\n  - 'open\n# BSN 123456782\n"),
        ("mkdocs.yml", "nav: BSN 123456782\n"),
    ],
)
def test_every_file_with_text_is_looked_at(tell: Tell, path: str, text: str) -> None:
    assert _told(tell, {path: text}) == ["bsn"]


def test_a_message_names_the_place_and_never_the_number(tell: Tell) -> None:
    (one,) = tell("bestanden", KNOWN, {"rollen.yaml": "rollen: []\n# BSN 123456782\n"})

    assert (one.text, str(one.place)) == (
        "op positie 7 staat een burgerservicenummer of onderwijsnummer",
        "rollen.yaml:2:7",
    )


def test_the_line_of_a_number_is_shown_to_nobody(result_of: Callable[..., Any]) -> None:
    result = result_of({"rollen.yaml": "rollen: []\n# BSN 123456782\n"})

    (found,) = [one for one in result.findings if one.rule == "nummer-van-persoon"]
    assert found.excerpt is None


@pytest.mark.parametrize("sign", ["1", "1 ", "NL91", "A1 ", "bsn ", "0 1.", "12 34 "])
def test_a_long_line_takes_a_moment(sign: str) -> None:
    assert list(numbers_in(sign * 200_000)) == []
