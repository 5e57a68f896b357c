"""What is needed to turn an entry of any register into a draft, made once for a whole dossier."""

from collections.abc import Mapping
from dataclasses import field, replace
from functools import cached_property
from zoneinfo import ZoneInfo

from ibplint.model.file import ReadFile
from ibplint.model.frozen import frozen
from ibplint.model.page import Page
from ibplint.model.raw import RawMapping, plain
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_of
from ibplint.shaping.context import Context
from ibplint.shaping.draft import YAML, Draft
from ibplint.shaping.entries.entry import drafted
from ibplint.shaping.entries.fit import Fit
from ibplint.shaping.roles import PER, with_object
from ibplint.vocabulary.vocabulary import Vocabulary


@frozen(eq=False)
class Forms:
    """The vocabulary, the zone of local times, and the shape of each register's entries once it is asked."""

    vocabulary: Vocabulary
    zone: ZoneInfo
    _fits: dict[str, Fit] = field(default_factory=dict, repr=False)

    def context(self, path: str) -> Context:
        """What values in a file depend on."""
        return Context(path, self.zone, self.vocabulary.lists["processen"].words, self.per)

    @cached_property
    def per(self) -> Mapping[str, str]:
        """Of each role that is held for something the field that says for what."""
        entries = (plain(entry) for entry in self.vocabulary.lists["rolsoorten"].entries)
        return {entry["rol"]: PER[entry["per"]] for entry in entries if isinstance(entry, dict) and entry["per"] in PER}

    @cached_property
    def lexicon(self) -> Lexicon:
        """The verbs of duties and the names of roles, as running text has them."""
        return lexicon_of(self.vocabulary)

    def draft(
        self, register: str, raw: RawMapping, path: str, *, source: str = YAML, page: Page | None = None
    ) -> Draft:
        """The draft of one entry of a register."""
        schema = self.vocabulary.registers[register]
        fit = self._fits.get(register) or self._fits.setdefault(register, Fit(schema.schema))
        draft = replace(drafted(raw, schema, fit, self.context(path)), source=source, page=page)
        return with_object(draft, self.per)


@frozen()
class Share:
    """What one file contributes: drafts, the registers it names, and those it darkens.

    `file` carries the faults and the reason why it plays no part, as they are shown.
    """

    file: ReadFile
    drafts: tuple[Draft, ...] = ()
    named: tuple[str, ...] = ()
    darkened: tuple[str, ...] = ()
