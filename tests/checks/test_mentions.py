from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {nl: de termijn van 72 uur, en: the term of 72 hours}
  any: ["72 uur", "drie dagen"]
  with: ["Autoriteit Persoonsgegevens", AP]
  topic: ["datalek*", "*incident*"]
  section: ["*incident*", "datalek*"]
"""
CASES = {
    "in one sentence": ("## Datalekken\n\nBinnen 72 uur melden wij dit bij de AP.\n", []),
    "the other phrase": ("## Datalekken\n\nDe AP hoort het binnen drie dagen.\n", []),
    "the subject in the sentence": ("## Afspraken\n\nEen datalek gaat binnen 72 uur naar de AP.\n", []),
    "the lead and its entries together": (
        "## Datalekken\n\nBij de Autoriteit Persoonsgegevens:\n\n- melding binnen 72 uur\n- zo nodig aangevuld\n",
        [],
    ),
    "a row of a table": (
        "## Datalekken\n\n| Aan wie | Wanneer |\n|---|---|\n| AP | 72 uur |\n| ouders | meteen |\n",
        [],
    ),
    "the head of the column counts": (
        "## Datalekken\n\n| Wat | Melden aan de AP binnen |\n|---|---|\n| datalek | 72 uur |\n",
        [],
    ),
    "a sentence that refers back": ("## Datalekken\n\nEen lek gaat naar de AP. Dat gebeurt binnen 72 uur.\n", []),
    "two sentences apart": ("## Datalekken\n\nEen lek gaat naar de AP. Binnen 72 uur is het dicht.\n", ["unsaid"]),
    "the heading names it": ("## Datalekken\n\n### Melden aan de AP\n\nWij doen dat binnen 72 uur.\n", []),
    "the term without the authority": ("## Datalekken\n\nBinnen 72 uur is het lek gedicht.\n", ["unsaid"]),
    "about something else": ("## Back-up\n\nEen herstel duurt 72 uur; de AP weet dat.\n", ["untreated"]),
    "denied": ("## Datalekken\n\nWij melden niet binnen 72 uur bij de AP.\n", ["denied"]),
    "of the past": ("## Datalekken\n\nVoorheen ging een melding binnen 72 uur naar de AP.\n", ["denied"]),
    "the section lacks it": ("## Incidenten\n\nBel het meldpunt.\n", ["unsaid"]),
    "only a sentence is about it": ("## Afspraken\n\nBij een datalek belt u het meldpunt.\n", ["unsaid-here"]),
    "nothing is about it": ("## Rollen\n\nHet bestuur stelt vast.\n", ["untreated"]),
    "beside a table that is not read": ("## Datalekken\n\nBel.\n\n| Wat | Hoe snel |\n| AP | snel |\n", ["?unread"]),
    "the table stands below another heading": (
        "## Datalekken\n\nBel.\n\n## Back-up\n\n| Wat | Hoe vaak |\n| alles | elke nacht |\n",
        ["unsaid"],
    ),
    "the table stands one deeper": (
        "## Datalekken\n\nBel.\n\n### Melden\n\n| Wat | Hoe snel |\n| AP | snel |\n",
        ["?unread"],
    ),
    "in a comment": ("## Datalekken\n\nBel.\n\n<!-- binnen 72 uur bij de AP -->\n", ["unsaid"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_text_says_what_it_must(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert [one.key for one in found] == seen


def _only(found: list[Any]) -> Any:
    (one,) = found
    return one


def test_what_is_unsaid_stands_at_the_heading_where_a_reader_looks(tell: Tell) -> None:
    text = "# IBP-beleid\n\nBij incidenten bellen.\n\n## 4. Rollen\n\nWie.\n\n## 5. Incidenten\n\nBel het meldpunt.\n"

    found = _only(tell("documenten", CHECK, {"beleid.md": text}))

    assert found.text == "niets gevonden over de termijn van 72 uur; een lezer zoekt dat onder `5. Incidenten`"
    assert found.place.span[:2] == (9, 4)


def test_the_heading_with_most_text_is_where_a_reader_looks(tell: Tell) -> None:
    text = "# IBP-beleid\n\n## Incidenten\n\n### Incident\n\nBel. Noteer. Meld.\n\n## Incidentenlijst\n\nZie A.\n"

    assert _only(tell("documenten", CHECK, {"beleid.md": text})).place.span.line == 5


def test_the_heading_that_a_rule_names_first_is_the_likeliest(tell: Tell) -> None:
    text = "# IBP-beleid\n\n## Datalekken\n\nBel. Noteer. Meld.\n\n## Incidenten\n\nZie A.\n"

    assert _only(tell("documenten", CHECK, {"beleid.md": text})).place.span.line == 7


def test_without_such_a_heading_the_place_is_where_the_subject_comes_up_most(tell: Tell) -> None:
    text = "# IBP-beleid\n\n## A\n\nEen incident.\n\n## B\n\nEen datalek.\n\nNog een datalek.\n"

    found = _only(tell("documenten", CHECK, {"beleid.md": text}, lang="en"))

    assert found.text == "nothing found about the term of 72 hours; this place is about `datalek`"
    assert found.place.span == (9, 5, 9, 12)


def test_a_subject_that_is_nowhere_stands_at_the_title(tell: Tell) -> None:
    found = _only(tell("documenten", CHECK, {"beleid.md": "---\nsoort: ibp-beleid\n---\n\n# IBP-beleid\n\nTekst.\n"}))

    assert (found.key, found.place.span.line) == ("untreated", 5)


def test_part_of_a_subject_does_not_apply_where_the_subject_is_nowhere(tell: Tell) -> None:
    check = f"{CHECK}  part: true\n"

    found = _only(tell("documenten", check, {"beleid.md": "# IBP-beleid\n\nTekst.\n"}))

    assert found.key == "-aside"
    assert found.text == (
        "de tekst behandelt `datalek`, `incident` nergens; daarom is niet gevraagd: de termijn van 72 uur"
    )
    assert _only(tell("documenten", check, {"beleid.md": "# IBP-beleid\n\n## Datalekken\n\nX.\n"})).key == "unsaid"


def test_a_denial_counts_where_the_rule_says_so(tell: Tell) -> None:
    text = "# IBP-beleid\n\n## Datalekken\n\nWij melden niet binnen 72 uur bij de AP.\n"

    assert tell("documenten", f"{CHECK}  negated: count\n", {"beleid.md": text}) == []


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("## Datalekken\n\n### Termijn van 72 uur\n\nZo snel melden wij.\n", []),
        ("## Datalekken\n\n### Termijn van 72 uur\n\n## Rollen\n\nWie.\n", ["unsaid"]),
    ],
)
def test_a_heading_says_something_when_text_stands_below_it(tell: Tell, text: str, seen: list[str]) -> None:
    check = "mentions: {about: de termijn, any: 72 uur, topic: datalek*}"

    assert [one.key for one in tell("documenten", check, {"beleid.md": f"# IBP-beleid\n\n{text}"})] == seen


INSTEAD = f"{CHECK}  instead: ['[n] werkdagen', een week]\n"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("## Datalekken\n\nBinnen drie werkdagen melden wij het aan de AP.", [("instead", 5)]),
        ("## Datalekken\n\nWij melden binnen een week aan de AP.", [("instead", 5)]),
        ("## Datalekken\n\nEerst dit.\n\nDaarna, na 3 werkdagen, de AP.", [("instead", 7)]),
        ("## Datalekken\n\nBinnen 72 uur melden wij aan de AP, een brief volgt na drie werkdagen.", []),
        ("## Datalekken\n\nNiet binnen een week.", [("unsaid", 3)]),
        ("## Datalekken\n\nWij melden.\n\n## Verlof\n\nVraag het drie werkdagen vooraf.", [("unsaid", 3)]),
        ("Een datalek meldt u binnen vier werkdagen.", [("instead", 3)]),
        ("Vraag verlof drie werkdagen vooraf.", [("untreated", 1)]),
        ("| Wat | Binnen |\n|---|---|\n| datalek melden | vijf werkdagen |", [("instead", 5)]),
        ("## Datalekken\n\nVoorheen meldden wij binnen drie werkdagen.", [("unsaid", 3)]),
    ],
)
def test_what_stands_there_instead_is_quoted_at_its_own_place(
    tell: Tell, text: str, seen: list[tuple[str, int]]
) -> None:
    found = tell("documenten", INSTEAD, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [(one.key, one.place.span.line) for one in found] == seen


def test_what_stands_there_instead_is_named_beside_what_is_asked(tell: Tell) -> None:
    text = "# IBP-beleid\n\nEen datalek meldt u binnen vier werkdagen.\n"

    assert _only(tell("documenten", INSTEAD, {"beleid.md": text})).text == (
        "hier staat `vier werkdagen`; gevraagd is de termijn van 72 uur"
    )


ALSO = f"{CHECK}  also: [protocol-datalekken]\n"
POLICY = "# IBP-beleid\n\n## Datalekken\n\nZie het protocol.\n"
SAYS = "# Protocol datalekken\n\nDe AP hoort het binnen 72 uur.\n"


@pytest.mark.parametrize(
    ("other", "seen"),
    [
        (f"---\nsoort: protocol-datalekken\nstatus: vastgesteld\n---\n\n{SAYS}", []),
        (f"---\nsoort: protocol-datalekken\nstatus: concept\n---\n\n{SAYS}", ["unsaid"]),
        (f"---\nsoort: privacyreglement\nstatus: vastgesteld\n---\n\n{SAYS}", ["unsaid"]),
        ("---\nsoort: protocol-datalekken\nstatus: vastgesteld\n---\n\n# Protocol datalekken\n\nBel.\n", ["unsaid"]),
    ],
    ids=["it says so", "a draft", "another kind", "it is silent too"],
)
def test_another_document_may_say_it_instead(tell: Tell, other: str, seen: list[str]) -> None:
    found = tell("documenten", ALSO, {"beleid.md": POLICY, "protocol.md": other})

    assert [one.key for one in found if not one.place or one.place.path == "beleid.md"] == seen


@pytest.mark.parametrize(
    ("front", "seen"),
    [
        ("soort: privacybeleid\nstatus: vastgesteld", []),
        ("soort: privacybeleid\nstatus: concept", ["unsaid"]),
        ("soort: gedragscode-ict\nstatus: vastgesteld", ["unsaid"]),
    ],
    ids=["the policy on privacy", "a draft of it", "another paper"],
)
def test_a_board_that_has_two_policies_says_it_in_either(tell: Tell, front: str, seen: list[str]) -> None:
    other = f"---\n{front}\n---\n\n# Ons stuk\n\n## Datalekken\n\nDe AP hoort het binnen 72 uur.\n"
    found = tell("documenten", CHECK, {"beleid.md": POLICY, "stuk.md": other})

    assert [one.key for one in found if not one.place or one.place.path == "beleid.md"] == seen


def test_a_text_that_lies_elsewhere_may_say_it(tell: Tell) -> None:
    other = "documenten:\n  - {soort: protocol-datalekken, titel: Protocol, status: vastgesteld}\n"

    found = tell("documenten", ALSO, {"beleid.md": POLICY, "documenten.yaml": other})

    assert [one.key for one in found] == ["?text", "?text"]


def test_one_file_shows_that_its_own_text_is_silent_though_another_might_say_it(bound_to: Callable[..., Any]) -> None:
    assert bound_to("documenten", ALSO).inside


def test_below_no_heading_of_the_subject_its_own_words_are_the_place_and_not_those_of_a_heading(tell: Tell) -> None:
    check = "mentions: {about: de gevolgen, any: een sanctie, topic: [overtreding*], section: toezicht*}"
    text = "# IBP-beleid\n\nDe FG houdt toezicht.\n\n## Mensen\n\nEen overtreding bespreken wij.\n"

    assert _only(tell("documenten", check, {"beleid.md": text})).place.span.line == 7


def test_a_text_outside_a_table_is_the_place_before_a_cell(tell: Tell) -> None:
    check = "mentions: {about: bewijs, any: bewijs*, topic: toestemming*}"
    text = "# IBP-beleid\n\n| Stuk |\n|---|\n| toestemming |\n| toestemmingsbrief |\n\nToestemming is vrij.\n"

    assert _only(tell("documenten", check, {"beleid.md": text})).place.span.line == 8


def test_part_of_a_subject_does_not_apply_though_a_reader_would_know_where_to_look(tell: Tell) -> None:
    check = "mentions: {about: beveiliging, any: veilig, topic: beginsel*, section: vuistregel*, part: true}"
    text = "# IBP-beleid\n\n## Vuistregels\n\nDoelbinding.\n"

    assert _only(tell("documenten", check, {"beleid.md": text})).key == "-aside"
