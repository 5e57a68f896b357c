"""Every comparison that a rule may use has a page, with an example that is read as it stands."""

import pytest

from ibplint.conditions.compile import manuals
from ibplint.explain.comparison_page import EXAMPLES
from ibplint.explain.manual import manual
from ibplint.explain.shelf import Shelf
from ibplint.model.rule import Rulebook
from ibplint.model.view import View
from ibplint.vocabulary.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def shelf(vocabulary: Vocabulary, rulebook: Rulebook) -> Shelf:
    return Shelf(vocabulary, rulebook)


def test_every_comparison_has_an_example_and_a_manual() -> None:
    assert set(EXAMPLES) == set(manuals())
    assert all(manuals().values())


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize(("lang", "title"), [("nl", "Vergelijking"), ("en", "Comparison")])
def test_a_comparison_is_explained_by_its_name(shelf: Shelf, name: str, lang: str, title: str) -> None:
    text = manual(name, shelf, View(lang=lang))

    assert f"{title} {name}\n" in text
    assert f"\n    {EXAMPLES[name][1]}\n" in text


def test_the_example_is_followed_by_how_it_is_read(shelf: Shelf) -> None:
    assert "Dat leest ibplint als: `titel` bevat" in manual("contains", shelf, View())
    assert "Which ibplint reads as: `herzien_op` lies before the as-of date." in manual(
        "before", shelf, View(lang="en")
    )


def test_a_name_that_is_a_check_too_has_both_pages(shelf: Shelf) -> None:
    text = manual("filled", shelf, View())

    assert text.index("Toetsvorm filled\n") < text.index("Vergelijking filled\n")
