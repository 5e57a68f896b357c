"""What settings may make ibplint read: nothing above the root of the git repository, nothing hidden, no links."""

from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.model.given import Given
from ibplint.reading.own_paths import rule_paths, settings_path
from ibplint.reading.scope import Scope, find_scope


@pytest.fixture
def scope(tmp_path: Path) -> Scope:
    """A dossier one folder below the root of a repository, with a secret beside that repository."""
    for path in ("git/.git/config.yaml", "git/.env.yaml", "geheim.yaml", "git/basis.yaml", "git/groep/a.yaml"):
        put(tmp_path / path)
    for path in ("eigen/b.yaml", "eigen/diep/c.yml", "eigen/.d.yaml", "eigen/lees.md", "leeg/x.md", "bestuur.yaml"):
        put(tmp_path / "git" / "dossier" / path)
    return find_scope([tmp_path / "git" / "dossier"])


def put(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("[]\n", encoding="utf-8")


def rules(text: str, scope: Scope) -> list[str]:
    return list(rule_paths(Given(text, "ibplint.yaml:1:8"), scope))


def test_a_folder_gives_its_rule_files_and_those_below_it(scope: Scope) -> None:
    assert rules("eigen", scope) == ["eigen/b.yaml", "eigen/diep/c.yml"]
    assert rules("eigen/b.yaml", scope) == ["eigen/b.yaml"]


def test_what_lies_elsewhere_in_the_repository_can_be_shared(scope: Scope) -> None:
    assert rules("../groep", scope) == ["../groep/a.yaml"]
    assert settings_path(Given("../basis.yaml", "x"), scope) == "../basis.yaml"
    assert settings_path(Given("../dossier/eigen/b.yaml", "x"), scope) == "eigen/b.yaml"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("../../geheim.yaml", "outside the git repository"),
        ("../../../../../../../etc", "outside the git repository"),
        ("../.git/config.yaml", "is hidden"),
        ("../.env.yaml", "is hidden"),
        ("eigen/.d.yaml", "is hidden"),
        ("niets", "does not exist"),
        ("eigen/lees.md", "holds no file whose name ends in .yaml"),
        ("leeg", "holds no file whose name ends in .yaml"),
        (".", "the folder of the dossier itself"),
        ("..", "the folder of the dossier itself"),
    ],
)
def test_anything_else_is_refused_with_its_place(text: str, why: str, scope: Scope) -> None:
    with pytest.raises(IbplintError, match=f"^ibplint.yaml:1:8: `{text}`.*{why}"):
        rules(text, scope)


def test_without_git_nothing_outside_the_dossier_is_read(tmp_path: Path) -> None:
    put(tmp_path / "basis.yaml")
    put(tmp_path / "dossier" / "bestuur.yaml")

    with pytest.raises(IbplintError, match="without git: outside the dossier"):
        settings_path(Given("../basis.yaml", "ibplint.yaml:1:10"), find_scope([tmp_path / "dossier"]))


def test_no_link_is_followed_wherever_it_stands(scope: Scope, tmp_path: Path) -> None:
    (scope.root / "weg").symlink_to(tmp_path)
    (scope.root / "eigen" / "z.yaml").symlink_to(tmp_path / "geheim.yaml")

    for text in ("weg", "weg/geheim.yaml", "eigen", "eigen/z.yaml"):
        with pytest.raises(IbplintError, match="symbolic link"):
            rules(text, scope)


def test_settings_are_built_on_a_file_and_never_on_a_folder(scope: Scope) -> None:
    with pytest.raises(IbplintError, match="no file with settings"):
        settings_path(Given("eigen", "ibplint.yaml:1:10"), scope)


@pytest.mark.parametrize("text", ["a" * 300 + ".yaml", "a/" * 4_000 + "x.yaml"], ids=["a long name", "a long path"])
def test_a_name_that_no_disk_can_hold_is_refused_with_its_place(text: str, scope: Scope) -> None:
    with pytest.raises(IbplintError, match=r"^ibplint.yaml:1:8: .*cannot be opened"):
        rules(text, scope)
    with pytest.raises(IbplintError, match=r"^x: .*cannot be opened"):
        settings_path(Given(text, "x"), scope)
