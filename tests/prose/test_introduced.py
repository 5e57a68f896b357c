import pytest
from prose_of_text import prose_of_text

from ibplint.prose.introduced import introduced
from ibplint.prose.phrases import Phrases

RUN_IN = "**Kort.** Elk stuk heeft een einddatum.\n\n**Dicht.** Wij sluiten af.\n\n**Open.** Wij vertellen het.\n"
PARTS = "### Kort\n\nElk stuk heeft een einddatum.\n\n### Dicht\n\nWij sluiten af.\n"
TABLE = "| Naam | Uitleg |\n|---|---|\n| Kort | Elk stuk heeft een einddatum. |\n"
LIST = "- Elk stuk heeft een einddatum.\n- Wij sluiten af.\n"
SAID = "Elk stuk heeft een einddatum."


def told(sentence: str, behind: str) -> bool:
    prose = prose_of_text(f"# Beleid\n\n## Waarom\n\n{sentence}\n\n{behind}\n\n## Verder\n\nWij leren.\n")
    found = {prose.sentences[number].text for number in introduced(prose, Phrases(("beginsel*",)))}
    assert "Wij leren." not in found
    return SAID in found


@pytest.mark.parametrize("behind", [RUN_IN, PARTS, TABLE, LIST])
@pytest.mark.parametrize(
    "sentence",
    ["Daarom hanteren wij acht beginselen.", "Wij volgen de volgende beginselen.", "Dit zijn onze beginselen:"],
)
def test_what_a_number_of_things_is_followed_by_is_about_them(sentence: str, behind: str) -> None:
    assert told(sentence, behind)


@pytest.mark.parametrize("behind", [RUN_IN, PARTS, TABLE, LIST])
@pytest.mark.parametrize(
    "sentence",
    ["De beginselen van de wet zijn leidend.", "Er geldt een beginsel.", "Wij hebben acht scholen.", "Zo is het goed."],
)
def test_a_sentence_that_announces_no_such_things_introduces_none(sentence: str, behind: str) -> None:
    assert not told(sentence, behind)


@pytest.mark.parametrize(
    "behind",
    [
        f"{SAID} En verder gaat het zo.\n\nWij sluiten af. Dat doen wij.\n",
        "Over wat wij bewaren en hoe lang wij dat op al onze scholen precies doen, gaat dit.\n\n" + RUN_IN,
    ],
)
def test_paragraphs_that_begin_with_no_names_are_not_introduced(behind: str) -> None:
    assert not told("Daarom hanteren wij acht beginselen.", behind)


def test_below_the_title_a_sentence_does_not_introduce_the_whole_text() -> None:
    prose = prose_of_text(f"# Beleid\n\nWij hanteren acht beginselen.\n\n## Opslag\n\n{SAID}\n")

    assert not tuple(introduced(prose, Phrases(("beginsel*",))))
