"""A table in a policy that only looks like a register is none."""

from collections.abc import Callable

import pytest

from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
_ROWS = "| Bestuur | A. de Wit | beleid | – |\n| Rector | per school | werkinstructies | naleving |\n"


@pytest.mark.parametrize(
    ("heads", "faulty"),
    [
        ("| Rol | Wie | Beslist | Voert uit |", set[str]()),
        ("| Rol | Wie | Waarover beslist | Voert uit |", set[str]()),
        ("| Rol | Wie | Besluitt | Voert uit |", {"vermelding-past"}),
    ],
)
def test_what_a_role_decides_is_no_slip_for_the_decision_that_gave_it(
    result_of: ResultOf, heads: str, faulty: set[str]
) -> None:
    text = f"# IBP-beleid\n\n## Bijlage B. Rollen\n\n{heads}\n|---|---|---|---|\n{_ROWS}"
    found = {one.rule for one in result_of({"beleid.md": text}).findings}

    assert {"vermelding-past"} & found == faulty
