"""What is vague in one place is right where the text says it with a term in another."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
SETTLED = """\
avoids:
  words: [periodiek, doorlopend]
  with: [training*]
  settled: ["*training* & elk/ieder jaar", "*cursus* & jaarlijks*"]
"""
TEXTS = {
    "vague": ("De training is een doorlopend programma.", 1),
    "with a term elsewhere": ("De training is doorlopend.\n\n## Leren\n\nElk jaar is er een training.", 0),
    "with a term in other words": ("De training is doorlopend.\n\n## Leren\n\nEr is jaarlijks een opfriscursus.", 0),
    "with a term in a row": ("De training is doorlopend.\n\n| Wat | Wanneer |\n|---|---|\n| training | elk jaar |", 1),
    "with a term for something else": ("De training is doorlopend.\n\n## Rechten\n\nElk jaar kijken wij die na.", 1),
    "with a term that is denied": ("De training is doorlopend.\n\nNiet elk jaar is er een training.", 1),
    "with a term of the past": ("De training is doorlopend.\n\nTot 2020 was er elk jaar een training.", 1),
    "with a term before it": ("Elk jaar is er een training.\n\nDe training is een doorlopend programma.", 0),
    "twice": ("De training is periodiek.\n\n## Leren\n\nDe training is doorlopend.", 2),
    "twice, with a term": ("De training is periodiek en doorlopend.\n\nElk jaar volgt iedereen die training.", 0),
}


@pytest.mark.parametrize(("text", "count"), TEXTS.values(), ids=TEXTS)
def test_a_term_anywhere_settles_what_is_vague_elsewhere(tell: Tell, text: str, count: int) -> None:
    found = tell("documenten", SETTLED, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert len(found) == count
