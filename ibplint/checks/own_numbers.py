"""A text that refers to one of its own chapters, paragraphs or articles has it: `zie paragraaf 3.7` stands in it.

`called` are the words for such a part. A part is there where a sentence or a heading begins with its number; with
`named` only where it begins with the word too (`Artikel 4. Begrippen`). In a paragraph with one of `unless` a number
may be that of a law or of another paper, and so may a number that the text elsewhere gives such a paper. A text that
refers to several such parts, or to a range of them, or to one far behind its last, cites another paper without its
name. A level that the text does not number itself cannot be told.
"""

from collections.abc import Iterator

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.fold import fold
from ibplint.prose.hits import words
from ibplint.prose.own_numbers import Reference, lacks, numbers_of, ranges, references
from ibplint.prose.phrases import Phrases, numbers_with

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "lacking": {
        "nl": "hier staat {words}, maar dat nummer heeft deze tekst niet",
        "en": "here stands {words}, and this text has no such number",
    },
}
SENTENCE = {
    "nl": "dat wat de tekst van zichzelf noemt als {called} er ook in staat[ ({named})]"
    "[, tenzij in dezelfde alinea: {unless}]",
    "en": "that what the text names of itself as {called} stands in it[ ({named})]"
    "[, unless in the same paragraph: {unless}]",
}
WORDS = {"named": {True: {"nl": "met dat woord ervoor", "en": "with that word before it"}}}
# An article that the text never had lies close behind its last.
_FAR = 2


@frozen()
class Params:
    """`called`: the words for a part with a number; `named`: it begins with one of these.

    `unless`: phrases for what else may have such numbers.
    """

    called: tuple[str, ...]
    unless: tuple[str, ...] = ()
    named: bool = False


def unwanted(params: Params) -> tuple[str, ...]:
    """A part that no text has."""
    return tuple(f"Zie {word} {5 if params.named else 99}." for word in params.called[:1])


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield each part that is named and not there, at the first place where it is named."""
    prose = record.prose
    if prose is None or record.page is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    there = numbers_of(record.page, params.called, bare=not params.named)
    if not there:
        yield nothing(record)
        return
    lacking, foreign = dict[str, list[tuple[Sentence, Reference]]](), set[str]()
    others = _blocks(prose, params.unless)
    for sentence in _naming(prose, params.called):
        for one in references(sentence, params.called):
            if sentence.block in others or ranges(sentence, params.called):
                foreign.add(one.number)
            elif lacks(there, one.number):
                lacking.setdefault(one.number, []).append((sentence, one))
    own = {number: found for number, found in lacking.items() if number not in foreign}
    if not (params.named and any(_far(there, number) for number in own)):
        yield from _problems(record, own)


def _naming(prose: Prose, called: tuple[str, ...]) -> Iterator[Sentence]:
    """The sentences with one of the words for a part."""
    signs = [word for word in called if not fold(word)]
    numbers = {number for word in called for number in prose.index.get(fold(word), {})}
    for sentence in prose.sentences:
        if sentence.index in numbers or any(sign in sentence.text for sign in signs):
            yield sentence


def _far(there: frozenset[str], number: str) -> bool:
    """Whether a number is so high that it must be one of a law."""
    first, *_ = number.split(".")
    return int(first) > _FAR * len([one for one in there if "." not in one])


def _blocks(prose: Prose, phrases: tuple[str, ...]) -> frozenset[int]:
    """The paragraphs that name another paper."""
    numbers = numbers_with(prose, Phrases(phrases)) if phrases else ()
    return frozenset(prose.sentences[number].block for number in numbers)


def _problems(record: Record, lacking: dict[str, list[tuple[Sentence, Reference]]]) -> Iterator[Problem]:
    if len(lacking) > 1:
        return
    for number, found in lacking.items():
        first, *others = (words(record, sentence, one.span) for sentence, one in found)
        related = tuple(other.place for other in others)
        yield Problem(record, "lacking", {"words": first}, place=first.place, related=related, found=number)
