from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = "process-owners: {in: processen, names: [naam, aliassen]}"
HEAD = "| Proces | Proceseigenaar |\n|---|---|\n"
HR, ICT = "| Personeel | Hoofd P&O |\n", "| ICT | Hoofd ICT |\n"
OWNERS = "Proceseigenaren (ICT, P&O, Financiën) beoordelen de rechten."
CASES = {
    "each has an owner": (HEAD + HR + ICT, []),
    "an empty cell": (f"{HEAD}{HR}| Huisvesting | |\n", ["empty"]),
    "a dash": (f"{HEAD}{HR}| Huisvesting | – |\n", ["empty"]),
    "still to be named": (f"{HEAD}| Huisvesting | nog te bepalen |\n| ICT | vacature |\n", ["empty", "empty"]),
    "another column is empty": ("| Proces | Omvat | Eigenaar |\n|---|---|---|\n| ICT | | Hoofd ICT |\n", []),
    "another table": ("| Document | Eigenaar |\n|---|---|\n| Crisisplan | |\n", ["-"]),
    "owners listed, nothing else": (OWNERS, []),
    "the same elsewhere": (f"Er zijn processen, zoals ICT, P&O en financiën.\n\n{OWNERS}", []),
    "one more elsewhere": (f"Er zijn processen, zoals ICT, P&O en huisvesting.\n\n{OWNERS}", ["absent"]),
    "too few to be a list": (f"Er zijn processen, zoals ICT en huisvesting.\n\n{OWNERS}", []),
    "no word of processes": (f"Wij hebben ICT, P&O en huisvesting.\n\n{OWNERS}", []),
    "no owners listed": ("Er zijn processen, zoals ICT, P&O en huisvesting. Elk heeft een proceseigenaar.", []),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_each_process_has_an_owner(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_row_without_an_owner_is_shown(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{HEAD}{HR}| Huisvesting | |\n"})

    assert found.text == "het proces `Huisvesting` heeft in deze tabel geen eigenaar"
    assert found.place.span[:2] == (6, 3)


def test_the_list_of_owners_is_shown_beside_the_other(tell: Tell) -> None:
    text = f"# IBP-beleid\n\nEr zijn processen: ICT, P&O, huisvesting en onderwijs.\n\n{OWNERS}\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert (
        "noemt `onderwijs`, `huisvesting` niet" in found.text or "noemt `huisvesting`, `onderwijs` niet" in found.text
    )
    assert found.place.span.line == 5
    assert [place.span.line for place in found.related] == [3]


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
