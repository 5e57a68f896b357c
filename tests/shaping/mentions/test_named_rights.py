from collections.abc import Callable

import pytest

from ibplint.model.record import Record

Mentions = Callable[..., tuple[Record, ...]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Betrokkenen hebben recht op inzage, rectificatie en wissen.", ["inzage", "rectificatie", "wissen"]),
        (
            "Wij wijzen betrokkenen op hun rechten: informatie, inzage, verzet en dataportabiliteit.",
            ["informatie", "inzage", "bezwaar", "dataportabiliteit"],
        ),
        ("De rechten en rollen zijn verdeeld; inzage door de directie.", []),
        ("Informatie over verbetering van het beleid.", []),
        ("De school is eigenaar van de informatie.", []),
        ("## Rechten van betrokkenen\n\n- inzage\n- correctie\n- verwijdering\n", ["inzage", "rectificatie", "wissen"]),
        (
            "Betrokkenen hebben deze rechten:\n\n- inzage;\n- bezwaar;\n- overdraagbaarheid.\n",
            ["inzage", "bezwaar", "dataportabiliteit"],
        ),
        ("Ieder heeft het recht om vergeten te worden.", ["wissen"]),
        ("Leerlingen hebben recht op inzage.", ["inzage"]),
        (
            "- De informatie is van de school.\n- Ouders hebben recht op inzage en op correctie.\n",
            ["inzage", "rectificatie"],
        ),
        ("Wij nemen geautomatiseerde besluiten niet.", []),
    ],
)
def test_a_right_is_named_where_a_text_speaks_of_rights(mentions_of: Mentions, text: str, found: list[str]) -> None:
    values = [str(one.answer("waarde").value).removeprefix("recht-") for one in mentions_of(text, "recht")]

    assert values == found


def test_two_lists_of_rights_are_two_groups(mentions_of: Mentions) -> None:
    text = "Betrokkenen hebben recht op inzage en wissen.\n\nOuders hebben rechten:\n\n- recht op inzage\n- bezwaar\n"

    groups = [one.answer("groep").value for one in mentions_of(text, "recht")]

    assert groups == [groups[0], groups[0], groups[2], groups[2]]
    assert groups[0] != groups[2]


def test_a_numbered_article_is_a_list_of_rights_by_itself(mentions_of: Mentions) -> None:
    text = (
        "## Rechten van betrokkenen\n\n1. Betrokkenen hebben recht op:\n   - inzage, rectificatie en wissen.\n"
        "2. Ontvangers horen van rectificatie, wissen of beperking.\n3. Inzage kost niets.\n"
    )

    found = [(str(one.answer("waarde").value), one.answer("groep").value) for one in mentions_of(text, "recht")]

    led = {group for value, group in found[:3]}
    assert [value for value, _ in found[:3]] == ["recht-inzage", "recht-rectificatie", "recht-wissen"]
    assert len(led) == 1
    assert led.isdisjoint(group for _, group in found[3:])
    assert "recht-beperking" not in [value for value, _ in found]


def test_a_sentence_that_refers_back_goes_on_with_the_list(mentions_of: Mentions) -> None:
    text = "- Betrokkenen hebben recht op inzage, verbetering en verwijdering. Tevens kunnen zij zich verzetten.\n"

    assert len({one.answer("groep").value for one in mentions_of(text, "recht")}) == 1
    assert str(mentions_of(text, "recht")[-1].answer("waarde").value) == "recht-bezwaar"
