"""Who reads a finding reads words, not the pattern by which a rule looked for them."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection, judge
from ibplint.judging.patterns_in_words import without_patterns
from ibplint.model.dossier import Dossier
from ibplint.model.rule import Rulebook


@pytest.mark.parametrize(
    ("text", "nl"),
    [
        ("`conclusie` past op het patroon `bureau|clean desk`", '`conclusie` bevat "bureau" of "clean desk"'),
        (r"`onderwerp` past op het patroon `\bfg\b|functionaris`", '`onderwerp` bevat "fg" of "functionaris"'),
        ("`bron` past niet op het patroon `(?i)wbp`", '`bron` bevat niet "wbp"'),
        (r"`kvk` past op het patroon `^\d{8}$`", "`kvk` past op een patroon (zie `ibplint explain proef`)"),
        (r"`a` past niet op het patroon `(x|y)`", "`a` past niet op een patroon (zie `ibplint explain proef`)"),
        (f"`a` past op het patroon `{'woord|' * 40}x`", "`a` past op een patroon (zie `ibplint explain proef`)"),
        ("`a` is `past op het patroon`", "`a` is `past op het patroon`"),
    ],
)
def test_a_pattern_of_words_is_said_in_words_and_any_other_is_pointed_at(text: str, nl: str) -> None:
    assert without_patterns(text, "proef", "nl") == nl


def test_the_same_in_english() -> None:
    assert without_patterns("`a` fits the pattern `x|y`", "proef", "en") == '`a` contains "x" or "y"'
    assert without_patterns("`a` does not fit the pattern `^x`", "proef", "en") == (
        "`a` does not fit a pattern (see `ibplint explain proef`)"
    )


def test_findings_reasons_and_what_a_rule_asks_show_no_pattern(
    dossier_of: Callable[..., Dossier], rulebook: Rulebook
) -> None:
    files = {"bestuur.yaml": "bestuur: {naam: Stichting De Veenrand, sector: po, kvk: 12, bestuursnummer: x}\n"}
    result = judge(dossier_of(files), rulebook, Selection(), tool="ibplint")
    messages = [one.message for one in result.findings]
    messages += [rule.reason for rule in result.rules if rule.reason]
    messages += [one.reason for rule in result.rules for one in rule.records if one.reason]
    texts = [one.text(lang) for one in messages for lang in ("nl", "en")]
    texts += [rule.asks[lang] for rule in result.rules for lang in ("nl", "en")]

    assert any("`kvk` past op een patroon (zie `ibplint explain " in text for text in texts)
    assert not [text for text in texts if "op het patroon `" in text or "the pattern `" in text]
