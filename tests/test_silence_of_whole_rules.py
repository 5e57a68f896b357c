"""Whether a policy is silent, for rules that take an answer in more than one form; `sayings` holds those with one."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
ROLES, DESCRIBED, VERSION = "beleid-over-rollen", "beleid-rol-beschreven", "beleid-versie-genoemd"

SAID = [
    (
        ROLES,
        "## Governance: three lines model\n\n| Functie | Accountability |\n|---|---|\n| FG | third line: toezicht |",
    ),
    (ROLES, "## Ambtsdragers\n\nDe proceseigenaar beslist wie toegang heeft."),
    (ROLES, "## De privacy officer\n\nZij beantwoordt vragen en onderhoudt het register."),
    (ROLES, "## Belegging\n\nHet beheer van het register is belegd bij de privacy officer."),
    (ROLES, "## RACI\n\n| Proces | R | A |\n|---|---|---|\n| Datalek melden | privacy officer | bestuur |"),
    (ROLES, "## Inrichting\n\n**Privacy officer.** Onderhoudt het register.\n\n**FG.** Toetst en rapporteert."),
    (ROLES, "## Ons team\n\nHanneke (privacy officer) begeleidt de scholen."),
    (DESCRIBED, "## Rolverdeling\n\nBij de privacy officer ligt het dagelijkse werk."),
    (DESCRIBED, "## Rolverdeling\n\nDe uitvoering is in handen van de privacy officer; het toezicht berust bij de FG."),
    (DESCRIBED, "## Rolverdeling\n\nDoor de security officer wordt toegezien op de techniek."),
    (DESCRIBED, "## Rolverdeling\n\nEr is een privacy officer en een security officer. De eerste gaat over de regels."),
    (DESCRIBED, "## Three lines\n\nTweede lijn: de privacy officer (kaders en ondersteuning)."),
    (VERSION, "## Slot\n\nAldus besloten door het college van bestuur te Deventer op 22 september 2026."),
    (VERSION, "## Slotbepaling\n\nVan kracht met ingang van 1 oktober 2026."),
    (VERSION, "## Document control\n\n| Release | Date |\n|---|---|\n| 2.0 | 22-09-2026 |"),
    (VERSION, "## Totstandkoming\n\n- GMR: 12 september 2026\n- college van bestuur: 22 september 2026"),
    (VERSION, "## Achterop\n\nGemaakt door Hanneke, goedgevonden door Geertje op 22-9-2026."),
    (VERSION, "## Geldigheid\n\nDit beleid loopt van 1 oktober 2026 tot 1 oktober 2029."),
]
SILENT = [
    (ROLES, "## Governance\n\nGoed bestuur vinden wij belangrijk; wij volgen de Code Goed Bestuur."),
    (ROLES, "## Contact\n\nVragen? Mail de privacy officer."),
    (ROLES, "## Scholing\n\nOok de FG en de directeuren volgen de training."),
    (DESCRIBED, "## Incidenten\n\nBuiten schooltijd bel je de security officer."),
    (DESCRIBED, "## Incidenten\n\nHet team wordt door de security officer gebeld."),
    (VERSION, "## Wetten\n\nDe AVG geldt sinds 25 mei 2018."),
    (VERSION, "## Incidenten\n\nOp 22 september 2026 was er een storing."),
    (VERSION, "## Planning\n\nDe audit is klaar op 1 maart 2027."),
]


@pytest.fixture
def accused(result_of: ResultOf) -> Callable[[str, str], bool]:
    """Whether a rule finds something in a policy with this text."""

    def finds(rule: str, text: str) -> bool:
        whole = f"# IBP-beleid\n\nDe stichting verzorgt onderwijs op twaalf scholen.\n\n{text}\n"
        result = result_of({"beleid.md": whole}, selection=Selection(rules=(rule,)))
        return any(rule in (one.rule, *one.also) for one in result.findings)

    return finds


@pytest.mark.parametrize(("rule", "text"), SAID)
def test_who_says_it_in_words_of_his_own_is_accused_of_nothing(
    accused: Callable[[str, str], bool], rule: str, text: str
) -> None:
    assert not accused(rule, text)


@pytest.mark.parametrize(("rule", "text"), SILENT)
def test_who_only_comes_near_it_is_silent(accused: Callable[[str, str], bool], rule: str, text: str) -> None:
    assert accused(rule, text)
