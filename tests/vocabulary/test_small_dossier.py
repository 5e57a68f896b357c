import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from ibplint.model.dossier import Dossier
from ibplint.model.record import Record
from ibplint.shipped import folder

DossierOf = Callable[..., Dossier]
Complaints = Callable[[str, str], list[str]]
SCHEMAS = folder("schemas")
SMALL = Path(__file__).with_name("dossier-in-klein.yaml")


def schema(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return content


def our_faults(dossier_of: DossierOf, text: str) -> list[str]:
    """What shaping says of the same text; `bestuur` stands only in a file of its own."""
    parts = [part for part in re.split(r"^(?=[a-z]+:)", text, flags=re.MULTILINE) if part]
    files = {f"{part.partition(':')[0]}.yaml": part for part in parts}
    dossier = dossier_of(files)
    records = (record for name in dossier.register("registers").records for record in _records(dossier, name))
    return [fault.key for one in (*dossier.files, *records) for fault in one.faults]


def _records(dossier: Dossier, register: Record) -> tuple[Record, ...]:
    written = dossier.register(str(register.answer("naam").value)).records
    inner = (part for record in written for answer in record.answers.values() for part in answer.records)
    return (*written, *inner)


def run_check_jsonschema(name: str, *files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", "--no-cache", "--schemafile", str(SCHEMAS / name)]
    return subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)


def test_a_small_dossier_fits_the_schema_of_the_editor(complaints: Complaints) -> None:
    text = SMALL.read_text(encoding="utf-8")

    assert set(yaml.safe_load(text)) == set(schema("dossier.schema.json")["properties"])
    assert complaints("dossier.schema.json", text) == []


def test_a_small_dossier_has_no_fault_for_us_either(dossier_of: DossierOf) -> None:
    assert our_faults(dossier_of, SMALL.read_text(encoding="utf-8")) == []


def test_check_jsonschema_agrees_and_keeps_unquoted_dates_and_numbers(tmp_path: Path) -> None:
    file = tmp_path / "rollen.yaml"
    file.write_text("rollen: [{rol: fg, vanaf: 2024-01-01, ap_nummer: 123, uren_per_jaar: 120}]\n", encoding="utf-8")

    ran = run_check_jsonschema("dossier.schema.json", SMALL, file)

    assert ran.returncode == 0, ran.stdout


def test_check_jsonschema_refuses_an_unknown_field(tmp_path: Path) -> None:
    file = tmp_path / "rollen.yaml"
    file.write_text("rollen: [{rol: fg, personeel: A. de Wit}]\n", encoding="utf-8")

    ran = run_check_jsonschema("dossier.schema.json", file)

    assert ran.returncode == 1
    assert "personeel" in ran.stdout


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("rollen: [{rol: fg, personeel: A. de Wit}]", ["rollen/0: additionalProperties"]),
        ("rollen: [{persoon: A. de Wit}]", ["rollen/0: required"]),
        ("rollen: [{rol: fg, persoon: {naam: A. de Wit}}]", ["rollen/0/persoon: type"]),
        ("rollen: [{rol: [fg]}]", ["rollen/0/rol: type"]),
        ("rollen: {rol: fg}", ["rollen: type"]),
        ("rollen: []", ["rollen: minItems"]),
        ("rolen: [{rol: fg}]", [": additionalProperties"]),
        ("bestuur: [{naam: De Veenrand, sector: po}]", ["bestuur: type"]),
        ("scholen: [{naam: De Wilg, sector: po, bewijs: {sha256: 77d0}}]", ["scholen/0/bewijs: required"]),
        (
            "scholen: [{naam: De Wilg, sector: po, bewijs: {vindplaats: kast 3, door: S. van Dam}}]",
            ["scholen/0/bewijs: additionalProperties"],
        ),
        (
            "verwerkersovereenkomsten: [{verwerker: klasbord, subverwerkers: [{naam: Polder, plaats: Assen}]}]",
            ["verwerkersovereenkomsten/0/subverwerkers/0: additionalProperties"],
        ),
        ("risicos: []", ["risicos: minItems"]),
        ("dpias: [{naam: DPIA camera's, soort: lokaal}]", ["dpias/0: required"]),
        (
            "zelfevaluaties: [{id: 1, kader: ibp-fo, afgenomen_op: 2026-10-05, scores: [{GO.02: 3}]}]",
            ["zelfevaluaties/0/scores/0: additionalProperties"],
        ),
    ],
)
def test_a_wrong_shape_is_refused_at_its_place(text: str, found: list[str], complaints: Complaints) -> None:
    assert complaints("dossier.schema.json", text) == found


@pytest.mark.parametrize(
    "text",
    [
        "rollen: [{rol: fg, personeel: A. de Wit}]",
        "rollen: [{persoon: A. de Wit}]",
        "rollen: [{rol: fg, persoon: {naam: A. de Wit}}]",
        "scholen: [{naam: De Wilg, sector: po, bewijs: {sha256: 77d0}}]",
        "scholen: [{naam: De Wilg, sector: po, bewijs: {vindplaats: kast 3, door: S. van Dam}}]",
        "verwerkersovereenkomsten: [{verwerker: klasbord, subverwerkers: [{naam: Polder, plaats: Assen}]}]",
    ],
)
def test_where_an_editor_is_red_we_have_a_fault(text: str, complaints: Complaints, dossier_of: DossierOf) -> None:
    assert complaints("dossier.schema.json", text)
    assert our_faults(dossier_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "incidenten: []",
        "incidenten:",
        "personen: []",
        "{verzoeken: [], verklaringen: [], afwijkingen: }",
        "risicos: [{naam: Uitval, kans: 2, impact: '5', raakt: [klasbord, klasbord-las], behandeling: Accepteren}]",
        "rollen: [{rol: Functionaris voor gegevensbescherming, vervanger: true, persoon: }]",
        "rollen: [{rol: fg, vanaf: 1-9-2026, scholen: [De Wilg, De Esch]}]",
        "incidenten: [{id: 2026-11, omschrijving: mail, datalek: onderzoek, ontdekt_op: 2026-10-23 17:20:00}]",
        "verwerkersovereenkomsten: [{verwerker: klasbord, subverwerkers: geen, bijlagen: geen}]",
        "verwerkingen: [{naam: Verzuim, proces: administratie, bewijs: [a.pdf, {vindplaats: kast 3}]}]",
        "documenten: [{soort: ibp-beleid, titel: Beleid, versie: 1.10, registers: {rollen: Bijlage 2}}]",
    ],
)
def test_an_editor_is_green_where_we_are(text: str, dossier_of: DossierOf, complaints: Complaints) -> None:
    assert our_faults(dossier_of, text) == []
    assert complaints("dossier.schema.json", text) == []
