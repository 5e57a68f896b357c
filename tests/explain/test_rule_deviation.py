"""The manual of a rule says whether a board may deviate from it, and for how long."""

import pytest

from ibplint.explain.manual import manual
from ibplint.explain.shelf import Shelf
from ibplint.model.rule import Rulebook
from ibplint.model.view import View
from ibplint.vocabulary.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("rol-besluit", "Afwijken mag, met een besluit en een laatste dag"),
        ("rol-vervanger", "Afwijken mag hoogstens 6 maanden, met een besluit"),
        ("fg-onafhankelijk", "Afwijken van deze regel mag niet."),
        ("bestand-leesbaar", "Van deze regel kan niet worden afgeweken"),
    ],
)
def test_the_manual_says_whether_a_board_may_deviate(
    vocabulary: Vocabulary, rulebook: Rulebook, rule: str, words: str
) -> None:
    text = manual(rule, Shelf(vocabulary, rulebook), View())

    assert words in " ".join(text.split())
