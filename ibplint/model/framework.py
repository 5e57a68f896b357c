"""A published set of norms."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ibplint.model.message import Texts


@dataclass(frozen=True)
class Norm:
    """What a framework asks, in our own words, with its source.

    `verified` says of number and wording whether somebody compared them with the source.
    `rest` is what of the norm no rule can see. `title_status` is given where the title is a working translation.
    """

    id: str
    domain: str
    title: Texts
    text: Texts
    source: str
    number_verified: bool
    wording_verified: bool
    rest: Texts | None = None
    title_status: str = ""
    steps: Mapping[int, Texts] = field(default_factory=dict)


@dataclass(frozen=True)
class Framework:
    """A framework with its norms by id; `scale` is the lowest, highest and target step, where it has steps."""

    id: str
    title: Texts
    version: str
    norms: Mapping[str, Norm]
    scale: tuple[int, int, int] | None = None
    licence: str = ""
