from ibplint.showing.paint import Piece, Tone, hanging, line, painted
from ibplint.showing.width import cells, padded, wrapped


def test_no_sign_of_a_document_reaches_the_terminal_as_it_is() -> None:
    text = painted([line("\x1b]8;;http://x\x07 \u202e \x9b31m \u200b")], colour=False)

    assert not any(sign in text for sign in "\x1b\x07\u202e\x9b\u200b")


def test_colour_does_not_open_a_way_for_escape_signs() -> None:
    text = painted([(Piece("rood", Tone.BAD), Piece(" \x1b[32m"))], colour=True)

    assert text == "rood \\u{1b}[32m\n"


def test_square_brackets_are_words_and_no_markup() -> None:
    for colour in (True, False):
        assert "[bijlage] [/foo] [red]" in painted([line("[bijlage] [/foo] [red]")], colour=colour)


def test_a_log_command_at_the_start_of_a_line_is_broken() -> None:
    assert painted([line("  ::error::x")], colour=False) == "  : :error::x\n"
    assert "##[" not in painted([line("a ##[error]x")], colour=False)


def test_a_log_command_that_wrapping_brings_to_the_start_of_a_line_is_broken() -> None:
    lines = hanging(line("    "), "een heel lange zin tot hier ::error::x", 32)

    assert all(not row.lstrip().startswith("::") for row in painted(lines, colour=False).splitlines())


def test_tones_are_colours_only_when_asked() -> None:
    assert painted([line("fout", Tone.BAD)], colour=False) == "fout\n"
    assert painted([line("fout", Tone.BAD)], colour=True) == "\x1b[1;31mfout\x1b[0m\n"


def test_text_hangs_behind_its_head() -> None:
    assert painted(hanging(line("  doe  "), "een twee drie vier vijf zes", 30), colour=False) == (
        "  doe  een twee drie vier vijf\n       zes\n"
    )


def test_a_head_that_fills_the_line_gets_its_text_below() -> None:
    rows = painted(hanging(line("x" * 30), "een twee", 32, hang=4), colour=False).splitlines()

    assert rows == ["x" * 30, "    een twee"]


def test_a_long_word_goes_below_its_head_when_that_helps() -> None:
    rows = painted(hanging(line("Niet gelezen: "), "x" * 30, 40, hang=2), colour=False).splitlines()

    assert rows == ["Niet gelezen:", "  " + "x" * 30]


def test_no_word_is_lost_in_wrapping() -> None:
    text = "een  twee\tdrie " + "x" * 50 + " vier"

    assert " ".join(wrapped(text, 12)) == " ".join(text.split())


def test_widths_are_those_of_a_screen() -> None:
    assert [cells(text) for text in ("abc", "日本", "e\u0301", "é", "")] == [3, 4, 1, 1, 0]
    assert padded("日本", 6) == "日本  "
