"""How sure the numbers and wordings of norms are, in one line."""

from collections.abc import Iterable
from typing import Protocol

from ibplint.showing.words import counted

_SURE = {
    "nl": "met de bron vergeleken: het nummer van {numbers} van {norms}, de weergave van {wordings}",
    "en": "compared with the source: the number of {numbers} of {norms}, the wording of {wordings}",
}
_NORMS = {"nl": ("norm", "normen"), "en": ("norm", "norms")}


class Verified(Protocol):
    """A norm, or what a run says of one."""

    @property
    def number_verified(self) -> bool:
        """Whether somebody compared the number with its source."""

    @property
    def wording_verified(self) -> bool:
        """Whether somebody compared our wording with its source."""


def sureness(norms: Iterable[Verified], lang: str) -> str:
    """How many numbers and wordings of these norms somebody compared with their source."""
    rows = tuple(norms)
    return _SURE[lang].format(
        numbers=sum(norm.number_verified for norm in rows),
        wordings=sum(norm.wording_verified for norm in rows),
        norms=norms_counted(len(rows), lang),
    )


def norms_counted(number: int, lang: str) -> str:
    """`1 norm`, `66 normen`."""
    return counted(number, *_NORMS[lang])
