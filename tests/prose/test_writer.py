"""Who says `ik` in a text, as which role somebody speaks, and by which words a phrase finds who holds a role."""

from dataclasses import replace

import pytest
from prose_of_text import prose_of_text

from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_of
from ibplint.prose.duties.own_names import called, own_lexicon
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.duties.writer import writer
from ibplint.prose.hits import asserted
from ibplint.prose.phrases import Phrases, find
from ibplint.vocabulary.vocabulary import Vocabulary

WRITERS = [
    ("Ik ben als bestuurder verantwoordelijk voor alles.", "bestuurder"),
    ("Als bestuurder van deze stichting stel ik de regels vast.", "bestuurder"),
    ("Ik, directeur-bestuurder, stel dit vast.", "bestuurder"),
    ("Ik ben hier de privacy officer en help je graag.", "privacy-officer"),
    ("Ondergetekende, Hanneke de Wit, bestuurder, stelt dit vast.", "bestuurder"),
    ("Ik stel dit vast.\n\nHanneke de Wit, directeur-bestuurder", "bestuurder"),
    ("Vorige week heb ik dit vastgesteld. Hanneke de Wit, directeur-bestuurder.", "bestuurder"),
    ("Ik stel dit vast.\n\nHanneke de Wit, bestuurder van Stichting De Lage Landen", "bestuurder"),
    ("Ik stel dit vast.\n\nH. de Wit\u2003bestuurder van de stichting", "bestuurder"),
    ("Ik stel dit vast.\n\nHanneke de Wit, FG\n\nTon Jansen, bestuurder", ""),
    ("Ik stel dit vast.\n\nHanneke de Wit, FG", ""),
    ("Mag ik als schoolleider foto's delen?", ""),
    ("Ik wil mijn gegevens zien.", ""),
    ("Wij stellen dit vast.\n\nHanneke de Wit, bestuurder", ""),
    ("Ik ben als medewerker verplicht een lek te melden.", ""),
    ("De FG, Ingrid Vos, ziet toe. Ik wil haar spreken.", ""),
]
SPEAKING = [
    ("Wij als bestuur stellen het beleid vast.", "bestuurder"),
    ("Als bestuur stellen wij het beleid vast.", "bestuurder"),
    ("Wij stellen als college van bestuur het beleid vast.", "bestuurder"),
    ("Ik stel als bestuurder het beleid vast.", "bestuurder"),
    ("Als FG stel ik het beleid vast.", "fg"),
    ("Als bestuurder van de stichting stel ik het beleid vast.", "bestuurder"),
    ("Elk jaar stellen wij als bestuur het beleid vast.", "bestuurder"),
    ("Het beleid stel ik vast.", "?"),
    ("Ik stel het beleid vast.", "?"),
    ("Wij stellen het beleid vast.", "?"),
]
NAMES = "Onze FG is Marloes Dekker. Ik ben de bestuurder.\n\n"
CALLED = [
    ("Marloes geeft advies.", "FG geeft advies", True),
    ("Marloes Dekker geeft ook advies.", "FG ... advies", True),
    ("Dekker adviseert.", "functionaris/FG adviseert", True),
    ("Ik beslis over het risico.", "*bestuurder & risico", True),
    ("Het is aan mij.", "*bestuurder & aan", False),
    ("Ilse geeft advies.", "FG geeft advies", False),
    ("Marloes geeft geen advies.", "FG ... advies", False),
]


@pytest.fixture
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    return lexicon_of(vocabulary)


@pytest.mark.parametrize(("text", "role"), WRITERS, ids=[text for text, _ in WRITERS])
def test_the_writer_is_who_the_text_says_or_who_signs_it(lexicon: Lexicon, text: str, role: str) -> None:
    assert writer(prose_of_text(text), lexicon) == role


@pytest.mark.parametrize(("text", "role"), SPEAKING, ids=[text for text, _ in SPEAKING])
def test_somebody_may_say_as_what_he_speaks(lexicon: Lexicon, text: str, role: str) -> None:
    (duty,) = duties_in(text, lexicon)

    assert (duty.verb, duty.roles[:1]) == ("vaststellen", (role,))


def test_what_the_writer_does_is_done_by_the_role(lexicon: Lexicon) -> None:
    prose = prose_of_text("Ik ben hier de FG. Ik stel het beleid vast en elk jaar beoordeel ik het.")

    (duty, *_) = duties_in(prose.sentences[1].text, own_lexicon(prose, lexicon))

    assert (duty.verb, duty.roles) == ("vaststellen", ("fg",))


@pytest.mark.parametrize(("text", "phrase", "said"), CALLED, ids=[text for text, _, _ in CALLED])
def test_a_phrase_with_a_role_finds_who_holds_it(lexicon: Lexicon, text: str, phrase: str, *, said: bool) -> None:
    bare = prose_of_text(NAMES + text)
    prose = replace(bare, called=called(bare, lexicon))
    hits = (hit for hit in find(prose, Phrases((phrase,))) if hit.sentence > 1)

    assert any(asserted(prose, hit) for hit in hits) == said
