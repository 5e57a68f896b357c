"""What a paragraph, a lead with its entry or a row with its heads says only together is left to a reader."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {nl: wat er met accounts gebeurt als iemand vertrekt, en: what happens to accounts when somebody leaves}
  any: ["account* & geblokkeerd"]
  topic: [account*]
  passage: ["weg/afscheid & sluit/sluiten/dicht"]
"""
CASES = {
    "two sentences": ("## Accounts\n\nEen collega gaat weg. Diezelfde dag sluiten wij zijn account.\n", ["?perhaps"]),
    "a lead and its entry": (
        "## Accounts\n\nNeemt iemand afscheid, dan:\n\n- een kaart;\n- alles dicht.\n",
        ["?perhaps"],
    ),
    "two entries": ("## Accounts\n\nWij doen dit:\n\n- afscheid vieren;\n- ramen dicht.\n", ["unsaid"]),
    "a row and its heads": ("## Accounts\n\n| Wie | Bij afscheid |\n|---|---|\n| Leraar | dicht |\n", ["?perhaps"]),
    "above what names the subject": (
        "## Wie wat mag\n\nWie weggaat, en weg is, vindt de deur dicht.\n\nEen account is van één mens.\n",
        ["?perhaps"],
    ),
    "two paragraphs": ("## Accounts\n\nEen collega gaat weg.\n\nWij sluiten de deur.\n", ["unsaid"]),
    "below another heading": (
        "## Accounts\n\nEen account is van één mens.\n\n## Feest\n\nBij een afscheid gaat de school dicht.\n",
        ["unsaid"],
    ),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_what_a_passage_says_only_together_is_left_to_a_reader(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert [one.key for one in found] == seen
