"""Where a value stands, and what its meaning depends on beside its own words."""

from collections.abc import Mapping
from posixpath import dirname, join, normpath
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.place import Place
from ibplint.model.span import Span


@frozen()
class Context:
    """A file of the dossier, the time zone of its moments, and what roles are held for.

    `processes` are the spellings of processes; `per` gives of a role the field that says what it is held for.
    """

    path: str
    zone: ZoneInfo
    processes: Mapping[str, str]
    per: Mapping[str, str]

    def quote(self, text: str, span: Span, *, private: str = "") -> Quote:
        """Words of the file and where they stand."""
        return Quote(text, Place(self.path, span), private)

    def linked(self, target: str) -> str:
        """The path in the dossier that a link in this file means; an address elsewhere stays as it is."""
        bare = target.partition("#")[0]
        if not bare or ":" in bare.split("/")[0] or bare.startswith("//"):
            return target
        if bare.startswith("/"):
            return normpath(unquote(bare)).lstrip("/")
        return normpath(join(dirname(self.path), unquote(bare)))
