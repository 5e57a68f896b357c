import re

import pytest

from ibplint.model.late_pattern import late


def test_a_late_pattern_finds_what_a_compiled_one_finds() -> None:
    pattern = late(r"binnen (\d+) uur", re.IGNORECASE)

    found = pattern.search("Melden gebeurt Binnen 72 uur.")

    assert found is not None
    assert found[1] == "72"
    assert pattern.sub("tijdig", "binnen 24 uur melden") == "tijdig melden"
    assert pattern.pattern == r"binnen (\d+) uur"


def test_what_is_no_pattern_is_refused_at_its_first_use() -> None:
    pattern = late("(")

    with pytest.raises(re.error):
        pattern.match("(")
