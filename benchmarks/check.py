"""How long `ibplint check` takes on dossiers of growing size and on a policy, beside what its libraries cost to import.

Run with `python benchmarks/check.py`; prints whole-process medians of processor time, peak memory, and ratios within
this one run. Nothing here is asserted: machines differ, ratios are what to read.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from corpus import write_dossier

RUNS = 5
SIZES = (1, 100, 1000)
POLICY = Path(__file__).parent.parent / "tests" / "policies" / "koepel.md"
FLOOR = [sys.executable, "-c", "import yaml, click, markdown_it"]
CHECK = [sys.executable, "-m", "ibplint", "check", "--as-of", "2026-11-01"]


def measure(command: list[str], environment: Mapping[str, str]) -> tuple[float, float]:
    """User milliseconds and peak megabytes of one run of a command."""
    silent = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=silent, stderr=silent, env=environment) as process:
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return usage.ru_utime * 1000, usage.ru_maxrss / 1024


def medians(command: list[str], environment: Mapping[str, str]) -> tuple[float, float]:
    """The medians of several runs after one that is not counted."""
    measure(command, environment)
    spent, peak = zip(*(measure(command, environment) for _ in range(RUNS)), strict=True)
    return median(spent), median(peak)


def main() -> None:
    """Print one line for the floor, one for each size, and one for the policy."""
    with tempfile.TemporaryDirectory() as temporary:
        # As it is installed: with byte code, and what was read of our own rules, kept.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": f"{temporary}/kept"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        floor, peak = medians(FLOOR, environment)
        print(f"{'import yaml, click, markdown_it':36}{floor:8.0f} ms user {peak:6.0f} MB")
        asked = {"check, koepel.md": POLICY}
        for size in SIZES:
            folder = Path(temporary) / str(size)
            folder.mkdir()
            write_dossier(folder, size)
            asked[f"check, {size} files"] = folder
        for name, path in asked.items():
            spent, peak = medians([*CHECK, str(path)], environment)
            print(f"{name:36}{spent:8.0f} ms user {peak:6.0f} MB {spent / floor:6.1f} x")


if __name__ == "__main__":
    main()
