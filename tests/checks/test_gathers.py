from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "gathers: {about: {nl: de regels, en: the rules}, all_of: [kort, veilig], of: [doel, open, juist], fewest: 2}"
CASES = {
    "in one paragraph": ("Wij zijn open. Het doel is bekend. Wij houden het kort en veilig.", 0),
    "in a list": ("- kort\n- veilig\n- open\n- juist", 0),
    "in a table": ("| Nr. | Regel |\n|---|---|\n| 1 | kort |\n| 2 | veilig |\n| 3 | open |\n| 4 | een doel |", 0),
    "below one heading": ("## Wat wij doen\n\nKort en open.\n\nVeilig.\n\nMet een doel.", 0),
    "a list and what ends it": ("## Zo\n\n1. kort\n2. open\n3. juist\n\nEn wij werken veilig.", 0),
    "one that must is not there": ("Wij zijn open. Het doel is bekend. Wij houden het kort.", 1),
    "too few of the others": ("Wij zijn open, kort en veilig.", 1),
    "one of the others twice": ("Wij zijn open over alles. Ook ouders mogen open zijn. Kort en veilig.", 1),
    "each below another heading": ("## Een\n\nKort.\n\n## Twee\n\nVeilig.\n\n## Drie\n\nOpen.\n\n## Vier\n\nJuist.", 1),
    "nothing of the kind": ("Wij geven les.", 1),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_what_stands_together_counts_whatever_it_is_called(tell: Tell, text: str, seen: int) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == ["apart"] * seen


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"
    (found,) = tell("documenten", CHECK, {"dossier.yaml": text})

    assert found.key.startswith("?")
