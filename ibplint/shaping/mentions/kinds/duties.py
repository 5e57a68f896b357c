"""Duties: who does what with what, from the tasks that tables and sentences of the document give a role."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from ibplint.model.prose import Sentence
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.model.values import Role, Value
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.mentioned import sentence_at
from ibplint.shaping.mentions.lexicon import DOCUMENT, NOTION, REGISTER
from ibplint.shaping.mentions.mention import Mention, between
from ibplint.shaping.mentions.surroundings import Surroundings

DUTY = "plicht"
_ROLE, _TASKS = "rol", "taken"
_KINDS = (REGISTER, NOTION, DOCUMENT)
_AND = re.compile(r"\s*(?:,|en|,\s*en)\s*(?:de|het|een)?\s*", re.IGNORECASE)
# Subjects of a chapter, not of a duty.
_NO_OBJECT = frozenset({"rollen", "fg", "uitgangspunten", "documenten", "begrippen", "reikwijdte", "vaststelling"})


def duties(
    records: Sequence[Record], named: Sequence[Mention], around: Surroundings, lexicon: Lexicon
) -> Iterator[Mention]:
    """The duties of the roles of a document; one that another verb clears is none."""
    objects: dict[int, list[Mention]] = {}
    for one in named:
        objects.setdefault(one.sentence.index, []).append(one)
    shared = Counter(place for record in records for place in set(_spans(record)))
    for record in records:
        role = record.answer(_ROLE).value
        if not isinstance(role, Role):
            continue
        for text, place in zip(record.answer(_TASKS).values, _spans(record), strict=False):
            sentence = sentence_at(around.prose, place)
            for duty in duties_in(str(text), lexicon) if sentence and sentence.words else ():
                if sentence and duty.counts and duty.of(role.role):
                    found = _mention(duty, str(text), sentence)
                    about = _objects(duty, found, objects.get(sentence.index, ()), around)
                    for thing in about or ("",):
                        yield _told(found, duty, role, thing, together=shared[place] > 1)


def _spans(record: Record) -> tuple[Span, ...]:
    return record.answer(_TASKS).spans


def _mention(duty: Duty, text: str, sentence: Sentence) -> Mention:
    """The words of the duty; where the task stands in other words than the sentence, the whole of it."""
    start = len(sentence.text) - len(text)
    if text.endswith(sentence.text) and start <= 0:
        found = between(DUTY, duty.aard, sentence, max(duty.first + start, 0), duty.last + start)
    elif (start := sentence.text.find(text)) >= 0:
        found = between(DUTY, duty.aard, sentence, start + duty.first, start + duty.last)
    else:
        found = None
    return found or Mention(DUTY, duty.aard, sentence, 0, len(sentence.words) - 1)


def _told(mention: Mention, duty: Duty, role: Role, about: str, *, together: bool) -> Mention:
    more: dict[str, Value] = {"rol": role, "werkwoord": duty.verb, "aard": duty.aard, "samen": together}
    return replace(mention, more=more | ({"voorwerp": about} if about else {}), label=duty.verb)


def _objects(duty: Duty, mention: Mention, beside: Sequence[Mention], around: Surroundings) -> tuple[str, ...]:
    """What the duty is about: registers before notions before documents, else the subject of the sentence."""
    said = duty.object_text.casefold()
    found = [one for one in beside if one.text.casefold() in said]
    for kind in _KINDS:
        if same := [one for one in found if one.kind == kind]:
            return tuple(dict.fromkeys(one.value for one in _with_next(same, beside)))
    only = tuple(dict.fromkeys(one.value for one in beside if one.kind != DOCUMENT))
    own = [subject for subject in around.said(mention.sentence) if subject not in _NO_OBJECT]
    # A sentence that names one thing is about it, however it is built.
    return only if len(only) == 1 else tuple(own) if len(own) == 1 and not only else ()


def _with_next(found: Sequence[Mention], beside: Sequence[Mention]) -> Sequence[Mention]:
    """Things and what stands beside them in one row: `het verwerkingsregister, het incidentenregister en …`."""
    row = list(found)
    for one in sorted(beside, key=attrgetter("first")):
        last = row[-1]
        if one.kind == last.kind and one not in row and _AND.fullmatch(one.sentence.text[last.end : one.start]):
            row.append(one)
    return row


def by_path(records: Sequence[Record]) -> Mapping[str, tuple[Record, ...]]:
    """Records by the file that they stand in."""
    found: dict[str, list[Record]] = {}
    for record in records:
        found.setdefault(record.path, []).append(record)
    return {path: tuple(many) for path, many in found.items()}
