import pytest

from ibplint.errors import IbplintError
from ibplint.terminal.language import asked_language, last_value


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, None),
        (["check", "--lang", "en"], {}, "en"),
        (["--lang=en", "check"], {}, "en"),
        (["--lang", "en", "check", "--lang", "nl"], {}, "nl"),
        ([], {"IBPLINT_LANG": "en"}, "en"),
        (["--lang", "nl"], {"IBPLINT_LANG": "en"}, "nl"),
        ([], {"IBPLINT_LANG": ""}, None),
        ([], {"LANG": "en_GB.UTF-8", "LC_ALL": "C"}, None),
        (["explain", "--", "--lang", "en"], {}, None),
        (["--lang"], {}, None),
        (["--lang", "fr"], {}, None),
    ],
)
def test_an_option_wins_from_the_variable(
    arguments: list[str], environment: dict[str, str], language: str | None
) -> None:
    assert asked_language(arguments, environment) == language


def test_a_variable_with_another_language_is_refused() -> None:
    with pytest.raises(IbplintError) as trouble:
        asked_language([], {"IBPLINT_LANG": "de"})

    assert trouble.value.texts["nl"] == "IBPLINT_LANG is `de`; kies uit: nl, en"


def test_the_last_value_counts() -> None:
    assert last_value(["--format", "text", "--format=json"], "--format") == "json"
    assert last_value(["check"], "--format") is None
