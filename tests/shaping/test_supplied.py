from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from ibplint.model.dossier import Dossier
from ibplint.model.moment import Duration
from ibplint.model.values import Reference
from ibplint.reading.one_file import read_bytes
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import Vocabulary

DossierOf = Callable[..., Dossier]


def answers(dossier: Dossier, register: str, identity: str) -> dict[str, object]:
    (record,) = [record for record in dossier.register(register).records if record.identity == identity]
    return {name: answer.value for name, answer in record.answers.items()}


def test_every_file_is_a_record_read_or_not_and_why(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        {"rollen.yaml": "rollen: [{rol: fg}]\n", "mkdocs.yml": "nav: []\n", "a.csv": "naam\n", "foto.png": "x"}
    )

    assert [record.identity for record in dossier.register("bestanden").records] == [
        "a.csv",
        "foto.png",
        "mkdocs.yml",
        "rollen.yaml",
    ]
    assert answers(dossier, "bestanden", "rollen.yaml") == {"pad": "rollen.yaml", "soort": "yaml", "gelezen": True}
    assert answers(dossier, "bestanden", "a.csv") == {
        "pad": "a.csv",
        "soort": "csv",
        "gelezen": False,
        "reden": "geen register van een dossier",
    }
    assert answers(dossier, "bestanden", "mkdocs.yml")["reden"] == "geen register van een dossier"
    assert answers(dossier, "bestanden", "foto.png")["reden"] == "geen YAML, Markdown of CSV"


def test_the_faults_of_a_file_are_on_its_record(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"rollen.yaml": "rollen: [{rol: fg}]\nrolen: []\n"})

    (record,) = dossier.register("bestanden").records
    assert [fault.key for fault in record.faults] == ["unknown-register"]
    assert record.path == "rollen.yaml"


def test_every_written_record_is_also_a_record_of_vermeldingen(dossier_of: DossierOf) -> None:
    dossier = dossier_of("rollen: [{rol: fg}]\nsystemen: [{naam: Klasbord}]\n")

    every = dossier.register("vermeldingen").records
    assert set(every) == {*dossier.register("rollen").records, *dossier.register("systemen").records}


def test_every_register_says_whether_it_is_there_and_readable(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"bestuur.yaml": "bestuur: {naam: A, sector: po}\n", "x.yaml": "rollen: fg\nincidenten: []\n"})

    found = dossier.register("registers").records
    assert {record.identity for record in found} >= {"rollen", "incidenten", "systemen", "bestuur"}
    assert answers(dossier, "registers", "rollen") == {
        "id": "rollen",
        "naam": "rollen",
        "aanwezig": True,
        "leesbaar": False,
        "mag_leeg": False,
        "mag_ontbreken": False,
    }
    assert answers(dossier, "registers", "systemen")["aanwezig"] is False
    assert answers(dossier, "registers", "incidenten")["mag_leeg"] is True
    assert {record.identity: record.path for record in found}["systemen"] == "bestuur.yaml"
    assert {record.identity: record.path for record in found}["incidenten"] == "x.yaml"


def test_a_whole_register_can_be_referred_to(dossier_of: DossierOf) -> None:
    dossier = dossier_of("verwerkingen: []\nactiviteiten:\n  - {naam: Controle, soort: audit, raakt: verwerkingen}\n")

    (reference,) = dossier.register("activiteiten").records[0].answer("raakt").values
    assert isinstance(reference, Reference)
    assert [record.name for record in dossier.resolve(reference)] == ["registers/verwerkingen"]


def test_the_reference_lists_are_registers_with_typed_answers(dossier_of: DossierOf) -> None:
    dossier = dossier_of("")

    roles = dossier.index("rolsoorten", "rol")
    assert roles["fg"][0].answer("verplicht").value is True
    assert dossier.index("termijnen", "termijn")["melding-datalek-ap"][0].answer("duur").value == Duration(hours=72)
    for name in ("documentsoorten", "rolsoorten", "processen", "wetten", "bewaarnormen", "landen", "termijnen"):
        register = dossier.register(name)
        assert register.supplied
        assert register.present
        assert [(record.identity, fault) for record in register.records for fault in record.faults] == []
        assert len({record.identity for record in register.records}) == len(register.records)


def test_a_reference_list_is_the_same_however_often_it_is_asked(dossier_of: DossierOf) -> None:
    dossier = dossier_of("")

    assert dossier.register("landen").records is dossier.register("landen").records
    assert set(dossier.registers) >= {"rollen", "landen", "bestanden"}
    assert len(dossier.registers) == len(list(dossier.registers))


def test_the_order_of_the_files_makes_no_difference(vocabulary: Vocabulary) -> None:
    texts = {"b.yaml": b"rollen: [{rol: fg}]", "a.yaml": b"rollen: [{rol: privacy-officer}]"}
    ways = [sorted(texts), sorted(texts, reverse=True)]

    one, other = (
        shape(
            [read_bytes(path, texts[path]) for path in way],
            vocabulary,
            name="x",
            as_of=date(2026, 11, 1),
            zone=ZoneInfo("Europe/Amsterdam"),
        )
        for way in ways
    )

    assert [record.name for record in one.register("rollen").records] == ["rollen/privacy-officer", "rollen/fg"]
    assert [record.name for record in other.register("rollen").records] == ["rollen/privacy-officer", "rollen/fg"]


def test_of_one_file_the_board_may_stand_anywhere(vocabulary: Vocabulary) -> None:
    dossier = shape(
        [read_bytes("proef.yaml", b"bestuur: {naam: De Veenrand, sector: po}")],
        vocabulary,
        name="proef.yaml",
        as_of=date(2026, 11, 1),
        zone=ZoneInfo("Europe/Amsterdam"),
        one_file=True,
    )

    assert dossier.one_file
    assert dossier.files[0].faults == ()
