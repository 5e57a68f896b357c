"""Where a gap is shown: at words about the subject, and not at the same words in another sense."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
POLICY = """# IBP-beleid

## Nieuwe systemen

Brengt een programma grote risico's mee, dan komt er een DPIA.

## Als het misgaat

Levert het lek voor iemand een risico op, dan volgt een melding. Bij gelekte gegevens telt elk risico voor ouders.
"""


def test_the_risk_of_a_leak_is_no_place_for_the_risks_of_the_board(result_of: ResultOf) -> None:
    rule = "beleid-risicoacceptatie"
    result = result_of({"beleid.md": POLICY}, selection=Selection(rules=(rule,)))

    assert [one.place.span.line for one in result.findings if one.rule == rule and one.place.span] == [5]


ROLES = """# IBP-beleid

## Verantwoordelijkheden

De stichting heeft een FG benoemd. De FG ziet toe en adviseert. De FG is contactpersoon. De FG stelt een verslag op.

## Effectbeoordeling

De FG geeft advies over elke DPIA.
"""


def test_what_is_missing_of_a_role_is_told_where_the_text_describes_it(result_of: ResultOf) -> None:
    rule = "beleid-positie-fg"
    result = result_of({"beleid.md": ROLES}, selection=Selection(rules=(rule,)))

    assert {one.place.span.line for one in result.findings if one.rule == rule and one.place.span} == {5}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Dan voert de functionaris gegevensbescherming een DPIA uit.", 7),
        ("De DPIA wordt door de FG opgesteld.", 7),
        ("De FG krijgt het verslag van de proceseigenaar, die een DPIA uitvoert.", 3),
        ("Niet de FG voert de DPIA uit, maar de proceseigenaar.", 3),
        ("De FG zorgt dat de proceseigenaar een DPIA maakt.", 3),
    ],
)
def test_that_advice_is_missing_is_told_where_the_adviser_makes_it_himself(
    result_of: ResultOf, text: str, line: int
) -> None:
    policy = f"# IBP-beleid\n\n## DPIA\n\nBij een hoog risico is een DPIA nodig.\n\n{text}\n"
    result = result_of({"beleid.md": policy}, selection=Selection(rules=("beleid-dpia",)))

    assert {one.place.span.line for one in result.findings if "advies" in one.message.text("nl")} == {line}


CAMERAS = """# IBP-beleid

## Effectbeoordeling

Een beoordeling is nodig bij nieuwe volgsystemen, bij cameratoezicht en bij grootschalig gebruik van zorggegevens.

## Gebouwen

Op twee scholen hangen camera's bij de ingang.
"""


def test_an_example_of_what_asks_for_an_assessment_is_no_place_for_consent_to_cameras(result_of: ResultOf) -> None:
    rule = "beleid-instemming-waarop"
    result = result_of({"beleid.md": CAMERAS}, selection=Selection(rules=(rule,)))

    assert [one.place.span.line for one in result.findings if one.rule == rule and one.place.span] == [9]


PLANNED = """# IBP-beleid

## Beveiliging

Wachtwoorden zijn van één persoon.

## Actielijst

| Actie | Wie | Klaar |
|---|---|---|
| Draaiboek voor uitval van systemen schrijven | beleidsmedewerker | 2027 |
"""


def test_a_row_of_an_action_list_is_no_place_for_what_is_not_yet_settled(result_of: ResultOf) -> None:
    rule = "beleid-uitval-en-crisis"
    result = result_of({"beleid.md": PLANNED}, selection=Selection(rules=(rule,)))

    assert {one.place.span.line for one in result.findings if one.rule == rule and one.place.span} == {3}


LEAVING = """# IBP-beleid

## Beveiliging

- Bij het inloggen is een tweede stap nodig.
- Rechten worden ingesteld naar functie; wie dat doet, bepaalt de proceseigenaar. Hij controleert ze elk jaar.
- Gaat iemand uit dienst, dan gaat het account die dag dicht.
"""


def test_a_change_of_job_is_looked_for_where_somebody_leaves(result_of: ResultOf) -> None:
    rule = "beleid-accounts"
    result = result_of({"beleid.md": LEAVING}, selection=Selection(rules=(rule,)))

    assert {one.place.span.line for one in result.findings if one.rule == rule and one.place.span} == {7}


DOERS = """# IBP-beleid

## Wie doet wat

De directeur zorgt voor het team.

Toezicht houdt de functionaris gegevensbescherming. De functionaris is aangemeld bij de Autoriteit Persoonsgegevens.

## Hoe wij volgen hoe het gaat

In juni vult iedereen een lijst in. De functionaris gegevensbescherming bezoekt drie scholen.
"""


def test_a_chapter_on_who_does_what_is_where_the_dpo_is_described(result_of: ResultOf) -> None:
    rule = "beleid-positie-fg"
    result = result_of({"beleid.md": DOERS}, selection=Selection(rules=(rule,)))

    assert {one.place.span.line for one in result.findings if one.rule == rule and one.place.span} == {7}


PHOTOS = """# IBP-beleid

## Grondslag

Voor al het andere wordt toestemming gevraagd, zoals voor beelden op de website.

## Foto's door ouders

Ouders wordt gevraagd om bij een feest terughoudend te zijn.
"""


def test_a_heading_below_which_nothing_of_the_subject_stands_is_no_place_for_it(result_of: ResultOf) -> None:
    rule = "beleid-toestemming"
    result = result_of({"beleid.md": PHOTOS}, selection=Selection(rules=(rule,)))

    assert {one.place.span.line for one in result.findings if one.rule == rule and one.place.span} == {5}


WHO = """# IBP-beleid

## Wie is wie

- Bestuur: verantwoordelijk.
- Functionaris Gegevensbescherming: ingekocht bij een bureau. Zij komt vier keer per jaar langs.

## Bijhouden

Dit beleid bespreken wij elk jaar. De FG toetst een onderwerp.
"""


def test_an_entry_that_begins_with_somebody_is_where_he_is_described(result_of: ResultOf) -> None:
    rule = "beleid-positie-fg"
    result = result_of({"beleid.md": WHO}, selection=Selection(rules=(rule,)))

    assert {one.place.span.line for one in result.findings if one.rule == rule and one.place.span} == {6}


def test_who_writes_is_shown_by_the_word_for_oneself_and_not_by_a_gap(result_of: ResultOf) -> None:
    text = "# IBP-beleid\n\n## Afwezigheid\n\nIs de privacy officer er niet, dan neem ik als FG zijn taken waar.\n"
    result = result_of({"beleid.md": text}, selection=Selection(rules=("beleid-fg-bereikbaar",)))

    (gap,) = [one for one in result.findings if one.rule == "beleid-fg-bereikbaar"]
    assert gap.message.text("nl").endswith("hier gaat het over `ik`")
