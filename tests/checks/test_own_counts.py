from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "own-counts: {all_of: [scholen, basisscholen], listed: [regels, stappen]}"
CASES = {
    "the same": ("Onze twaalf scholen doen mee.\n\nAlle 12 scholen doen mee.", []),
    "another": (
        "Onze twaalf scholen doen mee.\n\nAlle 13 scholen doen mee.",
        ["hier staat `13 scholen`, elders `twaalf scholen`"],
    ),
    "the minority is the slip": (
        "Onze 13 scholen.\n\nAlle 12 scholen doen mee.\n\nDe stichting telt 12 basisscholen.",
        ["hier staat `13 scholen`, elders `12 scholen`"],
    ),
    "some of them": ("Onze twaalf scholen doen mee.\n\nOp twee scholen hangt een camera.", []),
    "a part with a mark": ("Onze twaalf scholen doen mee.\n\nDe drie scholen met een lift doen niet mee.", []),
    "those of one kind": (
        "Onze twaalf scholen doen mee.\n\nOnze twee scholen voor praktijkonderwijs doen niet mee.",
        [],
    ),
    "kinds": ("Onze 12 basisscholen en 3 scholen voor vo doen mee.\n\nAl onze 15 scholen doen mee.", []),
    "about so many": ("Onze twaalf scholen.\n\nDe vereniging telt ruim 80 scholen.", []),
    "once": ("Onze twaalf scholen.\n\nIn 2020 waren er dertien scholen: alle 13 scholen deden mee.", []),
    "both, once": ("Onze twaalf scholen.\n\nBeide scholen maken een afspraak.", []),
    "a list of as many": ("Er zijn twee regels:\n\n- een\n- ander", []),
    "a list of more": (
        "Er zijn twee regels:\n\n- een\n- ander\n- derde",
        ["hier staat `twee regels`, en de lijst eronder telt er 3"],
    ),
    "a list of examples": ("Er zijn vijf regels, waaronder:\n\n- een\n- ander", [""]),
    "entries below entries": ("Er zijn twee stappen:\n\n- een\n  - a\n  - b\n- twee", []),
}


@pytest.mark.parametrize(("text", "said"), CASES.values(), ids=CASES)
def test_what_a_text_counts_it_counts_the_same(tell: Tell, text: str, said: list[str]) -> None:
    assert [one.text for one in tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})] == said


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n")

    assert found.key.startswith("?")
