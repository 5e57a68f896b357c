"""A text of any length, and of any shape, is read in time that goes with its length."""

from time import process_time

import pytest
from prose_of_text import prose_of_text

from ibplint.prose.company import company
from ibplint.prose.ends import LONGEST
from ibplint.prose.phrases import Phrases, find
from ibplint.prose.stance import stance

# Each with as many lines as a file may have, or half of that.
TEXTS = {
    "one sentence": "de FG meldt datalekken niet en\n" * 15_000,
    "loose lines": "de FG meldt datalekken\n\n" * 7_000,
    "a heading of many lines": "de FG meldt datalekken\n" * 10_000 + "===\n",
    "a table": "| rol | taak |\n|---|---|\n" + "| FG | meldt datalekken |\n" * 8_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_long_text_is_read_in_time_that_goes_with_its_length(text: str) -> None:
    started = process_time()
    prose = prose_of_text(text)
    hits = find(prose, Phrases(("meldt datalekken",)))
    for hit in hits:
        stance(prose, hit.sentence, hit.first, hit.last)
        company(prose, prose.sentences[hit.sentence])

    assert len(hits) > 6_000
    assert max(len(sentence.text) for sentence in prose.sentences) <= 2 * LONGEST
    assert process_time() - started < 30


def test_a_text_without_a_full_stop_is_cut_between_words() -> None:
    words = ("datalek " * 2_000).split()

    prose = prose_of_text(" ".join(words))

    assert len(prose.sentences) > 1
    assert [word.text for sentence in prose.sentences for word in sentence.words] == words
