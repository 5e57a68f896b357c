import inspect
import re
from collections.abc import Callable
from dataclasses import fields
from types import ModuleType
from typing import Any

import pytest

from ibplint import checks
from ibplint.model.problem import STANDARD
from ibplint.one_per_file import load_all

Tell = Callable[..., list[Any]]
ALL = dict(load_all(checks))
NAME = re.compile(r"\{(\w+)")


@pytest.mark.parametrize("module", ALL.values(), ids=ALL)
def test_every_message_says_the_same_in_both_languages(module: ModuleType) -> None:
    for key, texts in module.MESSAGES.items():
        assert set(texts) == {"nl", "en"}, key
        assert set(NAME.findall(texts["nl"])) == set(NAME.findall(texts["en"])), key


@pytest.mark.parametrize("module", ALL.values(), ids=ALL)
def test_every_message_is_one_clause_in_lower_case_without_a_full_stop(module: ModuleType) -> None:
    for texts in module.MESSAGES.values():
        for text in texts.values():
            assert not text.endswith(".")
            assert text[0] in "`{" or text[0].islower()


@pytest.mark.parametrize("module", ALL.values(), ids=ALL)
def test_a_sentence_names_only_parameters(module: ModuleType) -> None:
    known = {field.name for field in fields(module.Params)}

    assert all(set(NAME.findall(text)) <= known for text in module.SENTENCE.values())


@pytest.mark.parametrize("module", ALL.values(), ids=ALL)
def test_a_check_that_reads_running_text_says_so_else_one_file_would_not_be_judged_by_it(module: ModuleType) -> None:
    source = inspect.getsource(module)
    reads_text = "ibplint.prose" in source or ".prose" in source or ".page" in source

    assert getattr(module, "OF_TEXT", False) or not reads_text


def test_a_check_writes_no_standard_message_that_asks_other_values() -> None:
    own = [module.MESSAGES[key] for module in ALL.values() for key in STANDARD if key in module.MESSAGES]

    assert all(set(texts) == {"nl", "en"} for texts in own)


ENGLISH = {
    "elapsed": (
        "elapsed: {from: kennisname_op, to: ap_gemeld_op, at_most: 72 uur}",
        "`ap_gemeld_op` lies 72 hours 30 min after `kennisname_op`, 72 hours allowed",
    ),
    "order": (
        "order: [ap_gemeld_op, kennisname_op]",
        "`kennisname_op` (`2026-10-23 17:20`) lies before `ap_gemeld_op` (`2026-10-26 16:50`)",
    ),
    "holds": ("holds: {datalek: nee}", "`datalek` is `ja`, but this must hold here: `datalek` is nee"),
    "filled": ("filled: aard", "`aard` is not answered"),
}


@pytest.mark.parametrize(("check", "text"), ENGLISH.values(), ids=ENGLISH)
def test_a_reader_gets_the_message_in_english(tell: Tell, check: str, text: str) -> None:
    record = "{id: I-1, datalek: ja, kennisname_op: 2026-10-23 17:20, ap_gemeld_op: 2026-10-26 16:50}"

    (found,) = tell("incidenten", check, f"incidenten:\n  - {record}\n", lang="en")

    assert found.text == text
