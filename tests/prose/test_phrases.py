from time import process_time

import pytest
from prose_of_text import prose_of_text, written

from ibplint.prose.phrases import Phrases, find
from ibplint.prose.sentences import alone

FOUND = [
    ("binnen 72 uur", "Meld het binnen 72 uur.", "binnen 72 uur"),
    ("datalek*", "Alle datalekken tellen.", "datalekken"),
    ("*incidentenregister", "Het beveiligingsincidentenregister is er.", "beveiligingsincidentenregister"),
    ("*lek*", "Een datalekken-protocol.", "datalekken-protocol"),
    ("stelt ... vast", "Het bestuur stelt het beleid elk jaar vast.", "stelt het beleid elk jaar vast"),
    ("stelt ... vast", "Het stelt vast.", "stelt vast"),
    ("binnen/uiterlijk [n] uur", "Uiterlijk 24 uur later.", "Uiterlijk 24 uur"),
    ("[n] maand*", "Binnen één maand.", "één maand"),
    ("[n] maanden", "Na vierentwintig maanden.", "vierentwintig maanden"),
    ("*-beleid", "Het privacy-beleid.", "privacy-beleid"),
    ("multi-factor", "Met multifactor inloggen.", "multifactor"),
    ("multi-factor", "Met Multi-Factor inloggen.", "Multi-Factor"),
    ("multi-factor", "Met multi factor inloggen.", "multi factor"),
    ("multi-factor-authenticatie", "Met multi-factor authenticatie.", "multi-factor authenticatie"),
    ("multi-factor-authenticatie", "Met multi factorauthenticatie.", "multi factorauthenticatie"),
    ("IBP-beleid", "Het IBP-\nbeleid.", "IBP-\nbeleid"),
    ("IBP-beleid", "Het **IBP**-beleid.", "IBP**-beleid"),
    ("IBP-beleid*", "De IBP beleidsstukken.", "IBP beleidsstukken"),
    ("foto's", "Wij maken foto’s.", "foto’s"),
    ("geidentificeerd", "Zij zijn geïdentificeerd.", "geïdentificeerd"),
    ("o.a.", "Zoals o.a. leerlingen.", "o.a."),
    ("fg/functionaris*", "De functionarissen.", "functionarissen"),
    ("recht op *", "Het recht op inzage.", "recht op inzage"),
    ("p&o", "De afdeling P&O.", "P&O"),
    ("en of", "Wordt en/of is.", "en/of"),
    ("wet", "Een wet… of niet.", "wet"),
    ("niveau 1.2", "Op niveau 1.2.", "niveau 1.2"),
    ("wachtwoord & code", "Met een code naast je wachtwoord.", "code naast je wachtwoord"),
    ("wachtwoord & code/app", "Je wachtwoord en daarna een app.", "wachtwoord en daarna een app"),
    ("datalek* & !leverancier*", "Een datalek melden wij.", "datalek"),
    ("datalek* & meld* & !leverancier*/verwerker*", "Een datalek melden wij.", "datalek melden"),
    ("fg & leest ... mee & dpia*", "Elke DPIA leest de FG eerst mee.", "DPIA leest de FG eerst mee"),
]


@pytest.mark.parametrize(("phrase", "text", "expected"), FOUND, ids=[f"{one[0]}: {one[1]}" for one in FOUND])
def test_a_phrase_is_found_as_written(phrase: str, text: str, expected: str) -> None:
    prose = prose_of_text(text)
    (hit,) = find(prose, Phrases((phrase,)))

    assert written(text, prose.sentences[hit.sentence].span_of(hit.first, hit.last)) == expected
    assert hit.phrase == phrase


ABSENT = [
    ("72 uur", "Na 172 uur."),
    ("datalek", "Alle datalekken."),
    ("stelt ... vast", "Het stelt een twee drie vier vijf zes zeven acht negen vast."),
    ("stelt ... vast", "Het bestuur stelt. Het ligt vast."),
    ("[n] uur", "Binnen enkele uur."),
    ("1.2", "Versie 12."),
    ("de fg", "De heer FG."),
    ("*-beleid", "Het personeel heeft een beleidje."),
    ("po", "De afdeling P&O."),
    ("wachtwoord & code", "Een wachtwoord. En een code."),
    ("datalek* & !leverancier*", "Een leverancier meldt een datalek."),
    ("datalek* & meld* & !leverancier*/verwerker*", "Verwerkers melden een datalek."),
    ("een & twee & drie", "Een en twee."),
    ("begin & eind", f"Begin {'heel ' * 20}ver eind."),
    ("", "Iets."),
    ("...", "Iets."),
]


@pytest.mark.parametrize(("phrase", "text"), ABSENT, ids=[f"{one[0]}: {one[1]}" for one in ABSENT])
def test_a_phrase_is_not_found_elsewhere(phrase: str, text: str) -> None:
    assert find(prose_of_text(text), Phrases((phrase,))) == ()


def test_of_phrases_at_one_word_the_longest_counts_and_hits_stand_in_order() -> None:
    prose = prose_of_text("De wet op het onderwijs.\n\nEen wet.")

    assert [(hit.sentence, hit.phrase) for hit in find(prose, Phrases(("wet", "wet op het onderwijs")))] == [
        (0, "wet op het onderwijs"),
        (1, "wet"),
    ]


def test_a_sentence_by_itself_is_searched_in_the_same_way() -> None:
    prose = alone("Stelt het beleid vast")

    assert [(hit.first, hit.last) for hit in find(prose, Phrases(("stelt ... vast", "beleid")))] == [(0, 3), (2, 2)]


HEAVY = [
    ("many gaps", "a ... " * 12 + "b b", "a " * 2_000 + "b"),
    ("many hyphens", "-".join("a" * 40), "a b " * 50),
    ("many stars", "*ab" + "*a" * 20 + "*b*c", "ab" * 2_000),
]


@pytest.mark.parametrize(("phrase", "text"), [one[1:] for one in HEAVY], ids=[one[0] for one in HEAVY])
def test_no_phrase_takes_more_time_than_its_text_is_long(phrase: str, text: str) -> None:
    started = process_time()

    assert find(prose_of_text(text), Phrases((phrase,))) == ()
    assert process_time() - started < 5


def test_a_phrase_with_gaps_is_found_from_each_word_where_it_begins() -> None:
    hits = find(prose_of_text("a a b x c c"), Phrases(("a ... b ... c",)))

    assert [(hit.first, hit.last) for hit in hits] == [(0, 4), (1, 4)]


def test_a_word_with_many_hyphens_is_found_joined_and_in_parts() -> None:
    phrase = "-".join("abcdefghij")

    assert [len(find(prose_of_text(text), Phrases((phrase,)))) for text in ("abcdefghij.", "A b c d e f g h i j.")] == [
        1,
        1,
    ]
