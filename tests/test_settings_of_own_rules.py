"""How a board writes what it makes of the rules."""

import pytest

from ibplint.errors import IbplintError
from ibplint.reading.yaml_text import read_yaml
from ibplint.settings import Settings, settings


def written(text: str) -> Settings:
    return settings(read_yaml(text).content)


def test_one_path_needs_no_list() -> None:
    assert [one.text for one in written("rules: ./eigen-regels").rules] == ["eigen-regels"]
    assert [one.text for one in written("rules: [a.yaml, '..\\groep\\b.yaml']").rules] == ["a.yaml", "../groep/b.yaml"]


@pytest.mark.parametrize(
    "path",
    ["https://example.org/regels.yaml", "git@example.org:regels", "/etc", "~/regels", "'C:\\regels'", "file:///etc"],
)
@pytest.mark.parametrize("key", ["rules", "extends"])
def test_an_address_or_a_path_of_one_machine_is_refused(key: str, path: str) -> None:
    with pytest.raises(IbplintError, match=r"^ibplint\.yaml:1:\d+: a path from this file belongs here"):
        written(f"{key}: {path}")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("rules-version: 1", 'write a version as "0.1.0"'),
        ("rules-version: latest", 'write a version as "0.1.0"'),
        ("adjust: [fg-bereikbaar]", "rules belong here, such as"),
        ("adjust: {fg-bereikbaar: error}", "say what becomes stricter"),
        ("adjust: {fg-bereikbaar: {}}", "say what becomes stricter"),
        ("extends: [a.yaml]", "one word belongs here"),
        ("rule: a", "did you mean `rules`"),
    ],
)
def test_what_is_written_otherwise_is_told_with_its_place(text: str, why: str) -> None:
    with pytest.raises(IbplintError, match=f"^ibplint.yaml:1:.*{why}"):
        written(text)
