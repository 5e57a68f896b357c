import re
from typing import Any

import pytest

from ibplint.model.raw import plain
from ibplint.reading.own_files import read_own
from ibplint.shipped import folder

KINDS: Any = plain(read_own(folder("norms") / "reference" / "documentsoorten.yaml"))


def recognised(title: str) -> list[str]:
    return [
        kind["soort"]
        for kind in KINDS
        if any(re.search(pattern, title.casefold(), re.IGNORECASE) for pattern in kind.get("titel", []))
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
        ("IBP-beleidsplan", "ibp-beleid"),
        ("Beleidsnotitie IBP", "ibp-beleid"),
        ("Reglement informatiebeveiliging en privacy", "ibp-beleid"),
        ("Privacybeleid De Veenrand", "privacybeleid"),
        ("Protocol informatiebeveiligingsincidenten en datalekken", "protocol-datalekken"),
        ("Procesbeschrijving melden datalekken", "protocol-datalekken"),
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
