from collections.abc import Callable
from dataclasses import replace

import pytest
from joined_records import causes, first, lines, roles

from ibplint.conditions.join import Join, find
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier

DossierOf = Callable[..., Dossier]
Compiled = Callable[..., Condition]


SAME_PERSON = Join("rollen", {"persoon": "persoon"})


def test_a_record_never_matches_itself(dossier_of: DossierOf) -> None:
    dossier = dossier_of(roles("{rol: fg, persoon: A. de Wit}", "{rol: fg, persoon: A. de Wit}"))

    assert lines(find(SAME_PERSON, first(dossier), dossier).certain) == [3]
    assert lines(find(Join("rollen"), first(dossier), dossier).certain) == [3]


def test_absent_never_equals_absent(dossier_of: DossierOf) -> None:
    dossier = dossier_of(roles("{rol: fg}", "{rol: bestuurder}"))

    found = find(SAME_PERSON, first(dossier), dossier)

    assert (found.certain, found.possible) == ((), ())
    assert causes(found) == [("field", "rollen", "persoon")]


def test_a_value_of_theirs_that_cannot_be_read_may_match(dossier_of: DossierOf) -> None:
    dossier = dossier_of(roles("{rol: fg, persoon: A}", "{rol: fgg, persoon: B}", "{rol: bestuurder, persoon: C}"))

    found = find(Join("rollen", {"rol": "rol"}), first(dossier), dossier)

    assert (lines(found.certain), lines(found.possible)) == ([], [3])
    assert causes(found) == [("field", "rollen", "rol")]


def test_a_role_without_an_object_is_joined_with_any_object(dossier_of: DossierOf) -> None:
    tasks = "roltaken: [{rol: schoolleider, taken: [leidt de school]}, {rol: schoolleider/de-wilg, taken: [x]}]\n"
    dossier = dossier_of(tasks + roles("{rol: schoolleider/de-wilg}", "{rol: schoolleider/kompas}", "{rol: fg}"))
    whole, part = dossier.register("roltaken").records

    assert lines(find(Join("rollen", {"rol": "rol"}), whole, dossier).certain) == [3, 4]
    assert lines(find(Join("rollen", {"rol": "rol"}), part, dossier).certain) == [3]


PROCESSING = """
verwerkingen:
  - {naam: a, proces: ict, systemen: [las, mail]}
  - {naam: b, proces: ict, systemen: mail}
  - {naam: c, proces: ict, systemen: geen}
  - {naam: d, proces: ict}
systemen:
  - {id: mail, naam: Post}
"""


def test_on_a_list_a_match_means_membership(dossier_of: DossierOf) -> None:
    dossier = dossier_of(PROCESSING)

    found = find(Join("verwerkingen", {"systemen": "id"}), first(dossier, "systemen"), dossier)
    back = find(Join("systemen", {"id": "systemen"}), first(dossier, "verwerkingen"), dossier)

    assert lines(found.certain) == [3, 4]
    assert lines(back.certain) == [8]


def test_none_matches_nothing_and_is_no_question(dossier_of: DossierOf) -> None:
    dossier = dossier_of(PROCESSING)
    without = dossier.register("verwerkingen").records[2]

    found = find(Join("systemen", {"id": "systemen"}), without, dossier)

    assert (found.certain, found.possible, found.causes) == ((), (), ())


def test_several_fields_must_all_match(dossier_of: DossierOf) -> None:
    same = Join("rollen", {"rol": "rol", "proces": "proces"})
    dossier = dossier_of(
        roles(
            "{rol: proceseigenaar, proces: ict, persoon: A}",
            "{rol: proceseigenaar, proces: ict, persoon: B}",
            "{rol: proceseigenaar, proces: personeel, persoon: C}",
            "{rol: systeemeigenaar, proces: ict, persoon: D}",
            "{rol: proceseigenaar, proces: zorgg, persoon: E}",
        )
    )

    found = find(same, first(dossier), dossier)

    assert (lines(found.certain), lines(found.possible)) == ([3], [6])


def test_a_condition_may_ask_something_of_our_record(dossier_of: DossierOf, compiled: Compiled) -> None:
    where = compiled("{vanaf: {after: ours.vanaf}, ours.vervanger: nee}", "rollen", ours="rollen")
    dossier = dossier_of(
        roles("{rol: fg, vanaf: 2024-01-01}", "{rol: fg, vanaf: 2025-01-01}", "{rol: fg, vervanger: ja}")
    )
    one, later, deputy = dossier.register("rollen").records

    assert lines(find(Join("rollen", where=where), one, dossier).certain) == [3]
    assert lines(find(Join("rollen", where=where), one, dossier).possible) == [4]
    assert lines(find(Join("rollen", where=where), later, dossier).certain) == []
    assert find(Join("rollen", where=where), deputy, dossier).possible == ()


def test_a_condition_that_cannot_be_told_leaves_a_record_possible(dossier_of: DossierOf, compiled: Compiled) -> None:
    dossier = dossier_of(roles("{rol: fg, persoon: A. de Wit}", "{rol: fgg, persoon: A. de Wit}"))
    join = Join("rollen", {"persoon": "persoon"}, where=compiled("{rol: bestuurder}"))

    found = find(join, first(dossier), dossier)

    assert (found.certain, lines(found.possible)) == ((), [3])
    assert causes(found) == [("field", "rollen", "rol")]


def test_a_reference_to_our_own_list_is_joined_by_its_key(dossier_of: DossierOf) -> None:
    dossier = dossier_of(roles("{rol: fg}", "{rol: bestuurder}", "{rol: fgg}"))
    kind = next(one for one in dossier.register("rolsoorten").records if one.answer("rol").value == "fg")

    found = find(Join("rollen", {"rol": "rol"}), kind, dossier)

    assert (lines(found.certain), lines(found.possible)) == ([2], [4])


def test_equal_questions_share_one_answer(dossier_of: DossierOf) -> None:
    records = "".join(f"  - {{naam: s{i}, proces: ict}}\n" for i in range(3))
    dossier = dossier_of(f"systemen:\n{records}" + roles("{rol: proceseigenaar, proces: ict}"))
    join = Join("rollen", {"proces": "proces"})

    first_found, *others = (find(join, one, dossier) for one in dossier.register("systemen").records)

    assert all(other is first_found for other in others)


def test_a_role_for_the_whole_board_is_joined_with_the_role_for_an_object(dossier_of: DossierOf) -> None:
    systems = "systemen: [{naam: a, eigenaar: privacy-officer/de-wilg}]\n"
    dossier = dossier_of(systems + roles("{rol: privacy-officer}", "{rol: privacy-officer/kompas}"))

    found = find(Join("rollen", {"rol": "eigenaar"}), first(dossier, "systemen"), dossier)

    assert lines(found.certain) == [3]


CHAIN = """
systemen:
  - {id: las, naam: LAS, verwerker: klasbord}
  - {id: zorg, naam: Zorgdossier, verwerker: zorgspoor}
  - {id: net, naam: Netwerk, verwerker: geen}
  - {id: rooster, naam: Rooster}
verwerkersovereenkomsten:
  - {id: A, verwerker: zorgspoor, subverwerkers: [{naam: Verweg, land: US}]}
  - {id: B, verwerker: anders, subverwerkers: [{naam: Elders, land: US}]}
verwerkers:
  - {id: klasbord, naam: Klasbord}
  - {id: zorgspoor, naam: Zorgspoor}
  - {id: anders, naam: Anders}
verwerkingen:
  - {id: V, naam: Volgen, proces: onderwijs, doorgifte: geen, systemen: SYSTEMS}
"""
PARTNERS = Join("verwerkersovereenkomsten.subverwerkers", {"parent.verwerker": "systemen.verwerker"})


@pytest.mark.parametrize(
    ("systems", "found", "unknown"),
    [
        ("[las, zorg]", ["Verweg"], []),
        ("[zorg, las]", ["Verweg"], []),
        ("zorg", ["Verweg"], []),
        ("las", [], []),
        ("net", [], []),
        ("geen", [], []),
        ("[net, zorg]", ["Verweg"], []),
        ("[zorg, rooster]", ["Verweg"], [("field", "systemen", "verwerker")]),
        ("rooster", [], [("field", "systemen", "verwerker")]),
        ("[zorg, weg]", ["Verweg"], [("field", "verwerkingen", "systemen")]),
        ("", [], [("field", "verwerkingen", "systemen")]),
    ],
)
def test_a_path_over_several_references_joins_with_each_of_them(
    dossier_of: DossierOf, systems: str, found: list[str], unknown: list[tuple[str, str, str]]
) -> None:
    dossier = dossier_of(CHAIN.replace("SYSTEMS", systems))

    joined = find(PARTNERS, first(dossier, "verwerkingen"), dossier)

    assert [record.answer("naam").text for record in joined.certain] == found
    assert causes(joined) == unknown


def test_records_are_joined_by_what_they_refer_to(dossier_of: DossierOf) -> None:
    dossier = dossier_of(CHAIN.replace("SYSTEMS", "[las, zorg]"))
    partner = first(dossier, "verwerkersovereenkomsten.subverwerkers")
    using = Join("verwerkingen", {"systemen.verwerker": "parent.verwerker"})

    assert lines(find(using, partner, dossier).certain) == [15]
    assert lines(find(replace(using, differ={"doorgifte": "land"}), partner, dossier).certain) == [15]


def test_who_refers_to_nothing_known_may_belong(dossier_of: DossierOf) -> None:
    dossier = dossier_of(CHAIN.replace("SYSTEMS", "weg"))
    partner = first(dossier, "verwerkersovereenkomsten.subverwerkers")

    found = find(Join("verwerkingen", {"systemen.verwerker": "parent.verwerker"}), partner, dossier)

    assert (found.certain, lines(found.possible)) == ((), [15])
