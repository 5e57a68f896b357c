"""The project judges itself, so that a review can be about meaning."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import ibplint.checks
from ibplint import one_per_file

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "ibplint").rglob("*.py"))
RULES = sorted((ROOT / "norms" / "rules").glob("*.yaml"))
REGISTERS = sorted((ROOT / "schemas" / "registers").glob("*.schema.json"))
CHECKS = one_per_file.names(ibplint.checks)
LANGUAGES = {"nl", "en"}
FORBIDDEN = re.compile(r"violation|issue|control|plugin|validator|suppress|(^|_)node(s|_|$)|Node", re.IGNORECASE)
# Atomic groups and possessive signs: Python before 3.11.5, which Debian 12 has, fails on them or reads them wrongly.
ATOMIC = re.compile(r"\(\?>|[)\]\w.}][*+?]\+")
HOMELESS = {"utils", "helpers", "common", "base", "manager", "core", "misc"}


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (part for part in ast.walk(tree) if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef))


def _named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("source", SOURCES, ids=_named)
def test_a_source_file_is_small_and_says_what_it_is(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    tree = ast.parse(text)

    assert text.count("\n") <= 200
    assert ast.get_docstring(tree)
    assert source.stem not in HOMELESS
    assert {function.name: _size(function) for function in _functions(tree) if _size(function) > 40} == {}


@pytest.mark.parametrize("source", SOURCES + RULES, ids=_named)
def test_no_pattern_asks_what_some_pythons_do_wrong(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    if source.suffix == ".py":
        parts = (part.value for part in ast.walk(ast.parse(text)) if isinstance(part, ast.Constant))
        text = "\n".join(part for part in parts if isinstance(part, str))

    assert ATOMIC.findall(text) == []


def _size(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


@pytest.mark.parametrize("source", SOURCES, ids=_named)
def test_no_public_name_uses_a_word_that_has_another_name_here(source: Path) -> None:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    defined = [
        part.name for part in ast.walk(tree) if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    ]
    assigned = [
        target.id
        for part in tree.body
        if isinstance(part, ast.Assign | ast.AnnAssign)
        for target in (part.targets if isinstance(part, ast.Assign) else [part.target])
        if isinstance(target, ast.Name)
    ]
    public = [name for name in (source.stem, *defined, *assigned) if not name.startswith("_")]

    assert [name for name in public if FORBIDDEN.search(name)] == []


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_has_params_messages_and_a_sentence_in_both_languages(name: str) -> None:
    module = one_per_file.load(ibplint.checks, name)

    assert module.__doc__
    assert hasattr(module, "Params")
    assert callable(module.check)
    assert set(module.SENTENCE) == LANGUAGES
    assert {key: set(texts) for key, texts in module.MESSAGES.items() if set(texts) != LANGUAGES} == {}


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_has_a_test_of_its_own(name: str) -> None:
    assert (ROOT / "tests" / "checks" / f"test_{name.replace('-', '_')}.py").is_file()


@pytest.mark.parametrize("file", RULES, ids=_named)
def test_a_rule_file_is_small_and_its_rules_are_whole(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    rules = yaml.safe_load(text)

    assert text.count("\n") <= 300
    for rule in rules:
        proves = set() if set(rule["norms"]) == {"hygiene"} else {"proves"}
        required = {"id", "says", "norms", "severity", "for", "require", "fix", "good", "bad"}
        assert required | proves <= set(rule), rule["id"]
        assert set(rule["says"]) == set(rule["fix"]) == LANGUAGES, rule["id"]


def test_every_rule_id_stands_once() -> None:
    ids = [rule["id"] for file in RULES for rule in yaml.safe_load(file.read_text(encoding="utf-8"))]

    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("file", REGISTERS, ids=_named)
def test_a_register_has_descriptions_and_stands_in_the_clean_example(file: Path) -> None:
    schema = json.loads(file.read_text(encoding="utf-8"))
    name = schema["x-register"]
    example = ROOT / "examples" / "voorbeeldbestuur"
    written = {
        key
        for path in sorted(example.rglob("*.yaml"))
        for key in (yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    }

    assert file.name == f"{name}.schema.json"
    assert schema["description"]
    # Documents and duties live in Markdown: front matter and role tables.
    assert name in written | {"documenten", "roltaken"}


def test_nothing_names_a_path_of_one_machine() -> None:
    leak = re.compile(r"(?<![\w.])/(?:home|root|work|Users|tmp)/\w")
    folders = ("ibplint", "norms", "schemas", "examples", "docs", "benchmarks")
    files = [
        path
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".py", ".md", ".yaml", ".json"}
    ]

    assert [_named(path) for path in files if leak.search(path.read_text(encoding="utf-8"))] == []
