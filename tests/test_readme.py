"""What the README shows is what the tool prints."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
EXCERPT = re.compile(r"<!-- excerpt: ibplint (?P<command>.*?) -->\n```text\n(?P<text>.*?)```\n", re.DOTALL)
FOUND = list(EXCERPT.finditer(README.read_text(encoding="utf-8")))


def test_the_readme_shows_output() -> None:
    assert FOUND


@pytest.mark.parametrize("excerpt", FOUND, ids=lambda found: found["command"])
def test_an_excerpt_is_true(excerpt: re.Match[str]) -> None:
    command = [sys.executable, "-m", "ibplint", *excerpt["command"].split(), "--lang", "nl"]

    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8")

    assert excerpt["text"] in run.stdout


def test_every_file_that_the_readme_links_to_exists() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8"))

    assert [target for target in targets if not (ROOT / target).exists()] == []
