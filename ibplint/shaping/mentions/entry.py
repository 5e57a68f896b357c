"""A mention becomes a record: with all that its place tells, at the exact span of its words."""

import re
from collections.abc import Container, Mapping
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType

from ibplint.model.answer import Answer, State
from ibplint.model.message import MAYBE
from ibplint.model.normal import identifier, slug
from ibplint.model.prose import Sentence, Where
from ibplint.model.record import Record
from ibplint.model.values import Reference, Value
from ibplint.prose.rows import column_heads, row
from ibplint.prose.stance import Stance, stance
from ibplint.shaping.draft import SUPPLIED
from ibplint.shaping.mentions.described import described, opens
from ibplint.shaping.mentions.kinds.dependence import DEPENDENCE
from ibplint.shaping.mentions.kinds.laws import leads
from ibplint.shaping.mentions.kinds.terms import TERM
from ibplint.shaping.mentions.lexicon import DOCUMENT, LAW, ROLE
from ibplint.shaping.mentions.mention import Mention
from ibplint.shaping.mentions.reliance import relies_on
from ibplint.shaping.mentions.surroundings import HOLDERS, Surroundings

MENTIONS = "noemingen"
DOCUMENTS, ID = "documenten", "id"
# Fields that answer *none* where a mention has nothing to say in them: no condition is left open.
_NONE = (
    *("kop", "lijst", "over", "zin_over", "reeks", "editie", "eenheid", "aantal", "duur", "wijze"),
    *("rol", "werkwoord", "aard", "voorwerp", "op", "zinsdeel", "ervoor"),
)
# What is quoted may hold the name of a person.
_QUOTED = frozenset({"zin", "zinsdeel", "ervoor"})
_NAMED = ("soort", "waarde", "benaming")
_FACTS = ("geheel", "eerste", "omschreven", "ontkend", "voorheen", "leidend", "steunt")
_DIGITS = 8
_BLANK: Mapping[str, Answer] = MappingProxyType({name: Answer(name, State.NONE) for name in _NONE})
_ASIDE = re.compile(r"\s*(\([^)]*\))?\s*[.;,:]?\s*")
_OPENS = re.compile(r"\s*[(,]\s*")
_GONE = re.compile(
    r"[^.;,]*\b(?:is|zijn|werd|werden)\b[^.;,]*\b(?:vervangen|ingetrokken|vervallen|opgegaan)\b", re.IGNORECASE
)
_REPLACED = re.compile(
    r"\W*(?:(?:dit (?:\w+ )?)?vervangt|(?:ter )?vervanging van|vervangen|opvolger van|voorganger"
    r"|vorige?|eerdere?|vervallen|vervalt|ingetrokken)\b",
    re.IGNORECASE,
)


class Entries:
    """Makes the records of one document."""

    def __init__(self, document: Record, around: Surroundings, verbs: Container[str], by_name: Container[str]) -> None:
        self._document = document
        self._mark = document.mark or document.identity
        self._own_id = _own_id(document)
        self._verbs, self._by_name = verbs, by_name
        self._around = around
        self._known: dict[tuple[str, tuple[Value, ...]], Answer] = {}
        self._places: dict[int, Mapping[str, Answer]] = {}
        self._names: dict[tuple[object, ...], dict[str, Answer]] = {}
        self._truths: dict[tuple[bool, ...], Mapping[str, Answer]] = {}
        self._seen: set[tuple[str, str]] = set()
        self._last: tuple[Mention | None, Stance | None] = (None, None)

    def record(self, mention: Mention, number: int) -> Record:
        """The record of a mention; `number` counts those of one name."""
        span = mention.sentence.span_of(mention.first, mention.last)
        mark = f"{self._mark}/{mention.kind}/{_public(mention) or '?'}"
        place = self._place(mention.sentence)
        facts = self._true(self._facts(mention, place["lijst"].text))
        answers = {**place, **self._named(mention), **facts, **self._more(mention)}
        text, private = mention.text, mention.private
        answers["woord"] = Answer("woord", State.ANSWERED, (text.casefold(),), text=text, span=span, private=private)
        if mention.kind == TERM and "duur" not in mention.more:
            # Working days have a length that nobody can tell without a calendar.
            del answers["duur"]
        life, identity = self._document.life, mark if number == 1 else f"{mark}#{number}"
        return Record(MENTIONS, identity, self._document.path, span, answers, life, SUPPLIED, mark=mark)

    def denied(self, mention: Mention) -> bool:
        """Whether the text says that it is not so."""
        return self._stance(mention).negated

    def _stance(self, mention: Mention) -> Stance:
        """How the text stands to it; a short name in brackets shares the stance of the name before it."""
        before, told = self._last
        same = before and before.sentence is mention.sentence and before.value == mention.value
        if not (before and told and same and _OPENS.fullmatch(mention.sentence.text, before.end, mention.start)):
            told = stance(self._around.prose, mention.sentence.index, mention.first, mention.last)
        self._last = mention, told
        return told

    def _place(self, sentence: Sentence) -> Mapping[str, Answer]:
        """What all mentions in a sentence share."""
        if sentence.index not in self._places:
            around, own = self._around, self._around.own_subjects(sentence)
            told: dict[str, tuple[Value, ...]] = {
                "zin": (sentence.text,),
                "kop": _kept(around.heading(sentence)),
                "plek": (sentence.where.value,),
                "lijst": _kept(around.listed(sentence)),
                "over": tuple(dict.fromkeys((*own, *around.above(sentence)))),
                "zin_over": own,
                "groep": (around.group(sentence),),
                "document": self._own_id,
            }
            given = {name: self._answer(name, values) for name, values in told.items() if values}
            self._places[sentence.index] = {**_BLANK, **given}
        return self._places[sentence.index]

    def _more(self, mention: Mention) -> Mapping[str, Answer]:
        """What only a kind says, and what it knows better than the sentence."""
        told = {"groep": mention.group, **mention.more} if mention.group else mention.more
        return {name: self._answer(name, (value,)) for name, value in told.items()}

    def _named(self, mention: Mention) -> Mapping[str, Answer]:
        """What it names; many mentions share a name, and the same facts."""
        values, private = (mention.kind, mention.value, mention.label or mention.value), mention.private
        key = (values, private, mention.known)
        known = self._names.get(key)
        if known is None:
            known = {name: self._answer(name, (value,)) for name, value in zip(_NAMED, values, strict=True)}
            hidden = (("benaming",) if mention.known else ("benaming", "waarde")) if private else ()
            known |= {name: replace(known[name], private=private) for name in hidden}
            self._names[key] = known
        return known

    def _true(self, facts: tuple[bool, ...]) -> Mapping[str, Answer]:
        known = self._truths.get(facts)
        if known is None:
            known = {name: self._answer(name, (fact,)) for name, fact in zip(_FACTS, facts, strict=True)}
            self._truths[facts] = known
        return known

    def _facts(self, mention: Mention, listed: str) -> tuple[bool, ...]:
        told, name, opening = self._stance(mention), (mention.kind, mention.value), opens(mention)
        first = name not in self._seen and not told.negated
        if first:
            self._seen.add(name)
        return (
            opening and _whole(mention),
            first,
            described(self._around.prose, mention, listed, self._verbs, first=opening)
            or (listed == HOLDERS and self._around.fills(mention.sentence))
            or (mention.kind == ROLE and mention.value in self._by_name),
            told.negated,
            told.past or _gone(mention) or self._replaced(mention),
            mention.kind == LAW and not told.negated and leads(mention),
            not told.negated and relies_on(self._around.prose, mention),
        )

    def _replaced(self, mention: Mention) -> bool:
        """Whether it stands behind a label of what the text came instead of: `Vervangt | Privacyreglement`."""
        prose, cell = self._around.prose, mention.sentence
        if mention.kind not in (LAW, DOCUMENT):
            return False
        if cell.where is not Where.CELL or cell.row < 0:
            label = _REPLACED.match(cell.text)
            return label is not None and cell.text[label.end() :].lstrip(" *_")[:1] == ":"
        beside = [prose.sentences[number] for number in (*row(prose, cell), *column_heads(prose, cell))]
        return any(_REPLACED.match(one.text) for one in beside if one.column == 0 or one.row < 0)

    def _answer(self, name: str, values: tuple[Value, ...]) -> Answer:
        """One answer for all mentions that say the same in a field."""
        known = self._known.get((name, values))
        if known is None:
            private = MAYBE if name in _QUOTED else ""
            text = str(values[0]) if len(values) == 1 else ", ".join(map(str, values))
            known = self._known[name, values] = Answer(name, State.ANSWERED, values, text=text, private=private)
        return known


def _own_id(document: Record) -> tuple[Value, ...]:
    answer = document.answer(ID)
    return (Reference(identifier(str(answer.value)), (DOCUMENTS,)),) if answer.state is State.ANSWERED else ()


def _public(mention: Mention) -> str:
    """What is named, in the name of a record: a name that may be somebody's cannot be read back from it."""
    name = slug(mention.value)
    return sha256(name.encode()).hexdigest()[:_DIGITS] if not mention.known else name


def _gone(mention: Mention) -> bool:
    """Whether the text says behind it that it was replaced or withdrawn."""
    return mention.kind in (LAW, DOCUMENT) and bool(_GONE.match(mention.sentence.text, mention.end))


def _kept(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


def _whole(mention: Mention) -> bool:
    """Whether nothing stands behind it but what is in brackets."""
    return mention.kind != DEPENDENCE and bool(_ASIDE.fullmatch(mention.sentence.text, mention.end))
