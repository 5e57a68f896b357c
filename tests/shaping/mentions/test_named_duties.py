from collections.abc import Callable

import pytest

from ibplint.model.record import Record
from ibplint.model.values import Role

Mentions = Callable[..., tuple[Record, ...]]
TABLE = "## Rollen en taken\n\n| Rol | Taken |\n|---|---|\n"


def told(record: Record) -> tuple[str, object, object]:
    role = record.answer("rol").value
    assert isinstance(role, Role)
    return role.text, record.answer("aard").value, record.answer("voorwerp").value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "| Privacy officer | Bijhouden van het verwerkersregister |",
            [("privacy-officer", "bijhouden", "verwerkersregister")],
        ),
        ("| FG | Afwikkeling van incidenten |", [("fg", "afhandelen", "incident")]),
        ("| FG | Toezicht houden op de naleving |", [("fg", "toezien", "naleving")]),
        (
            "| Privacy officer | houdt verwerkingsregister, incidentenregister en verzoekenregister bij |",
            [
                ("privacy-officer", "bijhouden", one)
                for one in ("verwerkingsregister", "incidentenregister", "verzoekenregister")
            ],
        ),
        ("| Proceseigenaar | Stelt het toegangsbeleid vast |", [("proceseigenaar", "vaststellen", "toegangsbeleid")]),
        ("| FG | Adviseert over het vaststellen van het toegangsbeleid |", [("fg", "adviseren", "toegang")]),
    ],
)
def test_a_duty_says_who_does_what_with_what(
    mentions_of: Mentions, text: str, found: list[tuple[str, str, str]]
) -> None:
    assert [told(one) for one in mentions_of(TABLE + text + "\n", "plicht")] == found


def test_a_sentence_gives_duties_at_their_own_words(mentions_of: Mentions) -> None:
    text = "## Privacy officer\n\nDe privacy officer stelt de procedures op en houdt het verwerkingsregister bij.\n"

    found = {one.answer("aard").value: one for one in mentions_of(text, "plicht")}

    assert told(found["bijhouden"]) == ("privacy-officer", "bijhouden", "verwerkingsregister")
    assert found["bijhouden"].answer("woord").value == "houdt het verwerkingsregister bij"
    assert not found["bijhouden"].answer("samen").value


def test_roles_that_share_a_task_share_the_duty(mentions_of: Mentions) -> None:
    found = mentions_of(TABLE + "| FG; Privacy officer | Implementeren van maatregelen |\n", "plicht")

    assert {told(one)[0] for one in found} == {"fg", "privacy-officer"}
    assert all(one.answer("samen").value for one in found)
