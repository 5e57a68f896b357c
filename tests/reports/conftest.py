"""A result of a dossier that wants to do harm."""

from collections.abc import Callable

import pytest
from payloads import hostile_files

from ibplint.model.result import RunResult


@pytest.fixture(scope="session")
def hostile(result_of: Callable[..., RunResult]) -> RunResult:
    return result_of(hostile_files())
