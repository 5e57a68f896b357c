import pytest
from prose_of_text import prose_of_text, written

from ibplint.model.prose import Prose, Where

SPLIT = {
    "full stops": ("Een. Twee! Drie? Vier", ["Een.", "Twee!", "Drie?", "Vier"]),
    "abbreviations": ("Zie o.a. SOK, bijv. De Wit, t.b.v. Ouders en m.b.t. De FG.", None),
    "articles": ("Volgens art. 5 lid 1. AVG mag dat.", None),
    "an article at the end": ("Zie artikel 33. De FG weet dat.", ["Zie artikel 33.", "De FG weet dat."]),
    "etc. at the end": ("Brand, storm, etc. De FG belt.", ["Brand, storm, etc.", "De FG belt."]),
    "etc. halfway": ("Brand, storm etc. worden gemeld.", None),
    "a day": ("Vastgesteld op 12 juni jl. door het bestuur.", None),
    "z.s.m. at the end": ("Dat gebeurt z.s.m. De FG kijkt mee.", ["Dat gebeurt z.s.m.", "De FG kijkt mee."]),
    "d.w.z.": ("Direct, d.w.z. Binnen een dag.", None),
    "numbers": ("Zie 1.2 en versie 3.0.1 van 10.000 regels.", None),
    "a number in front": ("1. Doel van dit stuk", None),
    "the number of a statement": ("5.2.5 De FG houdt toezicht. De PO niet.", ["De FG houdt toezicht.", "De PO niet."]),
    "the number of an article": ("Artikel 7 lid 2: De FG adviseert.", ["De FG adviseert."]),
    "a paragraph sign": ("§ 4.3 Het bestuur beslist.", ["Het bestuur beslist."]),
    "a statement of a part": ("B2.6 De FG adviseert.", ["De FG adviseert."]),
    "a rule with a number": ("R12: De FG adviseert.", ["De FG adviseert."]),
    "an article of a law": ("Artikel 33 AVG vraagt dat.", None),
    "an amount": ("3.500 Leerlingen gaan naar 4 scholen.", None),
    "a year at the end": ("Het gold tot 2018. Daarna niet.", ["Het gold tot 2018.", "Daarna niet."]),
    "initials": ("Mevrouw D. Terpstra en dhr. J. de Vries bellen.", None),
    "a title": ("Met dr. Bakker en mr. De Wit.", None),
    "quotes": ("‘Waarom doen we dit?’ Zo is het.", ["‘Waarom doen we dit?’", "Zo is het."]),
    "brackets": ("Het mag. (Zie de bijlage.) Soms.", ["Het mag.", "(Zie de bijlage.)", "Soms."]),
    "an address": (
        "Mail naar fg@school.nl of www.school.nl. Dat mag.",
        ["Mail naar fg@school.nl of www.school.nl.", "Dat mag."],
    ),
    "an apostrophe": ("Het sluit. 's Avonds ook.", ["Het sluit.", "'s Avonds ook."]),
    "a company": ("Met Leermeester B.V. is een contract.", None),
    "no space": ("Meld het incident.De FG weet het.", ["Meld het incident.", "De FG weet het."]),
    "a footnote": ("Dat is beleid.1 De FG weet het.", ["Dat is beleid.1", "De FG weet het."]),
    "three dots": ("En verder... De FG.", ["En verder...", "De FG."]),
    "a digit begins": ("Dat is alles. 72 uur is kort.", ["Dat is alles.", "72 uur is kort."]),
    "a company at the end": ("Met Meester B.V. De FG weet het.", ["Met Meester B.V.", "De FG weet het."]),
    "a member": ("De ouder is lid. De FG niet.", ["De ouder is lid.", "De FG niet."]),
    "capital abbreviations": (
        "Meld het bij de AP. De FG helpt. Dat wil de MR. Nu.",
        ["Meld het bij de AP.", "De FG helpt.", "Dat wil de MR.", "Nu."],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SPLIT.values(), ids=SPLIT)
def test_a_sentence_ends_where_a_reader_ends_it(text: str, expected: list[str] | None) -> None:
    assert [sentence.text for sentence in prose_of_text(text.replace("1. Doel", "1\\. Doel")).sentences] == (
        expected or [text]
    )


BROKEN = {
    "a paragraph": ("De eigenaar is het\n\nbestuur van de school.", ["De eigenaar is het bestuur van de school."]),
    "an entry": ("- Lekken melden en\n\nvastleggen.", ["Lekken melden en vastleggen."]),
    "a hyphen": ("Het IBP-\n\nbeleid.", ["Het IBP-beleid."]),
    "a hyphen that stands for more": ("De in-\n\nen uitstroom.", ["De in- en uitstroom."]),
    "a name": ("Onder leiding van\n\nLindemark. Nu.", ["Onder leiding van Lindemark.", "Nu."]),
    "a comma": ("Bij brand,\n\nStorm of diefstal.", ["Bij brand, Storm of diefstal."]),
    "a line break": ("De eigenaar is<br>het bestuur.", ["De eigenaar is het bestuur."]),
}

WHOLE = {
    "a full stop": ("Een zin.\n\nen nog een.", ["Een zin.", "en nog een."]),
    "a capital": ("Een zin\n\nNog een", ["Een zin", "Nog een"]),
    "a colon": ("Dit is zo:\n\nen dit ook", ["Dit is zo:", "en dit ook"]),
    "two entries": ("- melden en\n- vastleggen", ["melden en", "vastleggen"]),
    "a heading": ("De eigenaar is\n\n# het bestuur", ["De eigenaar is", "het bestuur"]),
    "lines of an address": ("Lindemark  \nDorpsstraat 1", ["Lindemark", "Dorpsstraat 1"]),
}


@pytest.mark.parametrize(("text", "expected"), (BROKEN | WHOLE).values(), ids=BROKEN | WHOLE)
def test_what_a_page_breaks_is_one_sentence_again(text: str, expected: list[str]) -> None:
    prose = prose_of_text(text)

    assert [sentence.text for sentence in prose.sentences] == expected
    assert written(text, prose.sentences[0].span()).startswith(expected[0][:2])


def leads(prose: Prose) -> list[tuple[str, str]]:
    return [
        (one.text, prose.sentences[one.lead].text if one.lead >= 0 else "")
        for one in prose.sentences
        if one.where is Where.ENTRY
    ]


LEADS = {
    "a colon": (
        "De FG moet:\n\n- adviseren;\n- toezien.",
        [("adviseren;", "De FG moet:"), ("toezien.", "De FG moet:")],
    ),
    "no colon": ("De FG.\n\n- adviseren", [("adviseren", "")]),
    "the last sentence": ("De FG is er. Hij moet:\n\n- toezien", [("toezien", "Hij moet:")]),
    "a list in a list": (
        "Taken:\n\n- De FG:\n  - adviseert\n- De PO",
        [("De FG:", "Taken:"), ("adviseert", "De FG:"), ("De PO", "Taken:")],
    ),
    "an entry without a colon": ("- De FG\n  - adviseert", [("De FG", ""), ("adviseert", "De FG")]),
    "a broken entry": (
        "Hij moet:\n\n- lekken melden en\n\nvastleggen;\n\n- toezien.",
        [("lekken melden en vastleggen;", "Hij moet:"), ("toezien.", "Hij moet:")],
    ),
    "a paragraph between": (
        "Hij moet:\n\n- melden.\n\nVerder niets.\n\n- rest",
        [("melden.", "Hij moet:"), ("rest", "")],
    ),
    "bullets in the text": (
        "De PO moet: • melden • toezien",
        [("melden", "De PO moet:"), ("toezien", "De PO moet:")],
    ),
    "bullets that are no Markdown": (
        "De PO moet:\n\n• melden\n\n• toezien",
        [("melden", "De PO moet:"), ("toezien", "De PO moet:")],
    ),
    "letters": ("Hij moet:\n\na) melden\n\nb) toezien", [("melden", "Hij moet:"), ("toezien", "Hij moet:")]),
    "lines with bullets": ("Hij moet:<br>• melden<br>• toezien", [("melden", "Hij moet:"), ("toezien", "Hij moet:")]),
    "a list in a list that lost its indentation": (
        "Regels:\n\n1. Doel.\n\n2. Gronden zijn:\n\n1. wet;\n\n2. taak.\n\n3. Minder.",
        [
            ("Doel.", "Regels:"),
            ("Gronden zijn:", "Regels:"),
            ("wet;", "Gronden zijn:"),
            ("taak.", "Gronden zijn:"),
            ("Minder.", "Gronden zijn:"),
        ],
    ),
    "a numbered list that goes on behind one": (
        "Regels:\n\n1. Gronden zijn:\n\n1. wet;\n\n2. taak;\n\n3. wil.\n\n2. Minder.",
        [
            ("Gronden zijn:", "Regels:"),
            ("wet;", "Gronden zijn:"),
            ("taak;", "Gronden zijn:"),
            ("wil.", "Gronden zijn:"),
            ("Minder.", "Regels:"),
        ],
    ),
    "bullets that lost their indentation": (
        "Taken:\n\n- De FG:\n- adviseert\n- De PO:\n- meldt",
        [("De FG:", "Taken:"), ("adviseert", "De FG:"), ("De PO:", "Taken:"), ("meldt", "De PO:")],
    ),
    "a second paragraph": (
        "Hij moet:\n\n- melden.\n\n  Altijd.\n- toezien",
        [("melden.", "Hij moet:"), ("Altijd.", "Hij moet:"), ("toezien", "Hij moet:")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LEADS.values(), ids=LEADS)
def test_an_entry_knows_the_sentence_that_leads_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert leads(prose_of_text(text)) == expected


CELLS = {
    "semicolons": ("a; b;c", ["a;", "b;", "c"]),
    "brackets": ("PE (ICT; P&O); FG", ["PE (ICT; P&O);", "FG"]),
    "lines": ("Stelt vast<br>Evalueert", ["Stelt vast", "Evalueert"]),
    "a broken line": ("Bijhouden van<br>het register", ["Bijhouden van het register"]),
    "sentences": ("Hij meldt. Hij ziet toe.", ["Hij meldt.", "Hij ziet toe."]),
    "empty": ("", []),
}


@pytest.mark.parametrize(("cell", "expected"), CELLS.values(), ids=CELLS)
def test_a_cell_is_a_sentence_for_each_entry(cell: str, expected: list[str]) -> None:
    prose = prose_of_text(f"Taken:\n\n| Rol | Taak |\n|---|---|\n| FG | {cell} |\n")
    cells = [one for one in prose.sentences if one.where is Where.CELL]

    assert [(one.text, one.row, one.column) for one in cells[:3]] == [("Rol", -1, 0), ("Taak", -1, 1), ("FG", 0, 0)]
    assert [one.text for one in cells if (one.row, one.column) == (0, 1)] == expected
    assert {prose.sentences[one.lead].text for one in cells} == {"Taken:"}
    assert [one.text for one in prose.sentences if one.block == cells[2].block] == ["FG", *expected]


def test_a_sentence_knows_the_headings_above_it() -> None:
    prose = prose_of_text("# A\n\n## B\n\nTekst.\n\n##\n\n# C\n\nMeer.")
    above = {one.text: [heading.text for heading in prose.above(one)] for one in prose.sentences}

    assert above == {"A": ["A"], "B": ["A", "B"], "Tekst.": ["A", "B"], "C": ["C"], "Meer.": ["C"]}


def test_front_matter_code_comments_and_html_are_no_prose() -> None:
    text = "---\nsoort: x\n---\n<!-- een -->\n\n```\ntwee\n```\n\n    drie\n\n<div>vier</div>\n\nvijf <b>zes</b>\n"

    assert [one.text for one in prose_of_text(text).sentences] == ["vijf zes"]


def test_a_whole_list_is_one_block_and_a_row_another() -> None:
    prose = prose_of_text("Zo:\n\n- a\n  - b\n- c\n\n| x | y |\n|-|-|\n| 1 | 2 |\n\nEind. Echt.")

    assert [one.block for one in prose.sentences] == [0, 1, 1, 1, 2, 2, 3, 3, 4, 4]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Bel mr. L. Bouman.", "meester"),
        ("Bel mr. drs. L. Bouman.", "meester"),
        ("Bel de MR van school.", "mr"),
        ("Bel de mr. van school.", "mr"),
        ("Bel het lid van de mr.", "mr"),
    ],
)
def test_the_title_of_a_jurist_is_not_the_name_of_a_council(text: str, word: str) -> None:
    words = [one.text for sentence in prose_of_text(text).sentences for one in sentence.words]

    assert (word in words, {"mr", "meester"} - {word} <= set(words)) == (True, False)
