"""The mentions of one document, and the sentences that they stand in."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from ibplint.model.dossier import Dossier
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.model.values import compared
from ibplint.prose.remembered import remembered

_MENTIONS, _DOCUMENT, _KIND, _ID = "noemingen", "document", "soort", "id"


def mentioned(document: Record, kind: str, dossier: Dossier) -> tuple[Record, ...]:
    """What a document names of one kind, in the order of its text."""
    return dossier.remembered((mentioned, document), lambda: _by_kind(document, dossier)).get(kind, ())


def _by_kind(document: Record, dossier: Dossier) -> Mapping[object, tuple[Record, ...]]:
    own = {compared(value) for value in document.answer(_ID).values}
    kinds: dict[object, list[Record]] = {}
    for key in own:
        for one in dossier.index(_MENTIONS, _DOCUMENT).get(key, ()):
            kinds.setdefault(one.answer(_KIND).value, []).append(one)
    return {kind: tuple(sorted(found, key=lambda one: one.span[:2])) for kind, found in kinds.items()}


def sentence_at(prose: Prose, span: Span) -> Sentence | None:
    """The sentence in which a span begins."""
    starts, ordered = _starts(prose)
    at = bisect_right(starts, span[:2]) - 1
    return ordered[at] if at >= 0 else None


def text_at(prose: Prose, span: Span) -> str:
    """The words of a text that stand in a part of it."""
    one = sentence_at(prose, span)
    inside = [word for word in one.words if _inside(one.span(word.start, word.end), span)] if one else []
    return one.text[inside[0].start : inside[-1].end] if one and inside else ""


def _inside(one: Span, other: Span) -> bool:
    return other[:2] <= one[:2] and one[2:] <= other[2:]


@remembered
def _starts(prose: Prose) -> tuple[Sequence[tuple[int, int]], Sequence[Sentence]]:
    """Where each sentence begins or goes on, and the sentences, in the order of the file."""
    ordered = sorted((begin, one.index) for one in prose.sentences for begin in one.begins)
    return [begin for begin, _ in ordered], [prose.sentences[index] for _, index in ordered]
