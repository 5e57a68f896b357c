"""A text may call a role by a name of its own; from there on it stands for that role."""

import pytest
from prose_of_text import prose_of_text

from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_of
from ibplint.prose.duties.own_names import own_names
from ibplint.vocabulary.vocabulary import Vocabulary

DPO = "functionaris voor gegevensbescherming"
NAMED = {
    "called so": (f"Er is een {DPO}, genaamd privacyfunctionaris.", "privacyfunctionaris", "fg"),
    "with what it is by law": (
        f"Er is een {DPO} als bedoeld in artikel 37 van de wet, genaamd privacyfunctionaris Zuid.",
        "privacyfunctionaris",
        "fg",
    ),
    "from here on": (f"Wij hebben een {DPO}, hierna te noemen de gegevensadviseur.", "gegevensadviseur", "fg"),
    "in brackets": (f"De {DPO} (hierna: de toezichthouder) ziet toe.", "toezichthouder", "fg"),
    "also called": (f"De {DPO} (FG), ook wel privacytoezichthouder genoemd, ziet toe.", "privacytoezichthouder", "fg"),
    "in quotes": ("De privacy officer, verder te noemen ‘privacycoach’, schrijft.", "privacycoach", "privacy-officer"),
    "another role between": ("De FG adviseert de privacy officer, hierna te noemen coach.", "coach", "privacy-officer"),
    "no function": ("Het bestuur van Stichting Zuid (hierna: de stichting) beslist.", "stichting", None),
    "a paper": ("Het bestuur stelt dit vast, hierna te noemen beleid.", "beleid", None),
    "another sentence": ("De FG ziet toe. Iemand, genaamd functionaris, belt.", "functionaris", None),
    "a place": ("De FG werkt in het kantoor, genaamd Hoofdgebouw.", "hoofdgebouw", None),
}


@pytest.fixture(scope="module")
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    return lexicon_of(vocabulary)


@pytest.mark.parametrize(("text", "name", "role"), NAMED.values(), ids=NAMED)
def test_a_text_calls_a_role_by_a_name_of_its_own(lexicon: Lexicon, text: str, name: str, role: str | None) -> None:
    assert own_names(prose_of_text(f"# Beleid\n\n{text}\n"), lexicon).get((name,)) == role
