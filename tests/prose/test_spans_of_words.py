import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prose_of_text import prose_of_text, written

from ibplint.prose.fold import fold

ROOT = Path(__file__).parents[2]
POLICIES = sorted([*ROOT.glob("tests/policies/*.md"), *ROOT.glob("examples/**/*.md"), *ROOT.glob("*.md")])

# What may stand within a word that goes on behind a line break: marks of a quotation, the target of a link, tags.
UNSEEN = re.compile(r"\]\([^)]*\)|\n<!--[^\n]*|<[^>]*>|[>\s`]")

WORDS = st.sampled_from(
    [
        "De",
        "FG",
        "houdt",
        "toezicht",
        "IBP-beleid",
        "zo'n",
        "risico’s",
        "coördineert",
        "o.a.",
        "72",
        "1.2",
        "P&O",
        "ICT'er",
        "caf&eacute;",
        "\\*ster",
        "re\u00adgister",
        "e\u0301e\u0301n",
        "**data**lek",
        "_meldt_",
        "`code`",
        "` a b `",
        "a_b",
        "3*4",
        "<b>vet</b>",
        '[het register](r.md "titel het")',
        "![beeld](b.png)",
        "[![in](a.png) x](b)",
        "<https://example.org/a%20b>",
        "<!-- weg -->",
        "en/of",
        "(kort)",
        "vast.",
        "geen;",
        "[ref]",
        "ﬁn\u00a0al",
        "&amp;",
        "\\",
        "*",
        "**",
        "[",
        "`",
        "|x",
        "\U0001f512",
    ]
)
BREAKS = st.sampled_from([" ", " ", " ", "  ", "\n", "  \n", "\\\n", "<br>", "\n  ", "-\n", "\t"])
TEXTS = st.lists(st.tuples(WORDS, BREAKS), min_size=1, max_size=12).map(
    lambda parts: "".join(map("".join, parts)).strip()
)


@st.composite
def blocks(draw: st.DrawFn) -> str:
    text = draw(TEXTS)
    line = text.replace("\\\n", " ").replace("\n", " ")
    return draw(
        st.sampled_from(
            [
                text,
                f"# {line}",
                f"## {line} ##",
                f"{line}\n---",
                f"- {text}",
                f"12. {text}\n    - {line}",
                f"> {text}",
                f"> - {line}\n>   {line}",
                f"| {line} | x |\n|---|---|\n|{line}\\|n|{line}<br>{line}; {line} |",
                f"-\t{text}",
            ]
        )
    )


def same(text: str) -> None:
    prose = prose_of_text(text)
    for sentence in prose.sentences:
        for number, word in enumerate(sentence.words):
            found = written(text, sentence.span_of(number, number))
            plain = UNSEEN.sub("", found)
            assert word.text in (fold(plain), fold(unescape(plain))), (sentence.text, found)
            assert found[0].isalnum() or found.startswith("&"), found
            assert found[-1].isalnum() or found[-1] in "\u0301;.", found


@given(st.lists(blocks(), min_size=1, max_size=4).map("\n\n".join))
def test_a_word_is_found_in_the_file_at_its_span(text: str) -> None:
    same(text)


SIGNS = st.text(alphabet="aZ1 .:;,-*_`[]()<>|#&\\\n\t•\u00ad\u00a0é'/!", max_size=60)


@given(SIGNS)
def test_every_word_of_any_signs_has_a_place_in_the_file(text: str) -> None:
    lines = text.split("\n")
    for sentence in prose_of_text(text).sentences:
        for number in range(len(sentence.words)):
            span = sentence.span_of(number, number)
            assert 1 <= span.column <= span.end_column <= len(lines[span.end_line - 1]) + 1 or span.line < span.end_line


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_word_of_our_own_texts_is_found_at_its_span(path: Path) -> None:
    same(path.read_text(encoding="utf-8"))
