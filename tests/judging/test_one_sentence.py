"""What one mending takes away is one finding, with the words, rules and norms of all that found it."""

from collections.abc import Callable

import pytest

from ibplint.judging.comparison import compared
from ibplint.judging.judge import Selection
from ibplint.judging.one_mending import joined
from ibplint.model.finding import Change, Finding
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
Found = Callable[..., tuple[Finding, ...]]

PROMISES, CONSENT = "beleid-belooft-niet-te-veel", ("beleid-instemming-vooraf", "beleid-instemming-genoemd")


@pytest.fixture
def found(result_of: ResultOf) -> Found:
    """What some rules find in a policy, joined."""

    def finds(text: str, *rules: str) -> tuple[Finding, ...]:
        return joined(result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=rules))).findings

    return finds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wij garanderen dat alles volledig beveiligd is.", ("garanderen", "volledig beveiligd")),
        ("De systemen zijn 100% veilig; dat garanderen wij.", ("100% veilig", "garanderen")),
        ("Wij voorkomen alle datalekken en garanderen dat het werkt.", ("voorkomen", "garanderen")),
        ("| Wat | Hoe |\n|---|---|\n| Thuis | wij garanderen dat het absoluut veilig is |", ("garanderen", "absoluut")),
    ],
)
def test_two_words_of_one_sentence_under_one_rule_are_one_finding(
    found: Found, text: str, words: tuple[str, ...]
) -> None:
    (one,) = found(text, PROMISES)
    message = one.message.text("nl")

    assert all(word in message for word in words)
    assert message.index(words[0]) < message.index(words[1])


@pytest.mark.parametrize(
    "text",
    [
        "Wij garanderen dat het werkt. Onze systemen zijn volledig beveiligd.",
        "- Wij garanderen dat het werkt\n- Onze systemen zijn volledig beveiligd",
        "## Veilig\n\nWij garanderen dat het werkt.\n\n## Ook\n\nOnze systemen zijn volledig beveiligd.",
    ],
)
def test_two_sentences_are_two_findings(found: Found, text: str) -> None:
    assert len(found(text, PROMISES)) == 2


LAWS = "beleid-geldende-wetten"


def test_two_acts_of_the_past_in_one_line_are_one_finding_that_tells_of_both(found: Found) -> None:
    (one,) = found("- AVG\n- Wet bescherming persoonsgegevens en het Vrijstellingsbesluit Wbp", LAWS)
    message = one.message.text("nl")

    assert "`Wet bescherming persoonsgegevens`" in message
    assert "`Vrijstellingsbesluit" in message
    assert "sinds 25 mei 2018" in message


def test_two_acts_of_the_past_in_two_lines_are_two_findings(found: Found) -> None:
    assert len(found("- Wet bescherming persoonsgegevens\n- Vrijstellingsbesluit", LAWS)) == 2


def test_a_line_shows_the_words_of_all(found: Found) -> None:
    (one,) = found("Wij garanderen dat Jan Smit volledig beveiligd is.", PROMISES)
    assert one.excerpt is not None
    hidden = [one.excerpt.text[start - 1 : end - 1] for start, end in one.excerpt.private]

    assert not any("garanderen" in part or "beveiligd" in part for part in hidden)
    assert any("Jan Smit" in part for part in hidden)


def test_words_on_another_line_of_the_sentence_are_shown_too(found: Found) -> None:
    (one,) = found("Wij garanderen dat alles\nvolledig beveiligd is.", PROMISES)

    assert [related.place.span.line for related in one.related] == [4]


def test_two_rules_that_see_the_same_words_under_one_norm_are_one_finding(found: Found) -> None:
    (one,) = found("De MR krijgt dit beleid na vaststelling ter kennisgeving.", *CONSENT)

    assert sorted((one.rule, *one.also)) == sorted(CONSENT)
    assert {"wms-10", "wms-16"} <= set(one.norms["avg"])
    assert one.norms["ibp-beleid"] == ("medezeggenschap",)


def test_rules_about_different_norms_stay_apart(found: Found) -> None:
    text = "Wij garanderen dat de bewerkersovereenkomst volledig beveiligd is."

    assert len(found(text, PROMISES, "beleid-woorden-van-de-wbp")) == 2


def test_the_tasks_of_an_fg_in_one_sentence_are_one_finding_of_the_heaviest_weight(found: Found) -> None:
    (one,) = found("De FG ondertekent overeenkomsten en stelt de procedure vast.", "roltaak-fg")

    assert one.severity.value == "error"
    assert "`ondertekenen`, `vaststellen`" in one.message.text("nl")


def test_a_fingerprint_is_that_of_the_words_that_come_first(found: Found) -> None:
    (alone,) = found("Wij garanderen dat het werkt.", PROMISES)
    (both,) = found("Wij garanderen dat alles volledig beveiligd is.", PROMISES)

    assert both.fingerprint == alone.fingerprint


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [
        ("Wij garanderen dat het werkt.", "Wij garanderen dat alles volledig beveiligd is.", Change.NEW),
        ("Wij garanderen dat alles volledig beveiligd is.", "Alles is volledig beveiligd.", Change.UNCHANGED),
        ("Wij garanderen dat alles volledig beveiligd is.", "Wij garanderen dat het werkt.", Change.UNCHANGED),
    ],
)
def test_nothing_new_hides_behind_what_was_there(result_of: ResultOf, before: str, now: str, change: Change) -> None:
    old, new = (
        result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=(PROMISES,)))
        for text in (before, now)
    )

    (one,) = joined(compared(new, old)).findings
    assert one.change is change


def test_the_rule_that_sees_most_of_the_words_is_the_headline(found: Found) -> None:
    rules = ("beleid-oude-bewerkersovereenkomsten", "beleid-woorden-van-de-wbp")
    (one,) = found("De bewerkersovereenkomsten uit 2016 blijven van kracht.", *rules)

    assert (one.rule, one.also) == (rules[0], rules[1:])
    assert "wetten-en-regels" in one.norms["ibp-beleid"]
