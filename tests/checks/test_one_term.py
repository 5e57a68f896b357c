from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = (
    "one-term: {about: {nl: de controle, en: the control}, of: ['slot*/sloten & controle*/gecontroleerd'],"
    " way: [telkens], unless: [fiets*], calendar: true, it: ['het wordt & gecontroleerd'], named: ['het slot'],"
    " below: ['loopt alles ... na'], besides: ['slot* & vervangen']}"
)
CASES = {
    "the same": ("De sloten worden elk jaar gecontroleerd.\n\nControle van de sloten is er jaarlijks.", []),
    "another": (
        "De sloten worden elk jaar gecontroleerd.\n\nDe sloten worden elk half jaar gecontroleerd.",
        ["de controle: hier staat `elk half jaar`, elders `elk jaar`"],
    ),
    "the minority is the slip": (
        (
            "De sloten worden elk kwartaal gecontroleerd.\n\nDe sloten worden jaarlijks gecontroleerd."
            "\n\nControle van de sloten: elk jaar."
        ),
        ["de controle: hier staat `elk kwartaal`, elders `jaarlijks` (2 keer)"],
    ),
    "in a row": (
        "De sloten worden elk jaar gecontroleerd.\n\n| Wat | Wanneer |\n|---|---|\n| Controle sloten | elk kwartaal |",
        ["de controle: hier staat `elk kwartaal`, elders `elk jaar`"],
    ),
    "below a lead": (
        "De sloten worden elk kwartaal gecontroleerd.\n\nElk jaar:\n\n- controle van de sloten",
        ["de controle: hier staat `Elk jaar`, elders `elk kwartaal`"],
    ),
    "a month of a calendar": (
        "De sloten worden elk kwartaal gecontroleerd.\n\n| Maand | Wat |\n|---|---|\n| Mei | controle van de sloten |",
        ["de controle: hier staat `Mei`, elders `elk kwartaal`"],
    ),
    "what the sentence before names": (
        "De sloten worden elk kwartaal gecontroleerd.\n\nNieuw is het slot. Het wordt jaarlijks gecontroleerd.",
        ["de controle: hier staat `jaarlijks`, elders `elk kwartaal`"],
    ),
    "what the heading above names": (
        (
            "# Beleid\n\n## Het slot\n\nDe beheerder loopt alles elk jaar na.\n\n## Slot\n\nDe sloten worden"
            " elk kwartaal gecontroleerd.\n\n## Fietsen\n\nDe beheerder loopt alles elke maand na."
        ),
        ["de controle: hier staat `elk jaar`, elders `elk kwartaal`"],
    ),
    "the next review comes too late": (
        (
            "| Vastgesteld | 3 mei 2026 |\n|---|---|\n| Volgende herziening | mei 2030 |\n\n## Slot\n\nDe sloten worden"
            " elk jaar gecontroleerd."
        ),
        ["de controle: hier staat `mei 2030`, elders `elk jaar`"],
    ),
    "the next review fits what else is done": (
        (
            "| Vastgesteld | 3 mei 2026 |\n|---|---|\n| Volgende herziening | mei 2030 |\n\n## Slot\n\nDe sloten worden"
            " elk jaar gecontroleerd.\n\nOm de vier jaar wordt het slot vervangen."
        ),
        [],
    ),
    "a next evaluation in the same paragraph is too late": (
        (
            "Vastgesteld op 3 mei 2026.\n\n## Een\n\n## Slot\n\nDe sloten worden elk jaar gecontroleerd. De volgende"
            " evaluatie is in mei 2030."
        ),
        ["de controle: hier staat `mei 2030`, elders `elk jaar`"],
    ),
    "a new text after years is no evaluation": (
        (
            "Vastgesteld op 3 mei 2026.\n\n## Een\n\n## Slot\n\nDe sloten worden elk jaar gecontroleerd. De volgende"
            " herziening is in mei 2030."
        ),
        [],
    ),
    "at least so often": (
        "De sloten worden minstens elk jaar gecontroleerd.\n\nDe sloten worden elk kwartaal gecontroleerd.",
        [],
    ),
    "something else": ("De sloten worden elk jaar gecontroleerd.\n\nControle van fietssloten is er elke maand.", []),
    "several terms in one sentence": (
        "De sloten worden elk jaar gecontroleerd.\n\nControle van sloten is er elke week of elke maand.",
        [],
    ),
    "once": (
        "De sloten worden elk jaar gecontroleerd.\n\nTot 2020 werden de sloten voorheen elke maand gecontroleerd.",
        [],
    ),
    "four weeks and a month": (
        "De sloten worden elke maand gecontroleerd.\n\nDe sloten worden om de vier weken gecontroleerd.",
        [],
    ),
    "for the first time, too late": (
        (
            "Vastgesteld op 3 mei 2026.\n\nDe sloten worden elk jaar gecontroleerd."
            "\n\nDe sloten worden in mei 2029 voor het eerst gecontroleerd."
        ),
        ["de controle: hier staat `mei 2029`, elders `elk jaar`"],
    ),
    "for the first time, in time": (
        (
            "Vastgesteld op 3 mei 2026.\n\nDe sloten worden elk jaar gecontroleerd."
            "\n\nDe sloten worden in mei 2027 voor het eerst gecontroleerd."
        ),
        [],
    ),
}


@pytest.mark.parametrize(("text", "said"), CASES.values(), ids=CASES)
def test_one_thing_has_one_term(tell: Tell, text: str, said: list[str]) -> None:
    assert [one.text for one in tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})] == said


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n")

    assert found.key.startswith("?")
