"""In a passage about the subject even a loose word is left to a reader, and elsewhere it is not."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {nl: hoe lang logbestanden worden bewaard, en: how long logs are kept}
  any: ["maanden bewaard"]
  topic: [logging, "logbestand*"]
  nearby: [weg, "[n] dagen"]
"""
CASES = {
    "below a heading of the subject": ("## Logging\n\nWij loggen.\n\nNa een half jaar zijn ze weg.\n", ["?perhaps"]),
    "in the same paragraph": ("## Beheer\n\nEr zijn logbestanden. Die gaan na 90 dagen.\n", ["?perhaps"]),
    "about something else": ("## Logging\n\nWij loggen.\n\n## Papier\n\nNa 90 dagen is papier weg.\n", ["unsaid"]),
    "what is sharp counts first": ("## Logging\n\nLogs blijven zes maanden bewaard. Dan zijn ze weg.\n", []),
    "nothing comes near it": ("## Logging\n\nWij loggen.\n", ["unsaid"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_in_a_passage_about_the_subject_a_loose_word_is_left_to_a_reader(
    tell: Tell, text: str, seen: list[str]
) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert [one.key for one in found] == seen
