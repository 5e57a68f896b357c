import re
from typing import Any

import pytest

from ibplint.model.raw import plain
from ibplint.reading.own_files import read_own
from ibplint.shipped import folder

KINDS: Any = plain(read_own(folder("norms") / "reference" / "documentsoorten.yaml"))


def found(patterns: list[str], title: str) -> bool:
    return any(re.search(pattern, title.casefold(), re.IGNORECASE) for pattern in patterns)


def recognised(title: str) -> list[str]:
    return [
        kind["soort"]
        for kind in KINDS
        if found(kind.get("titel", []), title) and not found(kind.get("niet_in_titel", []), title)
    ]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind["soort"]))
def test_the_patterns_of_a_kind_are_a_list_of_regular_expressions(kind: Any) -> None:
    patterns = kind.get("titel", [])

    assert isinstance(patterns, list)
    assert [re.compile(pattern).pattern for pattern in patterns] == patterns


@pytest.mark.parametrize("kind", [kind for kind in KINDS if "titel" in kind], ids=lambda kind: str(kind["soort"]))
def test_a_kind_is_recognised_by_its_own_names_and_by_no_other_kinds(kind: Any) -> None:
    names = (kind["naam"], *kind.get("aliassen", []))

    assert {name: recognised(name) for name in names} == {name: [kind["soort"]] for name in names}


def test_only_a_document_of_no_kind_has_no_patterns() -> None:
    assert [kind["soort"] for kind in KINDS if "titel" not in kind] == ["overig"]


def test_the_policy_and_the_breach_protocol_are_what_every_board_must_have() -> None:
    asked = {kind["soort"]: kind["gevraagd_door"] for kind in KINDS if kind["verplicht"] == "ja"}

    assert asked == {
        "ibp-beleid": ["ibp-fo GO.02", "avg 24.2"],
        "protocol-datalekken": ["avg 33.1", "ibp-fo GB.02", "ibp-fo IM.01"],
    }


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Informatiebeveiligings- en privacybeleid (IBP) Stichting De Veenrand", "ibp-beleid"),
        ("Beleid informatiebeveiliging en privacy 2026-2029", "ibp-beleid"),
        ("Privacy- en informatiebeveiligingsbeleid", "ibp-beleid"),
        ("Beleidsplan informatiebeveiliging en privacy Stichting De Veenrand", "ibp-beleid"),
        ("Beleidsplan Informatiebeveiliging en Privacy 2025-2029", "ibp-beleid"),
        ("Beleidsplan privacy en informatiebeveiliging", "ibp-beleid"),
        ("IBP-plan Stichting De Veenrand", "ibp-beleid"),
        ("Privacy- en beveiligingsbeleid", "ibp-beleid"),
        ("Privacy- en beveiligingsbeleid van Stichting De Veenrand (lyceum en vakcollege)", "ibp-beleid"),
        ("Beveiligings- en privacybeleid", "ibp-beleid"),
        ("Privacybeleid en beveiligingsbeleid", "ibp-beleid"),
        ("Privacy & security: beleid informatieveiligheid", "ibp-beleid"),
        ("Informatiebeveiligings- en privacyplan 2026", "ibp-beleid"),
        ("Informatiebeveiligings en privacy beleid", "ibp-beleid"),
        ("Beleidskader Informatieveiligheid en Gegevensbescherming", "ibp-beleid"),
        ("Beleidsplan IBP", "ibp-beleid"),
        ("Handboek informatiebeveiliging en privacy", "ibp-beleid"),
        ("Beleid gegevensbescherming en informatiebeveiliging", "ibp-beleid"),
        ("Informatieveiligheidsbeleid De Veenrand", "ibp-beleid"),
        ("InformatieBeveiliging en Privacy (IBP)", "ibp-beleid"),
        ("Regels voor privacy en beveiliging: het IBP-handboek", "ibp-beleid"),
        ("Beleidsnotitie privacy en beveiliging", "ibp-beleid"),
        ("AVG- en beveiligingsbeleid", "ibp-beleid"),
        ("AVG-beleid", "privacybeleid"),
        ("Handboek privacy", "privacybeleid"),
        ("Privacyhandboek De Veenrand", "privacybeleid"),
        ("Beleidskader gegevensbescherming", "privacybeleid"),
        ("Beleid voor de bescherming van persoonsgegevens", "privacybeleid"),
        ("Privacy beleid", "privacybeleid"),
        ("Privacyplan 2026", "privacybeleid"),
        ("Privacyregeling", "privacyreglement"),
        ("Reglement gegevensbescherming", "privacyreglement"),
        ("IBP-beleidsplan", "ibp-beleid"),
        ("Beleidsnotitie IBP", "ibp-beleid"),
        ("Reglement informatiebeveiliging en privacy", "ibp-beleid"),
        ("Privacybeleid De Veenrand", "privacybeleid"),
        ("Protocol informatiebeveiligingsincidenten en datalekken", "protocol-datalekken"),
        ("Procesbeschrijving melden datalekken", "protocol-datalekken"),
        ("Beveiligingsincidenten en datalekken", "protocol-datalekken"),
        ("Datalek melden", "protocol-datalekken"),
        ("Melden van een datalek", "protocol-datalekken"),
        ("Protocol cyberbeveiligingsincident", "stappenplan-cyberincident"),
        ("Reglement verwerking persoonsgegevens", "privacyreglement"),
        ("Procedure rondom training medewerkers", "bewustwordingsplan"),
        ("Procedure rondom uitwisselen gegevens", "procedure-gegevensuitwisseling"),
        ("DPIA leerlingadministratie", "dpia"),
        ("Jaarverslag FG 2025", "rapportage-naleving"),
    ],
)
def test_a_title_as_boards_write_it_is_recognised(title: str, kind: str) -> None:
    assert recognised(title) == [kind]


@pytest.mark.parametrize(
    "title",
    [
        "Evaluatie IBP-beleid 2025",
        "Model IBP-beleid",
        "Evaluatie protocol datalekken",
        "Overzicht beveiligingsincidenten en datalekken 2025",
        "Onze datalekken",
        "Bijlage bij het privacy- en beveiligingsbeleid",
        "Veiligheidsbeleid",
        "Notulen over het privacybeleid",
        "Zorgvuldig met gegevens",
        "Notulen werkgroep privacy en beveiliging",
        "Registers",
        "Bewaartermijnen",
        "Rollen en verantwoordelijkheden",
        "Functionaris voor gegevensbescherming",
        "Hersteltest back-up 2026",
        "Notulen GMR 2026-06-11",
        "Jaarverslag 2025",
        "Protocol medicijnverstrekking",
        "Er is geen plaats voor pesten",
    ],
)
def test_a_title_that_only_resembles_a_document_is_not_recognised(title: str) -> None:
    assert recognised(title) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind["soort"]))
def test_the_patterns_of_a_kind_have_no_capitals_because_titles_are_looked_at_without(kind: Any) -> None:
    patterns = [*kind.get("titel", []), *kind.get("niet_in_titel", [])]

    assert [pattern for pattern in patterns if re.search(r"(?<!\\)[A-Z]", pattern)] == []
