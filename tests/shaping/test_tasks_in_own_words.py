from collections.abc import Callable

import pytest

from ibplint.model.dossier import Dossier
from ibplint.prose.duties.described import role_of, tasks_of
from ibplint.prose.duties.lexicons import lexicon_in

DossierOf = Callable[..., Dossier]
FRONT = "---\nsoort: ibp-beleid\n---\n# IBP-beleid\n\n## Wie doet wat\n\n"
TABLE = "|---|---|\n"


def done(dossier: Dossier) -> dict[str, list[str]]:
    """The verbs of the tasks of each role."""
    found: dict[str, list[str]] = {}
    for record in dossier.register("roltaken").records:
        tasks = tasks_of(record, lexicon_in(dossier, record.path))
        found.setdefault(role_of(record), []).extend(duty.verb for task in tasks for duty in task.duties)
    return {role: verbs for role, verbs in found.items() if verbs}


TABLES = [
    (
        f"| Wie | Staat voor |\n{TABLE}| FG | Toezicht; handelt lekken af |\n| Privacy officer | Rapportages |",
        {"fg": ["toezien", "afhandelen"], "privacy-officer": ["rapporteren"]},
    ),
    (
        f"| Functie | Waarvoor |\n{TABLE}| Security officer | Logging |\n| Programmamanager | Roadmap |",
        {"security-officer": ["zorgen"]},
    ),
    (
        f"| | Opdracht |\n{TABLE}| De FG (extern) | Houdt toezicht. |\n| De privacy officer (Anouk) | Helpt scholen. |",
        {"fg": ["toezicht houden"], "privacy-officer": ["helpen"]},
    ),
    (
        f"| Rol | Taken |\n{TABLE}| Medewerker privacy en archief | onderhoudt registers |\n| FG | adviseert |",
        {"fg": ["adviseren"], "privacy-officer": ["onderhouden"]},
    ),
    (f"| Wie | Telefoon |\n{TABLE}| FG | 0500 |\n| Privacy officer | 0501 |", {}),
    (
        f"| Stap | Wie |\n{TABLE}| Registreren | FG |\n| Melden | Privacy officer |",
        {"fg": ["registreren"], "privacy-officer": ["melden"]},
    ),
    (f"| Systeem | Beheer |\n{TABLE}| ParnasSys | FG |\n| Magister | FG |", {}),
]


@pytest.mark.parametrize(("text", "verbs"), TABLES)
def test_a_table_with_a_role_in_each_row_tells_tasks_whatever_its_heads_are(
    dossier_of: DossierOf, text: str, verbs: dict[str, list[str]]
) -> None:
    assert done(dossier_of({"beleid.md": f"{FRONT}{text}\n"})) == verbs


RUN_IN = [
    ("**Hoofd ICT.** Is verantwoordelijk voor het netwerk.", {"hoofd-ict": ["verantwoordelijk zijn"]}),
    ("*Hoofd ICT.* Verantwoordelijk voor het netwerk.", {"hoofd-ict": ["verantwoordelijk zijn"]}),
    ("**Hoofd ICT:** Is verantwoordelijk voor het netwerk.", {"hoofd-ict": ["verantwoordelijk zijn"]}),
    ("*FG:* ziet toe op de naleving.", {"fg": ["toezien"]}),
    ("**FG.** Ziet toe. Handelt datalekken af.", {"fg": ["toezien", "afhandelen"]}),
    ("- **FG.** Handelt datalekken af.\n- Registreert incidenten.", {"fg": ["afhandelen"]}),
    ("**FG.** Ziet toe.\n\nHandelt datalekken af.", {"fg": ["toezien"]}),
    ("**Datalekken.** Handelt de helpdesk af.", {}),
]


@pytest.mark.parametrize(("text", "verbs"), RUN_IN, ids=[text for text, _ in RUN_IN])
def test_a_name_that_opens_a_paragraph_is_its_heading(
    dossier_of: DossierOf, text: str, verbs: dict[str, list[str]]
) -> None:
    assert done(dossier_of({"beleid.md": f"{FRONT}{text}\n"})) == verbs


OWN = [
    ("De beleidsmedewerker privacy (BMP) adviseert.\n\nDe BMP registreert verzoeken.", "privacy-officer"),
    (
        f"| Afkorting | Betekenis |\n{TABLE}| ISO | Information Security Officer |\n\nDe ISO registreert.",
        "security-officer",
    ),
    ("- ISO: information security officer\n\nDe ISO registreert incidenten.", "security-officer"),
    ("De adviseur gegevensbescherming registreert incidenten.", "privacy-officer"),
    ("De jurist AVG registreert incidenten.", "privacy-officer"),
    (f"| Afkorting | Betekenis |\n{TABLE}| PO | Primair onderwijs |\n\nDe PO registreert incidenten.", ""),
    ("De ISO registreert incidenten.", ""),
    ("De BMP registreert incidenten.", ""),
    ("Wij volgen de ISO (27001). De ISO registreert.", ""),
    ("- ISO: information security officer\n\nDe ISO 27001 registreert incidenten.", ""),
]


@pytest.mark.parametrize(("text", "role"), OWN, ids=[text[:60] for text, _ in OWN])
def test_what_a_text_calls_a_role_is_that_role(dossier_of: DossierOf, text: str, role: str) -> None:
    found = done(dossier_of({"beleid.md": f"{FRONT}{text}\n"}))

    assert [one for one, verbs in found.items() if "registreren" in verbs] == ([role] if role else [])


FULL = "Wij hebben een functionaris voor gegevensbescherming.\n\n"
SHORT = [
    ("Bij een datalek leidt de functionaris het herstel.", {"fg": ["leiden"]}),
    ("De functionaris beslist of wij melden.", {"fg": ["beslissen"]}),
    ("De privacyfunctionaris is nieuw. De functionaris beslist of wij melden.", {}),
    ("Elke functionaris beslist binnen zijn taak.", {}),
    ("## Privacy officer\n\nDe functionaris beslist of wij melden.", {"privacy-officer": ["beslissen"]}),
]


@pytest.mark.parametrize(("text", "verbs"), SHORT, ids=[text for text, _ in SHORT])
def test_the_functionaris_is_the_one_whose_name_the_text_gives_in_full(
    dossier_of: DossierOf, text: str, verbs: dict[str, list[str]]
) -> None:
    assert done(dossier_of({"beleid.md": f"{FRONT}{FULL}{text}\n"})) == verbs
