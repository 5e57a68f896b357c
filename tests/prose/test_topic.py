from prose_of_text import prose_of_text

from ibplint.prose.phrases import Phrases
from ibplint.prose.topic import on_topic

TEXT = """\
# Beleid

Vooraf. Daarna een datalek.

## Datalekken

Meld het.

### Wie

De FG.

## Overig

Bij een datalek doet men dit:

- bellen;
- schrijven.

Verder niets.

| Soort | Wat |
|---|---|
| datalek | melden |
| brand | blussen |
"""


def test_a_sentence_is_on_topic_by_its_block_its_lead_or_the_headings_above_it() -> None:
    prose = prose_of_text(TEXT)
    found = on_topic(prose, Phrases(("datalek*",)))

    assert [prose.sentences[number].text for number in sorted(found)] == [
        "Vooraf.",
        "Daarna een datalek.",
        "Datalekken",
        "Meld het.",
        "Wie",
        "De FG.",
        "Bij een datalek doet men dit:",
        "bellen;",
        "schrijven.",
        "datalek",
        "melden",
    ]


def test_a_topic_that_nobody_names_has_no_sentences() -> None:
    assert on_topic(prose_of_text(TEXT), Phrases(("cookie*",))) == frozenset()
