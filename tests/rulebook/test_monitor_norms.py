import pytest

from ibplint.model.framework import Framework
from ibplint.model.rule import Rulebook
from ibplint.rulebook.frameworks import load_frameworks

# Inferred code of the question | name of the aspect in the appendix of the report, in its order.
TABLE = """\
B010 | Aangewezen persoon met IBP in het takenpakket
B020 | Planning met regelmatig terugkerende IBP activiteiten
B040 | Vormgeven van het IBP-beleid
B050 | FG (functionaris voor gegevensbescherming)
B110 | Controle van werking beveiligingsmaatregelen
B120 | Afspraken over IBP in contracten met leveranciers of partijen
B130 | Omgaan met incidenten rondom IBP
B140 | Controle van naleving van afspraken rond IBP
B220 | Beleid aanvaardbaar gebruik van bedrijfsmiddelen
B230 | Beleid omgaan met beveiligingsincidenten en datalekken
B240 | Afspraken gebruik beeldmateriaal leerlingen
B250 | Gebruik van pseudoniem voor leerlingen bij digitaal leermateriaal
B310 | Uitgeven van accounts die toegang geven tot systemen
B320 | Toekennen van toegangsrechten in de systemen
B330 | Voorschriften voor het maken en gebruiken van wachtwoorden
B350 | Toegang tot systeembeheer
B360 | Beleid opslaan en vernietigen van gegevens
B410 | Overzicht gebruikte softwarepakketten
B430 | Clean desk policy of clear screen
B510 | Procedures veilig en verantwoord werken met software en ict-systemen
B520 | Testen uitval van de meest kritische systemen
B530 | Logging of monitoring van systemen die persoonsgegevens bevatten
B540 | Maken van back-ups
"""
PER_DOMAIN = {"beleid": 4, "controle": 4, "personeel": 4, "toegang": 5, "ruimten": 2, "continuiteit": 4}
ROWS = [row.split(" | ") for row in TABLE.splitlines()]


@pytest.fixture(scope="module")
def monitor() -> Framework:
    return load_frameworks()["monitor-2018"]


def test_six_domains_with_23_aspects(monitor: Framework) -> None:
    assert {name: len(monitor.norms_in(name)) for name in monitor.domains} == PER_DOMAIN
    assert sum(PER_DOMAIN.values()) == len(monitor.norms) == 23


def test_aspects_have_the_names_and_the_order_of_the_appendix(monitor: Framework) -> None:
    found = [[norm.question, norm.title["nl"]] for norm in monitor.norms.values()]

    assert found == ROWS
    assert {norm.title_status["nl"] for norm in monitor.norms.values()} == {"letterlijk"}


def test_which_question_asks_about_which_aspect_is_only_inferred(monitor: Framework) -> None:
    assert not any(norm.question_sure or norm.number_verified for norm in monitor.norms.values())


def test_only_of_the_policy_the_answers_themselves_are_printed(monitor: Framework) -> None:
    assert {norm.id for norm in monitor.norms.values() if norm.wording_verified} == {"beleid"}


def test_five_answers_with_points_where_no_idea_is_less_than_not_begun(monitor: Framework) -> None:
    assert {points: level.title["nl"] for points, level in monitor.levels.items()} == {
        1: "Geen idee",
        2: "Niet begonnen",
        3: "Begonnen",
        4: "Goed op weg",
        5: "(Bijna) klaar",
    }


def test_no_idea_is_an_answer_of_a_person_so_rules_begin_at_not_begun(monitor: Framework) -> None:
    assert monitor.scale == (2, 5, None)


def test_every_aspect_has_a_ladder_of_three_steps_up(monitor: Framework) -> None:
    for norm in monitor.norms.values():
        assert list(norm.steps) == [3, 4, 5], norm.id


def test_the_last_step_asks_for_something_within_a_year_on_top_of_the_others(monitor: Framework) -> None:
    for norm in monitor.norms.values():
        last = norm.steps[5]["nl"]
        assert last.startswith("Bovendien "), norm.id
        assert "jaar" in last, norm.id


def test_no_rule_proves_a_step_of_an_aspect_while_no_rule_reaches_the_step_below(rulebook: Rulebook) -> None:
    steps: dict[str, set[int]] = {}
    for rule in rulebook.rules.values():
        for aspect, step in rule.norms.get("monitor-2018", {}).items():
            steps.setdefault(aspect, set()).add(step)

    skipped = {aspect: found for aspect, found in steps.items() if found != set(range(3, max(found) + 1))}

    assert skipped == {}
