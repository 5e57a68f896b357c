from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "linked: {words: [via deze link, klik hier]}"
CASES = {
    "a link in the words": ("Meld het via [deze link](https://a.example/meld).", []),
    "a link on other words of the sentence": ("Meld het via deze link: [formulier](meld.md).", []),
    "no link": ("Meld het via deze link.", ["lost"]),
    "an address behind it": ("Meld het via deze link: www.school.nl/meld.", []),
    "an address without www": ("Meld het via deze link (school.nl/meld).", []),
    "a mail address before it": ("Meld het bij ibp@school.nl of via deze link.", ["lost"]),
    "a mail address behind it": ("Meld het via deze link of bij ibp@school.nl.", ["lost"]),
    "an address in the next sentence": ("Meld het via deze link. Het adres is https://school.nl.", []),
    "a link in another paragraph": ("Meld het via deze link.\n\nEerst dit.\n\nZie [hier](a.md).", ["lost"]),
    "denied": ("Er is geen formulier via deze link.", []),
    "in an entry": ("- klik hier\n- bel ons", ["lost"]),
    "two of them": ("Klik hier.\n\nBel ons.\n\nMeld het via deze link.", ["lost", "lost"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_where_a_text_says_link_there_is_one(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_problem_stands_at_the_words(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": "# IBP-beleid\n\nMeld het via deze link.\n"})

    assert found.text == "hier staat `via deze link`, maar er staat geen koppeling en geen adres bij"
    assert found.place.span[:2] == (3, 10)


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
