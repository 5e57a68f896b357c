"""Where a text only comes near, nobody is accused: a person must read it."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {nl: een tweede factor, en: a second factor}
  any: [MFA, "twee stappen"]
  instead: ["alleen een wachtwoord"]
  perhaps: ["twee & inlog*/bewijst", "telefoon ... erbij"]
  section: [inloggen]
"""
CASES = {
    "near": ("Ieder bewijst op twee manieren wie hij is.", ["?perhaps"]),
    "near, in a cell": ("| Wat | Hoe |\n|---|---|\n| toegang | houd uw telefoon erbij |", ["?perhaps"]),
    "near, in an entry": ("Denk aan:\n\n- twee keer inloggen\n- afsluiten", ["?perhaps"]),
    "said": ("Wij loggen in met MFA.", []),
    "said, and near": ("Met MFA: houd uw telefoon erbij.", []),
    "far": ("## Inloggen\n\nIeder kiest een lang wachtwoord.", ["unsaid"]),
    "near, in a denial of something else": ("Niemand die inlogt heeft twee accounts.", ["?perhaps"]),
    "near, where the thing itself is denied": ("Niemand bewijst met MFA op twee manieren wie hij is.", ["denied"]),
    "near, but of the past": ("## Inloggen\n\nVoorheen bewijst men op twee manieren wie men is.", ["unsaid"]),
    "only a heading is near": ("## Twee keer inloggen\n\nKies een lang wachtwoord.", ["unsaid"]),
    "something else is told": (
        "## Inloggen\n\nEr zijn twee inlogpagina's. Alleen een wachtwoord volstaat.",
        ["instead"],
    ),
    "denied, and elsewhere near": ("MFA is er niet. Ieder bewijst op twee manieren wie hij is.", ["?perhaps"]),
    "denied": ("MFA is er niet.", ["denied"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_what_only_comes_near_is_left_to_a_reader(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_reader_is_told_where(tell: Tell) -> None:
    text = "# IBP-beleid\n\nTekst.\n\nIeder bewijst op twee manieren wie hij is.\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text}, lang="en")

    assert found.text == "ibplint does not recognise whether `bewijst … twee` says something about a second factor"


@pytest.mark.parametrize(
    "text",
    [
        "Wie inlogt ziet twee tegels.\n\nIeder bewijst op twee manieren wie hij is en houdt zijn telefoon erbij.",
        "Ieder bewijst op twee manieren wie hij is en houdt zijn telefoon erbij.\n\nWie inlogt ziet twee tegels.",
    ],
    ids=["behind", "before"],
)
def test_the_reader_is_sent_to_what_says_most_of_it(tell: Tell, text: str) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert "`bewijst … twee`" in found.text


def test_what_stands_below_the_heading_of_the_subject_comes_first(tell: Tell) -> None:
    text = "Ieder bewijst op twee manieren wie hij is, telefoon erbij.\n\n## Inloggen\n\nWie inlogt ziet twee tegels."

    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert "`inlogt … twee`" in found.text
