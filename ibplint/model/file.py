"""A file as it was seen: read or not, and why."""

from enum import StrEnum

from ibplint.model.frozen import frozen
from ibplint.model.message import Message
from ibplint.model.page import Page
from ibplint.model.raw import Fault, Raw
from ibplint.model.sheet import Sheet


class Kind(StrEnum):
    """What a file is taken for, by the end of its name."""

    YAML = "yaml"
    MARKDOWN = "markdown"
    CSV = "csv"
    OTHER = "overig"


class Unread(StrEnum):
    """Why a file's content plays no part; the Dutch words stand in the register `bestanden`."""

    KIND = "geen YAML, Markdown of CSV"
    CSV = "niet te lezen als CSV"
    LINK = "verwijzing (symlink)"
    DEVICE = "geen gewoon bestand"
    DENIED = "niet te openen"
    GONE = "verdwenen tijdens het lezen"
    TOO_BIG = "te groot"
    ENCODING = "tekens niet te lezen"
    SYNTAX = "niet te lezen als YAML"
    NO_REGISTER = "geen register van een dossier"
    NO_DOCUMENT = "niet als document herkend"
    SETTINGS = "instellingen"
    RULES = "eigen toetsregels"


@frozen()
class Taken:
    """As which kind of document a text was read, and its name; `reason` where there is something to say of that.

    `in_part`: not all that such a paper should hold is asked of it.
    """

    kind: str
    name: str
    reason: Message | None = None
    in_part: bool = False


@frozen()
class ReadFile:
    """One file of the dossier: its text, what it says, and what could not be read.

    `path` is relative to the dossier, with forward slashes. `text` is None when nothing was read.
    `keys` are the top-level keys that could still be seen in YAML that does not parse. `taken`: the document it is.
    """

    path: str
    kind: Kind
    text: str | None = None
    sha256: str = ""
    content: Raw | None = None
    page: Page | None = None
    sheet: Sheet | None = None
    faults: tuple[Fault, ...] = ()
    unread: Unread | None = None
    keys: tuple[str, ...] = ()
    taken: Taken | None = None
