from collections.abc import Callable
from time import process_time
from typing import Any

import pytest

from ibplint.model.bound_check import BoundCheck
from ibplint.model.dossier import Dossier
from ibplint.model.message import Message
from ibplint.model.problem import Problem

Tell = Callable[..., list[Any]]
CHECK = """\
avoids:
  words: ["volledig*", "te allen tijde", "Wbp*"]
  unless: ["streven", "zoveel mogelijk"]
  say: {nl: wat u echt doet, en: what you really do}
"""
CASES = {
    "none of the words": ("Wij beveiligen gegevens.\n", []),
    "a word": ("Gegevens zijn volledig veilig.\n", ["used"]),
    "with another ending": ("Wij bieden volledige zekerheid.\n", ["used"]),
    "several words together": ("Gegevens zijn te allen tijde veilig.\n", ["used"]),
    "two phrases": ("Gegevens zijn te allen tijde volledig veilig.\n", ["used", "used"]),
    "one phrase twice": ("Dit is volledig veilig. Dat is volledig juist.\n", ["used"]),
    "in a heading": ("## Wbp en AVG\n\nTekst.\n", ["used"]),
    "in a cell": ("| Wet | Wat |\n|---|---|\n| Wbp | privacy |\n", ["used"]),
    "made right in the sentence": ("Wij streven naar volledige zekerheid.\n", []),
    "denied": ("Veiligheid is nooit volledig te geven.\n", []),
    "of the past": ("Tot 25 mei 2018 gold de Wbp.\n", []),
    "quoted": ('Het woord "volledig" komt hier niet voor.\nVermijd “te allen tijde” in brieven.\n', []),
    "in an apostrophe that is no quote": ("De foto's zijn volledig van de school's site.\n", ["used"]),
    "in a comment": ("<!-- volledig -->\n\nTekst.\n", []),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_text_avoids_words(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert [one.key for one in found] == seen


def test_a_phrase_is_one_problem_at_its_first_place_with_the_others_beside_it(tell: Tell) -> None:
    text = "# IBP-beleid\n\nVolledig veilig, en volledige rust.\n\nOok volledig.\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert found.text == "hier staat `Volledig`, `volledige` (in deze tekst 3 keer); beter: wat u echt doet"
    assert found.place.span == (3, 1, 3, 9)
    assert [place.span[:2] for place in found.related] == [(3, 21), (5, 5)]


def test_words_may_count_at_the_top_alone(tell: Tell) -> None:
    chapters = "".join(f"## {number}\n\nVolledig veilig.\n\n" for number in range(3))
    text = f"# IBP-beleid\n\nVolledig veilig.\n\n{chapters}"

    (found,) = tell("documenten", f"{CHECK}  at_top: true\n", {"beleid.md": text})

    assert found.place.span[:2] == (3, 1)
    assert [place.span[:2] for place in found.related] == [(7, 1)]


def test_a_reader_gets_it_in_english(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": "# IBP-beleid\n\nVolledig veilig.\n"}, lang="en")

    assert found.text == "here stands `Volledig`; better: what you really do"


def test_words_count_only_where_the_text_is_about_the_subject(tell: Tell) -> None:
    check = "avoids: {words: [periodiek], topic: ['back-up*']}"
    text = "# IBP-beleid\n\n## Back-up\n\nWij testen periodiek.\n\n## Rollen\n\nWij overleggen periodiek.\n"

    (found,) = tell("documenten", check, {"beleid.md": text})

    assert (found.place.span.line, found.related) == (5, ())


def test_of_a_phrase_with_a_gap_its_own_words_are_shown(tell: Tell) -> None:
    text = "# IBP-beleid\n\nVolgend jaar stelt de heer De Wit het beleid definitief vast.\n"

    (found,) = tell("documenten", "avoids: {words: ['stelt ... definitief vast']}", {"beleid.md": text})

    assert found.text == "hier staat `stelt … definitief vast`"
    assert found.place.span == (3, 14, 3, 61)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De directeur en/of het bestuur.", ["en/of"]),
        ("Het bestuur van [naam school] stelt vast.", ["[naam school]"]),
        ("De directeur en het bestuur of de school.", []),
        ("Zie [de bijlage](bijlage.md).", []),
    ],
)
def test_signs_are_looked_for_as_they_stand(tell: Tell, text: str, words: list[str]) -> None:
    found = tell("documenten", "avoids: {signs: ['en/of', '[*]']}", {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.text for one in found] == [f"hier staat `{word}`" for word in words]


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]


COMPANY = """\
avoids: {words: [periodiek, regelmatig], with: ['*rechten'], near: ['elk kwartaal', jaarlijks*], as_one: true}
"""
NEAR = {
    "with the subject in the sentence": ("Wij controleren periodiek de rechten.", 1),
    "with the subject in the lead": ("De rechten:\n\n- periodiek nagaan", 1),
    "without the subject": ("Wij overleggen periodiek.", 0),
    "both phrases are one problem": ("Periodiek gaan wij de rechten na. De rechten wijzigen wij regelmatig.", 1),
    "a term in the sentence": ("Wij controleren periodiek, elk kwartaal, de rechten.", 0),
    "a term in the sentence that refers back": ("Wij controleren periodiek de rechten. Dat gebeurt elk kwartaal.", 0),
    "a term of something that is added": ("Elk kwartaal is er een test. Daarnaast zien wij periodiek de rechten.", 1),
    "a term in the row": ("| Wat | Wanneer |\n|---|---|\n| Periodiek rechten nagaan | elk kwartaal |", 0),
    "a term in the heading": ("## Jaarlijkse controle\n\nWij zien periodiek de rechten na.", 0),
    "a term in another paragraph": ("Wij zien periodiek de rechten na.\n\nHet overleg is jaarlijks.", 1),
}


@pytest.mark.parametrize(("text", "count"), NEAR.values(), ids=NEAR)
def test_words_count_in_company_and_not_near_what_makes_them_right(tell: Tell, text: str, count: int) -> None:
    found = tell("documenten", COMPANY, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == ["used"] * count


def test_a_sign_of_many_parts_cannot_hold_up_a_run(tell: Tell) -> None:
    sign = "*".join("a" * 12) + "*!"
    begin = process_time()

    found = tell("documenten", f"avoids: {{signs: ['{sign}']}}", {"beleid.md": f"# IBP-beleid\n\n{'a ' * 2000}\n"})

    assert found == []
    assert process_time() - begin < 5


SIGNS = [
    ("[naam*]", "Wij zijn [naam van de school].", 1),
    ("a*b*c", "Van a naar b, en dan c.", 1),
    ("a*b", "Van a.", 0),
]


@pytest.mark.parametrize(("sign", "text", "count"), SIGNS, ids=[one[1] for one in SIGNS])
def test_a_sign_is_its_parts_with_anything_between_them(tell: Tell, sign: str, text: str, count: int) -> None:
    found = tell("documenten", f"avoids: {{signs: ['{sign}']}}", {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == ["used"] * count


PLACEHOLDERS = [
    ("Wij zijn [naam school].", "hier staat `[naam school]`"),
    ("Wij zijn [Naam van de school].", "hier staat `[Naam van de school]`"),
    ("Wij zijn [naam Jan de Wit].", "hier staat `[naam … ]`"),
    ("Wij zijn [naam].", "hier staat `[naam]`"),
]


@pytest.mark.parametrize(("text", "said"), PLACEHOLDERS, ids=[one[0] for one in PLACEHOLDERS])
def test_of_a_blank_the_words_of_a_model_are_shown_and_what_may_be_a_name_is_not(
    bound_to: Callable[[str, str], BoundCheck], dossier_of: Callable[..., Dossier], text: str, said: str
) -> None:
    check = bound_to("documenten", "avoids: {signs: ['[naam*]', '[van de school]']}")
    dossier = dossier_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    (problem,) = check.run(dossier.register("documenten").records[0], dossier)

    assert isinstance(problem, Problem)
    assert Message(check.messages[problem.key], problem.values).text("nl") == said


ROWS = {
    "": [],
    "rows: whole": ["used"],
    "rows: alone": ["used"],
}


@pytest.mark.parametrize(("rows", "seen"), ROWS.items(), ids=ROWS)
def test_a_phrase_may_have_its_parts_in_several_cells_of_a_row(tell: Tell, rows: str, seen: list[str]) -> None:
    check = f'avoids:\n  words: ["verzuim & 2 jaar"]\n  {rows}\n'
    text = "# IBP-beleid\n\n| Soort | Termijn |\n|---|---|\n| Verzuim | 2 jaar |\n"

    found = tell("documenten", check, {"beleid.md": text})

    assert [one.key for one in found] == seen
    assert [one.place.span.line for one in found] == [5] * len(seen)


def test_only_a_row_counts_where_the_rule_says_so(tell: Tell) -> None:
    check = 'avoids:\n  words: ["verzuim & 2 jaar"]\n  rows: alone\n'

    assert tell("documenten", check, {"beleid.md": "# IBP-beleid\n\nVerzuim bewaren wij 2 jaar.\n"}) == []


def test_a_denial_in_one_cell_denies_nothing_in_another(tell: Tell) -> None:
    check = 'avoids:\n  words: ["bewaard"]\n  rows: whole\n'
    text = "# IBP-beleid\n\n| Soort | Wie | Wat |\n|---|---|---|\n| geen foto | school | wordt bewaard |\n"

    assert [one.key for one in tell("documenten", check, {"beleid.md": text})] == ["used"]


TWICE = {
    "one phrase within another": ("Lekken die worden gemeld komen in het register.", [1]),
    "the same words of two phrases that begin together": ("Gemeld lek, dus in het register.", [1]),
    "two sentences": ("Lekken die worden gemeld staan in het register. Elk gemeld lek staat in het register.", [2]),
    "one behind the other": ("Gemelde zaken in het register, gemelde lekken in het register.", [2]),
    "none": ("Elk lek staat in het register.", []),
}


@pytest.mark.parametrize(("text", "counts"), TWICE.values(), ids=TWICE)
def test_words_that_several_phrases_hold_are_one_use(tell: Tell, text: str, counts: list[int]) -> None:
    rule = (
        "avoids: {words: ['lekken die ... gemeld ... register', 'gemeld* ... register', 'gemeld ... lek'],"
        " as_one: true}\n"
    )
    found = tell("documenten", rule, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [len(one.related) + 1 for one in found] == counts


def test_the_name_of_who_holds_a_role_is_found_as_that_role_and_left_out(tell: Tell) -> None:
    text = "# IBP-beleid\n\nOnze FG is Marloes Dekker.\n\nGeen app gaat live zonder akkoord van Marloes.\n"

    (found,) = tell("documenten", 'avoids:\n  words: ["akkoord van FG"]\n', {"beleid.md": text})

    assert found.place.span.line == 5
    assert "akkoord van" in found.text
    assert "Marloes" not in found.text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Deze is zes maanden na de start gereed.", "Deze … zes maanden … gereed"),
        ("Deze is binnen 10 dagen na de start gereed.", "Deze … 10 dagen … gereed"),
        ("Deze is na Piet van 4b gereed.", "Deze … gereed"),
        ("Deze is zes keer bij Piet gereed.", "Deze … gereed"),
    ],
)
def test_a_term_between_the_words_of_a_phrase_is_quoted(tell: Tell, text: str, words: str) -> None:
    (found,) = tell("documenten", "avoids: {words: [deze ... gereed]}", {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert f"`{words}`" in found.text


@pytest.mark.parametrize(("text", "shown"), [("€ 4,50 per kopie", "`€ 4,50`"), ("een paar €", "`€`"), ("€10", "`€10`")])
def test_an_amount_is_shown_with_its_sign(tell: Tell, text: str, shown: str) -> None:
    (found,) = tell("documenten", "avoids: {signs: ['€']}", {"beleid.md": f"# IBP-beleid\n\nDit kost {text}.\n"})

    assert found.text == f"hier staat {shown}"
