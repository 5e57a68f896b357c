import pytest

from ibplint.errors import IbplintError
from ibplint.model.framework import Norm
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.citation import cite
from ibplint.rulebook.frameworks import framework, load_frameworks

NORMS = {
    "avg": {
        *("5.1.e", "24.1", "24.2", "28.3", "30.1.b", "30.1.c", "30.1.d", "30.1.f", "33.1"),
        *("37.1", "37.7", "38.3", "38.6"),
    },
    "ibp-fo": {"GO.02", "OR.01", "OR.02", "HR.03", "IM.01", "DM.01", "DM.04", "SC.01", "PR.03", "GB.02"},
    "hygiene": {
        *("leesbaar", "bekend-register", "past-in-schema", "uniek", "verwijzing", "personen"),
        *("register-aanwezig", "te-beoordelen", "koppelingen"),
    },
}
SMALL = """\
framework: klein
title: {nl: Klein kader, en: Small framework}
version: "1"
norms:
  - id: een
    domain: bestuur
    title: {nl: Eén, en: One}
    text: {nl: Doe dit, en: Do this}
    source: eigen
    verified: {number: true, wording: false}
"""


def all_norms() -> list[Norm]:
    return [norm for one in load_frameworks().values() for norm in one.norms.values()]


def loaded(text: str) -> object:
    content = read_yaml(text).content
    assert content is not None
    return framework(content, "norms/klein.yaml")


@pytest.mark.parametrize("name", NORMS)
def test_the_shipped_frameworks_hold_the_norms_that_the_rules_name(name: str) -> None:
    assert set(load_frameworks()[name].norms) == NORMS[name]


def test_every_norm_speaks_both_languages_and_names_its_source() -> None:
    for norm in all_norms():
        for texts in (norm.title, norm.text, norm.rest or norm.title, *norm.steps.values()):
            assert set(texts) == {"nl", "en"}, norm.id
            assert all(texts.values()), norm.id
        assert norm.source


def test_only_the_sector_framework_has_steps_with_three_as_target() -> None:
    scales = {one.id: one.scale for one in load_frameworks().values()}

    assert scales == {"avg": None, "hygiene": None, "ibp-fo": (1, 5, 3)}
    assert sorted(load_frameworks()["ibp-fo"].norms["GO.02"].steps) == [2, 3, 4, 5]


def test_a_translated_title_is_never_presented_as_official() -> None:
    norms = load_frameworks()["ibp-fo"].norms
    official = {norm.id for norm in norms.values() if norm.title_status == "officieel"}

    assert official == {"GO.02", "OR.01", "PR.03", "GB.02"}
    assert {norm.title_status for norm in norms.values()} == {"officieel", "werkvertaling"}


def test_nobody_has_compared_our_wording_of_the_law_with_the_law() -> None:
    norms = load_frameworks()["avg"].norms.values()

    assert not any(norm.wording_verified for norm in norms)
    assert {norm.id for norm in norms if norm.number_verified} == {"33.1", "37.1", "38.3", "38.6"}


def test_a_norm_whose_page_was_not_read_does_not_claim_its_wording() -> None:
    norms = load_frameworks()["ibp-fo"].norms.values()

    assert {norm.id for norm in norms if norm.wording_verified} == {"GO.02", "OR.01", "PR.03"}
    assert all("niet gelezen" in norm.source for norm in norms if not norm.wording_verified)


@pytest.mark.parametrize(
    ("wrong", "instead", "place", "words"),
    [
        ("    domain:", "    domein:", "6:5", "unknown key `domein`; did you mean `domain`?"),
        ("    source: eigen\n", "", "5:5", "`source` is missing"),
        ("{nl: Doe dit, en: Do this}", "{nl: Doe dit}", "8:11", "`en` is missing"),
        ("{nl: Doe dit, en: Do this}", '{nl: Doe dit, en: ""}', "8:29", "text belongs here"),
        ("number: true", "number: ja", "10:24", "`true` or `false` belongs here"),
        ('version: "1"', 'version: "1"\nscale: {low: 1, high: 3, target: 4}', "4:8", "`target` lies outside the scale"),
        ('version: "1"', 'version: "1"\nscale: {low: een, high: 3, target: 2}', "4:14", "a whole number belongs here"),
        ("norms:\n", "norms: een\nrest:\n", "5:1", "unknown key `rest`"),
    ],
)
def test_a_fault_in_a_norm_file_stops_with_its_place(wrong: str, instead: str, place: str, words: str) -> None:
    assert wrong in SMALL

    with pytest.raises(IbplintError) as caught:
        loaded(SMALL.replace(wrong, instead))

    assert caught.value.texts["en"] == f"norms/klein.yaml:{place}: {words}"
    assert caught.value.texts["nl"].startswith(f"norms/klein.yaml:{place}: ")


def test_a_norm_that_stands_twice_is_refused() -> None:
    twice = SMALL + SMALL.partition("norms:\n")[2]

    with pytest.raises(IbplintError, match=r"11:5: norm `een` stands there twice"):
        loaded(twice)


@pytest.mark.parametrize(
    ("name", "norm", "dutch", "english"),
    [
        ("avg", "38.6", "AVG art. 38 lid 6", "GDPR art. 38(6)"),
        ("avg", "30.1.b", "AVG art. 30 lid 1 onder b", "GDPR art. 30(1)(b)"),
        ("avg", "24", "AVG art. 24", "GDPR art. 24"),
        ("avg", "uavg-46", "UAVG art. 46", "UAVG art. 46"),
        ("avg", "uavg-30.2.a", "UAVG art. 30 lid 2 onder a", "UAVG art. 30(2)(a)"),
        ("ibp-fo", "OR.02", "IBP FO OR.02", "IBP FO OR.02"),
        ("hygiene", "leesbaar", "ibplint: leesbaar", "ibplint: leesbaar"),
        ("monitor-2018", "fg", "Monitor IBP 2018: fg", "Monitor IBP 2018: fg"),
        ("eigen-kader", "A.1", "eigen-kader A.1", "eigen-kader A.1"),
    ],
)
def test_a_norm_is_cited_as_the_field_cites_it(name: str, norm: str, dutch: str, english: str) -> None:
    assert (cite(name, norm, "nl"), cite(name, norm, "en")) == (dutch, english)
