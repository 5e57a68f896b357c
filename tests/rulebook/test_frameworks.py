import pytest

from ibplint.errors import IbplintError
from ibplint.model.framework import Norm
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.citation import cite
from ibplint.rulebook.frameworks import framework, load_frameworks
from ibplint.vocabulary.vocabulary import Vocabulary

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


def test_the_frameworks_stand_in_their_own_order_with_hygiene_last() -> None:
    names = list(load_frameworks())

    assert names[:3] == ["avg", "ibp-fo", "monitor-2018"]
    assert names[-1] == "hygiene"


def test_every_norm_speaks_both_languages_and_names_its_source() -> None:
    for norm in all_norms():
        for texts in (norm.title, norm.text, norm.rest or norm.title, *norm.steps.values()):
            assert set(texts) == {"nl", "en"}, norm.id
            assert all(texts.values()), norm.id
        assert norm.source


def test_every_norm_says_what_no_rule_can_see_unless_a_dossier_shows_it_all() -> None:
    whole = {
        norm.id
        for name, one in load_frameworks().items()
        if name != "hygiene"
        for norm in one.norms.values()
        if not norm.rest
    }

    assert whole == {"30.3", "37.1"}


def test_every_domain_that_a_framework_lists_has_norms() -> None:
    for one in load_frameworks().values():
        assert {norm.domain for norm in one.norms.values()} == set(one.domains), one.id


def test_a_step_of_a_norm_has_a_name_in_the_scale() -> None:
    for one in load_frameworks().values():
        steps = {step for norm in one.norms.values() for step in norm.steps}

        assert steps <= set(one.levels)
        assert one.scale is None or set(range(one.scale[0], one.scale[1] + 1)) <= set(one.levels)


def test_the_dates_of_a_framework_stand_in_the_list_of_terms(vocabulary: Vocabulary) -> None:
    terms = {name for one in load_frameworks().values() for name in one.terms}

    assert terms == {"zelfevaluatie-ibp-fo", "volledige-naleving-ibp-fo"}
    assert terms <= set(vocabulary.lists["termijnen"].words.values())


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
        (
            'version: "1"',
            'version: "1"\ndomains: [{id: fg, title: {nl: FG, en: DPO}}]',
            "6:5",
            "domain `bestuur` is not listed",
        ),
        (
            "    source: eigen",
            "    title_status: {nl: bedacht, en: letterlijk}\n    source: eigen",
            "9:24",
            "choose from: officieel, uit een url, leveranciersversie, werkvertaling, letterlijk",
        ),
        ("    source: eigen", "    visible: zeer\n    source: eigen", "9:14", "choose from: high, medium, low"),
        ('version: "1"', 'version: "1"\nnot_loaded: 18', "4:13", "keys with values belong here"),
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
