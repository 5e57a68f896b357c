"""Settings that build on others."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.reading.board_settings import BoardSettings, board_settings
from ibplint.reading.scope import find_scope
from ibplint.settings import Settings


def read(root: Path, files: Mapping[str, str]) -> BoardSettings:
    """The settings of `dossier`, in a repository with these files."""
    (root / ".git").mkdir(exist_ok=True)
    for path, text in {"dossier/bestuur.yaml": "", **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return board_settings(find_scope([root / "dossier"]))


def test_a_dossier_without_settings_has_the_usual_ones(tmp_path: Path) -> None:
    assert read(tmp_path, {}) == BoardSettings(Settings())


def test_own_keys_win_and_rules_and_adjust_add_up(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        {
            "groep/basis.yaml": "{lang: en, as-of: 2026-11-01, rules: ./regels, evidence: ./archief,"
            " adjust: {fg-bereikbaar: {severity: error}}}",
            "dossier/ibplint.yaml": "extends: ../groep/basis.yaml\nlang: nl\nrules: [./eigen]\n"
            "adjust: {rol-vervanger: {severity: error}}\n",
        },
    )

    assert found.files == ("ibplint.yaml", "../groep/basis.yaml")
    assert (found.settings.lang, found.settings.as_of) == ("nl", date(2026, 11, 1))
    assert [one.text for one in found.settings.rules] == ["../groep/regels", "eigen"]
    assert [one.place for one in found.settings.rules] == ["../groep/basis.yaml:1:38", "ibplint.yaml:3:9"]
    assert [one.rule.text for one in found.settings.adjust] == ["fg-bereikbaar", "rol-vervanger"]
    assert found.settings.evidence == "../groep/archief"


def test_a_basis_may_have_a_basis_of_its_own(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        {
            "groep/hoog/a.yaml": "{lang: en, timezone: Atlantic/Azores}",
            "groep/b.yaml": "{extends: hoog/a.yaml, lang: nl}",
            "dossier/ibplint.yaml": "extends: ../groep/b.yaml",
        },
    )

    assert (found.settings.lang, found.settings.timezone) == ("nl", "Atlantic/Azores")


def test_a_circle_is_refused_with_its_place_and_its_files(tmp_path: Path) -> None:
    with pytest.raises(IbplintError) as fault:
        read(
            tmp_path, {"basis.yaml": "extends: dossier/ibplint.yaml", "dossier/ibplint.yaml": "extends: ../basis.yaml"}
        )

    assert fault.value.texts["nl"] == (
        "../basis.yaml:1:10: `extends` loopt in een kring (ibplint.yaml → ../basis.yaml → ibplint.yaml);"
        " haal er één weg"
    )


def test_a_chain_without_end_is_refused(tmp_path: Path) -> None:
    chain = {f"dossier/{number}.yaml": f"extends: {number + 1}.yaml" for number in range(20)}

    with pytest.raises(IbplintError, match="more than 10 files"):
        read(tmp_path, {**chain, "dossier/ibplint.yaml": "extends: 0.yaml"})


def test_a_fault_in_the_basis_stands_there(tmp_path: Path) -> None:
    with pytest.raises(IbplintError, match=r"^\.\./basis\.yaml:1:1: unknown setting `langg`; did you mean `lang`"):
        read(tmp_path, {"basis.yaml": "langg: nl", "dossier/ibplint.yaml": "extends: ../basis.yaml"})
