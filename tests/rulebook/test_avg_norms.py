import re

import pytest

from ibplint.model.framework import Framework
from ibplint.rulebook.frameworks import load_frameworks

# Every article, paragraph and letter that the domain facts ask of a school board, by domain.
IDS = {
    "beginselen": "5.1.a 5.1.b 5.1.c 5.1.d 5.1.e 5.1.f 5.2",
    "grondslagen": "6.1 6.1.f 7.1 7.2 7.3 7.4 8 uavg-5",
    "bijzondere-gegevens": "9.2 uavg-25 uavg-27 uavg-29 uavg-30.2.a 10 87 uavg-46",
    "informatie": "13.1 13.2 14.1.d 14.2.f 14.3.a",
    "rechten": "12.3 12.4 12.5 12.6 15 16 17 18 19 20 21 22 uavg-40",
    "verantwoordelijkheid": "24.1 24.2 25 26",
    "verwerkers": "28.1 28.2 28.3 28.3.a 28.3.b 28.3.c 28.3.d 28.3.e 28.3.f 28.3.g 28.3.h 28.4 28.9",
    "verwerkingsregister": "30.1.a 30.1.b 30.1.c 30.1.d 30.1.e 30.1.f 30.1.g 30.3 30.4 30.5",
    "beveiliging": "32.1 32.1.a 32.1.b 32.1.c 32.1.d",
    "datalekken": "33.1 33.2 33.3 33.5 34.1 34.3",
    "dpia": "35.1 35.2 35.3 35.4 35.7 35.9 35.11 36",
    "fg": "37.1 37.2 37.5 37.6 37.7 38.1 38.2 38.3 38.4 38.5 uavg-39 38.6 39.1",
    "doorgifte": "44 45 46 49",
    "archief": "89 uavg-45",
    "medezeggenschap": "wms-10 wms-12.1.k wms-12.1.l wms-13 wms-14 wms-16",
}


@pytest.fixture(scope="module")
def law() -> Framework:
    return load_frameworks()["avg"]


def test_every_article_of_the_domain_facts_stands_once_in_its_domain(law: Framework) -> None:
    found = {name: " ".join(norm.id for norm in law.norms_in(name)) for name in law.domains}

    assert found == IDS


def test_nobody_has_compared_our_wording_of_the_law_with_the_law(law: Framework) -> None:
    assert not any(norm.wording_verified for norm in law.norms.values())


def test_a_number_is_verified_only_where_a_source_with_that_number_was_read(law: Framework) -> None:
    assert {norm.id for norm in law.norms.values() if norm.number_verified} == {
        *("30.5", "33.1", "33.5", "37.1", "38.3", "38.6"),
    }


def test_the_source_names_the_article_and_where_to_read_it(law: Framework) -> None:
    for norm in law.norms.values():
        act, _, article = norm.id.rpartition("-")
        number = re.match(r"\d+", article)
        assert number, norm.id
        assert norm.source.startswith(f"art. {number[0]} "), norm.id
        assert (act or "avg").upper() in norm.source, norm.id
        assert "https://" in norm.source or act == "wms", norm.id


def test_what_is_disputed_about_the_council_and_the_dpo_is_worded_as_disputed(law: Framework) -> None:
    assert "betwistbaar" in law.norms["wms-10"].text["nl"]
    assert "can be disputed" in law.norms["wms-10"].text["en"]
