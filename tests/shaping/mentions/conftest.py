"""What the tests of mentions share: a policy made of one text, and what it names."""

from collections.abc import Callable

import pytest

from ibplint.model.dossier import Dossier
from ibplint.model.record import Record

FRONT = "---\nsoort: ibp-beleid\ntitel: Beleid\n---\n"


@pytest.fixture(scope="session")
def mentions_of(dossier_of: Callable[..., Dossier]) -> Callable[..., tuple[Record, ...]]:
    """The mentions of some kinds in a text, in its order."""

    def named(text: str, *kinds: str) -> tuple[Record, ...]:
        found = dossier_of({"beleid.md": FRONT + text}).register("noemingen").records
        return tuple(one for one in found if not kinds or one.answer("soort").value in kinds)

    return named


@pytest.fixture(scope="session")
def pairs_of(mentions_of: Callable[..., tuple[Record, ...]]) -> Callable[..., list[tuple[object, object]]]:
    """The values and words of the mentions of one kind."""

    def pairs(text: str, kind: str, field: str = "woord") -> list[tuple[object, object]]:
        return [(one.answer("waarde").value, one.answer(field).value) for one in mentions_of(text, kind)]

    return pairs
