import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from ibplint.model.answer import Answer, State
from ibplint.model.dossier import Dossier
from ibplint.model.file import Unread
from ibplint.model.record import Record
from ibplint.model.values import Evidence, Reference, Role
from ibplint.reading.faults import ENCODING
from ibplint.reading.one_file import read_bytes
from ibplint.shaping import faults
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import Vocabulary

DossierOf = Callable[..., Dossier]
Say = list[tuple[str, object]]
PATH = "registers/verwerkingen.csv"
EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "voorbeeldbestuur"


def records(dossier: Dossier, register: str = "verwerkingen") -> tuple[Record, ...]:
    return dossier.register(register).records


def told(dossier: Dossier, register: str = "verwerkingen") -> Say:
    return [
        (fault.key, (fault.span.line, fault.span.column)) for one in records(dossier, register) for fault in one.faults
    ]


def of_file(dossier: Dossier, path: str = PATH) -> tuple[list[str], Unread | None]:
    (file,) = [file for file in dossier.files if file.path == path]
    return [fault.key for fault in file.faults], file.unread


@pytest.mark.parametrize(
    ("head", "cell", "field", "values"),
    [
        ("doelen", "volgen van verzuim", "doelen", ("volgen van verzuim",)),
        ("Doel", '"inschrijven; bekostigen"', "doelen", ("inschrijven", "bekostigen")),
        ("Verwerkingsdoel", '"inschrijven\n \nbekostigen"', "doelen", ("inschrijven", "bekostigen")),
        ("Grondslag", "Wettelijke verplichting", "grondslagen", ("wettelijke-verplichting",)),
        ("Nationaal nummer", "x", "nationaal_nummer", (True,)),
        ("nationaal_nummer", "ONWAAR", "nationaal_nummer", (False,)),
        ("Vanaf", "1-9-2026", "vanaf", ("2026-09-01",)),
        ("Categorieën betrokkenen", '"Leerlingen; Ouders/verzorgers"', "betrokkenen", ("leerlingen", "ouders")),
        ("bewijs", "bijlagen\\dpia.pdf", "bewijs", (Evidence("bijlagen/dpia.pdf"),)),
        ("systemen", "Klasbord LAS", "systemen", (Reference("Klasbord LAS", ("systemen",)),)),
        ("toelichting", '=HYPERLINK("a")', "toelichting", ('=HYPERLINK("a")',)),
        ("toelichting", '"regel een\nregel  twee"', "toelichting", ("regel een regel twee",)),
        ("ontvangers", "geen", "ontvangers", ()),
    ],
)
def test_a_cell_says_what_the_same_words_say_in_yaml(
    dossier_of: DossierOf, head: str, cell: str, field: str, values: tuple[object, ...]
) -> None:
    (record,) = records(dossier_of({PATH: f"naam;proces;{head}\nVerzuim;administratie;{cell}\n"}))

    found = tuple(str(one) if field == "vanaf" else one for one in record.answer(field).values)
    assert found == values


@pytest.mark.parametrize("cell", ["", " ", "-", "–", "?", "n.v.t.", "onbekend", "TODO"])
def test_a_cell_that_says_nothing_is_no_answer(dossier_of: DossierOf, cell: str) -> None:
    (record,) = records(dossier_of({PATH: f"naam;proces;doelen\nVerzuim;administratie;{cell}\n"}))

    assert record.answer("doelen").state is State.UNANSWERED
    assert record.faults == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("naam;proces;vanaf\nVerzuim;administratie;31-2-2026\n", [(faults.DATE_IMPOSSIBLE, (2, 23))]),
        ('naam;proces;betrokkenen\n"Verzuim";ict;"ouders; marsmannen"\n', [(faults.WORD, (2, 24))]),
        ("naam;proces;Kleur\nVerzuim;ict;rood\nPost;ict;blauw\n", [(faults.UNKNOWN_COLUMN, (1, 13))]),
        ("naam;proces;\nVerzuim;ict\nPost;ict;blauw\n", [(faults.SURPLUS_CELL, (3, 10))]),
        ("naam;proces;;doelen\nVerzuim;ict;rood;x\n", [(faults.UNKNOWN_COLUMN, (1, 13))]),
        ("naam;proces;;doelen\nVerzuim;ict;;x\n", []),
        ("naam;proces;doel;doelen\nVerzuim;ict;a;b\n", [(faults.KEY_TWICE, (1, 18))]),
        ("naam;proces;tot\nVerzuim;ict;2026-08-01\nPost;ict;2026-08-01\n", [(faults.UNTIL, (1, 13))]),
        ("naam;proces\nVerzuim\nPost;ict\n", [(faults.MISSING, (2, 1))]),
        ("naam;proces\nVerzuim;?\n", [(faults.MISSING, (2, 9))]),
        ("naam;proces\n;ict\nPost;ict\n", [(faults.MISSING, (2, 1))]),
        ("naam,proces,doelen\nVerzuim,ict,a;b\n", []),
        ("naam;proces;;\n;;;\nVerzuim;ict;;\n;;;\n", []),
    ],
)
def test_what_does_not_fit_is_told_at_its_cell(dossier_of: DossierOf, text: str, found: Say) -> None:
    assert told(dossier_of({PATH: text})) == found


def test_a_record_knows_where_it_stands_and_where_it_comes_from(dossier_of: DossierOf) -> None:
    dossier = dossier_of({PATH: 'naam;proces;doelen\n\nVerzuim;administratie;"a\nb"\nPost;ict\n'})

    assert [(one.identity, one.path, one.span.line, one.span.end_line, one.source) for one in records(dossier)] == [
        ("verzuim", PATH, 3, 4, "sheet"),
        ("post", PATH, 5, 5, "sheet"),
    ]
    assert str(records(dossier)[1].place("proces")) == f"{PATH}:5:6"
    assert of_file(dossier) == ([], None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naam;proces;doelen\nVerzuim;ict;a\n;;b\nPost;ict;c\n", [("a", "b"), ("c",)]),
        ("naam;proces;doelen\nVerzuim;ict;a\n;;b\n;;c\n", [("a", "b", "c")]),
        # An id of its own makes a record, and so does a row below one without a name.
        ("id;naam;proces;doelen\n1;Verzuim;ict;a\n2;;ict;b\n", [("a",), ("b",)]),
        ("naam;proces;doelen\n;ict;a\n;ict;b\n", [("a",), ("b",)]),
    ],
)
def test_an_empty_key_cell_continues_the_row_above_as_merged_cells_do(
    dossier_of: DossierOf, text: str, expected: list[tuple[str, ...]]
) -> None:
    assert [one.answer("doelen").values for one in records(dossier_of({PATH: text}))] == expected


def test_a_key_cell_that_names_several_gives_a_record_for_each(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"rollen.csv": 'rol,persoon,vanaf\n"FG; privacy officer",A. de Wit,1-8-2024\n'})

    assert [one.answer("rol").value for one in records(dossier, "rollen")] == [Role("fg"), Role("privacy-officer")]


def test_a_field_with_records_of_its_own_has_no_column(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"verwerkersovereenkomsten.csv": "verwerker;subverwerkers\nklasbord;Polder Hosting\n"})

    assert told(dossier, "verwerkersovereenkomsten") == [(faults.RECORDS_WANTED, (1, 11))]


@pytest.mark.parametrize(
    ("path", "text", "register", "keys"),
    [
        ("registers/verwerkinge.csv", "naam;proces\nVerzuim;ict\n", "verwerkingen", [faults.NEAR_REGISTER]),
        ("systeem.csv", "Systeem;Locatie\nKlasbord;NL\n", "systemen", [faults.NEAR_REGISTER]),
        ("Verwerkingen.CSV", "Register 2026;;\nnaam;proces\nVerzuim;ict\n", "verwerkingen", [faults.SHEET_COLUMNS]),
        ("verwerkingen.csv", "naam;doelen\nVerzuim;ziek\n", "verwerkingen", [faults.SHEET_COLUMNS]),
        ("bestuur.csv", "naam;sector\nDe Veenrand;po\n", "bestuur", [faults.BOARD_ELSEWHERE]),
        ("incidenten.csv", 'id;omschrijving\n1;"mail\n', "incidenten", ["quote-open"]),
    ],
)
def test_a_file_of_which_no_record_can_be_told_darkens_its_register(
    dossier_of: DossierOf, path: str, text: str, register: str, keys: list[str]
) -> None:
    dossier = dossier_of({path: text})

    assert of_file(dossier, path)[0] == keys
    assert {name for name, one in dossier.registers.items() if one.darkened and "." not in name} == {register}
    assert records(dossier, register) == ()


def test_a_register_in_windows_1252_is_told_and_darkened(vocabulary: Vocabulary) -> None:
    file = read_bytes(PATH, "naam;proces\nFinanciën;ict\n".encode("cp1252"))

    dossier = shape([file], vocabulary, name="dossier", as_of=date(2026, 11, 1), zone=ZoneInfo("Europe/Amsterdam"))

    assert of_file(dossier) == ([ENCODING], Unread.ENCODING)
    assert dossier.register("verwerkingen").darkened == (PATH,)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("leerlingen.csv", "naam;groep\nJan;8\n"),
        ("bijlagen/telling.csv", 'aantal\n"12\n'),
        ("rollend.csv", "kleur;maat\nrood;3\n"),
        ("rolen.csv", "rol;persoon\nfg;A. de Wit\n"),
        ("verwerkingen.csv", ""),
        ("verwerkingen.csv", ";;;\n;;;\n"),
    ],
)
def test_a_file_of_something_else_is_listed_and_gives_no_finding(dossier_of: DossierOf, path: str, text: str) -> None:
    dossier = dossier_of({path: text})

    assert of_file(dossier, path)[0] == []
    assert of_file(dossier, path)[1] in (Unread.NO_REGISTER, Unread.CSV)
    assert [one.name for one in dossier.registers.values() if one.darkened] == []


def test_a_head_without_rows_is_an_empty_register(dossier_of: DossierOf) -> None:
    register = dossier_of({"verzoeken.csv": "id;soort;ontvangen_op\n;;\n"}).register("verzoeken")

    assert (register.present, register.records, register.whole) == (True, (), True)


def test_one_record_in_csv_and_in_yaml_is_one_with_two_places(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        {
            PATH: "naam;proces;doelen;vanaf\nVerzuim;administratie;melden;1-8-2026\n",
            "registers/verwerkingen.yaml": "verwerkingen: [{naam: Verzuim, proces: personeel, vanaf: 2026-08-01}]\n",
        }
    )

    (record,) = records(dossier)
    assert record.path == "registers/verwerkingen.yaml"
    assert [place.path for place in record.elsewhere] == [PATH]
    assert record.answer("doelen").values == ("melden",)
    assert [fault.key for fault in record.faults] == [faults.DIFFERS]


def _written(record: dict[str, object], delimiter: str) -> dict[str, str]:
    joint = "\n" if delimiter == ";" else "; "
    return {
        name: joint.join(map(str, value)) if isinstance(value, list) else str(value) for name, value in record.items()
    }


def sheet_of(listed: list[dict[str, object]], delimiter: str) -> str:
    """What a spreadsheet would save of the same records."""
    fields = list(dict.fromkeys(name for record in listed for name in record))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fields, delimiter=delimiter)
    writer.writeheader()
    writer.writerows(_written(record, delimiter) for record in listed)
    return text.getvalue()


def _said(record: Record) -> dict[str, object]:
    def what(answer: Answer) -> object:
        values = answer.values
        return answer.state, tuple(" ".join(one.split()) if isinstance(one, str) else one for one in values)

    return {name: what(answer) for name, answer in record.answers.items() if answer.state is not State.UNANSWERED}


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("register", ["verwerkingen", "risicos", "verzoeken", "incidenten"])
def test_a_register_of_the_example_says_the_same_in_csv(dossier_of: DossierOf, register: str, delimiter: str) -> None:
    texts = [file.read_text(encoding="utf-8") for file in sorted((EXAMPLE / "registers").glob(f"{register}*.yaml"))]
    listed = [
        record
        for text in texts
        for record in yaml.load(text, yaml.BaseLoader)[register]  # noqa: S506 - text stays text
    ]

    ours = dossier_of({f"{number}.yaml": text for number, text in enumerate(texts)})
    theirs = dossier_of({f"registers/{register}.csv": sheet_of(listed, delimiter)})

    assert told(theirs, register) == []
    assert [one.identity for one in records(theirs, register)] == [one.identity for one in records(ours, register)]
    assert [_said(one) for one in records(theirs, register)] == [_said(one) for one in records(ours, register)]
