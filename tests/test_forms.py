"""Judgement depends on what a text says: in another form our policies have the same findings."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from itertools import zip_longest
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from paper_forms import FORMS

from ibplint.judging.judge import Selection, judge
from ibplint.judging.one_mending import joined
from ibplint.model.rule import Rulebook
from ibplint.model.span import Span
from ibplint.prose.fold import fold
from ibplint.reading.one_file import read_bytes
from ibplint.reading.signs import lines_of
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import Vocabulary

DAY = date(2026, 11, 1)
POLICIES = Path(__file__).parent / "policies"
# A place is the same when it begins with the same letters, or a little before them.
_LETTERS, _BEFORE = 10, 90
Found = Sequence[tuple[str, str]]
FindingsOf = Callable[[str], Found]


@pytest.fixture(scope="module")
def findings_of(vocabulary: Vocabulary, rulebook: Rulebook) -> FindingsOf:
    """The rules that find something in a policy, each with the letters from its place on."""

    @cache
    def found(text: str) -> Found:
        files = (read_bytes("beleid.md", text.encode()),)
        zone = ZoneInfo("Europe/Amsterdam")
        dossier = shape(files, vocabulary, name="beleid", as_of=DAY, zone=zone, one_file=True)
        result = joined(judge(dossier, rulebook, Selection(), tool="ibplint"))
        lines = lines_of(text)
        placed = sorted(result.findings, key=lambda one: (one.rule, one.place.span))
        return [(one.rule, _letters(lines, one.place.span)) for one in placed]

    return found


def _letters(lines: Sequence[str], place: Span) -> str:
    below = " ".join((lines[place.line - 1][place.column - 1 :], *lines[place.line : place.line + 3]))
    seen = fold(re.sub(r"\{[^{}]*\}", "", below))
    return "".join(sign for sign in seen if sign.isalpha())[:_BEFORE]


def _same(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[0] == other[0] and one[1][:_LETTERS] in other[1]


def _apart(text: str) -> tuple[str, str]:
    """The front matter and what stands below it."""
    end = text.index("\n---\n", 1) + len("\n---\n") if text.startswith("---\n") else 0
    return text[:end], text[end:]


@pytest.mark.parametrize("name", ["kleine-school", "koepel", "vlekkeloos"])
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_a_policy_in_another_form_has_the_same_findings(
    name: str, form: Callable[[str], str], findings_of: FindingsOf
) -> None:
    text = (POLICIES / f"{name}.md").read_text(encoding="utf-8")
    front, body = _apart(text)

    other = front + form(body)

    assert other != text
    pairs = zip_longest(findings_of(text), findings_of(other), fillvalue=("", ""))
    assert [(before, after) for before, after in pairs if not _same(before, after)] == []
