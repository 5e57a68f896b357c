"""What a text leaves to an annex or another document, and the place of what it does not say."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
mentions:
  about: {nl: de termijn van 72 uur, en: the term of 72 hours}
  any: ["72 uur", "drie dagen"]
  with: ["Autoriteit Persoonsgegevens", AP]
  topic: ["datalek*", "*incident*"]
  section: ["*incident*", "datalek*"]
"""


def _only(found: list[Any]) -> Any:
    (one,) = found
    return one


ANNEXED = f"{CHECK}  also: [protocol-datalekken]\n"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("## Datalekken\n\nMeld ze meteen. Zie bijlage 3.\n", ["?referred"]),
        ("## Datalekken\n\nDe afhandeling van datalekken is uitgewerkt in bijlage C.\n", ["?referred"]),
        ("## Datalekken\n\nBel ons. Dit is beschreven in het Protocol datalekken.\n", ["?referred"]),
        ("## Incidenten\n\nHoe wij een datalek melden, staat in het incidentprotocol.\n", ["?referred"]),
        ("## Incidenten\n\nVoor een datalek verwijzen wij naar het Handboek incidenten.\n", ["?referred"]),
        ("## Datalekken\n\nVoor elk lek is er een protocol.\n", ["unsaid"]),
        ("## Datalekken\n\nDatalekken handelen wij af volgens een vast protocol.\n", ["unsaid"]),
        ("## Datalekken\n\nElk lek komt in het register.\n\n## Rollen\n\nZie bijlage 3.\n", ["unsaid"]),
        ("## Datalekken\n\nBel ons.\n\nDe techniek staat in het Back-upbeleid.\n", ["unsaid"]),
        ("## Datalekken\n\nZie bijlage 3.\n\n## Bijlage 3. Stappen\n\nBel de directeur.\n", ["unsaid"]),
        ("## Datalekken\n\nZie bijlage 3.\n\n## Bijlage 3. Stappen\n\nMeld binnen 72 uur bij de AP.\n", []),
        ("## Datalekken\n\nElk lek telt.\n\n## Bijlage 3. Stappen\n\nMeld binnen 72 uur bij de AP.\n", ["unsaid"]),
    ],
)
def test_what_a_text_leaves_to_an_annex_or_a_named_document_cannot_be_told_here(
    tell: Tell, text: str, seen: list[str]
) -> None:
    assert [one.key for one in tell("documenten", ANNEXED, {"beleid.md": f"# IBP-beleid\n\n{text}"})] == seen


def test_a_referral_is_told_with_the_place_and_only_where_the_detail_may_stand_elsewhere(tell: Tell) -> None:
    files = {"beleid.md": "# IBP-beleid\n\n## Datalekken\n\nDatalekken: zie bijlage 3.\n"}

    assert _only(tell("documenten", ANNEXED, files)).text == (
        "voor de termijn van 72 uur verwijst de tekst naar `bijlage 3`, en dat stuk is er niet bij"
    )
    assert [one.key for one in tell("documenten", CHECK, files)] == ["unsaid"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("## A\n\n| Afk. | Betekenis |\n|---|---|\n| DL | datalek |\n\n## B\n\nMeld een datalek.\n", 11),
        ("## Afkortingen\n\n- DL: datalek\n\n## B\n\nMeld een datalek.\n", 9),
        (
            "## A\n\n| Wie |\n|---|\n| een datalek<br>een datalek<br>elk datalek |\n\n## B\n\nEen datalek.\n",
            11,
        ),
        ("## A\n\n| Wie | Wat |\n|---|---|\n| IBP | een datalek |\n\n## B\n\nMeld een datalek.\n", 11),
        ("## A\n\nEen datalek. Een datalek.\n\n## B\n\nEen incident of datalek.\n", 9),
        ("## A\n\n| Documenten |\n|---|\n| Protocol datalekken en incidenten |\n\n## B\n\nEen datalek.\n", 11),
    ],
    ids=[
        "abbreviations",
        "a list of them",
        "text before a table that says more",
        "text first",
        "the passage that says most",
        "documents last",
    ],
)
def test_the_place_is_the_passage_where_a_reader_would_look(tell: Tell, text: str, line: int) -> None:
    assert _only(tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})).place.span.line == line


BELOW = """\
mentions:
  about: {nl: doorgifte, en: transfers}
  any: ["doorgifte*"]
  section: ["doorgifte*", buitenland]
  below: ["*leverancier*", "*uitwisseling*", derden]
"""


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("## Doel\n\nTekst.\n\n## Leveranciers\n\nTekst.\n", "unsaid", 7),
        ("## Derden\n\nTekst.\n\n## Onze leveranciers\n\nTekst.\n", "unsaid", 7),
        ("## Uitwisseling\n\nTekst.\n", "unsaid", 3),
        ("## Buitenland\n\nTekst.\n\n## Leveranciers\n\nTekst.\n", "unsaid", 3),
        ("## Doel\n\nLeveranciers werken voor ons.\n", "untreated", 1),
        ("## Doel\n\nTekst.\n", "untreated", 1),
    ],
)
def test_what_a_text_treats_nowhere_is_looked_for_where_it_fits(tell: Tell, text: str, key: str, line: int) -> None:
    (found,) = tell("documenten", BELOW, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert (found.key, found.place.span.line) == (key, line)


def test_the_title_is_no_place_where_something_fits(tell: Tell) -> None:
    (found,) = tell("documenten", BELOW, {"beleid.md": "# IBP-beleid voor leveranciers\n\n## Doel\n\nTekst.\n"})

    assert found.key == "untreated"


OF_THE_DPO = """\
mentions:
  about: {nl: de onafhankelijkheid van de FG, en: the independence of the DPO}
  any: [onafhankelijk*]
  topic: [FG]
  section: [FG]
"""


def test_what_a_role_lacks_is_asked_in_its_own_row_and_not_where_it_owns_a_measure(tell: Tell) -> None:
    text = (
        "## Organisatie\n\n| Rol | Taken |\n|---|---|\n| CvB | stelt het beleid vast en legt verantwoording af |\n"
        "| FG | ziet toe op privacy en rapporteert elk jaar aan het bestuur |\n\n"
        "## Maatregelen\n\n| Maatregel | Eigenaar |\n|---|---|\n| Register nalopen | FG |\n"
    )
    (found,) = tell("documenten", OF_THE_DPO, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert (found.key, found.place.span.line) == ("unsaid-here", 8)
