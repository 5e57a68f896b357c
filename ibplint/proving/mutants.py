"""All mutants of a rule's good example: changed only in what the rule names."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ibplint.conditions.scope import register_named
from ibplint.model.answer import Answer
from ibplint.model.bound_check import Named
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.place import Place
from ibplint.model.record import Record
from ibplint.model.rule import Rule
from ibplint.model.span import START
from ibplint.proving.bench import Files
from ibplint.proving.mutant import Mutant, Way
from ibplint.proving.other_values import Surroundings, others
from ibplint.proving.prose_mutants import MENTIONS, prose_mutants
from ibplint.proving.text_edit import replaced, with_entry, without
from ibplint.proving.text_parts import PARTS, without_register
from ibplint.vocabulary.field_type import FieldType
from ibplint.vocabulary.vocabulary import Vocabulary


@frozen(eq=False)
class Ground:
    """A rule with the dossier of its good example, and the places of the records that are met there."""

    rule: Rule
    dossier: Dossier
    met: frozenset[Place]
    vocabulary: Vocabulary

    @property
    def files(self) -> Files:
        """The texts of the good example."""
        return self.rule.body.good.files

    def records(self, register: str) -> tuple[Record, ...]:
        """The records that the example gives in a register; what its text names is no record that it gives."""
        if register == MENTIONS:
            return ()
        return tuple(one for one in self.dossier.register(register).records if one.path in self.files)

    def kind(self, record: Record, field: str) -> FieldType | None:
        """What a field of a record holds; None when its register has no such field."""
        schema = register_named(record.register, self.vocabulary)
        return schema.fields.get(field) if schema else None

    @property
    def around(self) -> Surroundings:
        """What the answers of this dossier may be changed into."""
        return Surroundings(self.dossier, tuple(term for check in self.rule.checks for term in check.described.terms))


def mutants(ground: Ground) -> Iterator[Mutant]:
    """Each named field of each record that is met, each elsewhere, each register, and each part of a text."""
    rule = ground.rule
    for named in _named(rule):
        own = [one for one in ground.records(named.register) if one.place() in ground.met]
        if not named.joined and not named.alternative:
            for record in own:
                yield from _of(named, [record], ground)
        elif not named.joined:
            # Where something else would do as well, there must be a record in which it does not.
            yield from _of(named, own, ground)
        elif rest := [one for one in ground.records(named.register) if one not in own]:
            # Which of them the rule found is its own affair: one of them is enough.
            yield from _of(named, rest, ground)
    for part in dict.fromkeys(part for check in rule.checks for part in check.described.looks_at if part in PARTS):
        forms = tuple(PARTS[part](ground.dossier, ground.files, ground.vocabulary))
        if forms:
            yield Mutant(part, Way.TEXT, forms)
    yield from prose_mutants(rule, ground.dossier, ground.files, {one.register for one in _named(rule)})
    yield from _registers(ground)


def _named(rule: Rule) -> Iterable[Named]:
    """The fields that a rule names, each once: what one of its parts asks of the field, is asked."""
    seen = list(rule.body.selects)
    for group in rule.require:
        for check in group:
            seen.extend(replace(one, alternative=one.alternative or len(group) > 1) for one in check.described.names)
            fields = (part for part in check.described.looks_at if part not in PARTS)
            seen.extend(Named(rule.register, field, needed=False, alternative=True) for field in fields)
    found: dict[tuple[str, str, bool], Named] = {}
    for one in seen:
        key = (one.register, one.field, one.joined)
        before = found.get(key, one)
        found[key] = Named(
            *key,
            needed=one.needed or before.needed,
            compared=one.compared or before.compared,
            alternative=one.alternative and before.alternative,
        )
    return found.values()


def _of(named: Named, records: list[Record], ground: Ground) -> Iterator[Mutant]:
    """The mutants of one field: without its answer, and with another one."""
    if not named.needed and not named.compared:
        yield from _given(named, records, ground)
    written = [one for one in records if ground.kind(one, named.field) and _written(one.answer(named.field))]
    if not written:
        return
    asked = {(one.register, one.field, one.joined) for one in ground.rule.body.selects}
    forms = {
        Way.DROPPED: tuple(_without(one, named.field, ground) for one in written if named.needed),
        Way.CHANGED: tuple(form for one in written if named.compared for form in _changed(one, named.field, ground)),
    }
    for way, tried in forms.items():
        if tried:
            selects = (named.register, named.field, named.joined) in asked
            yield Mutant(f"{named.register}.{named.field}", way, tried, written[0].place(named.field), selects=selects)


def _given(named: Named, records: list[Record], ground: Ground) -> Iterator[Mutant]:
    """With an answer where there must be none."""
    bare = [one for one in records if one.source == "yaml" and not one.answer(named.field).given]
    forms = tuple(
        _edited(one, with_entry(ground.files[one.path], one.span, f"{named.field}: {words}"), ground)
        for one in bare
        if (kind := ground.kind(one, named.field))
        for words in others(one.answer(named.field), kind, ground.around)
    )
    if forms:
        yield Mutant(f"{named.register}.{named.field}", Way.GIVEN, forms, bare[0].place(named.field))


def _changed(record: Record, field: str, ground: Ground) -> Iterator[Files]:
    kind, answer = ground.kind(record, field), record.answer(field)
    for words in others(answer, kind, ground.around) if kind else ():
        yield _edited(record, replaced(ground.files[record.path], answer.span or START, words), ground)


def _without(record: Record, field: str, ground: Ground) -> Files:
    text, answer = ground.files[record.path], record.answer(field)
    span = answer.span or START
    # In a table the key is the head of a column, far above the cell.
    if answer.key_span is None or record.source != "yaml":
        return _edited(record, replaced(text, span, ""), ground)
    return _edited(record, without(text, answer.key_span, span), ground)


def _written(answer: Answer) -> bool:
    """Whether the answer stands in the text: not one by default, and no id that was made of a name."""
    return answer.given and answer.span is not None and (answer.key_span is not None or bool(answer.spans))


def _edited(record: Record, text: str, ground: Ground) -> Files:
    return {**ground.files, record.path: text}


def _registers(ground: Ground) -> Iterator[Mutant]:
    """Without the register that is judged, and without each that is looked in: as far as the example gives them."""
    rule = ground.rule
    for name in dict.fromkeys((rule.base, *sorted(rule.reads))):
        if ground.records(name) and not ground.vocabulary.registers[name].supplied:
            form = without_register(ground.dossier, ground.files, name)
            yield Mutant(name, Way.REGISTER, (form,), proves=name != rule.base, selects=name == rule.base)
