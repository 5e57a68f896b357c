"""A recorded attestation: the norms it is about, how far it proves, and why it may prove nothing."""

from collections.abc import Iterable, Iterator, Mapping

from ibplint.model.framework import Framework
from ibplint.model.frozen import frozen
from ibplint.model.message import Message
from ibplint.model.normal import identifier
from ibplint.model.quoted import named as name_in
from ibplint.model.record import Record

REGISTER = "verklaringen"
# A statement of one's own proves no more than this step.
FIRST_LINE_MOST = 2
_FIRST = "eerste"
NormName = tuple[str, str]


@frozen(eq=False)
class Attestation:
    """An attestation; `claimed` is the step that it names (0: none), `void` why it proves nothing.

    `unknown` are the indexes of what it names and is no norm.
    """

    record: Record
    norms: tuple[NormName, ...]
    unknown: tuple[int, ...]
    claimed: int
    void: Message | None = None

    @property
    def id(self) -> str:
        """Its id as a board writes it."""
        return name_in(self.record, "id") or self.record.identity

    @property
    def first_line(self) -> bool:
        """Whether whoever does the work attests it; who does not say is taken to."""
        return self.record.answer("lijn").value in (_FIRST, None)

    @property
    def step(self) -> int:
        """The highest step that it proves."""
        return min(self.claimed, FIRST_LINE_MOST) if self.first_line else self.claimed


class Attestations:
    """All attestations of a dossier; those in force are found by norm."""

    def __init__(self, found: Iterable[Attestation] = ()) -> None:
        self._all = tuple(found)

    def __iter__(self) -> Iterator[Attestation]:
        return iter(self._all)

    def of(self, framework: str, norm: str) -> tuple[Attestation, ...]:
        """The attestations that count for a norm."""
        return tuple(one for one in self._all if one.void is None and (framework, norm) in one.norms)


def norm_names(frameworks: Mapping[str, Framework]) -> Mapping[str, NormName]:
    """Every norm as an attestation names it (`ibp-fo SM.11`), in the form in which names are compared."""
    return {
        identifier(f"{framework.id} {norm}"): (framework.id, norm)
        for framework in frameworks.values()
        for norm in framework.norms
    }
