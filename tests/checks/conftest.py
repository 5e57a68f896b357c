"""What the tests of checks share: a check as a rule writes it, run on every record of a register."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

import pytest

from ibplint.conditions.scope import Scope
from ibplint.model.bound_check import BoundCheck, Seen
from ibplint.model.dossier import Dossier
from ibplint.model.evidence import Sightings
from ibplint.model.message import Message
from ibplint.model.place import Place
from ibplint.model.problem import STANDARD, NotApplicable, Outlook, Problem, Unknown
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.binding.bound_check import bound_check
from ibplint.vocabulary.vocabulary import Vocabulary

AS_OF = date(2026, 11, 1)


class Told(NamedTuple):
    """What a check saw, as a test compares it.

    `key` is that of a problem, `?` and the key or the causes of an unknown, `-` and the key of what does
    not apply, `>` and the key of an outlook.
    """

    key: str
    text: str = ""
    place: Place | None = None
    related: tuple[Place, ...] = ()
    day: date | None = None


Tell = Callable[..., list[Told]]


@pytest.fixture(scope="session")
def bound_to(vocabulary: Vocabulary) -> Callable[[str, str], BoundCheck]:
    """A check as it stands in a rule over a register: `filled: [naam]`."""

    def bind(register: str, written: str) -> BoundCheck:
        content = read_yaml(written).content
        entry = content.entries[0]
        scope = Scope(vocabulary.registers[register], vocabulary, str)
        return bound_check(entry.key.text, entry.value, "rule", scope)

    return bind


@pytest.fixture(scope="session")
def tell(dossier_of: Callable[..., Dossier], bound_to: Callable[[str, str], BoundCheck]) -> Tell:
    """Run a check on every record of a register in a dossier made of texts."""

    def run(
        register: str,
        written: str,
        files: Mapping[str, str] | str,
        *,
        as_of: date = AS_OF,
        zone: str = "Europe/Amsterdam",
        lang: str = "nl",
        first: bool = False,
        evidence: Sightings | None = None,
    ) -> list[Told]:
        dossier = dossier_of(files, as_of=as_of, zone=zone)
        dossier = replace(dossier, evidence=evidence) if evidence else dossier
        check = bound_to(register, written)
        records = dossier.register(register).records[: 1 if first else None]
        return [told(one, check, lang) for record in records for one in check.run(record, dossier)]

    return run


def told(seen: Seen, check: BoundCheck, lang: str = "nl") -> Told:
    """What was seen, in words."""
    texts = {**STANDARD, **check.messages}
    match seen:
        case Problem():
            text = Message(texts[seen.key], seen.values).text(lang, names=True)
            return Told(seen.key, text, seen.at(), seen.related)
        case Unknown(key=""):
            return Told("?" + ",".join(sorted({cause.kind for cause in seen.causes})))
        case Unknown():
            return Told("?" + seen.key, Message(texts[seen.key], seen.values).text(lang, names=True))
        case NotApplicable(key=""):
            return Told("-")
        case NotApplicable():
            return Told("-" + seen.key, Message(texts[seen.key], seen.values).text(lang, names=True))
        case Outlook():
            text = Message(texts[seen.key], seen.values).text(lang, names=True)
            return Told(">" + seen.key, text, seen.record.place(seen.field), day=seen.day)


def keys(told: list[Told]) -> list[str]:
    """What was seen, by key alone."""
    return [one.key for one in told]
