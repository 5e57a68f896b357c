import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ibplint.settings import Settings
from ibplint.shipped import folder

Complaints = Callable[[str, str], list[str]]
SCHEMAS = folder("schemas")


def schema(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return content


def test_front_matter_has_the_fields_of_a_document_and_needs_none(complaints: Complaints) -> None:
    ours = {"beleidstekst"}
    fields = set(schema("registers/documenten.schema.json")["properties"])
    assert set(schema("front-matter.schema.json")["properties"]) == fields - ours
    assert complaints("front-matter.schema.json", "{soort: ibp-beleid, versie: 2.1, herzien_op: 2026-05-20}") == []
    assert complaints("front-matter.schema.json", "") == []
    assert complaints("front-matter.schema.json", "layout: page") == [": additionalProperties"]
    assert complaints("front-matter.schema.json", "titel: [a, b]") == ["titel: type"]


def test_settings_have_a_schema_for_every_key() -> None:
    keys = {name.replace("_", "-") for name in Settings.__dataclass_fields__}

    assert set(schema("settings.schema.json")["properties"]) == keys


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("{as-of: 2026-12-01, lang: nl, fail-on: never, frameworks: avg, exclude: [concepten/**]}", []),
        ("{rules: [./eigen-regels], extends: ../basis.yaml, rules-version: 0.1.0}", []),
        ("adjust: {fg-bereikbaar: {severity: error}, x: {period: 6 maanden, count: {at_least: 2}}}", []),
        ("rules: https://example.org/a.yaml", ["rules: pattern"]),
        ("extends: /etc/basis.yaml", ["extends: pattern"]),
        ("adjust: {fg-bereikbaar: {}}", ["adjust/fg-bereikbaar: minProperties"]),
        ("adjust: {x: {period: snel}}", ["adjust/x/period: pattern"]),
        ("rules-version: nieuw", ["rules-version: pattern"]),
        ("as-of: 1-12-2026", ["as-of: pattern"]),
        ("lang: fr", ["lang: enum"]),
        ("language: nl", [": additionalProperties"]),
    ],
)
def test_settings_are_told_apart(text: str, found: list[str], complaints: Complaints) -> None:
    assert complaints("settings.schema.json", text) == found


def test_the_example_of_a_rule_in_the_manual_fits(complaints: Complaints) -> None:
    text = """
      - id: fg-onafhankelijk
        says: {nl: De FG heeft geen rol die het toezicht aantast, en: The DPO holds no role that conflicts}
        norms: {avg: ["38.6"], ibp-fo: {OR.02: 3}}
        severity: error
        for: rollen
        of: {rol: fg}
        require: {none: {in: rollen, match: {persoon: persoon}}}
        fix: {nl: Geef de andere rol aan iemand anders., en: Give the other role to somebody else.}
        good: "rollen: [{rol: fg, persoon: A. de Wit}]"
        bad: {rollen.yaml: "rollen: [{rol: fg, persoon: A. de Wit}]"}
    """

    assert complaints("rules.schema.json", text) == []
    assert complaints("rules.schema.json", text.replace("severity: error", "severity: high")) == ["0/severity: enum"]
    assert complaints("rules.schema.json", text.replace("require:", "requires:")) == [
        "0: additionalProperties",
        "0: required",
    ]
    assert complaints("rules.schema.json", text.replace("nl: De FG", "de: De FG")) == [
        "0/says: additionalProperties",
        "0/says: required",
    ]


@pytest.mark.parametrize("file", sorted((folder("norms") / "rules").glob("*.yaml")), ids=lambda file: file.name)
def test_our_own_rules_fit_their_schema(file: Path, complaints: Complaints) -> None:
    assert complaints("rules.schema.json", file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", sorted(folder("norms").glob("*.yaml")), ids=lambda file: file.name)
def test_our_own_norms_fit_their_schema(file: Path, complaints: Complaints) -> None:
    assert complaints("framework.schema.json", file.read_text(encoding="utf-8")) == []
