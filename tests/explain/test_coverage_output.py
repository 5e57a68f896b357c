import json

import pytest
from jsonschema import Draft202012Validator

from ibplint.errors import IbplintError
from ibplint.explain.coverage.asked import chosen
from ibplint.explain.coverage.page import coverage_text
from ibplint.explain.coverage.shape import coverage_json
from ibplint.model.rule import Rulebook
from ibplint.model.view import View
from ibplint.shipped import folder

DUTCH, ENGLISH = View(), View(lang="en")


def text(rulebook: Rulebook, framework: str = "", view: View = DUTCH) -> str:
    return coverage_text(chosen(framework, rulebook), view)


def test_every_framework_has_a_table_with_a_row_per_domain_and_totals(rulebook: Rulebook) -> None:
    rows = [row.split() for row in text(rulebook).splitlines()]

    assert ["domein", "regels", "deels", "verklaring", "samen"] in rows
    assert ["domein", "regels", "deels", "verklaring", "niet", "geladen", "samen"] in rows
    assert [row[-1] for row in rows if row[:1] == ["aandeel"]] == ["100%"] * len(rulebook.frameworks)
    assert [row[-1] for row in rows if row[:1] == ["samen"]][:3] == ["112", "94", "23"]
    assert ["nog", "niet", "geladen", "0", "0", "0", "18", "18"] in rows


def test_every_total_says_how_many_numbers_and_wordings_are_verified(rulebook: Rulebook) -> None:
    shown = text(rulebook)

    assert shown.count("met de bron vergeleken: ") == len(rulebook.frameworks)
    assert "het nummer van 27 van 76 normen, de weergave van 6" in shown


def test_of_one_framework_every_norm_says_how_it_is_proved_and_what_no_rule_sees(rulebook: Rulebook) -> None:
    shown = text(rulebook, "ibp-fo")

    assert "  OR.02*  Functiescheiding (werkvertaling): deels door regels\n" in shown
    assert "fg-onafhankelijk (trede 3)" in shown
    assert "  GO.01  Strategie informatiebeveiliging: " in shown
    assert "geen regel ziet: of de scheiding ook in systemen en in de dagelijkse praktijk geldt" in shown
    assert "Van 18 daarvan zijn code en titel" in shown
    assert "werkvertaling: door ons vertaald" in shown
    assert all(f"  {norm}" in shown for norm in rulebook.frameworks["ibp-fo"].norms)


def test_an_article_of_the_law_is_cited_as_the_field_does(rulebook: Rulebook) -> None:
    assert "  AVG art. 38 lid 6  Geen tegenstrijdige taken voor de FG: deels door regels" in text(rulebook, "avg")


def test_it_speaks_english(rulebook: Rulebook) -> None:
    shown = text(rulebook, "monitor-2018", ENGLISH)

    assert shown.startswith("Monitor of Information Security and Privacy (2018)\n")
    assert "DPO (data protection officer) (working translation): in part by rules" in shown
    assert "domein" not in shown


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_same_as_json_fits_its_schema_and_adds_up(rulebook: Rulebook, lang: str) -> None:
    schema = json.loads((folder("schemas") / "coverage.schema.json").read_text(encoding="utf-8"))

    shape = json.loads(coverage_json(chosen("", rulebook), View(lang=lang)))

    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(shape)) == []
    for framework in shape["frameworks"]:
        norms = sum(len(domain["norms"]) for domain in framework["domains"])
        assert sum(framework["counts"].values()) == norms + framework["counts"]["not_loaded"]
        assert sum(framework["shares"].values()) == 100


def test_a_near_miss_suggests(rulebook: Rulebook) -> None:
    with pytest.raises(IbplintError) as trouble:
        chosen("ibpfo", rulebook)

    assert "bedoelde u `ibp-fo`?" in trouble.value.texts["nl"]
    assert "kies uit: avg, ibp-fo, monitor-2018" in trouble.value.texts["nl"]
