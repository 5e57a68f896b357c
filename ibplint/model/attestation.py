"""What became of the recorded attestations, in a run."""

from datetime import date

from ibplint.model.frozen import frozen
from ibplint.model.message import Message
from ibplint.model.place import Place


@frozen()
class AttestationResult:
    """An attestation: the norms it is about (framework, norm), and what it came to.

    `step` is the highest step of maturity that it proves, 0 for none; `void` says why it proves nothing.
    """

    id: str
    place: Place
    norms: tuple[tuple[str, str], ...]
    line: str
    aspects: tuple[str, ...]
    step: int
    until: date | None
    void: Message | None
