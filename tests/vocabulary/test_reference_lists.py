import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from ibplint.model.normal import identifier
from ibplint.model.raw import plain
from ibplint.reading.own_files import read_own
from ibplint.rulebook.frameworks import load_frameworks
from ibplint.shipped import folder

Entry = Mapping[str, Any]

LISTS = tuple(file.stem for file in sorted((folder("norms") / "reference").glob("*.yaml")))
SCHEMAS = sorted((folder("schemas") / "reference").glob("*.schema.json"))
PROCESSES = {
    *("onderwijs", "leerlingzorg", "administratie", "personeel", "financien", "facilitair", "huisvesting", "ict"),
    *("secretariaat", "communicatie", "overig"),
}
RETENTION = {
    *("leerlingdossier", "aanwezigheid-en-inschrijving", "zorgdossier", "cijferlijst", "diploma", "personeelsdossier"),
    *("salaris-en-financien", "identiteitsbewijs", "sollicitatie", "camerabeelden", "logbestanden", "toestemmingen"),
    *("incidentregister", "oud-leerlingen", "overig"),
}


def entries(name: str) -> list[Entry]:
    found = plain(read_own(folder("norms") / "reference" / f"{name}.yaml"))
    assert isinstance(found, list)
    return found


def by_key(name: str) -> dict[str, Entry]:
    return {entry[schema(name)["x-sleutel"][0]]: entry for entry in entries(name)}


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder("schemas") / "reference" / f"{name}.schema.json").read_text("utf-8"))
    return found


def many(entry: Entry, field: str) -> list[str]:
    given = entry.get(field, [])
    return [] if given == "geen" else [given] if isinstance(given, str) else given


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_fits_its_schema(name: str) -> None:
    judge = Draft202012Validator(schema(name))

    found = [f"{error.json_path}: {error.message}" for entry in entries(name) for error in judge.iter_errors(entry)]

    assert found == []


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_names_its_source_and_says_whether_it_was_read(name: str) -> None:
    assert [entry for entry in entries(name) if entry["geverifieerd"] not in {"ja", "nee"} or not entry["bron"]] == []


@pytest.mark.parametrize("name", LISTS)
def test_what_was_not_looked_up_is_not_called_verified(name: str) -> None:
    unread = [entry for entry in entries(name) if "niet nagezien" in entry["bron"] or "Algemeen" in entry["bron"]]

    assert [entry for entry in unread if entry["geverifieerd"] == "ja"] == []


@pytest.mark.parametrize("name", LISTS)
def test_a_spelling_belongs_to_one_entry(name: str) -> None:
    owners: dict[str, set[str]] = {}
    for key, entry in by_key(name).items():
        for spelling in (key, entry["naam"], *many(entry, "aliassen")):
            owners.setdefault(identifier(spelling), set()).add(key)

    assert {spelling: keys for spelling, keys in owners.items() if len(keys) > 1} == {}


@pytest.mark.parametrize("name", LISTS)
def test_a_key_stands_once_and_as_it_is_compared(name: str) -> None:
    keys = [entry[schema(name)["x-sleutel"][0]] for entry in entries(name)]

    assert len(keys) == len(set(keys))
    assert name == "landen" or keys == [identifier(key) for key in keys]


@pytest.mark.parametrize("name", LISTS)
def test_a_closed_word_in_an_entry_is_one_of_the_schema(name: str) -> None:
    closed = {field: rules["x-lijst"] for field, rules in schema(name)["properties"].items() if "x-lijst" in rules}

    used = [(field, word) for entry in entries(name) for field in closed for word in many(entry, field)]

    assert [(field, word) for field, word in used if word not in closed[field]] == []


@pytest.mark.parametrize("file", SCHEMAS, ids=lambda file: file.name)
def test_a_schema_is_sound_and_bears_its_files_name(file: Path) -> None:
    found = schema(file.name.removesuffix(".schema.json"))

    Draft202012Validator.check_schema(found)
    assert file.name == f"{found['x-register']}.schema.json"
    assert set(found["required"]) <= set(found["properties"])
    assert all(rules["description"] and rules["x-verplicht"] for rules in found["properties"].values())
    assert found["additionalProperties"] is False


@pytest.mark.parametrize("name", ["documentsoorten", "rolsoorten"])
def test_what_is_asked_for_is_asked_by_a_norm(name: str) -> None:
    loaded = {f"{framework.id} {norm}" for framework in load_frameworks().values() for norm in framework.norms}
    asked = {norm for entry in entries(name) for norm in many(entry, "gevraagd_door")}

    assert asked <= loaded


@pytest.mark.parametrize("name", ["documentsoorten", "rolsoorten"])
def test_what_every_board_must_have_is_asked_by_a_norm(name: str) -> None:
    needed = [entry for entry in entries(name) if entry["verplicht"] == "ja"]

    assert needed
    assert all(many(entry, "gevraagd_door") for entry in needed)


def test_the_closed_lists_of_the_register_model_are_complete() -> None:
    assert set(by_key("processen")) == PROCESSES
    assert set(by_key("bewaarnormen")) == RETENTION


def test_a_statutory_minimum_stands_with_the_law_only() -> None:
    held = {key: entry["minimum"] for key, entry in by_key("bewaarnormen").items() if "minimum" in entry}

    assert held == {
        "aanwezigheid-en-inschrijving": "5 jaar",
        "salaris-en-financien": "7 jaar",
        "identiteitsbewijs": "5 jaar",
    }
    assert {by_key("bewaarnormen")[category]["status"] for category in held} == {"wet"}


def test_the_economic_area_is_the_union_with_three_countries() -> None:
    inside = {key for key, entry in by_key("landen").items() if entry["eer"] == "ja"}

    assert len(inside) == 27 + 3
    assert {"IS", "LI", "NO"} <= inside
    assert not {"GB", "CH", "US", "IN"} & inside


def test_every_term_is_a_duration_a_day_or_a_year() -> None:
    assert [entry for entry in entries("termijnen") if len({"duur", "datum", "jaar"} & set(entry)) != 1] == []


def test_the_yearly_review_does_not_claim_to_come_from_the_framework() -> None:
    review = by_key("termijnen")["jaarlijkse-herziening-beleid"]

    assert "GO.02" not in review["bron"]
    assert "Monitor IBP 2018" in review["bron"]


def test_a_law_that_was_replaced_names_laws_of_the_list_and_is_not_in_force() -> None:
    laws = by_key("wetten")

    for law in laws.values():
        assert set(many(law, "vervangen_door")) <= set(laws)
        assert law["geldig"] != "ja" or not {"ingetrokken_op", "vervangen_door"} & set(law), law["wet"]
