"""What is wrong in a regulation, a protocol or a statement is wrong there too; what it lacks is asked of a policy."""

from collections.abc import Callable

import pytest

from ibplint.model.result import RunResult
from ibplint.model.rule import Rulebook

Judged = Callable[..., RunResult]
WRONG = "Een verzoek om inzage wordt binnen acht weken beantwoord.\n"
RULE = "beleid-antwoord-binnen-een-maand"


def paper(kind: str, text: str = WRONG) -> dict[str, str]:
    """A dossier of one paper on requests."""
    return {"stuk.md": f"---\nsoort: {kind}\ntitel: Ons stuk\n---\n\n# Ons stuk\n\n## Verzoeken om inzage\n\n{text}"}


def found(result: RunResult) -> list[str]:
    """The rules on a policy that found something in it; that there is no policy is another matter."""
    rules = (finding.rule for finding in result.findings)
    return [rule for rule in rules if rule.startswith("beleid-") and rule != "beleid-aanwezig"]


@pytest.mark.parametrize(
    ("kind", "judged_too"),
    [
        ("ibp-beleid", True),
        ("privacybeleid", True),
        ("privacyreglement", True),
        ("privacyverklaring", True),
        ("protocol-datalekken", True),
        ("procedure-rechten-betrokkenen", True),
        ("gedragscode-ict", True),
        ("reglement-cameratoezicht", True),
        ("dpia", False),
        ("rapportage-naleving", False),
        ("jaarplan-ibp", False),
        ("overig", False),
    ],
)
def test_a_wrong_statement_is_found_in_every_paper_that_lays_down_policy(
    result_of: Judged, kind: str, *, judged_too: bool
) -> None:
    assert (RULE in found(result_of(paper(kind)))) is judged_too


def test_what_another_paper_lacks_is_not_asked_of_it(result_of: Judged) -> None:
    assert found(result_of(paper("privacyreglement"))) == [RULE]


def test_a_right_statement_in_another_paper_gives_nothing(result_of: Judged) -> None:
    assert found(result_of(paper("privacyreglement", "Een verzoek wordt binnen een maand beantwoord.\n"))) == []


def test_each_paper_of_a_dossier_is_told_its_own(result_of: Judged) -> None:
    texts = {f"{kind}.md": paper(kind)["stuk.md"] for kind in ("privacyreglement", "protocol-datalekken")}
    places = {finding.place.path for finding in result_of(texts).findings if finding.rule == RULE}
    assert places == set(texts)


def test_a_rule_that_asks_only_that_something_wrong_is_not_said_looks_at_all_of_them(rulebook: Rulebook) -> None:
    narrow = [
        rule.id
        for rule in rulebook.rules.values()
        if rule.base == "documenten" and rule.forbids and rule.of and "beleidstekst" not in rule.of.fields()
    ]
    assert narrow == []


PROTOCOL = "# Protocol datalekken\n\n## Melden\n\nDe privacy officer meldt een datalek bij de AP.\n"
DECIDES = (
    "---\nstatus: vastgesteld\n---\n# IBP-beleid\n\n## Datalekken\n\nHet bestuur beslist over het melden, na advies van"
    " de FG. Is een risico voor mensen onwaarschijnlijk, dan wordt een datalek niet gemeld.\n"
)


def test_a_breach_protocol_is_asked_what_a_policy_says_of_breaches(result_of: Judged) -> None:
    asked = {finding.rule for finding in result_of({"protocol.md": PROTOCOL}).findings}
    assert {"beleid-meldtermijn", "beleid-meldbesluit", "beleid-bericht-betrokkenen"} <= asked
    assert not asked & {"beleid-mfa", "beleid-back-up", "beleid-dpia"}


def test_who_decides_may_stand_in_the_policy_beside_the_protocol_and_the_term_stands_in_both(
    result_of: Judged,
) -> None:
    def asked(*texts: dict[str, str]) -> set[str]:
        whole = {path: text for one in texts for path, text in one.items()}
        findings = result_of(whole).findings
        return {one.rule for one in findings if one.place.path == "protocol.md"}

    protocol, policy = {"protocol.md": PROTOCOL}, {"beleid.md": DECIDES}
    assert {"beleid-meldbesluit", "beleid-meldtermijn"} <= asked(protocol)
    both = asked(protocol, policy)
    assert "beleid-meldbesluit" not in both
    assert "beleid-meldtermijn" in both
