"""Of a body that decides by a text, that text says who sits in it, or by whose mandate it decides.

`bodies` are phrases for such a body; of a compound the last part is the body, so `IBP-regiegroep` and `regiegroep` are
one. It decides where it is the subject of a verb of one of the kinds `decides`. What is `told` of it stands in a
sentence that names it or goes on about it, in its row, or below its heading; functions in brackets or a clause behind
it will do (`waarin de directeuren elkaar treffen`), and so do three in a sentence about it.
"""

from collections.abc import Iterator
from typing import Annotated

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.params import Words
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_in
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.duties.who import OTHER
from ibplint.prose.functions import is_function, names_function
from ibplint.prose.hits import words
from ibplint.prose.phrases import Hit, Phrases, find, sentences_with
from ibplint.prose.rows import column_heads, row
from ibplint.prose.sample import sample

INSIDE = True
OF_TEXT = True
SILENCE = True
LOOKS_AT = ("sentences",)
MESSAGES = {
    "nobody": {
        "nl": "{body} beslist hier, en de tekst zegt niet wie daarin zitten en van wie die bevoegdheid komt",
        "en": "{body} decides here, and the text does not say who sit in it nor who gave it that power",
    },
}
SENTENCE = {
    "nl": "dat de tekst van een overleg ({bodies}) dat volgens hem beslist ({decides}) zegt wie erin zitten of namens"
    " wie: {told}",
    "en": "that of a body ({bodies}) that decides by the text ({decides}) it says who sit in it or for whom: {told}",
}
BRIEF = {
    "nl": "dat de tekst van een overleg dat volgens hem beslist ({decides}) zegt wie erin zitten of namens wie",
    "en": "that of a body that decides by the text ({decides}) it says who sit in it or on whose behalf it decides",
}
RECOGNISED = (
    {"nl": "[een overleg als {bodies}]", "en": "[a body such as {bodies}]"},
    {"nl": "[wie erin zitten, in dezelfde alinea: {told}]", "en": "[who sit in it, in the same paragraph: {told}]"},
)
_ASIDE = late(r"(?:\s\w+){0,3}?\s*(?:\(([^()]*)\)|,\s(?:waar(?:in|aan|bij)|met)\s([^,;.]*))")
_GOES_ON = late(r"(?:Daarin|Hierin|Zij|Ze|Het|Dit|Dat|Deze|De leden|Leden|Vaste|De voorzitter|Voorzitter|Wie)\b")
_POINTS = late(r"(?:Dit|Dat|Deze|Die|Samen)\b")
_FURTHER, _FEW = 2, 2
# How far from the beginning the subject of a sentence stands.
_HEAD = 3


@frozen()
class Params:
    """`bodies`, `told`: phrases; `decides`: kinds of doing."""

    bodies: tuple[str, ...]
    told: tuple[str, ...]
    decides: Annotated[tuple[str, ...], Words("werkwoorden", "aard")]


def unwanted(params: Params) -> tuple[str, ...]:
    """Each body decides."""
    return tuple(f"De {sample(phrase)} besluit over de maatregelen." for phrase in params.bodies)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each body that decides and of which nothing is told, where it first does."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    lexicon = lexicon_in(dossier, record.path)
    named: dict[str, list[Hit]] = {}
    for hit in find(prose, Phrases(params.bodies)):
        named.setdefault(hit.phrase.strip("*"), []).append(hit)
    deciding = {
        key: first
        for key, hits in named.items()
        if (first := next((hit for hit in hits if _decides(prose, hit, params, lexicon)), None))
    }
    if not deciding:
        yield nothing(record)
    for key, hit in deciding.items():
        if not any(_told(prose, one, params) for one in named[key]):
            sentence = prose.sentences[hit.sentence]
            quote = words(record, sentence, (sentence.words[hit.first].start, sentence.words[hit.last].end))
            yield Problem(record, "nobody", {"body": quote}, place=quote.place, found=key)


def _decides(prose: Prose, hit: Hit, params: Params, lexicon: Lexicon) -> bool:
    sentence = prose.sentences[hit.sentence]
    before = [word.text for word in sentence.words[max(hit.first - 2, 0) : hit.first]]
    subject = hit.first < _HEAD or before[:1] == ["door"] or any(word in lexicon.finite for word in before[:1])
    return subject and any(
        duty.counts and duty.aard in params.decides and OTHER in duty.roles
        for duty in duties_in(sentence.text, lexicon)
    )


def _told(prose: Prose, hit: Hit, params: Params) -> bool:
    """Whether the text says who sit in a body, where it names it."""
    sentence = prose.sentences[hit.sentence]
    aside = _ASIDE.match(sentence.text, sentence.words[hit.last].end)
    if (aside and names_function(aside[1] or aside[2])) or sum(is_function(one.text) for one in sentence.words) > _FEW:
        return True
    told = sentences_with(prose, Phrases(params.told)).keys()
    return any(one.index in told for one in _near(prose, sentence))


def _near(prose: Prose, sentence: Sentence) -> Iterator[Sentence]:
    """A sentence with those beside it that are about the same, its row with its heads, or what a heading is above."""
    if sentence.where is Where.CELL:
        for one in (prose.sentences[number] for number in row(prose, sentence)):
            yield one
            heads = column_heads(prose, one) if one.column != sentence.column else ()
            yield from (prose.sentences[number] for number in heads)
    elif sentence.where is Where.HEADING:
        yield from (one for one in prose.sentences if one.heading == sentence.index)
    else:
        yield sentence
        for one in prose.sentences[sentence.index + 1 : sentence.index + 1 + _FURTHER]:
            if one.block == sentence.block and _GOES_ON.match(one.text):
                yield one
        before = prose.sentences[sentence.index - 1]
        if before.block == sentence.block and _POINTS.match(sentence.text):
            yield before
