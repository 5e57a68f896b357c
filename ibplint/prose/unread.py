"""Where a text has something beside a passage that is not read: what the passage lacks may stand there."""

from bisect import bisect_right

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.phrases import Hit


def unread_beside(prose: Prose, spot: Sentence | Hit | None) -> int:
    """The first line that is not read under the heading of a spot, or below one deeper; 0 without any."""
    if spot is None or not prose.unread:
        return 0
    sentence = spot if isinstance(spot, Sentence) else prose.sentences[spot.sentence]
    lines = [one.pieces[0].line if one.pieces else 0 for one in prose.sentences]
    for span in prose.unread:
        before = prose.sentences[max(bisect_right(lines, span.line) - 1, 0)]
        above = (before.heading, *(one.heading for one in prose.above(before)))
        if sentence.heading in above:
            return span.line
    return 0
