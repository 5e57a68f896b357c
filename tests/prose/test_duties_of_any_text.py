from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ibplint.prose.duties.leads import heading_roles, lead, neutral, sentence_subject
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_of
from ibplint.prose.duties.reading import duties_in
from ibplint.vocabulary.vocabulary import load_vocabulary

WORDS = (
    *(
        "de",
        "FG",
        "het",
        "bestuur",
        "privacy",
        "officer",
        "hij",
        "zij",
        "die",
        "dat",
        "of",
        "en",
        "als",
        "indien",
        "door",
    ),
    *("stelt", "vast", "stellen", "vaststelt", "vaststellen", "te", "af", "handelt", "afgehandeld", "wordt", "worden"),
    *(
        "is",
        "zijn",
        "heeft",
        "verantwoordelijk",
        "zorgt",
        "voor",
        "ervoor",
        "taak",
        "moet",
        "adviseert",
        "over",
        "ziet",
    ),
    *("toe", "op", "toezicht", "houdt", "niet", "geen", "afhandeling", "van", "laten", "om", "beleid", "(", ")", ";"),
    *(",", ":", ".", "\n", "-", "besluit", "neemt", "besluiten", "bij", "met", "aanspreekpunt", "ook", "ligt", "zich"),
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return lexicon_of(load_vocabulary())


@given(some.lists(some.sampled_from(WORDS), max_size=18))
def test_any_words_in_any_order_are_read(lexicon: Lexicon, words: Sequence[str]) -> None:
    text = " ".join(words)
    for duty in duties_in(text, lexicon):
        assert 0 <= duty.first < duty.last <= len(text)
        assert text[duty.first : duty.last].strip()
    assert isinstance(heading_roles(text, lexicon), tuple)
    assert isinstance(neutral(text), bool)
    assert lead(f"{text}:", lexicon)
    assert sentence_subject(text, lexicon)
