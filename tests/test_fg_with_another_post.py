"""An FG who holds another post: in a clause behind the name, and in the column that says who fills the role."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
HEAD = "| Rol | Ingevuld door | Taken |\n|---|---|---|\n"
KNOWN = "De functionaris voor gegevensbescherming ziet toe.\n\n| Begrip | Uitleg |\n|---|---|\n"
TEXTS = [
    ("Wij hebben een FG benoemd, de heer mr. R. Albers, die tevens hoofd personeelszaken is.", "combinatie", True),
    ("De FG, mevrouw De Wit, die ook controller is, ziet toe.", "combinatie", True),
    ("De FG, de heer R. Albers, die ook manager bedrijfsvoering is, adviseert.", "combinatie", True),
    (f"{HEAD}| FG | dhr. M. Bos, hoofd bedrijfsvoering en ICT | ziet toe |", "combinatie", True),
    (f"{HEAD}| FG | hoofd ICT | ziet toe |", "combinatie", True),
    (f"{HEAD}| FG | mw. L. Kok (teamleider systemen) | ziet toe |", "combinatie", True),
    (f"{HEAD}| FG | dhr. M. Bos, extern, hoofd advies van Datawacht | ziet toe |", "combinatie", False),
    (f"{HEAD}| FG | dhr. M. Bos, hoofd van adviesbureau Datawacht | ziet toe |", "combinatie", False),
    (f"{HEAD}| Privacycoördinator | dhr. M. Bos, hoofd ICT | ziet toe |", "combinatie", False),
    (f"{HEAD}| FG | dhr. M. Bos | adviseert het hoofd ICT |", "combinatie", False),
    ("De FG adviseert de heer Albers, die hoofd personeelszaken is.", "combinatie", False),
    ("De FG benoemt niemand; de heer Albers, die niet tevens hoofd personeelszaken is, helpt.", "combinatie", False),
    (
        f"{KNOWN}| CISO | Functionaris die de informatiebeveiliging coördineert |",
        "taak",
        False,
    ),
    ("De functionaris voor gegevensbescherming ziet toe. De functionaris stelt het beleid vast.", "taak", True),
]
RULES = {"combinatie": "beleid-fg-combinatie", "taak": "roltaak-fg"}


@pytest.mark.parametrize(("text", "rule", "wrong"), TEXTS, ids=[text for text, *_ in TEXTS])
def test_an_fg_with_another_post_is_found_and_nobody_else(
    result_of: ResultOf, text: str, rule: str, *, wrong: bool
) -> None:
    name = RULES[rule]
    result = result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=(name,)))

    assert any(name in (one.rule, *one.also) for one in result.findings) is wrong
