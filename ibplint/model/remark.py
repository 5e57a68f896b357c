"""What judging has to say of a record that excuses or attests."""

from datetime import date

from ibplint.model.frozen import frozen
from ibplint.model.message import Message
from ibplint.model.record import Record


@frozen()
class Remark:
    """One thing that is the matter with a deviation or an attestation.

    `about` is what is asked of it: "known" (what it names exists), "valid" (it counts), "needed" (it covers
    something), "line" (it claims no more than its line can prove). `found` identifies what was found. With a `day` it
    is the matter from that day on only.
    """

    record: Record
    about: str
    found: str
    message: Message
    field: str = ""
    day: date | None = None
