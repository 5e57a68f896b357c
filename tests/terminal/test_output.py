import os
import stat
from pathlib import Path

import pytest
from click import Context

from ibplint.cli.check import command
from ibplint.errors import IbplintError
from ibplint.terminal.output import Output, outputs, save

OPTION = next(one for one in command.params if one.name == "formats")
CONTEXT = Context(command)


def asked(*values: str) -> tuple[Output, ...]:
    return outputs(CONTEXT, OPTION, values)


def test_files_come_first_and_standard_output_last() -> None:
    assert asked("text", "sarif:uit.sarif", "csv:a:b.csv") == (
        Output("sarif", Path("uit.sarif")),
        Output("csv", Path("a:b.csv")),
        Output("text"),
    )


def test_one_form_may_go_to_several_files() -> None:
    assert len(asked("csv:a.csv", "csv:b.csv")) == 2


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (("text", "json"), "`text`, `json` willen allemaal naar het scherm"),
        (("sarif:",), "achter `sarif:` ontbreekt het bestand"),
        (("sarfi:uit",), "bedoelde u `sarif`?"),
        (("csv:a.csv", "json:./a.csv"), "twee keer hetzelfde bestand"),
    ],
)
def test_what_does_not_fit_is_said(values: tuple[str, ...], said: str) -> None:
    with pytest.raises(IbplintError) as trouble:
        asked(*values)

    assert said in trouble.value.texts["nl"]


def test_a_file_is_written_byte_by_byte(tmp_path: Path) -> None:
    save("\ufeffé\r\n\ud800", tmp_path / "uit.csv")

    assert (tmp_path / "uit.csv").read_bytes() == b"\xef\xbb\xbf\xc3\xa9\r\n\\ud800"
    assert [file.name for file in tmp_path.iterdir()] == ["uit.csv"]


def test_a_file_that_is_there_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "uit"
    file.write_text("oud", encoding="utf-8")
    file.chmod(0o640)

    save("nieuw", file)

    assert file.read_text(encoding="utf-8") == "nieuw"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_new_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "gewoon").write_text("x", encoding="utf-8")

    save("x", tmp_path / "uit")

    assert (tmp_path / "uit").stat().st_mode == (tmp_path / "gewoon").stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "echt").write_text("oud", encoding="utf-8")
    (tmp_path / "link").symlink_to("echt")

    save("nieuw", tmp_path / "link")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "echt").read_text(encoding="utf-8") == "nieuw"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this machine has no pipes with a name")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    save("door", pipe)

    assert os.read(reading, 100) == b"door"
    os.close(reading)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("name", ["er/is/niets.csv", "map", "bestand/eronder"])
def test_what_cannot_be_written_is_named_and_nothing_is_left_behind(tmp_path: Path, name: str) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "bestand").write_text("x", encoding="utf-8")

    with pytest.raises(IbplintError) as trouble:
        save("x", tmp_path / name)

    assert f"{name}` kan niet worden geschreven" in trouble.value.texts["nl"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["bestand", "map"]
