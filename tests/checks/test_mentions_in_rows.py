"""What a row of a table says is no silence: its cells are read together, with what stands above the table."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {nl: hoe toestemming is te bewijzen, en: how consent can be proved}
  any: ["bewijs & formulier", "leggen vast"]
  perhaps: ["bewaren & keuze"]
  topic: [toestemming]
  section: [toestemming]
"""
HEAD, ROW = "| Vraag | Afspraak |\n|---|---|\n", "| Bewijs? | formulier met datum |\n"
CASES = {
    "a row below its heading": (f"## Toestemming\n\n{HEAD}{ROW}", ["?perhaps"]),
    "a row below a line that is no heading": (f"## Gegevens\n\n**4.3 Toestemming**\n\n{HEAD}{ROW}", ["?perhaps"]),
    "a row below a plain title": (f"## Gegevens\n\nRegels rond toestemming\n\n{HEAD}{ROW}", ["?perhaps"]),
    "the title ends in a colon": (f"## Gegevens\n\nToestemming:\n\n{HEAD}{ROW}", ["?perhaps"]),
    "a row that names its subject first": (
        f"## Gegevens\n\n{HEAD}| Toestemming | bewijs |\n| Toestemming, bewijs | formulier |\n",
        ["?perhaps"],
    ),
    "a looser phrase over two cells": (f"## Toestemming\n\n{HEAD}| Bewaren | elke keuze |\n", ["?perhaps"]),
    "one cell says it": (f"## Gegevens\n\n**Toestemming**\n\n{HEAD}| Hoe? | wij leggen vast |\n", []),
    "the row is about something else": (
        f"## Toestemming\n\nOuders geven die.\n\n## Sollicitaties\n\n{HEAD}{ROW}",
        ["unsaid"],
    ),
    "the row names the subject behind": (
        f"## Toestemming\n\nGeven.\n\n## Taken\n\n{HEAD}| Bewijs | formulier toestemming |\n",
        ["unsaid"],
    ),
    "a whole sentence above the table": (
        f"## Gegevens\n\nVoor foto's vragen wij toestemming.\n\n{HEAD}{ROW}",
        ["unsaid-here"],
    ),
    "the words in two rows": (f"## Toestemming\n\n{HEAD}| Bewijs? | nee |\n| Hoe? | formulier |\n", ["unsaid"]),
    "another heading between": (f"**Toestemming**\n\n## Gegevens\n\n{HEAD}{ROW}", ["unsaid-here"]),
    "the row denies it": (f"## Toestemming\n\n{HEAD}| Bewijs? | geen bewijs, geen formulier |\n", ["denied"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_what_a_row_says_together_is_no_silence(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert [getattr(one, "key", "") for one in found] == seen
