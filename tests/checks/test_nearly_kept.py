from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = "kept: {}"
# Beside a role or a name, whatever is said of it, a register may well be kept; beside none it is not.
BESIDE = {
    "in brackets": (
        "Bij dit stuk horen het dataregister en het incidentenregister (beide privacy officer).",
        "?perhaps",
    ),
    "in brackets, of the last of several": (
        "Hierbij horen een archief, een dataregister, een agenda (secretaris) en een kast (concierge).",
        "?perhaps",
    ),
    "behind a dash": ("- dataregister – privacy officer", "?perhaps"),
    "a name behind it": ("Vragen over het dataregister beantwoordt Saskia van den Berg.", "?perhaps"),
    "a first name in brackets": ("Alles staat in het dataregister (Marloes).", "?perhaps"),
    "the tail of a list": (
        "Wij kennen:\n\n- een dataregister;\n- een agenda;\n- een archief.\n- Alle drie: de secretaris.",
        "?perhaps",
    ),
    "the lead of a list": ("De secretaris kent deze lijsten:\n\n- het dataregister;\n- de agenda.", "?perhaps"),
    "a row": (
        "| Wat | Waar |\n|---|---|\n| Het dataregister | in de kast van de secretaris |",
        "?perhaps",
    ),
    "a chapter of somebody": ("## Privacy officer\n\nEr is een dataregister met elke verwerking.", "?perhaps"),
    "a part of somebody's chapter": ("## Secretaris\n\n### Lijsten\n\nEr is een dataregister.", "?perhaps"),
    "another row": (
        "| Wat | Rol |\n|---|---|\n| Het dataregister van de school | |\n| Het archief | secretaris |",
        "nobody",
    ),
    "another entry": ("- Er is een dataregister.\n- De secretaris beheert de sleutels.", "nobody"),
    "another paragraph": ("Er is een dataregister.\n\nDe secretaris beheert de sleutels.", "nobody"),
    "another chapter": ("## Secretaris\n\nOpent de post.\n\n## Lijsten\n\nEr is een dataregister.", "nobody"),
    "all who work there": ("Elke medewerker weet dat er een dataregister is.", "nobody"),
    "a supplier": ("Met Google Workspace gaat het buiten het dataregister om.", "nobody"),
    "police and courts": ("Verstrekkingen aan politie en justitie staan in het dataregister.", "nobody"),
    "an act": ("Een dataregister past bij de Algemene Verordening.", "nobody"),
    "a passive": ("Het dataregister wordt elk jaar geactualiseerd.", "nobody"),
    "we": ("Wij lopen het dataregister elk jaar na.", "nobody"),
}


@pytest.mark.parametrize(("text", "key"), BESIDE.values(), ids=BESIDE)
def test_a_register_beside_somebody_may_have_a_keeper(tell: Tell, text: str, key: str) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert {one.key for one in found} == {key}
