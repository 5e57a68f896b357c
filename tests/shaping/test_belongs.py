from collections.abc import Callable

import pytest

from ibplint.model.dossier import Dossier
from ibplint.model.file import Unread
from ibplint.shaping import faults
from ibplint.shaping.belongs import distance

DossierOf = Callable[..., Dossier]


def told(dossier: Dossier, path: str) -> list[str]:
    return [fault.key for file in dossier.files if file.path == path for fault in file.faults]


def unread(dossier: Dossier, path: str) -> Unread | None:
    return next(file.unread for file in dossier.files if file.path == path)


OTHERS = {
    "mkdocs.yml": "site_name: Dossier\nmarkdown_extensions:\n  - pymdownx.emoji:\n      a: !!python/name:x\n",
    ".gitlab-ci.yml": "stages: [check]\ncheck:\n  script: [ibplint check]\n  <<: *base\n",
    "docker-compose.yaml": "services:\n  web: {image: nginx}\n",
    "broken.yaml": "a: b: c\n",
    "leeg.yaml": "",
    "lijst.yaml": "- een\n- twee\n",
    "regels.yaml": "- {id: eigen-regel, for: rollen}\n",
    "azure-pipelines.yml": "trigger: none\njobs: [{job: check}]\n",
}


@pytest.mark.parametrize("path", sorted(OTHERS))
def test_a_file_of_something_else_is_listed_and_gives_no_finding(dossier_of: DossierOf, path: str) -> None:
    dossier = dossier_of({"rollen.yaml": "rollen: [{rol: fg}]\n", path: OTHERS[path]})

    assert told(dossier, path) == []
    assert unread(dossier, path) is not None
    assert [register.name for register in dossier.registers.values() if register.darkened] == []


def test_settings_are_listed_as_settings(dossier_of: DossierOf) -> None:
    assert unread(dossier_of({"ibplint.yaml": "lang: nl\n"}), "ibplint.yaml") is Unread.SETTINGS


@pytest.mark.parametrize(
    ("text", "present", "count"),
    [
        ("incidenten: []\n", True, 0),
        ("incidenten:\n", True, 0),
        ("incidenten: {}\n", True, 0),
        ("incidenten: [{id: 1, omschrijving: x, datalek: nee}]\n", True, 1),
        ("incidenten: {id: 1, omschrijving: x, datalek: nee}\n", True, 1),
        ("rollen: []\n", False, 0),
    ],
)
def test_an_empty_register_is_there_and_an_absent_one_is_not(
    dossier_of: DossierOf, text: str, count: int, *, present: bool
) -> None:
    register = dossier_of(text).register("incidenten")

    assert (register.present, len(register.records), register.whole) == (present, count, present)


def test_one_register_may_be_spread_over_files_and_one_file_may_hold_several(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        {"a.yaml": "rollen: [{rol: fg}]\nscholen: [{naam: De Wilg, sector: so}]\n", "b.yaml": "rollen: [{rol: mr}]\n"}
    )

    assert [record.path for record in dossier.register("rollen").records] == ["a.yaml", "b.yaml"]
    assert len(dossier.register("scholen").records) == 1


@pytest.mark.parametrize("key", ["rolen", "Rollen", "verwerkingn", "verwerkersovereenkomst", "sytemen"])
def test_nearly_the_name_of_a_register_is_told_with_the_right_one(dossier_of: DossierOf, key: str) -> None:
    right = {"rolen": None, "Rollen": "rollen", "verwerkingn": "verwerkingen", "sytemen": "systemen"}.get(
        key, "verwerkersovereenkomsten"
    )
    dossier = dossier_of({"x.yaml": f"{key}:\n  - {{naam: Iets, rol: fg, verwerker: klasbord}}\n"})

    if right is None:
        assert unread(dossier, "x.yaml") is Unread.NO_REGISTER
        return
    (fault,) = next(file.faults for file in dossier.files)
    assert (fault.key, fault.values["suggestion"]) == (faults.NEAR_REGISTER, right)
    assert dossier.register(right).darkened == ("x.yaml",)


def test_nearly_a_name_above_something_else_belongs_to_something_else(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"x.yaml": "systemem:\n  - {image: nginx}\n", "y.yaml": "systemem: [a, b]\n"})

    assert (told(dossier, "x.yaml"), told(dossier, "y.yaml")) == ([], [])


def test_an_unknown_key_beside_registers_is_told(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"x.yaml": "rollen: []\nschoolen: []\nkleuren: [rood]\n"})

    found = next(file.faults for file in dossier.files)
    assert [(fault.key, fault.values["suggestion"]) for fault in found] == [
        (faults.UNKNOWN_REGISTER, "scholen"),
        (faults.UNKNOWN_REGISTER, ""),
    ]


BROKEN = "rollen:\n  - {rol: fg, functie: a: b}\nscholen:\n  - {naam: De Wilg, sector: so}\n"


def test_a_broken_file_darkens_only_the_registers_whose_keys_it_shows(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"bestand.yaml": BROKEN, "systemen.yaml": "systemen: [{naam: Klasbord}]\n"})

    dark = {name: register.darkened for name, register in dossier.registers.items() if register.darkened}
    assert dark == {"rollen": ("bestand.yaml",), "scholen": ("bestand.yaml",)}
    assert dossier.register("systemen").whole
    assert told(dossier, "bestand.yaml") != []


def test_a_broken_file_with_the_name_of_a_register_darkens_it(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"registers/incidenten.yaml": "  - {id: 1\n"})

    assert dossier.register("incidenten").darkened == ("registers/incidenten.yaml",)


def test_a_list_without_the_name_of_its_register_is_told(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"rollen.yaml": "- {rol: fg, persoon: A. de Wit}\n"})

    assert told(dossier, "rollen.yaml") == [faults.REGISTER_UNNAMED]
    assert dossier.register("rollen").darkened == ("rollen.yaml",)


@pytest.mark.parametrize(
    ("text", "register", "key"),
    [
        ("rollen: fg\n", "rollen", faults.REGISTER_SHAPE),
        ("rollen: {fg: {persoon: A. de Wit}}\n", "rollen", faults.REGISTER_SHAPE),
        ("rollen: [fg, {rol: fg}]\n", "rollen", faults.ENTRY_SHAPE),
        ("bestuur: Stichting De Veenrand\n", "bestuur", faults.REGISTER_SHAPE),
        ("bestuur: [{naam: A}, {naam: B}]\n", "bestuur", faults.ONE_RECORD),
    ],
)
def test_a_register_that_holds_something_else_than_records_is_darkened(
    dossier_of: DossierOf, text: str, register: str, key: str
) -> None:
    dossier = dossier_of({"bestuur.yaml": text})

    assert told(dossier, "bestuur.yaml") == [key]
    assert dossier.register(register).darkened == ("bestuur.yaml",)
    assert dossier.register(register).present


def test_the_board_stands_in_its_own_file(dossier_of: DossierOf) -> None:
    right = dossier_of({"bestuur.yaml": "bestuur: {naam: De Veenrand, sector: po}\n"})
    wrong = dossier_of({"andere.yaml": "bestuur: {naam: De Veenrand, sector: po}\n"})

    assert told(right, "bestuur.yaml") == []
    assert told(wrong, "andere.yaml") == [faults.BOARD_ELSEWHERE]
    assert len(wrong.register("bestuur").records) == 1


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [("rollen", "rollen", 0), ("rolen", "rollen", 1), ("systemen", "sytemmen", 2), ("", "abc", 3), ("mr", "fg", 2)],
)
def test_distance_counts_the_signs_that_differ(one: str, other: str, far: int) -> None:
    assert distance(one, other) == far
