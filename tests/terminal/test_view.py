import pytest

import ibplint.terminal.view
from ibplint.terminal.view import coloured, view


@pytest.mark.parametrize(
    ("choice", "environment", "terminal", "expected"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_what_is_asked_wins_then_no_color_then_force_color_then_the_terminal(
    choice: str, environment: dict[str, str], *, terminal: bool, expected: bool
) -> None:
    assert coloured(choice, environment, terminal=terminal) is expected


@pytest.mark.parametrize(
    ("choice", "terminal", "people", "to_file", "expected"),
    [
        (None, True, True, False, True),
        (None, True, False, False, False),
        (None, False, True, False, False),
        (None, True, True, True, False),
        ("hide", True, True, False, False),
        ("show", False, False, False, True),
        ("show", True, True, True, True),
    ],
)
def test_names_are_shown_on_a_terminal_alone_unless_the_user_decides(
    monkeypatch: pytest.MonkeyPatch, choice: str | None, *, terminal: bool, people: bool, to_file: bool, expected: bool
) -> None:
    monkeypatch.setattr(ibplint.terminal.view, "on_terminal", lambda: terminal)

    assert view("nl", colour="auto", people=people, to_file=to_file, names=choice).names is expected
