import pytest

from ibplint.model.span import Span
from ibplint.proving.text_edit import replaced, with_entry, without, without_block

FLOW = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n"
BLOCK = "rollen:\n  - rol: fg\n    persoon: A. de Wit\n"


def test_other_words_stand_where_the_answer_stood_and_nothing_else_changes() -> None:
    assert replaced(FLOW, Span(2, 11, 2, 13), "ict-beheer") == FLOW.replace("fg", "ict-beheer")


@pytest.mark.parametrize(
    ("text", "key", "value", "left"),
    [
        (FLOW, Span(2, 6, 2, 9), Span(2, 11, 2, 13), "rollen:\n  - {persoon: A. de Wit}\n"),
        (FLOW, Span(2, 15, 2, 22), Span(2, 24, 2, 33), "rollen:\n  - {rol: fg}\n"),
        (BLOCK, Span(2, 5, 2, 8), Span(2, 10, 2, 12), "rollen:\n  - persoon: A. de Wit\n"),
        (BLOCK, Span(3, 5, 3, 12), Span(3, 14, 3, 23), "rollen:\n  - rol: fg\n"),
        ("rollen:\n  - rol: fg\n", Span(2, 5, 2, 8), Span(2, 10, 2, 12), "rollen:\n  - {}\n"),
        ("a:\n  - {b: 1,\n     c: 2}\n", Span(3, 6, 3, 7), Span(3, 9, 3, 10), "a:\n  - {b: 1}\n"),
        ("a:\n  - {b: 'x', c: 2}\n", Span(2, 6, 2, 7), Span(2, 9, 2, 12), "a:\n  - {c: 2}\n"),
    ],
)
def test_a_key_goes_with_its_value_and_its_comma(text: str, key: Span, value: Span, left: str) -> None:
    assert without(text, key, value) == left


def test_a_register_goes_with_all_below_it() -> None:
    text = "rollen:\n- {rol: fg}\n\n# klaar\nbesluiten:\n  - {id: A}\n"

    assert without_block(text, "rollen") == "besluiten:\n  - {id: A}\n"
    assert without_block(text, "besluiten") == "rollen:\n- {rol: fg}\n\n# klaar\n"


def test_an_answer_is_put_before_the_others() -> None:
    assert with_entry(FLOW, Span(2, 5, 2, 34), "id: wit") == "rollen:\n  - {id: wit, rol: fg, persoon: A. de Wit}\n"
    assert with_entry(BLOCK, Span(2, 5, 3, 23), "id: wit") == (
        "rollen:\n  - id: wit\n    rol: fg\n    persoon: A. de Wit\n"
    )
