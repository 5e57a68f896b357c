import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry

from ibplint.shipped import folder

SCHEMAS = folder("schemas")
FILES = [path.relative_to(SCHEMAS).as_posix() for path in sorted(SCHEMAS.rglob("*.schema.json"))]
DESCRIBED = [name for name in FILES if name != "result.schema.json"]
# A group that repeats inside a group that repeats takes exponential time on text that does not match.
NESTED_QUANTIFIER = re.compile(r"\((?:[^()\\]|\\.)*[*+](?:[^()\\]|\\.)*\)[*+{]")


@pytest.fixture(params=FILES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def schema(name: str) -> dict[str, Any]:
    return read(name)


def read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"), object_pairs_hook=_once)
    return content


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), f"a key stands twice: {keys}"
    return dict(pairs)


def subschemas(schema: object) -> Iterator[dict[str, Any]]:
    if isinstance(schema, list):
        for part in schema:
            yield from subschemas(part)
    elif isinstance(schema, dict):
        yield schema
        for part in schema.values():
            yield from subschemas(part)


def properties(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for part in subschemas(schema):
        found = part.get("properties")
        # A field may itself be called `properties`; its value is then no schema of fields.
        if isinstance(found, dict):
            yield from found.items()


def test_every_schema_is_sound(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"]
    assert schema["description"]


def test_no_schema_can_be_slow(schema: dict[str, Any]) -> None:
    for part in subschemas(schema):
        patterns = [part.get("pattern"), *(part.get("x-koppen") or ()), *(part.get("patternProperties") or ())]

        assert "uniqueItems" not in part
        for pattern in patterns:
            assert not (isinstance(pattern, str) and NESTED_QUANTIFIER.search(pattern)), pattern


@pytest.mark.parametrize("pattern", ["(a+)+", "^(x*y)*$", "(ab+){2,}"])
def test_a_slow_pattern_would_be_seen(pattern: str) -> None:
    assert NESTED_QUANTIFIER.search(pattern)


def test_patterns_are_regular_expressions(schema: dict[str, Any]) -> None:
    for part in subschemas(schema):
        for pattern in (part.get("pattern"), *(part.get("x-koppen") or ())):
            assert not isinstance(pattern, str) or re.compile(pattern)


@pytest.mark.parametrize("name", DESCRIBED)
def test_every_field_says_what_it_means(schema: dict[str, Any]) -> None:
    for field, part in properties(schema):
        if "$ref" in part and not part["$ref"].startswith("#"):
            continue
        assert len(part.get("description", "")) > len("Naam."), field


def test_every_reference_leads_to_a_schema(name: str, schema: dict[str, Any]) -> None:
    for part in subschemas(schema):
        target, _, pointer = str(part.get("$ref", "#")).partition("#")
        found: Any = read((Path(name).parent / target).as_posix()) if target else schema
        for step in pointer.strip("/").split("/") if pointer else ():
            found = found[step]

        assert isinstance(found, dict)


def test_no_schema_leads_out_of_the_folder(schema: dict[str, Any]) -> None:
    for part in subschemas(schema):
        assert ":" not in f"{part.get('$ref', '')}{part.get('$id', '')}"


def test_a_record_schema_can_be_used_without_any_other() -> None:
    for file in sorted((SCHEMAS / "registers").glob("*.schema.json")):
        record = Draft202012Validator(read(f"registers/{file.name}"), registry=Registry())

        assert list(record.iter_errors({"nergens": "bestaat"}))
        assert not list(record.iter_errors({**dict.fromkeys(record.schema["required"], "x"), "bewijs": "bijlage.pdf"}))
