"""A join and what it found, in words and places."""

from collections.abc import Iterable

from ibplint.conditions.field import ends
from ibplint.conditions.join import Join
from ibplint.conditions.listed import listed
from ibplint.model.dossier import Dossier
from ibplint.model.message import Message, Quote
from ibplint.model.place import Place
from ibplint.model.quoted import quoted
from ibplint.model.record import Record

_PAIR = {"nl": "`{field}` {value}", "en": "`{field}` {value}"}
_SHARED = {"nl": " met {shared}", "en": " with {shared}"}
_WHERE = {"nl": " waarvoor geldt: {condition}", "en": " for which this holds: {condition}"}


def sought(join: Join, record: Record, dossier: Dossier) -> Message:
    """What a record must be to belong to ours: ` met …` the values to share, ` waarvoor geldt: …` the condition."""
    reached = {theirs: tuple(ends(record, path, dossier)) for theirs, path in join.match.items()}
    shared = tuple(
        Message(_PAIR, {"field": theirs, "value": tuple(dict.fromkeys(quoted(end.record, end.field) for end in found))})
        for theirs, found in reached.items()
    )
    texts = {lang: (_SHARED[lang] if shared else "") + (_WHERE[lang] if join.where else "") for lang in _WHERE}
    condition = {lang: join.where.sentence(lang) for lang in _WHERE} if join.where else {}
    return Message(texts, {"shared": shared, "condition": condition} if join.where else {"shared": shared})


def label(other: Record, join: Join) -> Quote:
    """By what a reader knows the other record: what the condition asks of it, else its identity."""
    for path in join.where.fields() if join.where else ():
        if other.answer(path).given and other.answer(path).text:
            return quoted(other, path)
    return Quote(other.identity, other.place())


def places(others: Iterable[Record], name: str, dossier: Dossier) -> tuple[Place, ...]:
    """Every line of the dossier on which the other records stand, at a field of theirs."""
    found = (place for other in others for place in (other.place(name), *other.elsewhere))
    return tuple(place for place in found if listed(place.path, dossier))
