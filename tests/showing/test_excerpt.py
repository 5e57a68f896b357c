from ibplint.model.finding import Excerpt
from ibplint.model.span import Span
from ibplint.showing.excerpt import WINDOW, excerpt_lines
from ibplint.showing.paint import painted
from ibplint.showing.width import cells


def shown(text: str, first: int, last: int, *, private: tuple[tuple[int, int], ...] = (), names: bool = False) -> str:
    return painted(excerpt_lines(Excerpt(7, text, private), Span(7, first, 7, last), names=names), colour=False)


def marked(text: str, first: int, last: int) -> str:
    """What stands above the carets, by the columns of a screen."""
    source, caret = shown(text, first, last).splitlines()
    start, end = caret.index("^"), len(caret)
    place, found = 0, ""
    for sign in source:
        if start <= place < end:
            found += sign
        place += cells(sign)
    return found


def test_the_caret_stands_under_the_words() -> None:
    assert shown("rol: fgg", 6, 9) == "   7 | rol: fgg\n     |      ^^^\n"


def test_wide_signs_take_two_columns() -> None:
    assert marked("naam: 日本 x", 10, 11) == "x"
    assert shown("日本", 1, 3).splitlines()[1].endswith("| ^^^^")


def test_an_accent_of_its_own_takes_no_column() -> None:
    assert marked("Andre\u0301: fg", 9, 11) == "fg"


def test_a_tab_reaches_to_the_next_stop() -> None:
    assert marked("\trol: fg", 7, 9) == "fg"
    assert marked("ab\trol: fg", 9, 11) == "fg"


def test_an_escape_sign_is_seen_and_the_caret_keeps_its_place() -> None:
    assert "\\u{1b}[31m" in shown("a \x1b[31mrood fgg", 13, 16)
    assert marked("a \x1b[31mrood fgg", 13, 16) == "fgg"


def test_a_log_command_is_broken_and_the_caret_keeps_its_place() -> None:
    assert "##[" not in shown("##[error] fgg", 11, 14)
    assert marked("##[error] fgg", 11, 14) == "fgg"


def test_a_bidi_sign_is_seen() -> None:
    assert "\\u{202e}" in shown("a \u202e fgg", 5, 8)


def test_private_words_are_one_ellipsis_of_any_length() -> None:
    short, long = "persoon: A. Ek, rol: x", "persoon: Annelies van der Berg-Hout, rol: x"

    assert shown(short, 1, 8, private=((10, 15),)) == shown(long, 1, 8, private=((10, 36),))
    assert "…, rol: x" in shown(short, 1, 8, private=((10, 15),))


def test_private_words_that_run_beyond_the_window_are_cut_once() -> None:
    assert shown(f"toelichting: {'x' * 300}", 1, 12, private=((14, 314),)).splitlines()[0].endswith("toelichting: …")


def test_a_place_that_is_private_as_a_whole_has_one_caret() -> None:
    assert shown("persoon: A. Ek", 10, 15, private=((10, 15),)).splitlines()[1].endswith("|          ^")


def test_a_view_with_names_shows_private_words() -> None:
    assert "A. Ek" in shown("persoon: A. Ek", 10, 15, private=((10, 15),), names=True)


def test_a_long_line_is_cut_on_both_sides_around_the_place() -> None:
    text = "a" * 500 + "fgg" + "b" * 500

    source = shown(text, 501, 504).splitlines()[0]

    assert marked(text, 501, 504) == "fgg"
    assert source.startswith("   7 | …aaa")
    assert source.endswith("bbb…")
    assert cells(source) == len("   7 | ") + WINDOW + 2


def test_the_end_of_a_long_line_shows_all_that_fits_before_it() -> None:
    source = shown("a" * 500 + "fgg", 501, 504).splitlines()[0]

    assert source == "   7 | …" + "a" * (WINDOW - 3) + "fgg"


def test_a_span_of_several_lines_is_marked_to_the_end_of_the_first() -> None:
    lines = excerpt_lines(Excerpt(7, "rollen: [a,  "), Span(7, 9, 9, 2), names=False)

    assert painted(lines, colour=False) == "   7 | rollen: [a,\n     |         ^^^\n"


def test_a_place_beyond_the_end_of_the_line_has_a_caret_behind_it() -> None:
    assert shown("rol:", 6, 6).splitlines()[1].endswith("|     ^")


def test_an_empty_line_has_a_caret() -> None:
    assert shown("", 1, 1) == "   7 |\n     | ^\n"
