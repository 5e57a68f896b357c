"""Where a text says that something can be clicked, there is a link or an address.

`words` are phrases such as `via deze link`. A link got lost when text came out of another document; a reader then has
nowhere to go. A link in the same sentence or the next counts, and so does the address of a site that follows.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import cast

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.page import Page
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.model.truth import Cause
from ibplint.prose.hits import quote
from ibplint.prose.phrases import Hit, Phrases, find
from ibplint.prose.sample import sample
from ibplint.prose.stance import stance

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "lost": {
        "nl": "hier staat {words}, maar er staat geen koppeling en geen adres bij",
        "en": "here stands {words}, but no link and no address stand with it",
    },
}
SENTENCE = {
    "nl": "dat bij {words} een koppeling of adres staat",
    "en": "that a link or an address stands with {words}",
}
# Of a site: a mail address is another way to get there.
_ADDRESS = late(r"https?:|www\.|(?<![@\w.-])[\w-]+(?:\.[\w-]+)*\.(?:nl|eu|com|org|net|example)\b")
# A link that ends behind another: a picture within a link.
_NESTED = 3


@frozen()
class Params:
    """`words`: phrases by which a text points at a link."""

    words: tuple[str, ...]


def unwanted(params: Params) -> tuple[str, ...]:
    """Each phrase as a text may have it."""
    return tuple(map(sample, params.words))


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield each phrase that points at a link that is not there."""
    prose, page = record.prose, record.page
    if prose is None or page is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    hits = find(prose, Phrases(params.words))
    if not hits:
        yield nothing(record)
    for hit in hits:
        denied = stance(prose, hit.sentence, hit.first, hit.last).negated
        if not (denied or _goes_somewhere(prose, page, hit)):
            words = quote(record, prose, hit)
            yield Problem(record, "lost", {"words": words}, place=words.place, found=words.text.casefold())


def _goes_somewhere(prose: Prose, page: Page, hit: Hit) -> bool:
    """Whether a link stands in the sentence or the next, or the address of a site behind the words."""
    near = prose.sentences[hit.sentence : hit.sentence + 2]
    behind = near[0].words[hit.last].end
    texts = (near[0].text[behind:], *(one.text for one in near[1:]))
    return any(map(_ADDRESS.search, texts)) or any(_has_link(one, prose, page) for one in near)


def _has_link(sentence: Sentence, prose: Prose, page: Page) -> bool:
    """Whether a link begins in a sentence, or goes on in it."""
    known = prose.memory.get(_has_link)
    if known is None:
        known = prose.memory[_has_link] = sorted(link.span for link in page.links)
    links, span = cast("list[Span]", known), sentence.span()
    first = bisect_left(links, span[:2], key=_start)
    return first < bisect_left(links, span[2:], key=_start) or any(
        span[:2] < link[2:] for link in links[max(first - _NESTED, 0) : first]
    )


def _start(span: Span) -> tuple[int, int]:
    return span[:2]
