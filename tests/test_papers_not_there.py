"""What a policy says that it has not got, though the law or the sector asks for it, and what only looks like it."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
RULES = ("beleid-verplicht-register-is-er", "beleid-verplicht-stuk-is-er", "beleid-overeenkomst-of-dpia-is-er")
NOT_THERE = [
    "Het verwerkingsregister is er nog niet.",
    "Het datalekregister ontbreekt.",
    "Het continuïteitsplan moet nog worden geschreven.",
    "Een autorisatiematrix is nog niet gemaakt.",
    "De DPIA's zijn nog niet gedaan.",
    "Met twee leveranciers is nog geen verwerkersovereenkomst getekend.",
    "Ons verwerkingsregister is in opbouw.",
    "Wij hebben nog geen register van datalekken.",
    "Een overzicht van verwerkingen wordt momenteel opgesteld.",
    "Aan het incidentenregister wordt nog gewerkt.",
    "| Stuk | Stand |\n|---|---|\n| Herstelplan | ontbreekt |",
]
THERE = [
    "Als het verwerkingsregister nog niet volledig is, vult de privacy officer het aan.",
    "Ontbreekt een verwerkersovereenkomst, dan gebruiken wij het systeem niet.",
    "Zolang de DPIA nog niet is gedaan, staat het systeem uit.",
    "Leveranciers waarmee nog geen verwerkersovereenkomst is getekend, krijgen niets.",
    "Het continuïteitsplan wordt vóór 1 mei 2027 geschreven door het hoofd ICT.",
    "De FG controleert of het datalekregister ontbreekt.",
    "Een verwerking die nog niet in het verwerkingsregister staat, begint niet.",
    "Voor deze verwerking is geen DPIA nodig.",
    "Vroeger was er nog geen verwerkingsregister.",
    "| Risico | Kans |\n|---|---|\n| Herstelplan ontbreekt | groot |",
    "| Oordeel | Niveau |\n|---|---|\n| Verwerkingsregister ontbreekt | 1 |",
]


def findings(result_of: ResultOf, text: str) -> int:
    result = result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=RULES))
    return sum(not {one.rule, *one.also}.isdisjoint(RULES) for one in result.findings)


@pytest.mark.parametrize("text", NOT_THERE)
def test_what_a_policy_says_it_has_not_got_is_found(result_of: ResultOf, text: str) -> None:
    assert findings(result_of, text) == 1


@pytest.mark.parametrize("text", THERE)
def test_what_is_supposed_or_planned_for_a_day_or_a_risk_is_left_alone(result_of: ResultOf, text: str) -> None:
    assert findings(result_of, text) == 0
