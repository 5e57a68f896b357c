"""The mentions of one document, and the sentences that they stand in."""

from bisect import bisect_right
from typing import cast

from ibplint.model.dossier import Dossier
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.model.values import compared

_MENTIONS, _DOCUMENT, _KIND, _ID = "noemingen", "document", "soort", "id"


def mentioned(document: Record, kind: str, dossier: Dossier) -> tuple[Record, ...]:
    """What a document names of one kind, in the order of its text."""
    own = {compared(value) for value in document.answer(_ID).values}
    found = (one for key in own for one in dossier.index(_MENTIONS, _DOCUMENT).get(key, ()))
    return tuple(sorted((one for one in found if one.answer(_KIND).value == kind), key=lambda one: one.span[:2]))


def sentence_at(prose: Prose, span: Span) -> Sentence | None:
    """The sentence in which a span begins."""
    known = prose.memory.get(sentence_at)
    if known is None:
        known = prose.memory[sentence_at] = sorted((one.span()[:2], one.index) for one in prose.sentences)
    starts = cast("list[tuple[tuple[int, int], int]]", known)
    at = bisect_right(starts, (span[:2], len(prose.sentences))) - 1
    return prose.sentences[starts[at][1]] if at >= 0 else None
