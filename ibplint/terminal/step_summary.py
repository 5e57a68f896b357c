"""The summary that GitHub shows with a step: Markdown at the end of a file that the runner names."""

from collections.abc import Callable, Mapping
from pathlib import Path

from ibplint.errors import IbplintError
from ibplint.model.clean import clean

VARIABLE = "GITHUB_STEP_SUMMARY"
# Above 1 MiB GitHub shows nothing at all of it.
LONGEST = 900_000


def add_to_summary(environment: Mapping[str, str], summary: Callable[[int], str]) -> None:
    """Append what `summary` makes in the bytes that are left, where there is such a file at all."""
    name = environment.get(VARIABLE, "")
    if not name:
        return
    file = Path(name)
    try:
        there = file.stat().st_size if file.exists() else 0
        with file.open("ab") as end:
            end.write(summary(LONGEST - there).encode())
    except OSError:
        raise IbplintError(
            nl=f"de samenvatting in {VARIABLE} (`{clean(name)}`) kan niet worden geschreven",
            en=f"the summary in {VARIABLE} (`{clean(name)}`) cannot be written",
        ) from None
