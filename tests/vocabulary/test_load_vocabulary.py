import pytest

from ibplint.vocabulary.field_type import FieldKind
from ibplint.vocabulary.vocabulary import Vocabulary

WRITTEN = (
    *("activiteiten", "besluiten", "bestuur", "bewaartermijnen", "documenten", "incidenten", "personen"),
    *("rollen", "roltaken", "scholen", "systemen", "verwerkers", "verwerkersovereenkomsten", "verwerkingen"),
)


def test_a_board_writes_fourteen_registers(vocabulary: Vocabulary) -> None:
    assert vocabulary.written == WRITTEN


@pytest.mark.parametrize(
    ("register", "head", "field"),
    [
        ("rollen", "Naam", "persoon"),
        ("rollen", "**Rol**", "rol"),
        ("rollen", "vanaf", "vanaf"),
        ("rollen", "t/m", "tot_en_met"),
        ("rollen", "Tot en met", "tot_en_met"),
        ("rollen", "Gepubliceerd op", "gepubliceerd_op"),
        ("rollen", "Locatie", "scholen"),
        ("rollen", "iets anders", None),
        ("roltaken", "Taken en verantwoordelijkheden", "taken"),
        ("scholen", "BRIN-nummer", "brin"),
        ("verwerkingen", "Verwerkingsdoel", "doelen"),
        ("verwerkingen", "Grondslag", "grondslagen"),
        ("verwerkingen", "Categorieën  betrokkenen", "betrokkenen"),
        ("verwerkingen", "Bewaartermijn", "bewaartermijnen"),
        ("verwerkersovereenkomsten", "Leverancier", "verwerker"),
        ("systemen", "V", "vertrouwelijkheid"),
        ("incidenten", "Melding AP", "ap_gemeld_op"),
        ("incidenten", "FG geïnformeerd op", "fg_geinformeerd_op"),
        ("besluiten", "Opmerking", "toelichting"),
    ],
)
def test_a_column_head_means_a_field(vocabulary: Vocabulary, register: str, head: str, field: str | None) -> None:
    assert vocabulary.registers[register].field_named(head) == field


@pytest.mark.parametrize(
    ("register", "field", "written", "word"),
    [
        ("rollen", "rol", "Functionaris voor gegevensbescherming", "fg"),
        ("rollen", "rol", "fgg", None),
        ("rollen", "rapporteert_aan", "College van Bestuur", "bestuur"),
        ("rollen", "proces", "personeel", "personeel"),
        ("besluiten", "orgaan", "RvT", "raad-van-toezicht"),
        ("documenten", "bekendgemaakt_aan", "Ouders/verzorgers", "ouders"),
        ("documenten", "soort", "protocol-datalekken", "protocol-datalekken"),
        ("verwerkingen", "grondslagen", "Taak van algemeen belang", "algemeen-belang"),
        ("verwerkingen", "grondslagen", "6(1)(f)", "gerechtvaardigd-belang"),
        ("verwerkingen", "grondslagen", "overig", None),
        ("verwerkingen", "bijzondere_gegevens", "overig", None),
        ("verwerkingen", "dpia_criteria", "overig", "overig"),
        ("verwerkingen", "doorgifte", "Verenigde Staten", "US"),
        ("verwerkers", "land", "nl", "NL"),
        ("verwerkers", "convenant", "Deelnemer", "deelnemer"),
        ("verwerkersovereenkomsten", "model", "Convenant 4.0", "convenant-4.0"),
        ("systemen", "integriteit", "H", "hoog"),
        ("incidenten", "datalek", "In onderzoek", "onderzoek"),
        ("incidenten", "datalek", "true", "ja"),
        ("incidenten", "aard", "Diefstal", "kwijt-of-gestolen"),
        ("incidenten", "risico", "laag", None),
        ("bewaartermijnen", "categorie", "Verzuim", "aanwezigheid-en-inschrijving"),
        ("activiteiten", "soort", "Penetratietest", "pentest"),
    ],
)
def test_a_spelling_means_a_word(
    vocabulary: Vocabulary, register: str, field: str, written: str, word: str | None
) -> None:
    assert vocabulary.registers[register].fields[field].word(written) == word


def test_a_list_of_records_is_a_table_of_its_own(vocabulary: Vocabulary) -> None:
    agreements = vocabulary.registers["verwerkersovereenkomsten"]
    subprocessors = agreements.nested["subverwerkers"]

    assert set(agreements.nested) == {"producten", "subverwerkers"}
    assert agreements.fields["subverwerkers"].none_allowed
    assert subprocessors.name == "verwerkersovereenkomsten.subverwerkers"
    assert subprocessors.fields["land"].word("Duitsland") == "DE"
    assert agreements.nested["producten"].fields["privacybijsluiter"].kind is FieldKind.EVIDENCE


def test_what_a_field_holds_comes_from_its_schema(vocabulary: Vocabulary) -> None:
    registers = vocabulary.registers

    assert registers["bewaartermijnen"].fields["termijn"].extra == ("blijvend",)
    assert registers["rollen"].fields["vervanger"].default == "nee"
    assert registers["verwerkers"].fields["avg_rol"].default == "verwerker"
    assert registers["activiteiten"].fields["raakt"].references[-1] == "registers"
    assert registers["bestuur"].fields["leerlingen"].low == 0
    assert registers["incidenten"].fields["kennisname_op"].kind is FieldKind.MOMENT
    assert registers["documenten"].fields["registers"].kind is FieldKind.MAPPING


def test_what_may_be_empty_or_absent_is_said_by_the_register(vocabulary: Vocabulary) -> None:
    written = {name: vocabulary.registers[name] for name in vocabulary.written}

    assert {name for name, schema in written.items() if schema.may_be_empty} == {"incidenten", "personen"}
    assert {name for name, schema in written.items() if schema.may_be_absent} == {"personen"}
    assert {name for name, schema in written.items() if schema.single} == {"bestuur"}
