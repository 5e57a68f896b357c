"""A board's patterns: both engines take the same, find the same, and neither keeps a run waiting."""

import sys

import pytest

from ibplint.conditions.patterns import linear
from ibplint.conditions.patterns.linear import linear_pattern, timed_search
from ibplint.errors import IbplintError
from ibplint.model.pattern import Pattern

HEAVY = "(a|a)*$"


@pytest.fixture(params=["re2", "regex"])
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each engine in turn."""
    if request.param == "re2":
        pytest.importorskip("re2")
    monkeypatch.setattr(linear, "has_re2", lambda: request.param == "re2")
    return str(request.param)


def made(text: str) -> Pattern:
    return linear_pattern(text, "eigen-regels/a.yaml:7:3")


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"^\d{8}$", "01999999", True),
        (r"^\d{8}$", "019999990", False),
        (r"@veenrand\.example$", "Privacy@VEENRAND.example", True),
        (r"\bfg\b|functionaris", "de FG adviseert", True),
        (r"\bfg\b|functionaris", "afgifte", False),
        ("COÖRDINEERT", "coördineert", True),
        ("coördineert", "COÖRDINEERT", True),
        (r"categorieën\b", "categorieën", True),
        (r"^\w+$", "reünie", False),
        (r"[[:alpha:]]+\.pdf", "BESLUIT.PDF", True),
        (r"a\++", "A++", True),
        (r"[*+]+", "++", True),
        (r"\\1", r"a\1", True),
        ("a", "\ud800a", True),
    ],
)
def test_both_engines_find_the_same(pattern: str, text: str, *, found: bool, engine: str) -> None:
    assert made(pattern).found(text) is found, engine


@pytest.mark.parametrize(
    "pattern",
    [
        "a(?=b)",
        "(?<!a)b",
        r"(a)\1",
        "(?P<een>a)(?P=een)",
        "a++",
        "(?>a)b",
        "a{1001}",
        "(?:foo){e<=1}",
        r"\u00e9",
        r"a\Z",
        "(",
        "[",
        "a|*",
        "a" * 1_001,
    ],
)
def test_both_engines_refuse_the_same_with_the_place(pattern: str, engine: str) -> None:
    with pytest.raises(IbplintError) as fault:
        made(pattern)

    assert fault.value.texts["nl"].startswith("eigen-regels/a.yaml:7:3: "), engine


def test_a_pattern_that_would_take_ages_ends_at_once_with_re2() -> None:
    pytest.importorskip("re2")

    assert made(HEAVY).found("a" * 5_000 + "b") is True


def test_a_pattern_that_takes_too_long_without_re2_is_refused_with_the_place() -> None:
    with pytest.raises(IbplintError, match=r"a\.yaml:7:3: the pattern `\(a\|a\)\*\$` is too heavy"):
        timed_search(HEAVY, "a.yaml:7:3", seconds=0.05)("a" * 31 + "b")


def test_without_the_extra_the_engine_with_a_time_limit_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "re2", None)
    linear.has_re2.cache_clear()

    try:
        assert linear.has_re2() is False
        assert made("fg").found("FG") is True
    finally:
        linear.has_re2.cache_clear()
