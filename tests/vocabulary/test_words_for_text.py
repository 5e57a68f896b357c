"""The lists hold together as words of running text."""

from collections.abc import Mapping

import pytest

from ibplint.model.raw import plain
from ibplint.prose.pattern import elements
from ibplint.vocabulary.vocabulary import Vocabulary

Entry = Mapping[str, object]
NAMED = {"rolsoorten": "rol", "documentsoorten": "soort", "wetten": "wet", "begrippen": "begrip"}


def entries(vocabulary: Vocabulary, name: str) -> list[Entry]:
    found = [plain(entry) for entry in vocabulary.lists[name].entries]
    return [entry for entry in found if isinstance(entry, dict)]


def texts(entry: Entry, field: str) -> list[str]:
    value = entry.get(field, [])
    return [] if value == "geen" else list(map(str, value)) if isinstance(value, list) else [str(value)]


@pytest.mark.parametrize("name", NAMED)
def test_a_name_in_running_text_belongs_to_one_entry(vocabulary: Vocabulary, name: str) -> None:
    owners: dict[str, set[object]] = {}
    for entry in entries(vocabulary, name):
        own = [str(entry["naam"]), *texts(entry, "aliassen"), *texts(entry, "in_tekst"), *texts(entry, "woorden")]
        for phrase in set(own) - set(texts(entry, "niet_in_tekst")):
            owners.setdefault(phrase.casefold(), set()).add(entry[NAMED[name]])

    assert {phrase: keys for phrase, keys in owners.items() if len(keys) > 1} == {}


@pytest.mark.parametrize("name", ["rolsoorten", "documentsoorten", "wetten"])
def test_what_does_not_count_in_text_is_a_name_of_that_entry(vocabulary: Vocabulary, name: str) -> None:
    strangers = [
        (entry[NAMED[name]], phrase)
        for entry in entries(vocabulary, name)
        for phrase in texts(entry, "niet_in_tekst")
        if phrase not in (entry["naam"], *texts(entry, "aliassen"))
    ]

    assert strangers == []


@pytest.mark.parametrize("name", ["begrippen", "onderwerpen"])
def test_every_phrase_says_something(vocabulary: Vocabulary, name: str) -> None:
    assert [
        phrase for one in entries(vocabulary, name) for phrase in texts(one, "woorden") if not elements(phrase)
    ] == []


def test_a_notion_that_is_kept_as_a_register_names_a_register_of_the_dossier(vocabulary: Vocabulary) -> None:
    registers = {
        str(one["register"]) for one in entries(vocabulary, "begrippen") if one.get("register", "geen") != "geen"
    }

    assert registers <= set(vocabulary.written)
    assert {"verwerkingen", "verwerkers", "incidenten", "verzoeken"} <= registers


def test_what_is_confused_is_confused_both_ways(vocabulary: Vocabulary) -> None:
    alike = {one["begrip"]: one["lijkt_op"] for one in entries(vocabulary, "begrippen") if "lijkt_op" in one}

    assert {alike[other] for other in alike.values()} == set(alike)


def test_the_rights_are_those_of_the_regulation(vocabulary: Vocabulary) -> None:
    articles = {str(one["artikel"]) for one in entries(vocabulary, "begrippen") if one["soort"] == "recht"}

    assert articles == {"art. 13 en 14 AVG", *(f"art. {number} AVG" for number in (15, 16, 17, 18, 20, 21, 22))}


def test_an_old_edition_is_no_longer_in_force_and_shares_the_series_of_its_successor(vocabulary: Vocabulary) -> None:
    laws = {one["wet"]: one for one in entries(vocabulary, "wetten")}

    for law in laws.values():
        if law.get("edities") and law.get("vervangen_door"):
            successor = laws[law["vervangen_door"]]
            assert law["geldig"] == "nee"
            assert law["reeks"] == successor["reeks"]
            assert not set(texts(law, "edities")) & set(texts(successor, "edities"))


def test_the_framework_is_a_standard_in_force_and_the_convention_an_agreement(vocabulary: Vocabulary) -> None:
    laws = {one["wet"]: one for one in entries(vocabulary, "wetten")}

    assert (laws["normenkader-ibp-fo"]["soort"], laws["normenkader-ibp-fo"]["geldig"]) == ("norm", "ja")
    assert (laws["privacyconvenant"]["soort"], laws["privacyconvenant-3"]["geldig"]) == ("afspraak", "nee")
