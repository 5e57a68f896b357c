"""Laws, standards and agreements, with the edition that the text names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ibplint.shaping.mentions.lexicon import LAW
from ibplint.shaping.mentions.mention import Mention

_EDITION = re.compile(
    r"[’'\"”]?\s?(?:[:–-]\s?|\(\s?)?(?:,?\s?(?:versie|v\.?|uitgave|editie)\s?)?\(?((?:19|20)\d\d|\d\.\d)(?![\d/:-]|\.\d)"
    r"|[’'\"”]?,?\s\(?(?:versie|v\.?)\s?(\d)(?![\d.])",
    re.IGNORECASE,
)
_EDITION_BEFORE = re.compile(
    r"\b(?:versie|v\.?|uitgave|editie)\s?((?:19|20)\d\d|\d\.\d)\s(?:van|uit|bij)\s(?:(?:het|de|dat|ons)\s)?$",
    re.IGNORECASE,
)
_LEADING = re.compile(r"\b(leidende?|maatgevende?|als (norm|standaard|leidraad) (gehanteerd|gebruikt|genomen))\b")
_CUT = re.compile(r"[;.]")
_AND = re.compile(r"\s*(en|/|&|,)\s*")


def laws(named: Sequence[Mention], entries: Mapping[str, Mapping[str, object]]) -> Iterator[Mention]:
    """The mentions of laws; one whose edition is another entry of the list counts as that one."""
    found = [mention for mention in named if mention.kind == LAW]
    editions = [_edition(mention, entries) for mention in found]
    for number, mention in enumerate(found):
        edition = editions[number]
        if not edition and number + 1 < len(found) and _joined(mention, found[number + 1], entries):
            edition = editions[number + 1]
        yield _with_edition(mention, edition, entries)


def leads(mention: Mention) -> bool:
    """Whether the clause says that this leads."""
    text = mention.sentence.text
    start = max((cut.end() for cut in _CUT.finditer(text, 0, mention.start)), default=0)
    end = next((cut.start() for cut in _CUT.finditer(text, mention.end) if text[cut.start()] == ";"), len(text))
    return bool(_LEADING.search(text[start:end].casefold()))


def _edition(mention: Mention, entries: Mapping[str, Mapping[str, object]]) -> str:
    if not entries[mention.value].get("edities"):
        return ""
    text = mention.sentence.text
    if written := _EDITION.match(text, mention.end):
        return written[1] or written[2]
    before = _EDITION_BEFORE.search(text, 0, mention.start)
    return before[1] if before else ""


def _joined(one: Mention, other: Mention, entries: Mapping[str, Mapping[str, object]]) -> bool:
    """Whether two parts of one series stand side by side: `27001 en 27002 (2015)`."""
    same = one.sentence is other.sentence and entries[one.value].get("reeks") == entries[other.value].get("reeks")
    return same and one.value != other.value and bool(_AND.fullmatch(one.sentence.text[one.end : other.start]))


def _with_edition(mention: Mention, edition: str, entries: Mapping[str, Mapping[str, object]]) -> Mention:
    family = [mention.value, *(key for key, entry in entries.items() if entry.get("vervangen_door") == mention.value)]
    key = next((key for key in family if edition and edition in _editions(entries[key])), mention.value)
    more = {"reeks": str(entries[key].get("reeks") or key)} | ({"editie": edition} if edition else {})
    return replace(mention, value=key, more=more)


def _editions(entry: Mapping[str, object]) -> tuple[str, ...]:
    found = entry.get("edities", ())
    return tuple(map(str, found)) if isinstance(found, list | tuple) else (str(found),)
