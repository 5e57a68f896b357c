from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.terminal.step_summary import LONGEST, VARIABLE, add_to_summary


def test_nothing_happens_where_there_is_no_summary(tmp_path: Path) -> None:
    add_to_summary({}, str)
    add_to_summary({VARIABLE: ""}, str)

    assert list(tmp_path.iterdir()) == []


def test_it_is_added_at_the_end_and_knows_its_room(tmp_path: Path) -> None:
    file = tmp_path / "samenvatting"
    file.write_text("é\n", encoding="utf-8")

    add_to_summary({VARIABLE: str(file)}, lambda room: f"{room}\n")

    assert file.read_text(encoding="utf-8") == f"é\n{LONGEST - 3}\n"


def test_a_summary_that_is_not_there_yet_is_made(tmp_path: Path) -> None:
    add_to_summary({VARIABLE: str(tmp_path / "nieuw")}, lambda _room: "x")

    assert (tmp_path / "nieuw").read_text(encoding="utf-8") == "x"


def test_a_summary_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(IbplintError) as trouble:
        add_to_summary({VARIABLE: str(tmp_path)}, lambda _room: "x")

    assert str(tmp_path) in trouble.value.texts["nl"]
