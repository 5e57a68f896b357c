import sys
from collections.abc import Mapping
from subprocess import run

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibplint.model.raw import Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.span import START
from ibplint.shaping.entries.fit import Fit
from ibplint.shaping.entries.plain_shape import plain_shape
from ibplint.vocabulary.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()


def scalar(value: object) -> RawScalar:
    read = value if isinstance(value, str | bool) else None
    return RawScalar(read, str(value), START)


def mapping(entries: Mapping[str, Raw]) -> RawMapping:
    return RawMapping(tuple(RawEntry(scalar(key), value) for key, value in entries.items()), START)


SCALARS = st.one_of(st.sampled_from(["", "geen", "Geen", "fg", "2026-01-01"]), st.booleans(), st.none()).map(scalar)
KEYS = st.sampled_from(["naam", "dienst", "vindplaats", "sha256", "land", "iets"])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: RawList(tuple(items), START)),
        st.dictionaries(KEYS, inner, max_size=3).map(mapping),
    ),
    max_leaves=6,
)


@st.composite
def entries(draw: st.DrawFn) -> tuple[str, dict[str, Raw]]:
    register = draw(st.sampled_from(sorted(VOCABULARY.registers)))
    fields = [*VOCABULARY.registers[register].fields, "onbekend_veld"]
    return register, draw(st.dictionaries(st.sampled_from(fields), VALUES, max_size=4))


@settings(max_examples=600, deadline=None)
@given(entries())
def test_what_the_quick_test_clears_json_schema_clears_too(case: tuple[str, dict[str, Raw]]) -> None:
    register, values = case
    schema = VOCABULARY.registers[register].schema

    judged = Fit(schema).judged(values)

    # What it does not clear is looked at by JSON Schema: too careful costs time, too quick would cost a finding.
    assert judged == () or not plain_shape(schema, schema).clears(mapping(values))
    assert Fit(schema).misfits(values) == judged


@pytest.mark.parametrize("register", sorted(VOCABULARY.registers))
def test_the_quick_test_understands_every_schema_of_ours(register: str) -> None:
    schema = VOCABULARY.registers[register].schema

    assert plain_shape(schema, schema).clears(mapping({}))


@pytest.mark.parametrize(
    "schema",
    [
        {"minLength": 3},
        {"properties": {"naam": {"enum": ["a"]}}},
        {"$ref": "https://example.org/schema"},
        {"$ref": "#/$defs/absent"},
        {"$ref": "#"},
        {"properties": {"naam": {"$ref": "#/properties/naam"}}},
        {"additionalProperties": {"type": "string"}},
    ],
)
def test_under_a_keyword_that_it_does_not_know_the_quick_test_clears_nothing(schema: Mapping[str, object]) -> None:
    assert not plain_shape(schema, schema).clears(mapping({"naam": scalar("abc")}))


def test_json_schema_is_not_loaded_for_a_dossier_of_plain_entries() -> None:
    script = (
        "import sys; from datetime import date; from zoneinfo import ZoneInfo;"
        "from ibplint.reading.one_file import read_bytes; from ibplint.shaping.dossier import shape;"
        "from ibplint.vocabulary.vocabulary import load_vocabulary;"
        "text = b'rollen: [{rol: fg, persoon: A. de Wit, bewijs: {vindplaats: kluis}}]';"
        "dossier = shape([read_bytes('rollen.yaml', text)], load_vocabulary(), name='x', as_of=date(2026, 1, 1),"
        " zone=ZoneInfo('Europe/Amsterdam'));"
        "print(len(dossier.register('rollen').records), 'jsonschema' in sys.modules, 'referencing' in sys.modules)"
    )

    done = run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["1", "False", "False"]
