"""Words that stand in an expression of their own are no place for a subject, and do not say what is asked."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {{nl: wat gevraagd is, en: what is asked}}
  any: {any}
  topic: {topic}
  part: {part}
"""
ACCESS = ('["een eigen account", "toegang tot"]', '[toegang, "toegang tot"]')
RIGHTS = ("[inzien, rectificatie]", '["recht/rechten van ... betrokkene*", inzien]')
INCIDENTS = ('["binnen een dag"]', '["*incident", "*incidenten"]')
RISKS = ('["elk jaar"]', '["risico*"]')
LAWS = ("[WPO]", "[wetten]")
# What is asked, the text, and what is told: a gap at a place, or that the subject is not touched.
CASES = {
    "the definition of a breach": (ACCESS, "Een datalek is ongeoorloofde toegang tot gegevens.", "-aside"),
    "unauthorised access": (ACCESS, "Wij houden onbevoegde toegang tegen.", "-aside"),
    "access itself": (ACCESS, "Toegang krijgt wie het nodig heeft.", "unsaid-here"),
    "both": (ACCESS, "Wie wil, krijgt toegang. Ongeoorloofde toegang tot systemen is een incident.", "unsaid-here"),
    "access that is given": (ACCESS, "De schoolleider geeft toegang tot het systeem.", None),
    "rights and freedoms": (RIGHTS, "Er is een risico voor de rechten en vrijheden van betrokkenen.", "-aside"),
    "freedoms and rights": (RIGHTS, "De vrijheden en rechten van een betrokkene tellen.", "-aside"),
    "on reflection": (RIGHTS, "Blijkt het bij nader inzien geen datalek, dan trekken wij het in.", "-aside"),
    "the rights themselves": (RIGHTS, "Wij eerbiedigen de rechten van betrokkenen.", "unsaid-here"),
    "who may see": (RIGHTS, "De rechten van betrokkenen: iedereen mag zijn gegevens inzien.", None),
    "copies for incidents": (INCIDENTS, "Wij maken back-ups om te herstellen bij technische incidenten.", "-aside"),
    "an aim": (INCIDENTS, "Wij beperken de gevolgen van beveiligingsincidenten.", "-aside"),
    "what to do": (INCIDENTS, "Beveiligingsincidenten meldt u bij de helpdesk.", "unsaid-here"),
    "an aim and what to do": (INCIDENTS, "Wij beperken de gevolgen van incidenten. Meld een incident.", "unsaid-here"),
    "in an address": (LAWS, "Zie www.wetten.example/BWBR0001 (bezocht in mei).", "-aside"),
    "outside an address": (LAWS, "Wij leven de wetten na, zie www.regels.example.", "unsaid-here"),
    "a line of the contents": (RISKS, "Inhoud\n\n4.2 Risicoweging ..... 11\n\n## 4.2 Risicoweging\n\nNiets.", "unsaid"),
    "a number of its own": (RISKS, "Risicoklasse 11", "unsaid-here"),
}


@pytest.mark.parametrize(("asked", "text", "seen"), CASES.values(), ids=CASES)
def test_words_in_another_sense_name_no_subject(
    tell: Tell, asked: tuple[str, str], text: str, seen: str | None
) -> None:
    check = CHECK.format(any=asked[0], topic=asked[1], part="true")
    found = tell("documenten", check, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == ([] if seen is None else [seen])
