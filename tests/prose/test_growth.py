"""What a text costs grows with its length and no faster: twice as much text is twice as many calls, or fewer."""

import sys
from collections.abc import Callable, Iterable

import pytest
from prose_of_text import prose_of_text

from ibplint.model.prose import Prose
from ibplint.prose.company import company
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_of
from ibplint.prose.duties.persons import persons
from ibplint.prose.introduced import introduced
from ibplint.prose.own_dates import Event, dates_of, differing
from ibplint.prose.passages import passages_about
from ibplint.prose.phrases import Phrases
from ibplint.prose.whole_rows import whole_rows
from ibplint.vocabulary.vocabulary import Vocabulary

MANY = 60
# What is sorted takes a little more than twice as much.
LINEAR = 2.3
Work = Callable[[Prose, Lexicon], Iterable[object]]


@pytest.fixture(scope="module")
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    return lexicon_of(vocabulary)


def rows(head: str, row: str) -> Callable[[int], str]:
    return lambda many: f"| {head} |\n|{'---|' * (head.count('|') + 1)}\n" + f"| {row} |\n" * many


def columns(head: str, row: str) -> Callable[[int], str]:
    return lambda many: f"{f'| {head} ' * many}|\n{'|---' * many * (head.count('|') + 1)}|\n{f'| {row} ' * many}|\n"


def beginselen(prose: Prose, _: Lexicon) -> Iterable[object]:
    return introduced(prose, Phrases(("beginselen",)))


def companies(prose: Prose, _: Lexicon) -> Iterable[object]:
    return (company(prose, one) for one in prose.sentences)


def adoptions(prose: Prose, _: Lexicon) -> Iterable[object]:
    return differing(tuple(dates_of(whole_rows(prose), Event.ADOPTED)))


def passages(prose: Prose, _: Lexicon) -> Iterable[object]:
    return passages_about(prose, Phrases(("fg",)), Phrases(()))


CASES: dict[str, tuple[Work, Callable[[int], str]]] = {
    "names that stand in a line": (persons, lambda many: "FG Jan de Vries, " * many),
    "names that stand in rows": (persons, rows("Rol | Naam", "FG | Jan de Vries")),
    "names that stand in one row": (persons, columns("Rol | Naam", "FG | Jan de Vries")),
    "entries that announce": (beginselen, lambda many: "- onze volgende acht beginselen\n" * many + "\nKlaar.\n"),
    "paragraphs that announce": (beginselen, lambda many: "Onze acht beginselen. Dat zijn deze.\n\n" * many),
    "sentences that stand alone": (companies, lambda many: "De FG ziet toe.\n\n" * many),
    "a day of adoption": (adoptions, lambda many: "Dit beleid is vastgesteld op 1 mei 2020.\n\n" * many),
    "days of adoption in one row": (adoptions, columns("dag", "Dit beleid is vastgesteld op 1 mei 2020")),
    "cells about a subject": (passages, columns("kop", "de FG")),
}


def calls(work: Work, text: str, lexicon: Lexicon) -> int:
    prose, counted = prose_of_text(text), 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        tuple(work(prose, lexicon))
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize("name", CASES)
def test_twice_as_much_text_is_twice_as_much_work(name: str, lexicon: Lexicon) -> None:
    work, text = CASES[name]
    calls(work, text(MANY), lexicon)

    once, twice = (calls(work, text(many), lexicon) for many in (MANY, 2 * MANY))

    assert twice <= LINEAR * once


def test_the_cells_around_one_in_a_long_row_are_not_more_than_a_reader_sees() -> None:
    prose = prose_of_text(columns("kop", "de FG")(600))

    assert max(len(company(prose, one)) for one in prose.sentences) < 450


def test_a_line_of_dots_before_a_number_is_read_to_its_end() -> None:
    prose = prose_of_text(f"Slot a{'.' * 90_000} 12\n\nInhoud {'. ' * 45_000}12\n")

    assert prose.sentences[-1].text.endswith("12")


@pytest.mark.parametrize("sign", [".", "!", "…", "?)", "..", "-", "'"])
def test_a_line_of_nothing_but_signs_is_read_to_its_end(sign: str) -> None:
    # A pattern that starts anew at each sign would not get there.
    prose = prose_of_text(f"Slot {sign * (90_000 // len(sign))}\n")

    assert "".join(one.text for one in prose.sentences).count(sign[0]) >= 40_000
