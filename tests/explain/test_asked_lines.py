"""A rule can be read and signed: what it asks stands first, and the phrases that it recognises stand apart."""

import pytest

from ibplint.explain.manual import manual
from ibplint.explain.shelf import Shelf
from ibplint.model.rule import Rulebook
from ibplint.model.view import View
from ibplint.vocabulary.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def shelf(vocabulary: Vocabulary, rulebook: Rulebook) -> Shelf:
    return Shelf(vocabulary, rulebook)


def test_each_thing_that_is_asked_has_a_bullet_and_the_phrases_come_last(shelf: Shelf) -> None:
    text = manual("beleid-logging", shelf, View())
    asked, recognised = text.split("\nWat wordt herkend\n")

    assert "is gevraagd:\n  - dat de tekst iets zegt over waarvoor wordt gelogd, " in asked
    assert "  - dat de tekst iets zegt over wie bij de logbestanden kan, " in asked
    assert "loginformatie" not in asked
    assert "\n  - waarvoor wordt gelogd: " in recognised
    # Once for logging as such and once for what is told of it, though four questions share these.
    assert recognised.count("het gaat erover waar staat: ") == 2


def test_a_rule_that_asks_one_thing_is_one_sentence(shelf: Shelf) -> None:
    text = " ".join(manual("fg-onafhankelijk", shelf, View()).split())

    assert "is gevraagd: dat " in text
    assert "Wat wordt herkend" not in text


def test_a_register_that_ibplint_fills_tells_nobody_to_leave_it_empty(shelf: Shelf) -> None:
    text = manual("noemingen", shelf, View())

    assert "u schrijft er niets in" in text
    assert "Mag leeg zijn" not in text


def test_where_tasks_come_from_is_said_in_words(shelf: Shelf) -> None:
    rules = [rule for rule in shelf.rulebook.rules.values() if rule.where and "lopende_tekst" in rule.where.fields()]

    assert rules
    for rule in rules:
        assert rule.where
        assert "de taken staan in een rollentabel" in rule.where.sentence("nl")
        assert "lopende_tekst" not in rule.where.sentence("en")
