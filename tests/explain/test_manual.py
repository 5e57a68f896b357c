import re

import pytest

from ibplint.errors import IbplintError
from ibplint.explain.manual import manual
from ibplint.explain.shelf import Shelf
from ibplint.model.rule import Rulebook
from ibplint.model.view import View
from ibplint.vocabulary.vocabulary import Vocabulary

DUTCH, ENGLISH = View(), View(lang="en")


@pytest.fixture(scope="module")
def shelf(vocabulary: Vocabulary, rulebook: Rulebook) -> Shelf:
    return Shelf(vocabulary, rulebook)


def test_a_rule_is_explained_from_what_it_says_to_its_examples(shelf: Shelf) -> None:
    text = manual("fg-onafhankelijk", shelf, DUTCH)

    parts = [
        "Toetsregel fg-onafhankelijk  fout",
        "De FG heeft geen rol die het toezicht aantast.",
        "Wat de regel onderzoekt",
        "Niet te beoordelen is dit als",
        "er geen vermelding is waarvoor geldt: `rol` is fg",
        "Wat te doen bij een bevinding",
        "Welke normen dit vragen",
        "AVG art. 38 lid 6: ",
        "Bron: art. 38 lid 6 AVG",
        "met de bron vergeleken",
        "Zo is het goed",
        "    rollen:\n",
        "Dit geeft een bevinding",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_a_rule_about_a_subject_says_what_becomes_of_a_text_that_is_silent_on_it(shelf: Shelf) -> None:
    text = " ".join(manual("beleid-positie-fg", shelf, DUTCH).split())

    assert "Niet van toepassing is dit als - de tekst niet over het onderwerp gaat; wat de normen" in text
    assert "niet over het onderwerp van een ander deel gaat" in text
    assert "de tekst niet over het onderwerp gaat" not in manual("beleid-ai", shelf, DUTCH)


def test_a_rule_that_compares_places_says_what_becomes_of_a_text_that_has_none(shelf: Shelf) -> None:
    text = " ".join(manual("beleid-eigen-datum", shelf, DUTCH).split())

    assert "Niet van toepassing is dit als - de tekst niets zegt waarin dit verkeerd kan staan;" in text
    assert "niets zegt waarin dit verkeerd" not in manual("beleid-geen-gewone-mail", shelf, DUTCH)


def test_a_rule_that_only_forbids_says_that_it_proves_nothing(shelf: Shelf) -> None:
    text = " ".join(manual("beleid-geen-gewone-mail", shelf, DUTCH).split())

    assert "dat er niets is gevonden, toont de normen hieronder niet aan" in text
    assert "Als dit klopt, toont het aan" not in text
    assert "Als dit klopt, toont het aan" in manual("beleid-eigen-datum", shelf, DUTCH)


def test_a_rule_with_a_condition_says_when_it_does_not_apply(shelf: Shelf) -> None:
    text = manual("datalek-72-uur", shelf, DUTCH)

    assert "Niet van toepassing is dit als\n  - voor geen vermelding geldt: `datalek` is ja" in text
    assert "  - `incidenten` leeg is\n" in text


@pytest.mark.parametrize("name", ["38.6", "avg 38.6", "AVG  38.6", "AVG art. 38 lid 6", "gdpr art. 38(6)"])
def test_a_norm_goes_by_its_number_and_by_how_the_field_cites_it(shelf: Shelf, name: str) -> None:
    text = manual(name, shelf, DUTCH)

    assert text.startswith("AVG art. 38 lid 6  Algemene verordening gegevensbescherming · Functionaris voor ")
    assert "  - fg-onafhankelijk: De FG heeft geen rol" in text


@pytest.mark.parametrize("name", ["OR.02", "or.02", "ibp-fo OR.02", "IBP FO OR.02"])
def test_a_norm_of_the_sector_goes_by_its_code(shelf: Shelf, name: str) -> None:
    assert manual(name, shelf, DUTCH).startswith("IBP FO OR.02  ")


@pytest.mark.parametrize("name", ["ibp-fo 1.3", "IBP FO 1.3"])
def test_a_norm_of_the_sector_goes_by_the_number_of_its_domain_too(shelf: Shelf, name: str) -> None:
    assert manual(name, shelf, DUTCH).startswith("IBP FO GO.03  ")


def test_a_title_that_is_not_official_says_so(shelf: Shelf) -> None:
    text = manual("OR.02", shelf, DUTCH)

    assert "  Functiescheiding (werkvertaling).\n" in text
    assert "  Titel: werkvertaling.\n" in text
    assert "  Titel: officieel.\n" in manual("GO.02", shelf, DUTCH)
    assert "  Title: as the source has it.\n" in manual("OR.02", shelf, ENGLISH)


def test_related_norms_of_another_framework_are_shown_from_both_sides(shelf: Shelf) -> None:
    aspect = " ".join(manual("monitor-2018 beleid", shelf, DUTCH).split())
    norm = " ".join(manual("GO.02", shelf, DUTCH).split())

    assert "Verwant (onze afleiding, voor het domein als geheel): IBP FO GO.01, GO.02, GO.03, OR.01, OR.02." in aspect
    assert "Monitor IBP 2018: aangewezen-persoon, planning, beleid, fg." in norm


def test_a_step_bears_the_name_of_its_level_and_a_question_its_certainty(shelf: Shelf) -> None:
    text = manual("monitor-2018 beleid", shelf, DUTCH)

    assert "  4 (Goed op weg): Er is een beleid: vastgesteld en bekendgemaakt." in text
    assert "Vraag B040; de code is afgeleid uit de volgorde" in text


def test_a_register_shows_every_field_with_type_need_service_and_meaning(shelf: Shelf) -> None:
    text = manual("rollen", shelf, DUTCH)

    rows = text.splitlines()
    assert text.startswith("Register rollen\n")
    assert all(
        any(row.startswith(f"  {field} ") for row in rows) for field in shelf.vocabulary.registers["rollen"].fields
    )
    assert re.search(r"  rol +rol uit `rolsoorten` +altijd +OR\.01\n      De rol volgens de lijst", text)
    assert "fg-onafhankelijk: " in text


def test_the_words_of_a_closed_list_are_shown(shelf: Shelf) -> None:
    assert "Kies uit: leerlingen, oud-leerlingen, ouders" in manual("verwerkingen", shelf, DUTCH)


def test_the_records_in_a_list_field_have_a_table_of_their_own(shelf: Shelf) -> None:
    nested = [name for name, one in shelf.vocabulary.registers.items() if one.nested and not one.supplied]

    for name in nested:
        text = manual(name, shelf, DUTCH)
        assert all(f"\n{name}.{field}\n" in text for field in shelf.vocabulary.registers[name].nested)


def test_a_reference_list_shows_its_entries(shelf: Shelf) -> None:
    text = manual("rolsoorten", shelf, DUTCH)

    assert text.startswith("Lijst rolsoorten\n")
    assert "\n  fg\n      naam: " in text
    assert "geverifieerd: " in text


def test_a_check_is_explained_to_those_who_write_rules(shelf: Shelf) -> None:
    text = manual("within", shelf, DUTCH)

    assert text.startswith("Toetsvorm within\n")
    assert "`fields`*, `period`*, `ahead`" in text
    assert "  - beleid-herzien: " in text


def test_a_framework_lists_its_norms_by_domain(shelf: Shelf) -> None:
    text = manual("avg", shelf, DUTCH)

    assert text.index("\nFunctionaris voor gegevensbescherming\n") < text.index("  - AVG art. 38 lid 6: ")


def test_a_framework_shows_its_scale_its_dates_and_what_is_not_loaded(shelf: Shelf) -> None:
    text = " ".join(manual("ibp-fo", shelf, DUTCH).split())

    assert "Volwassenheid van 1 tot 5; het doel is 3. - 1 Ad hoc: " in text
    assert "Zelfevaluatie en verbeterplan IBP FO gereed: 2027-01-01 (niet nagezien; " in text
    assert "Volledig voldoen aan het normenkader IBP FO: 2030 (niet nagezien; " in text
    assert "Nog niet geladen: 18 normen." in text
    assert "Risicomanagement (domein 3, nummer afgeleid)" in text
    assert "het kader noemt geen doel" in " ".join(manual("monitor-2018", shelf, DUTCH).split())


@pytest.mark.parametrize(
    ("name", "suggested"),
    [("fg-onafhankelik", "`fg-onafhankelijk`"), ("rolen", "`rollen`"), ("OR.2", "`or.02`"), ("witin", "`within`")],
)
def test_a_near_miss_suggests(shelf: Shelf, name: str, suggested: str) -> None:
    with pytest.raises(IbplintError) as trouble:
        manual(name, shelf, DUTCH)

    assert suggested in trouble.value.texts["nl"]
    assert suggested in trouble.value.texts["en"]


def test_the_beginning_of_a_name_suggests_the_names_that_begin_so(shelf: Shelf) -> None:
    with pytest.raises(IbplintError) as trouble:
        manual("FG-on", shelf, DUTCH)

    assert "`fg-onafhankelijk`" in trouble.value.texts["nl"]


def test_a_name_that_is_near_nothing_points_at_the_list_of_names(shelf: Shelf) -> None:
    with pytest.raises(IbplintError) as trouble:
        manual("xyzzyxyzzy", shelf, DUTCH)

    assert "zie `ibplint explain`" in trouble.value.texts["nl"]


@pytest.mark.parametrize("view", [DUTCH, ENGLISH, View(width=40), View(colour=True)])
def test_every_name_in_the_overview_can_be_explained(shelf: Shelf, view: View) -> None:
    names = [
        *shelf.rulebook.rules,
        *shelf.rulebook.frameworks,
        *(f"{framework.id} {norm}" for framework in shelf.rulebook.frameworks.values() for norm in framework.norms),
        *shelf.vocabulary.registers,
    ]

    assert all(manual(name, shelf, view).strip() for name in names)
    assert all(rule in manual("", shelf, View(lang=view.lang)) for rule in shelf.rulebook.rules)


def test_a_rule_in_english_has_no_dutch_of_ours(shelf: Shelf) -> None:
    text = manual("fg-onafhankelijk", shelf, ENGLISH)

    assert text.startswith("Rule fg-onafhankelijk  error\n  The DPO holds no role")
    assert not any(word in text for word in ("Welke", "Niet te", "Zo is", "vermelding"))
