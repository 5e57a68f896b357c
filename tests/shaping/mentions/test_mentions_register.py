from collections.abc import Callable

import pytest

from ibplint.conditions.compile import compile_condition
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.model.values import Reference
from ibplint.reading.yaml_text import read_yaml
from ibplint.vocabulary.vocabulary import Vocabulary

DossierOf = Callable[..., Dossier]
Mentions = Callable[..., tuple[Record, ...]]
POLICY = "---\nsoort: ibp-beleid\ntitel: Beleid\n{more}---\n# Beleid\n\n{text}\n"


def policy(text: str, more: str = "") -> dict[str, str]:
    return {"beleid.md": POLICY.format(text=text, more=more)}


def test_a_mention_stands_at_the_exact_words_of_its_file(dossier_of: DossierOf) -> None:
    text = "Wij melden **datalekken** bij [de FG](fg.md)."
    found = dossier_of(policy(text)).register("noemingen").records

    assert [(one.answer("woord").value, one.span, one.path) for one in found] == [
        ("datalekken", Span(7, 14, 7, 24), "beleid.md"),
        ("fg", Span(7, 35, 7, 37), "beleid.md"),
    ]


def test_a_mention_knows_its_document_heading_and_kind_of_place(mentions_of: Mentions) -> None:
    text = "## 5.1 Wetten\n\nWij volgen de wet- en regelgeving:\n\n- Archiefwet;\n- de AVG, en wat daarbij hoort.\n"
    archive, gdpr = mentions_of(text, "wet")

    assert archive.answer("document").value == Reference("beleid", ("documenten",))
    assert archive.answer("kop").value == "5.1 Wetten"
    assert (archive.answer("plek").value, archive.answer("lijst").value) == ("opsomming", "wettenlijst")
    assert (archive.answer("geheel").value, gdpr.answer("geheel").value) == (True, False)
    assert list(archive.answer("over").values) == ["wetgeving"]


def test_the_first_mention_that_is_not_denied_is_marked(mentions_of: Mentions) -> None:
    found = mentions_of("Er is geen FG. De FG komt. De FG werkt.", "rol")

    assert [(one.answer("eerste").value, one.answer("ontkend").value) for one in found] == [
        (False, True),
        (True, False),
        (False, False),
    ]


def test_what_a_mention_has_nothing_to_say_in_is_answered_none(mentions_of: Mentions) -> None:
    (found,) = mentions_of("De FG adviseert.", "rol")

    assert {found.answer(name).state for name in ("lijst", "eenheid", "duur", "aantal", "op", "reeks")} == {State.NONE}
    assert found.answer("zin").private


def test_mentions_have_stable_names_and_live_as_long_as_their_document(dossier_of: DossierOf) -> None:
    text = "De FG adviseert. De FG controleert."
    found = dossier_of(policy(text, "status: concept\n")).register("noemingen").records
    roles = [one for one in found if one.answer("soort").value == "rol"]

    assert [(one.identity, one.mark) for one in roles] == [
        ("beleid/rol/fg", "beleid/rol/fg"),
        ("beleid/rol/fg#2", "beleid/rol/fg"),
    ]
    assert not any(one.life.counts for one in roles)


def test_a_document_that_cannot_be_read_leaves_open_what_is_named(dossier_of: DossierOf) -> None:
    broken = dossier_of({"beleid.md": "---\nsoort: [\n---\n# Beleid\n"}).register("noemingen")

    assert (broken.darkened, broken.whole, broken.supplied) == (("beleid.md",), False, True)
    assert dossier_of("rollen: []\n").register("noemingen").records == ()


def test_front_matter_code_and_comments_name_nothing(mentions_of: Mentions) -> None:
    assert mentions_of("<!-- de FG -->\n\n```\nde Wbp\n```\n") == ()


@pytest.mark.parametrize(
    ("text", "condition", "count"),
    [
        ("De Wbp geldt.", "{soort: wet, waarde: {not: {reference: {in: wetten, where: {geldig: ja}}}}}", 1),
        (
            "Voorheen gold de Wbp.",
            "{soort: wet, voorheen: nee, waarde: {reference: {in: wetten, where: {geldig: nee}}}}",
            0,
        ),
        ("Het normenkader telt 69 normen.", "{soort: getal, eenheid: [normen, ib-normen], aantal: {at_most: 93}}", 1),
        (
            "Scholen voldoen in 2027 aan het normenkader.",
            "{soort: getal, eenheid: jaartal, over: {has: normenkader}}",
            1,
        ),
        (
            "Het beleid wordt jaarlijks herzien.",
            "{soort: termijn, over: {has: herziening-beleid}, duur: {at_most: 12 maanden}}",
            1,
        ),
        ("Meld een lek binnen vijf werkdagen.", "{soort: termijn, duur: {at_most: 72 uur}}", 0),
        ("De FG adviseert.", "{soort: rol, waarde: fg, lijst: geen, eenheid: geen}", 1),
    ],
)
def test_rules_can_ask_for_what_is_named(
    dossier_of: DossierOf, vocabulary: Vocabulary, text: str, condition: str, count: int
) -> None:
    dossier = dossier_of(policy(text))
    raw = read_yaml(condition).content
    assert raw is not None
    asked = compile_condition(raw, vocabulary.registers["noemingen"], vocabulary, lambda span: f"{span.line}")

    judged = [asked.judge(one, dossier) for one in dossier.register("noemingen").records]

    assert sum(truth.value is True for truth in judged) == count
