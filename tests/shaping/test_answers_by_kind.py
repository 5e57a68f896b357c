from collections.abc import Callable
from datetime import date

import pytest

from ibplint.model.answer import Answer, State
from ibplint.model.dossier import Dossier
from ibplint.model.message import Quote
from ibplint.model.moment import Duration
from ibplint.model.place import Place
from ibplint.model.record import Record
from ibplint.model.values import Evidence, Role
from ibplint.shaping import faults

DossierOf = Callable[..., Dossier]


def only(dossier: Dossier, register: str) -> Record:
    (record,) = dossier.register(register).records
    return record


def told(record: Record) -> list[tuple[str, str]]:
    return [(fault.key, fault.field) for fault in record.faults]


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("fg", "fg"),
        ("FG", "fg"),
        ('"**FG**"', "fg"),
        ("Functionaris voor gegevensbescherming", "fg"),
        ("functionaris gegevensbescherming", "fg"),
        ("DPO", "fg"),
        ("privacy officer", "privacy-officer"),
        ("Privacy-Officer", "privacy-officer"),
        ("privacycoördinator", "privacy-officer"),
        ("directeur-bestuurder", "bestuurder"),
    ],
)
def test_a_role_is_known_by_its_other_names(dossier_of: DossierOf, written: str, word: str) -> None:
    record = only(dossier_of(f"rollen:\n  - rol: {written}\n"), "rollen")

    assert record.answer("rol").values == (Role(word),)
    assert record.faults == ()


def test_an_unknown_role_is_a_fault_at_the_value_with_the_nearest_word(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - {rol: fgg, persoon: A. de Wit}\n"), "rollen")

    (fault,) = record.faults
    assert (fault.key, fault.field, fault.values["suggestion"]) == (faults.WORD, "rol", "fg")
    assert (fault.span.line, fault.span.column, fault.span.end_column) == (2, 11, 14)
    assert record.answer("rol").state is State.UNREADABLE


@pytest.mark.parametrize(
    ("rol", "role", "proces"),
    [
        ("proceseigenaar/personeel", Role("proceseigenaar", "personeel"), "personeel"),
        ('"proceseigenaar/P&O"', Role("proceseigenaar", "personeel"), "personeel"),
        ("Proceseigenaar (personeel)", Role("proceseigenaar", "personeel"), "personeel"),
        ("proceseigenaar, proces: HR", Role("proceseigenaar", "personeel"), "personeel"),
        ("proceseigenaar", Role("proceseigenaar"), None),
    ],
)
def test_what_a_role_is_held_for_stands_in_both_places(
    dossier_of: DossierOf, rol: str, role: Role, proces: str | None
) -> None:
    record = only(dossier_of(f"rollen:\n  - {{rol: {rol}}}\n"), "rollen")

    assert record.answer("rol").value == role
    assert record.answer("proces").value == proces
    assert record.identity == ("proceseigenaar/personeel" if proces else "proceseigenaar")


def test_a_process_owner_of_something_that_is_no_process_is_a_fault(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - {rol: proceseigenaar/personel}\n"), "rollen")

    (fault,) = record.faults
    assert (fault.key, fault.values["suggestion"]) == (faults.WORD, "personeel")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("ja", True),
        ("Ja", True),
        ("nee", False),
        ("true", True),
        ("false", False),
        ("x", True),
        ("X", True),
        ("✓", True),
        ('"ja"', True),
        ("~", False),
    ],
)
def test_yes_and_no_are_read_in_dutch_and_an_empty_field_takes_its_default(
    dossier_of: DossierOf, written: str, *, value: bool
) -> None:
    record = only(dossier_of(f"rollen:\n  - {{rol: fg, vervanger: {written}}}\n"), "rollen")

    assert record.answer("vervanger").values == (value,)


@pytest.mark.parametrize("written", ["soms", "no", "yes", "1"])
def test_other_words_than_ja_and_nee_are_a_fault(dossier_of: DossierOf, written: str) -> None:
    record = only(dossier_of(f"rollen:\n  - {{rol: fg, vervanger: {written}}}\n"), "rollen")

    assert told(record) == [(faults.YES_NO, "vervanger")]


def test_a_version_and_a_bare_no_stay_text(dossier_of: DossierOf) -> None:
    record = only(dossier_of("documenten:\n  - {soort: ibp-beleid, titel: no, versie: 1.10}\n"), "documenten")

    assert record.answer("versie").values == ("1.10",)
    assert record.answer("titel").values == ("no",)
    assert record.faults == ()


def test_an_impossible_day_is_a_fault_with_its_place(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - {rol: fg, vanaf: 2026-02-30}\n"), "rollen")

    (fault,) = record.faults
    assert (fault.key, fault.field) == (faults.DATE_IMPOSSIBLE, "vanaf")
    assert (fault.span.line, fault.span.column) == (2, 22)
    assert fault.values["value"] == Quote("2026-02-30", Place("dossier.yaml", fault.span))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("480", 480),
        ("1.250", 1250),
        ("12.500.000", 12_500_000),
        ("'27,5'", 27.5),
        ("0", 0),
        ('"120"', 120),
    ],
)
def test_a_number_is_written_the_dutch_way(dossier_of: DossierOf, written: str, expected: float) -> None:
    record = only(dossier_of(f"rollen:\n  - {{rol: fg, uren_per_jaar: {written}}}\n"), "rollen")

    assert record.answer("uren_per_jaar").values == (expected,)


@pytest.mark.parametrize(
    ("written", "key"),
    [("veel", faults.NUMBER), ("ca. 120", faults.NUMBER), ("-3", faults.NUMBER_BOUNDS), ("9" * 5000, faults.NUMBER)],
)
def test_what_is_no_number_or_too_small_is_a_fault(dossier_of: DossierOf, written: str, key: str) -> None:
    record = only(dossier_of(f"rollen:\n  - {{rol: fg, uren_per_jaar: {written}}}\n"), "rollen")

    assert told(record) == [(key, "uren_per_jaar")]


def test_a_term_may_be_a_duration_or_a_word_beside_it(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        "bewaartermijnen:\n  - {naam: Verzuim, termijn: 5 jaar}\n  - {naam: Oud-leerlingen, termijn: Blijvend}\n"
    )

    terms = [record.answer("termijn").value for record in dossier.register("bewaartermijnen").records]
    assert terms == [Duration(months=60), "blijvend"]


SHA = "3b1f0c0de5a94d0a8f7c1e2d3c4b5a69788796a5b4c3d2e1f00112233445566a"


@pytest.mark.parametrize(
    ("written", "evidence"),
    [
        ("bijlagen/vwo.pdf", [Evidence("bijlagen/vwo.pdf")]),
        ("./bijlagen/vwo.pdf", [Evidence("bijlagen/vwo.pdf")]),
        ("bijlagen\\vwo.pdf", [Evidence("bijlagen/vwo.pdf")]),
        ("[bijlagen/a.pdf, bijlagen/b.pdf]", [Evidence("bijlagen/a.pdf"), Evidence("bijlagen/b.pdf")]),
        ("{vindplaats: Notulen 12}", [Evidence(found_at="Notulen 12")]),
        (
            f"{{vindplaats: Teams/a.pdf, sha256: {SHA}, gezien_op: 2-9-2026, gezien_door: privacy-officer}}",
            [Evidence("", "Teams/a.pdf", SHA, date(2026, 9, 2), "privacy-officer")],
        ),
    ],
)
def test_evidence_is_a_path_or_a_place_outside_the_dossier(
    dossier_of: DossierOf, written: str, evidence: list[Evidence]
) -> None:
    record = only(dossier_of(f"rollen:\n  - {{rol: fg, bewijs: {written}}}\n"), "rollen")

    assert list(record.answer("bewijs").values) == evidence
    assert record.faults == ()


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("{sha256: abc}", faults.EVIDENCE),
        ("{vindplaats: onbekend}", faults.EVIDENCE),
        ("{vindplaats: Teams/a.pdf, sha256: 9f2c}", faults.SHA256),
        ("{vindplaats: Teams/a.pdf, gezien_op: 2026}", faults.DATE_PART),
        ("{vindplaats: Teams/a.pdf, plek: x}", faults.SHAPE),
        ("geen", faults.NONE_HERE),
    ],
)
def test_evidence_that_cannot_be_found_again_is_a_fault(dossier_of: DossierOf, written: str, key: str) -> None:
    record = only(dossier_of(f"rollen:\n  - {{rol: fg, bewijs: {written}}}\n"), "rollen")

    assert told(record) == [(key, "bewijs")]


UNANSWERED = [
    "",
    "~",
    "null",
    "n.v.t.",
    "NVT",
    "onbekend",
    "nog invullen",
    "xxx",
    "TODO",
    '"TODO: vragen aan P&O"',
    "tbd",
    '"-"',
    '"?"',
    '"..."',
    "[]",
]


@pytest.mark.parametrize("written", UNANSWERED)
@pytest.mark.parametrize("field", ["doelen", "bijzondere_gegevens", "nationaal_nummer", "vanaf", "bewaartermijnen"])
def test_a_word_that_says_nothing_is_no_answer_in_any_type(dossier_of: DossierOf, field: str, written: str) -> None:
    if written == "[]" and field in ("nationaal_nummer", "vanaf"):
        pytest.skip("a list has another shape than one value")
    record = only(
        dossier_of(f"verwerkingen:\n  - {{naam: Toetsen, proces: onderwijs, {field}: {written}}}\n"), "verwerkingen"
    )

    answer = record.answer(field)
    assert (answer.state, answer.values) == (State.UNANSWERED, ())
    assert answer.span is not None
    assert record.faults == ()


@pytest.mark.parametrize(
    ("field", "state", "key"),
    [
        ("bijzondere_gegevens: geen", State.NONE, None),
        ("ontvangers: Geen", State.NONE, None),
        ("doorgifte: [geen]", State.NONE, None),
        ("doelen: geen", State.ANSWERED, None),
        ("grondslagen: geen", State.UNREADABLE, faults.NONE_HERE),
        ("vanaf: geen", State.UNREADABLE, faults.NONE_HERE),
        ("verwerkers: geen", State.UNREADABLE, faults.NONE_HERE),
        ("ontvangers: [geen, DUO]", State.UNREADABLE, faults.NONE_BESIDE),
    ],
)
def test_none_is_an_answer_only_where_the_type_allows_it(
    dossier_of: DossierOf, field: str, state: State, key: str | None
) -> None:
    record = only(dossier_of(f"verwerkingen:\n  - {{naam: Toetsen, proces: onderwijs, {field}}}\n"), "verwerkingen")

    assert record.answer(field.split(":", maxsplit=1)[0]).state is state
    assert [fault.key for fault in record.faults] == ([key] if key else [])


def test_none_is_a_word_where_the_list_has_it(dossier_of: DossierOf) -> None:
    record = only(dossier_of("systemen:\n  - {naam: Klasbord, ai: geen, verwerker: geen}\n"), "systemen")

    assert record.answer("ai").values in (("geen",), ())
    assert record.answer("verwerker").state is State.NONE
    assert record.faults == ()


def test_a_list_with_one_unknown_word_is_unreadable_and_keeps_the_rest(dossier_of: DossierOf) -> None:
    record = only(
        dossier_of("verwerkingen:\n  - {naam: Toetsen, proces: onderwijs, betrokkenen: [leerlingen, marsmannen]}\n"),
        "verwerkingen",
    )

    answer = record.answer("betrokkenen")
    assert (answer.state, answer.values) == (State.UNREADABLE, ("leerlingen",))
    assert told(record) == [(faults.WORD, "betrokkenen")]


def test_a_list_that_is_not_finished_is_unreadable(dossier_of: DossierOf) -> None:
    record = only(
        dossier_of("verwerkingen:\n  - {naam: Toetsen, proces: onderwijs, doelen: [volgen, TODO]}\n"), "verwerkingen"
    )

    assert record.answer("doelen").state is State.UNREADABLE
    assert told(record) == [(faults.PART_UNANSWERED, "doelen")]


@pytest.mark.parametrize("name", ["vacature", "Vacant", "n.n.", "geen", "TODO"])
def test_a_vacancy_is_no_person(dossier_of: DossierOf, name: str) -> None:
    record = only(dossier_of(f"rollen:\n  - {{rol: fg, persoon: {name}}}\n"), "rollen")

    assert record.answer("persoon").state is State.UNANSWERED


def test_a_title_alone_is_no_name(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - {rol: fg, persoon: mr. drs.}\n"), "rollen")

    assert told(record) == [(faults.NAME, "persoon")]


def test_overig_asks_for_an_explanation(dossier_of: DossierOf) -> None:
    bare, explained = (
        dossier_of(
            "systemen: []\nactiviteiten:\n"
            "  - {naam: Iets, soort: overig}\n"
            "  - {naam: Iets anders, soort: overig, toelichting: Spreekuur op school}\n"
        )
        .register("activiteiten")
        .records
    )

    assert told(bare) == [(faults.OTHER_UNEXPLAINED, "soort")]
    assert bare.answer("soort").values == ("overig",)
    assert explained.faults == ()


def test_a_role_overig_asks_for_one_too(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - {rol: overig, functie: Vertrouwenspersoon}\n"), "rollen")

    assert told(record) == [(faults.OTHER_UNEXPLAINED, "rol")]


def test_a_private_field_says_so_and_so_do_its_faults(dossier_of: DossierOf) -> None:
    record = only(
        dossier_of("rollen:\n  - {rol: fg, persoon: [A. de Wit, B. Zwart], deskundigheid: jurist}\n"), "rollen"
    )

    persoon: Answer = record.answer("persoon")
    (fault,) = record.faults
    quote = fault.values["value"]
    assert (persoon.private, record.answer("deskundigheid").private) == ("P", "p")
    assert fault.key == faults.LIST_HERE
    assert isinstance(quote, Quote)
    assert quote.private
