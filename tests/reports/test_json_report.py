import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from results_by_hand import DEMANDED, PO, finding, result, texts

from ibplint.errors import IbplintError
from ibplint.model.file import Kind, ReadFile
from ibplint.model.message import Message, Quote
from ibplint.model.view import View
from ibplint.reports.json import failure, render
from ibplint.shipped import folder

SCHEMA = folder("schemas") / "result.schema.json"


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    shape = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(shape)
    return Draft202012Validator(shape)


def test_a_result_fits_its_schema(schema: Draft202012Validator) -> None:
    assert list(schema.iter_errors(json.loads(render(result(), View())))) == []


def test_a_failure_fits_the_same_schema(schema: Draft202012Validator) -> None:
    trouble = IbplintError(nl="geen dossier", en="no dossier")

    shape = json.loads(failure(trouble.texts["nl"], 2))

    assert list(schema.iter_errors(shape)) == []
    assert shape["errors"] == [{"message": "geen dossier"}]
    assert shape["exit_code"] == 2


def test_a_key_that_the_schema_does_not_know_is_refused(schema: Draft202012Validator) -> None:
    shape = json.loads(render(result(), View()))

    assert list(schema.iter_errors(shape | {"surprise": 1}))
    assert list(schema.iter_errors({**shape, "findings": [{**shape["findings"][0], "surprise": 1}]}))


def test_the_tool_that_boards_use_accepts_it_too(tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    file.write_text(render(result(), View()), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--schemafile", str(SCHEMA), str(file)],
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_no_name_is_in_it_unless_the_view_shows_names() -> None:
    for view in (View(), View(lang="en")):
        assert "de Wit" not in render(result(), view)
    assert "de Wit" in render(result(), View(names=True))


def test_a_name_is_replaced_by_the_place_of_its_record() -> None:
    shape = json.loads(render(result(), View()))

    assert shape["findings"][0]["message"] == "de persoon op rollen.yaml:3 is ook `privacy-officer`"


def test_passes_and_examined_records_are_in_it() -> None:
    shape = json.loads(render(result(), View()))

    by_id = {rule["id"]: rule for rule in shape["rules"]}
    assert [record["verdict"] for record in by_id["datalek-72-uur"]["records"]] == ["undetermined", "met"]
    assert by_id["fg-onafhankelijk"]["counts"] == {
        "examined": 1,
        "not_met": 1,
        "undetermined": 0,
        "waived": 0,
        "met": 0,
        "not_applicable": 1,
    }
    assert by_id["verwerker-bewijs"]["reason"] == "er is geen register `verwerkers`"


def test_codes_are_the_same_in_both_languages() -> None:
    dutch, english = (json.loads(render(result(), View(lang=lang))) for lang in ("nl", "en"))

    def codes(shape: dict[str, object]) -> list[object]:
        rules, findings = shape["rules"], shape["findings"]
        return [[(one["id"], one["verdict"], one["severity"]) for one in rules], [one["place"] for one in findings]]

    assert codes(dutch) == codes(english)
    assert dutch["files"][0]["unread"]["code"] == english["files"][0]["unread"]["code"] == "no_document"
    assert dutch["findings"][0]["fix"] != english["findings"][0]["fix"]


def test_the_same_result_gives_the_same_bytes() -> None:
    assert render(result(), View()) == render(result(), View())


def test_paths_begin_at_the_root_of_git_and_are_empty_outside_the_dossier() -> None:
    shape = json.loads(render(result(findings=(finding(), finding(place=DEMANDED)), prefix="oost"), View()))

    assert [one["place"]["path"] for one in shape["findings"]] == ["oost/rollen.yaml", ""]
    assert shape["rules"][2]["records"][0]["path"] == "oost/rollen.yaml"


@pytest.mark.parametrize("text", ["##[error]x", "###[error]", "##vso[task.x]", "\x1b[31m", "\ud800", "日本 \u2028"])
def test_what_a_document_says_is_data_and_nothing_else(text: str) -> None:
    hostile = finding(Message(texts("{word} is onbekend"), {"word": Quote(text, PO)}))

    written = render(
        result(findings=(hostile,), files=(ReadFile(f"{text}.yaml", Kind.YAML),), dossier=text, prefix=text), View()
    )

    assert written.isascii()
    assert "##" not in written
    json.loads(written).__repr__().encode("utf-8")


def test_not_a_number_is_never_written() -> None:
    with pytest.raises(ValueError, match="float"):
        render(result(errors=(float("nan"),)), View())
