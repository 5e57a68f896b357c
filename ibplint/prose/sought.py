"""Where a reader looks for a subject that a text does not treat as it should."""

import re

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence
from ibplint.prose.aside import is_aside
from ibplint.prose.other_sense import named_in
from ibplint.prose.passages import passages_about
from ibplint.prose.phrases import Hit, Phrases, numbers_with, sentences_with
from ibplint.prose.sections import section_about, sections_in_order, title
from ibplint.prose.subjects import named_before, named_by

_INTRODUCTION = late(r"\b(?:inleiding|aanleiding|leeswijzer|begrippen|begripsbepalingen|definities)\W*$", re.IGNORECASE)


def sought(
    prose: Prose, topic: tuple[str, ...], section: tuple[str, ...], below: tuple[str, ...] = ()
) -> Sentence | Hit | None:
    """Where a reader looks for a subject: a heading, else the words of a sentence; None when it is treated nowhere.

    A list of papers or actions that names it is no place for what lacks, where it fits below some heading.
    """
    heading = next(sections_in_order(prose, section), None) if section else section_about(prose, Phrases(topic))
    subject = Phrases(topic or section)
    if heading is not None and (not topic or _treats(prose, heading, subject)):
        return heading
    passage = next(passages_about(prose, subject, Phrases(section)), None)
    if passage is None:
        return heading
    nearby = heading or fitting(prose, below) if is_aside(prose, passage) else None
    return nearby or named_in(prose, subject)[passage.index][0]


def _treats(prose: Prose, heading: Sentence, subject: Phrases) -> bool:
    """Whether a heading, or what stands anywhere below it, names the subject: `Foto's` may be of what parents take."""
    named = map(prose.sentences.__getitem__, numbers_with(prose, subject))
    return any(heading is above for one in named for above in prose.above(one))


def fitting(prose: Prose, below: tuple[str, ...]) -> Sentence | None:
    """The heading below which something fits that a text treats nowhere.

    The title is no place for it, nor is a heading that names another subject first (`Camera's en andere systemen`), or
    one of a chapter that only introduces: what security is, says `Inleiding`, and not how it is done.
    """
    places = (one for one in sections_in_order(prose, below) if not _introduces(prose, one))
    found = (one for one in places if not _of_another(prose, one, Phrases(below)))
    first = title(prose)
    return next((one for one in found if one is not first), None)


def _introduces(prose: Prose, heading: Sentence) -> bool:
    return any(_INTRODUCTION.search(above.text) for above in prose.above(heading))


def _of_another(prose: Prose, heading: Sentence, phrases: Phrases) -> bool:
    hits = sentences_with(prose, phrases)[heading.index]
    ours = {name for hit in hits for name in named_by(prose, hit)}
    return not named_before(prose, heading.index, hits[0].first) <= ours
