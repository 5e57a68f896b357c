from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = "members: {bodies: ['*stuurgroep'], told: ['bestaat ... uit', leden], decides: [beslissen, goedkeuren]}"
DECIDES = "De stuurgroep besluit over afwijkingen."
CASES = {
    "one that decides": (DECIDES, ["nobody"]),
    "one that decides, by a longer name": ("De IBP-stuurgroep besluit over afwijkingen.", ["nobody"]),
    "one that decides twice": (f"{DECIDES}\n\nDaarna keurt de stuurgroep het goed.", ["nobody"]),
    "one that advises": ("De stuurgroep adviseert over afwijkingen.", ["-"]),
    "one that is told beside a decision": ("Het bestuur besluit en meldt dat aan de stuurgroep.", ["-"]),
    "its members": (f"De stuurgroep bestaat uit de directeuren.\n\n{DECIDES}", []),
    "its members in the next sentence": (f"{DECIDES} De leden zijn de directeuren.", []),
    "its members in another matter": (f"{DECIDES} Ouders en leden van de raad zijn welkom.", ["nobody"]),
    "its members in brackets": ("De stuurgroep (bestuurder en directeuren) besluit over afwijkingen.", []),
    "its members in a row": (f"| Overleg | Wie |\n|---|---|\n| Stuurgroep | leden: directeuren |\n\n{DECIDES}", []),
    "its members by the head of a column": (
        f"| Overleg | Leden |\n|---|---|\n| Stuurgroep | directeuren |\n\n{DECIDES}",
        [],
    ),
    "its members left blank": (f"| Overleg | Leden |\n|---|---|\n| Stuurgroep | |\n\n{DECIDES}", ["nobody"]),
    "a member of another body": (
        f"| Overleg | Leden |\n|---|---|\n| Netwerk | de stuurgroep |\n\n{DECIDES}",
        ["nobody"],
    ),
    "its members below its heading": (f"## Stuurgroep\n\nLeden zijn de directeuren.\n\n## Meer\n\n{DECIDES}", []),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_of_a_body_that_decides_the_text_says_who_sit_in_it(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_it_is_shown_where_it_decides_first(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\nEr is een stuurgroep.\n\n{DECIDES}\n"})

    assert (
        found.text
        == "`stuurgroep` beslist hier, en de tekst zegt niet wie daarin zitten en van wie die bevoegdheid komt"
    )
    assert found.place.span.line == 5


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
