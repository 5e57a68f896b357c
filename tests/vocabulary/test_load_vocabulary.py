import pytest

from ibplint.vocabulary.field_type import FieldKind
from ibplint.vocabulary.vocabulary import Vocabulary

WRITTEN = (
    *("activiteiten", "afwijkingen", "besluiten", "bestuur", "bewaartermijnen", "documenten", "dpias", "incidenten"),
    *("personen", "risicos", "rollen", "roltaken", "scholen", "systemen", "verklaringen", "verwerkers"),
    *("verwerkersovereenkomsten", "verwerkingen", "verzoeken", "zelfevaluaties"),
)


def test_a_board_writes_twenty_registers(vocabulary: Vocabulary) -> None:
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
        ("risicos", "Risico", "naam"),
        ("risicos", "Restkans", "rest_kans"),
        ("dpias", "Datum FG-advies", "fg_advies_op"),
        ("dpias", "Verwerking", "verwerkingen"),
        ("verzoeken", "Datum ontvangst", "ontvangen_op"),
        ("verzoeken", "Aanvrager", "van"),
        ("verklaringen", "Verklaring", "uitspraak"),
        ("afwijkingen", "t/m", "tot_en_met"),
        ("zelfevaluaties", "Normenkader", "kader"),
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
        ("risicos", "behandeling", "Geaccepteerd", "accepteren"),
        ("risicos", "behandeling", "laag", None),
        ("dpias", "soort", "Pre-scan", "prescan"),
        ("dpias", "bevat", "Risico's", "risicos"),
        ("dpias", "fg_advies", "Positief onder voorwaarden", "onder-voorwaarden"),
        ("verzoeken", "soort", "Inzageverzoek", "inzage"),
        ("verzoeken", "van", "Ouders/verzorgers", "ouders"),
        ("verzoeken", "soort", "overig", None),
        ("verklaringen", "lijn", "1e lijn", "eerste"),
        ("afwijkingen", "fg_advies", "negatief", "negatief"),
        ("zelfevaluaties", "kader", "Normenkader IBP FO", "ibp-fo"),
        ("zelfevaluaties", "groep", "Leerkrachten", "leraar"),
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
    assert (registers["risicos"].fields["kans"].low, registers["risicos"].fields["kans"].high) == (1, 5)
    assert registers["risicos"].fields["raakt"].references == ("systemen", "verwerkingen", "verwerkers")
    assert registers["dpias"].fields["fg_advies_opgevolgd"].kind is FieldKind.YES_NO
    assert registers["verklaringen"].fields["norm"].many
    assert registers["zelfevaluaties"].nested["scores"].fields["niveau"].high == 5
    assert registers["zelfevaluaties"].nested["antwoorden"].fields["geen_idee"].low == 0


def test_what_may_be_empty_or_absent_is_said_by_the_register(vocabulary: Vocabulary) -> None:
    written = {name: vocabulary.registers[name] for name in vocabulary.written}

    assert {name for name, schema in written.items() if schema.may_be_empty} == {
        *("afwijkingen", "incidenten", "personen", "verklaringen", "verzoeken"),
    }
    assert {name for name, schema in written.items() if schema.may_be_absent} == {
        *("afwijkingen", "personen", "verklaringen", "zelfevaluaties"),
    }
    assert {name for name, schema in written.items() if schema.single} == {"bestuur"}
