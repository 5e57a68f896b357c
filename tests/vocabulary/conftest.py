"""What the tests of schemas share: a plain reader of YAML and JSON Schema, as an editor has one."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from ibplint.shipped import folder

Complaints = Callable[[str, str], list[str]]


@pytest.fixture(scope="session")
def complaints() -> Complaints:
    """What that reader says of a text against one of our schemas, each with its place."""
    root = folder("schemas")
    schemas: dict[str, dict[str, Any]] = {
        path.relative_to(root).as_posix(): json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(root.rglob("*.schema.json"))
    }
    known: Registry[Any] = Registry().with_resources(
        (name, Resource.from_contents(schema)) for name, schema in schemas.items()
    )

    def judge(name: str, text: str) -> list[str]:
        # An editor keeps an unquoted date as text; PyYAML makes it a date.
        content = json.loads(json.dumps(yaml.safe_load(text), default=str))
        found = Draft202012Validator(schemas[name], registry=known).iter_errors(content)
        return sorted(f"{'/'.join(map(str, fault.absolute_path))}: {fault.validator}" for fault in found)

    return judge
