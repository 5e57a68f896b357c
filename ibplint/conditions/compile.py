"""The words of a rule become a condition; a name or word that does not exist stops the run with its place.

`{veld: woord}` and `{veld: [woord, woord]}`: the value is one of these, or a member of the list is. Several keys mean
*and*; `any: [{…}, {…}]` means *or*; `not: {…}` turns round. A field is a path: `parent.naam`, `besluit.datum`,
`ours.naam` in a join. Instead of a word there may be comparisons, which must all hold: `not`, `filled`, `has`,
`contains`, `matches`, `count`, `at_least`, `at_most`, `before`, `after`, `exists`, `reference`, `same`.
"""

from collections.abc import Callable, Mapping

from ibplint.conditions.combination import Combined, Negated, Reversed, Together
from ibplint.conditions.comparison import Comparison, FieldCondition
from ibplint.conditions.comparisons import amount, count, dates, equality, evidence, filled, reference, same, text
from ibplint.conditions.operand import Operand
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope, asked
from ibplint.model.condition import Condition
from ibplint.model.raw import Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.span import Span
from ibplint.vocabulary.register_schema import RegisterSchema
from ibplint.vocabulary.vocabulary import Vocabulary


def compile_condition(
    raw: Raw,
    schema: RegisterSchema,
    vocabulary: Vocabulary,
    place: Callable[[Span], str],
    ours: RegisterSchema | None = None,
) -> Condition:
    """A condition on the records of a register; `ours` is the register of the outer record where a join asks."""
    return condition_in(raw, Scope(schema, vocabulary, place, ours))


def condition_in(raw: Raw, scope: Scope) -> Condition:
    """A condition on the records of a scope's register; several keys mean *and*."""
    if not isinstance(raw, RawMapping) or not raw.entries:
        raise scope.refuse(
            raw.span, "schrijf een voorwaarde als `{veld: waarde}`", "write a condition as `{field: value}`"
        )
    parts = tuple(_part(entry, scope) for entry in raw.entries)
    return parts[0] if len(parts) == 1 else Combined(parts, every=True)


def _part(entry: RawEntry, scope: Scope) -> Condition:
    match entry.key.text:
        case "any":
            return Combined(tuple(condition_in(item, scope) for item in _alternatives(entry.value, scope)), every=False)
        case "not":
            return Reversed(condition_in(entry.value, scope))
        case path:
            field = asked(path, entry.key.span, scope)
            word = entry.value.text if isinstance(entry.value, RawScalar) else ""
            comparison = _comparison(Operand(entry.value, field, scope))
            return FieldCondition(field, comparison, field.type.said.get(word))


def _alternatives(raw: Raw, scope: Scope) -> tuple[Raw, ...]:
    """One of these conditions is enough; it stands at the place of a field, with a list behind it.

    Several fields in one condition mean that all of them must hold.
    """
    if isinstance(raw, RawList) and raw.items:
        return raw.items
    raise scope.refuse(raw.span, "`any` heeft een lijst van voorwaarden", "`any` takes a list of conditions")


def _comparison(operand: Operand) -> Comparison:
    """A word, a list of words of which one must fit, or operators that must all hold."""
    if not isinstance(operand.raw, RawMapping):
        return equality.one_of(operand)
    if not operand.raw.entries:
        raise operand.refuse("hier hoort een waarde", "a value belongs here")
    parts = tuple(_operator(entry, operand) for entry in operand.raw.entries)
    return parts[0] if len(parts) == 1 else Together(parts)


def _operator(entry: RawEntry, operand: Operand) -> Comparison:
    read = _OPERATORS.get(entry.key.text)
    if read is None:
        raise stranger(operand.scope.place(entry.key.span), entry.key.text, _OPERATORS, "vergelijking", "comparison")
    return read(operand.behind(entry.value))


def _negated(operand: Operand) -> Comparison:
    """The answer is not what stands behind it: a word, a list of words, or a comparison.

    At the place of a field it turns a whole condition round: `not: {rol: fg, vervanger: ja}`. What cannot be told stays
    so.
    """
    return Negated(_comparison(operand))


def _refers(operand: Operand) -> Comparison:
    """The field names a record of a register (`in`) of which a condition (`where`) holds.

    Either may be left out: without `in` it is the register that the field refers to.
    """
    keys = operand.keys("in", "where")
    schema = reference.target(operand, keys.get("in"))
    condition = condition_in(keys["where"], operand.scope.of(schema)) if "where" in keys else None
    return reference.Refers(schema.name, reference.key_of(schema), condition, supplied=schema.supplied)


_OPERATORS: Mapping[str, Callable[[Operand], Comparison]] = {
    "not": _negated,
    "filled": filled.filled,
    "has": equality.has,
    "contains": text.contains,
    "count": count.count,
    "at_least": amount.at_least,
    "at_most": amount.at_most,
    "matches": text.matches,
    "before": dates.before,
    "after": dates.after,
    "exists": evidence.exists,
    "reference": _refers,
    "same": same.same,
}


def manuals() -> Mapping[str, str]:
    """What each comparison asks, by its name; `any` joins conditions and compares nothing itself."""
    return {"any": _alternatives.__doc__ or "", **{name: read.__doc__ or "" for name, read in _OPERATORS.items()}}
