import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from ibplint.model.normal import folded, identifier
from ibplint.shipped import folder
from ibplint.vocabulary.field_type import FieldKind
from ibplint.vocabulary.register_schema import RegisterSchema, register_schema

REGISTERS = sorted((folder("schemas") / "registers").glob("*.schema.json"))
LISTS = {name: {"iets": "iets"} for name in ("rolsoorten", "processen", "landen", "documentsoorten", "bewaarnormen")}
KEYWORDS = {
    *(kind.value for kind in FieldKind if kind is not FieldKind.TEXT),
    *("x-meer", "x-geen", "x-woorden", "x-verplicht", "x-dient", "x-persoonsgegeven", "x-aliassen", "x-gezegd"),
    "x-bedoeld",
}
ROOT_KEYWORDS = {
    *("x-register", "x-een", "x-leven", "x-mag-leeg", "x-mag-ontbreken", "x-naam", "x-sleutel", "x-koppen"),
}


# Registers whose records have no name that could serve as an id.
NUMBERED = {"besluiten", "incidenten", "verzoeken", "verklaringen", "afwijkingen", "zelfevaluaties"}


def described(file_name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((folder("schemas") / "registers" / file_name).read_text(encoding="utf-8"))
    return content


def tables(schema: RegisterSchema) -> Iterator[RegisterSchema]:
    yield schema
    for part in schema.nested.values():
        yield from tables(part)


@pytest.fixture(params=[file.name for file in REGISTERS])
def register(request: pytest.FixtureRequest) -> RegisterSchema:
    return register_schema(described(request.param), LISTS)


def test_the_registers_of_a_dossier_have_a_schema() -> None:
    assert {described(file.name)["x-register"] for file in REGISTERS} == {
        *("bestuur", "scholen", "rollen", "personen", "roltaken", "documenten", "verwerkingen", "verwerkers"),
        *("verwerkersovereenkomsten", "systemen", "incidenten", "bewaartermijnen", "besluiten", "activiteiten"),
        *("risicos", "dpias", "verzoeken", "verklaringen", "afwijkingen", "zelfevaluaties"),
    }


def test_no_keyword_is_misspelt(register: RegisterSchema) -> None:
    assert {key for key in register.schema if key.startswith("x-")} <= ROOT_KEYWORDS
    for table in tables(register):
        for name, field in table.schema["properties"].items():
            assert {key for key in field if key.startswith("x-")} <= KEYWORDS, name
            assert sum(kind.value in field for kind in FieldKind) <= 1, name


def test_a_record_has_the_common_fields(register: RegisterSchema) -> None:
    assert register.fields["toelichting"].private == "p"
    assert register.field_named("Opmerkingen") == "toelichting"
    assert register.fields["bewijs"].kind is FieldKind.EVIDENCE
    assert register.fields["bewijs"].many
    assert register.lives == ("vanaf" in register.fields) == ("tot_en_met" in register.fields)
    assert register.fields["id"].required == ("vorm" if register.name in NUMBERED else "-")


def test_a_schema_asks_only_for_what_identifies_a_record(register: RegisterSchema) -> None:
    for table in tables(register):
        asked = tuple(name for name, field in table.fields.items() if field.required == "vorm")

        assert table.required == asked
        for name, field in table.fields.items():
            assert field.required in {"vorm", "toets", "-"} or field.required.startswith("als "), name


def test_every_word_of_a_closed_list_means_itself(register: RegisterSchema) -> None:
    for table in tables(register):
        for name, field in table.fields.items():
            source = table.schema["properties"][name].get("x-lijst", {})
            words = source if isinstance(source, dict) else {}
            spellings = Counter(identifier(text) for word, others in words.items() for text in (word, *others))

            assert {word: field.word(word) for word in words} == {word: word for word in words}
            assert [text for text, count in spellings.items() if count > 1] == [], name


def test_a_list_that_is_not_written_here_is_a_reference_list(register: RegisterSchema) -> None:
    for table in tables(register):
        for field in table.schema["properties"].values():
            source = field.get("x-lijst", {})

            assert isinstance(source, dict) or source in LISTS


def test_a_name_means_one_field(register: RegisterSchema) -> None:
    for table in tables(register):
        names = Counter(
            spelling
            for name, field in table.schema["properties"].items()
            for spelling in {folded(text) for text in (name, name.replace("_", " "), *field.get("x-aliassen", ()))}
        )

        assert [name for name, count in names.items() if count > 1] == []


def test_a_doubtful_name_is_no_name_of_a_field_and_suggests_one(register: RegisterSchema) -> None:
    fields = register.schema["properties"].values()
    told = Counter(folded(text) for field in fields for text in field.get("x-bedoeld", ()))

    assert [name for name, count in told.items() if count > 1 or register.field_named(name)] == []
    assert dict(register.doubtful).keys() == told.keys()


def test_no_field_answers_to_tot(register: RegisterSchema) -> None:
    assert register.field_named("tot") is None


def test_the_fields_of_the_key_and_the_name_exist(register: RegisterSchema) -> None:
    assert {*register.key, *([register.name_field] if register.name_field else [])} <= set(register.fields)


def test_a_reference_names_a_register(register: RegisterSchema) -> None:
    known = {described(file.name)["x-register"] for file in REGISTERS} | {"registers"}

    for table in tables(register):
        for name, field in table.fields.items():
            assert set(field.references) <= known, name


def test_empty_values_never_make_an_editor_red(register: RegisterSchema) -> None:
    for table in tables(register):
        for name, field in table.schema["properties"].items():
            assert "null" in field["type"], name
            assert bool(field.get("x-meer") or field.get("x-vermeldingen")) == ("array" in field["type"]), name


def test_names_of_persons_stand_in_two_registers_only() -> None:
    private = {
        f"{schema.name}.{name}"
        for schema in (register_schema(described(file.name), LISTS) for file in REGISTERS)
        for name, field in schema.fields.items()
        if field.private == "P" or field.kind is FieldKind.PERSON
    }

    assert private == {"rollen.persoon", "personen.naam", "personen.ook", "personen.niet"}
