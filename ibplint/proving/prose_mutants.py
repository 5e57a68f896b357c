"""Mutants of running text: a word written that is not wanted, a sentence taken away, a name or number changed."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from ibplint.model.dossier import Dossier
from ibplint.model.prose import Sentence, Where
from ibplint.model.record import Record
from ibplint.model.rule import Rule
from ibplint.model.span import Span
from ibplint.prose.fold import fold
from ibplint.prose.numbers import NUMBERS
from ibplint.prose.sample import sample
from ibplint.proving.bench import Files
from ibplint.proving.mutant import Mutant, Way
from ibplint.proving.text_edit import replaced

MENTIONS = "noemingen"
_LISTS = ("begrippen", "documentsoorten", "rolsoorten", "wetten")
_NAMES = ("naam", "titel", "aliassen", "in_tekst", "woorden")
_DIGITS = re.compile(r"\d+")
_MOST = 300


def prose_mutants(rule: Rule, dossier: Dossier, files: Files, named: Iterable[str]) -> Iterator[Mutant]:
    """What a rule must notice of the text; `named` are the registers of which it names fields."""
    for words in dict.fromkeys(words for check in rule.checks for words in check.described.unwanted):
        forms = tuple(islice(_written(words, dossier, files), _MOST))
        if forms:
            yield Mutant(words, Way.WRITTEN, forms, breach=True)
    if MENTIONS in (rule.base, *named):
        forms = tuple(islice((*_renamed(dossier, files), *without_sentences(dossier, files)), _MOST))
        if forms:
            yield Mutant(MENTIONS, Way.TEXT, forms, breach=True)


def without_sentences(dossier: Dossier, files: Files) -> Iterator[Files]:
    """Each sentence, entry or cell taken away; then each section."""
    for record in _texts(dossier, files):
        text = files[record.path]
        for sentence in _sentences(record):
            yield {**files, record.path: replaced(text, sentence.span(), "")}
        for span in _sections(record):
            yield {**files, record.path: replaced(text, span, "")}


def _written(words: str, dossier: Dossier, files: Files) -> Iterator[Files]:
    """The words at the beginning of each sentence."""
    for record in _texts(dossier, files):
        for sentence in _sentences(record):
            start = sentence.span()[:2]
            yield {**files, record.path: replaced(files[record.path], Span(*start, *start), f"{words} ")}


def _renamed(dossier: Dossier, files: Files) -> Iterator[Files]:
    """Each mention with another number in it, under another name of its own, or under the name of something else."""
    for mention in dossier.register(MENTIONS).records:
        if mention.path in files:
            word, value = mention.answer("woord").text, mention.answer("waarde").text
            for other in (*_other_numbers(word), *_other_names(value, word, dossier)):
                yield {**files, mention.path: replaced(files[mention.path], mention.span, other)}


def _other_numbers(word: str) -> Iterator[str]:
    if _DIGITS.search(word):
        yield _DIGITS.sub(lambda found: str(int(found[0]) + 1), word)
    parts = word.split()
    for place, part in enumerate(parts):
        if fold(part) in NUMBERS:
            yield " ".join((*parts[:place], str(NUMBERS[fold(part)] + 1), *parts[place + 1 :]))


def _other_names(value: str, word: str, dossier: Dossier) -> Iterator[str]:
    """The other names of a thing, then the first name of each other thing of its kind."""
    for name in _LISTS:
        entries = dossier.register(name).records
        own = next((one for one in entries if one.identity == value), None)
        if own is not None:
            yield from (other for other in _names(own) if fold(other) != fold(word))
            yield from (next(_names(one)) for one in entries if one is not own)


def _names(entry: Record) -> Iterator[str]:
    for field in _NAMES:
        yield from (sample(value) for value in entry.answer(field).values if isinstance(value, str))


def _texts(dossier: Dossier, files: Files) -> Iterator[Record]:
    for record in dossier.register("documenten").records:
        if record.path in files and record.prose is not None:
            yield record


def _sentences(record: Record) -> Iterator[Sentence]:
    prose = record.prose
    yield from (one for one in (prose.sentences if prose else ()) if one.where is not Where.HEADING)


def _sections(record: Record) -> Iterator[Span]:
    """The text below each heading, from the first sentence to the last."""
    for heading in record.page.headings if record.page else ():
        inside = frozenset(record.page.under(heading)) if record.page else frozenset[int]()
        spans = [one.span() for one in _sentences(record) if one.heading in inside]
        if len(spans) > 1:
            yield spans[0].to(spans[-1])
