import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ibplint.model.clean import clean
from ibplint.showing.channels.markup import code, folded, marked, table


def inside(markdown: str) -> list[Token]:
    """The pieces of the first cell of a table."""
    parsed = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    return [token for token in parsed if token.type == "inline"][-1].children or []


def cell(text: str) -> list[Token]:
    return inside("\n".join(table(("kop",), [(text,)])))


def shown(pieces: list[Token]) -> str:
    return "".join(piece.content for piece in pieces)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("`rol` is onbekend", "`rol` is onbekend"),
        ("a_b *c* [d](e)", "a\\_b \\*c\\* \\[d\\](e)"),
        ("<b> & #12", "&lt;b&gt; &amp; &#35;12"),
        ("bel @team", "bel `@`team"),
        ("`@team`", "`@team`"),
        ("zie http://a.nl of www.a.nl", "zie http&#58;//a.nl of www&#46;a.nl"),
        ("los ` teken", "los &#96; teken"),
        ("`a``b`", "`a` `b`"),
    ],
)
def test_words_stay_words(text: str, written: str) -> None:
    assert marked(text) == written


@given(st.text(alphabet=st.sampled_from("ab `|\\<>@*_[]()!~#&;:/.$\n\x1b\u202e")))
def test_whatever_a_text_says_it_has_no_markup(text: str) -> None:
    pieces = cell(f"x {marked(text)} x")

    assert {piece.type for piece in pieces} <= {"text", "text_special", "code_inline"}
    assert "@" not in "".join(piece.content for piece in pieces if piece.type != "code_inline")


@given(st.text(alphabet=st.sampled_from("ab |\\<>@*_[]()!~#&;:/.$")))
def test_what_is_outside_backticks_is_shown_sign_by_sign(text: str) -> None:
    assert shown(cell(f"x{marked(text)}x")) == f"x{clean(text)}x"


@given(st.text(alphabet=st.sampled_from("ab `|\\<*_"), min_size=1))
def test_code_is_shown_sign_by_sign(text: str) -> None:
    (piece,) = inside(code(text))

    assert piece.type == "code_inline"
    assert piece.content.strip(" ") == text.strip(" ")


def test_a_folded_part_keeps_its_title_plain() -> None:
    lines = list(folded("<b> & @team", ["regel"]))

    assert lines[0] == "<details><summary>&lt;b&gt; &amp; <code>@</code>team</summary>"
    assert lines[-2] == "</details>"
