"""The supplied register `noemingen`: what the texts of all documents name, each in one scan."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ibplint.model.prose import Prose
from ibplint.model.record import Record
from ibplint.prose.duties.own_names import own_lexicon, own_names
from ibplint.prose.subjects import subjects
from ibplint.shaping.forms import Forms
from ibplint.shaping.mentions.by_name import told_by_name
from ibplint.shaping.mentions.entry import Entries
from ibplint.shaping.mentions.kinds.dependence import dependences
from ibplint.shaping.mentions.kinds.documents import documents
from ibplint.shaping.mentions.kinds.duties import by_path, duties
from ibplint.shaping.mentions.kinds.laws import laws
from ibplint.shaping.mentions.kinds.notions import notions
from ibplint.shaping.mentions.kinds.numbers import numbers
from ibplint.shaping.mentions.kinds.rights import rights
from ibplint.shaping.mentions.kinds.roles import roles
from ibplint.shaping.mentions.kinds.terms import terms
from ibplint.shaping.mentions.lexicon import lexicon
from ibplint.shaping.mentions.mention import Mention
from ibplint.shaping.mentions.names import names_in
from ibplint.shaping.mentions.surroundings import Surroundings

_KINDS = "documentsoorten"
_TITLE = "titel"


def mentions(texts: Sequence[Record], tasks: Sequence[Record], forms: Forms) -> tuple[Record, ...]:
    """The mentions of every document with a text; `tasks` are the records of `roltaken`."""
    tasks_of = by_path(tasks)
    return tuple(
        record
        for document in texts
        if document.prose is not None
        for record in _of(document, document.prose, tasks_of.get(document.path, ()), forms)
    )


def _of(document: Record, prose: Prose, tasks: Sequence[Record], forms: Forms) -> Iterator[Record]:
    around = Surroundings(prose, subjects(forms.vocabulary))
    entries = Entries(document, around, forms.lexicon.finite, told_by_name(around.prose, forms.lexicon))
    counted: Counter[tuple[str, str]] = Counter()
    found = _found(document, around, entries, tasks, forms)
    for mention in sorted(found, key=lambda one: (one.sentence.index, one.first, -one.last, one.kind)):
        counted[mention.kind, mention.value] += 1
        yield entries.record(mention, counted[mention.kind, mention.value])


def _found(
    document: Record, around: Surroundings, entries: Entries, tasks: Sequence[Record], forms: Forms
) -> Iterator[Mention]:
    prose, title = around.prose, document.answer(_TITLE).text
    known = lexicon(forms.vocabulary)
    names = own_lexicon(prose, forms.lexicon)
    named = names_in(prose, known, own_names(prose, forms.lexicon))
    told = tuple(notions(named, around))
    papers = tuple(documents(named, around, forms.vocabulary.lists[_KINDS], title))
    decrees = tuple(laws(named, known.laws))
    yield from told
    yield from papers
    yield from roles(named)
    yield from decrees
    yield from rights(named, around)
    yield from terms(prose)
    yield from numbers(prose)
    yield from dependences((*told, *papers, *decrees), entries.denied)
    yield from _once(duties(tasks, (*told, *papers), around, names))


def _once(found: Iterator[Mention]) -> Iterator[Mention]:
    """Each duty of a role once, however many tables and sentences were read for it."""
    seen: set[tuple[object, ...]] = set()
    for one in found:
        same = (one.sentence.index, one.first, one.last, one.label, one.more["rol"], one.more.get("voorwerp"))
        if same not in seen:
            seen.add(same)
            yield one
