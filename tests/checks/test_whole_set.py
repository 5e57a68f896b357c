from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = (
    "whole-set: {about: {nl: dat het veilig is, en: that it is safe}, any: [veilig*], heads: [doel, kort, open, juist],"
    " fewest: 3, names: [doel, open], called: [beginselen], unless: [cursus], settled: [overal veilig],"
    " nearby: [slot], perhaps: [kluis]}"
)
ROW = "- Doel: vooraf.\n- Kort: niet langer.\n- Open: voor ouders."
TABLE = "| Nr. | Regel | Uitleg |\n|---|---|---|\n| 1 | Doel | vooraf |\n| 2 | Kort | weg |\n| 3 | Open | ja |"
LONG = ROW.replace("- ", "- Wat wij hier op school altijd samen willen is toch ook wel dit: ")
CASES = {
    "a list": (ROW, ["lacks"]),
    "a column of a table": (TABLE, ["lacks"]),
    "headings": ("## Wij\n\n### Doel\n\nVooraf.\n\n### Kort\n\nWeg.\n\n### Open\n\nJa.", ["lacks"]),
    "paragraphs": ("## Wij\n\n**Doel.** Vooraf.\n\n**Kort.** Weg.\n\n**Open.** Ja.", ["lacks"]),
    "questions": ("- Is er een doel?\n- Kan het kort?\n- Zijn wij open?", ["lacks"]),
    "it is in the list": (f"{ROW}\n- Veilig: met een wachtwoord.", []),
    "it is said below the list": (f"## Wij\n\n{ROW}\n\nEn wij werken veilig.\n\n## Zij\n\nHoi.", []),
    "it is said in another chapter": (f"## Wij\n\n{ROW}\n\n## Zij\n\nEen veilige school.", ["lacks"]),
    "it is settled in another chapter": (f"## Wij\n\n{ROW}\n\n## Zij\n\nHet is overal veilig.", []),
    "another row has it": (f"## Wij\n\n{ROW}\n\n## Zij\n\n{ROW}\n- Veilig.", []),
    "too few": ("- Doel: vooraf.\n- Open: voor ouders.\n- Doel: altijd.", ["-"]),
    "among many other things": (f"{ROW}\n- Les.\n- Boek.\n- Pen.\n- Bal.", ["-"]),
    "far behind in long sentences": (LONG, ["-"]),
    "none of the names": ("- Kort: weg.\n- Juist: ja.\n- Wij zijn opener.", ["-"]),
    "called by name": (f"## De beginselen\n\n{ROW}", ["-"]),
    "another kind of list": (f"## Cursus\n\n{ROW}", ["-"]),
    "another kind of table": (TABLE.replace("Uitleg", "Cursus"), ["-"]),
    "a list with another lead": (f"In de cursus leren wij:\n\n{ROW}", ["-"]),
    "what comes near it in the chapter": (f"{ROW}\n- Een slot op de deur.", ["?perhaps"]),
    "what comes near it anywhere": (f"## Wij\n\n{ROW}\n\n## Zij\n\nEr is een kluis.", ["?perhaps"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_row_of_which_most_are_of_a_set_is_asked_for_the_rest(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"
    (found,) = tell("documenten", CHECK, {"dossier.yaml": text})

    assert found.key.startswith("?")
