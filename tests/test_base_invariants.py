"""What changes no content makes no finding and solves none; an edit that is undone solves exactly what it made."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

import pytest
from knotty_dossier import KNOTTY
from layouts import LAYOUTS, Texts, edited

from ibplint.judging.comparison import compared
from ibplint.judging.judge import Selection, judge
from ibplint.model.finding import Change, Finding
from ibplint.model.result import RunResult
from ibplint.model.rule import Rulebook
from ibplint.reading.listing import listing
from ibplint.reading.one_file import read_bytes
from ibplint.settings import TIMEZONE, zone
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import Vocabulary

EXAMPLES = Path(__file__).parent.parent / "examples"
DOSSIERS = ("knotty", "voorbeeldbestuur-met-gebreken", "voorbeeldbestuur")
Judged = Callable[[Texts], RunResult]


@pytest.fixture(scope="module")
def judged(vocabulary: Vocabulary, rulebook: Rulebook) -> Judged:
    """Judge a dossier made of texts by all rules; one that was judged before is not judged again."""
    known: dict[int, tuple[Texts, RunResult]] = {}

    def result(texts: Texts) -> RunResult:
        if id(texts) not in known:
            files = listing(read_bytes(path, text.encode()) for path, text in texts.items())
            day = date(2026, 11, 1)
            dossier = shape(files, vocabulary, name="dossier", as_of=day, zone=zone(TIMEZONE))
            known[id(texts)] = texts, judge(dossier, rulebook, Selection(), tool="ibplint")
        return known[id(texts)][1]

    return result


@cache
def texts_of(name: str) -> Texts:
    folder = EXAMPLES / name
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    read = {file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8", errors="replace") for file in files}
    return read or dict(KNOTTY)


def told(findings: tuple[Finding, ...]) -> list[str]:
    return [f"{one.rule} {one.place} {one.place.record} {one.place.field}" for one in findings]


def new(result: RunResult) -> tuple[Finding, ...]:
    return tuple(one for one in result.findings if one.change is Change.NEW)


def prints(findings: tuple[Finding, ...]) -> Counter[str]:
    return Counter(one.fingerprint for one in findings)


@pytest.mark.parametrize("name", DOSSIERS)
@pytest.mark.parametrize("seed", range(25))
def test_another_layout_makes_nothing_and_solves_nothing(judged: Judged, name: str, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - any numbers will do
    before = now = texts_of(name)
    # Three layouts in each of 25 runs over three dossiers: 225 in all.
    for layout in random.choices(LAYOUTS, k=3):
        now = layout(now, random)

    result = compared(judged(now), judged(before))

    assert (told(new(result)), told(result.solved)) == ([], [])
    assert prints(result.findings) == prints(judged(before).findings)


@pytest.mark.parametrize("name", DOSSIERS)
@pytest.mark.parametrize("seed", range(15))
def test_undoing_an_edit_solves_exactly_what_it_made(judged: Judged, name: str, seed: int) -> None:
    before = texts_of(name)
    now = edited(before, Random(seed))  # noqa: S311 - any numbers will do

    made = compared(judged(now), judged(before))
    undone = compared(judged(before), judged(now))

    assert prints(new(made)) == prints(undone.solved)
    assert prints(new(undone)) == prints(made.solved)
    assert len(new(made)) - len(made.solved) == len(judged(now).findings) - len(judged(before).findings)


@pytest.mark.parametrize("name", DOSSIERS)
def test_each_finding_has_a_fingerprint_of_its_own(judged: Judged, name: str) -> None:
    assert max(prints(judged(texts_of(name)).findings).values(), default=1) == 1
