"""What the proofs of several rules come to together."""

from collections.abc import Sequence

from ibplint.model.frozen import frozen
from ibplint.proving.proof import Proof


@frozen()
class Score:
    """How many changes were made and noticed; `excused` were not, for a reason that the rule gives; `refused` rules."""

    made: int
    noticed: int
    excused: int
    refused: int

    @property
    def share(self) -> float:
        """The share that was noticed, from 0 to 1; what is excused counts as not noticed."""
        return self.noticed / self.made if self.made else 0.0


def score(found: Sequence[Proof]) -> Score:
    """All proofs added up."""
    return Score(
        made=sum(one.made for one in found),
        noticed=sum(one.noticed for one in found),
        excused=sum(survivor.reason is not None for one in found for survivor in one.survivors),
        refused=sum(bool(one.refusals) for one in found),
    )
