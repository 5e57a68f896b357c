"""One rule of a rule file, with every name in it looked up."""

from collections.abc import Callable, Mapping
from functools import cache, partial

from ibplint.conditions.compile import condition_in
from ibplint.conditions.literal import duration
from ibplint.conditions.patterns.linear import linear_pattern
from ibplint.conditions.patterns.shipped import later_pattern, shipped_pattern
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope, register_named
from ibplint.model.bound_check import Named
from ibplint.model.condition import Condition
from ibplint.model.late_pattern import late
from ibplint.model.later import Later, LaterMapping
from ibplint.model.message import Texts
from ibplint.model.pattern import Pattern
from ibplint.model.place import Place
from ibplint.model.raw import Raw, RawMapping
from ibplint.model.rule import Example, Rule, RuleBody
from ibplint.model.verdict import Severity
from ibplint.rulebook.binding.named import told
from ibplint.rulebook.binding.plain_value import items
from ibplint.rulebook.binding.require import check_names, required
from ibplint.rulebook.examples import example
from ibplint.rulebook.fields import Fields, fault, fields, own_texts, text, text_in, texts
from ibplint.rulebook.norms import norms
from ibplint.rulebook.sources import Sources
from ibplint.rulebook.time_use import day_of_examples
from ibplint.rulebook.version import since
from ibplint.rulebook.words import severity, word

# A rule without its two proofs does not load.
_NEEDED = ("id", "says", "norms", "severity", "for", "require", "fix", "good", "bad")
_OPTIONAL = ("cites", "of", "where", "period", "as_of", "proves", "max_deviation", "survives")
_OURS = ("since", "mended_with")
_ID = late(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_ID = 80
_SUBJECT = frozenset({"beleidstekst", "id", "rol", "soort", "status"})
_ASPECTS = ("opzet", "bestaan", "werking")


def rule(raw: Raw, sources: Sources) -> Rule:
    """The rule; IbplintError with the place of the first fault."""
    given = fields(sources.path, raw, _NEEDED, _OPTIONAL if sources.own else (*_OPTIONAL, *_OURS))
    scope = _scope(given, sources)
    heaviest = severity(given.raw_of("severity"), scope)
    body = partial(_body, given, scope, heaviest, sources)
    bind = body if sources.proved else partial(_known, _whole(body()))
    return Rule(
        id=_id(given),
        says=_texts(given, "says", sources),
        norms=_norms(given, "norms", scope, sources),
        cites=_norms(given, "cites", scope, sources) if given.has("cites") else {},
        severity=heaviest,
        register=given.text("for"),
        fix=_texts(given, "fix", sources),
        place=Place(sources.path, given.raw_of("id").span),
        check_names=frozenset(check_names(given.raw_of("require"))),
        bind=bind,
        all_periods=given.has("period") and bool(word(given.raw_of("period"), ("all",), scope, "periode", "period")),
        max_deviation=duration(given.raw_of("max_deviation"), scope) if given.has("max_deviation") else None,
        own=sources.own,
        since=since(given),
        mended_with=_mended_with(given),
    )


def _known(body: RuleBody) -> RuleBody:
    return body


def _whole(body: RuleBody) -> RuleBody:
    """A body of which all is read; IbplintError with the place of the first fault."""
    body.examples()
    body.proves()
    return body


def _body(given: Fields, scope: Scope, heaviest: Severity, sources: Sources) -> RuleBody:
    """What is bound of the rule; IbplintError with the place of the first fault."""
    require = required(given.raw_of("require"), scope, heaviest)
    of, where = _subject(given, scope), _condition(given, "where", scope)

    def examples() -> tuple[Example, Example]:
        as_of = day_of_examples(given, tuple(check for group in require for check in group), scope)
        return example(given.raw_of("good"), as_of, scope), example(given.raw_of("bad"), as_of, scope)

    return RuleBody(
        of=of,
        where=where,
        require=require,
        examples=cache(examples),
        named=lambda: tuple(part for part in told((of, where), scope) if isinstance(part, Named)),
        survives=_survives(given, sources),
        proves=partial(_proves, given, scope),
    )


def _id(given: Fields) -> str:
    name = given.text("id")
    if _ID.fullmatch(name) and len(name) <= _LONGEST_ID:
        return name
    raise fault(
        given.path,
        given.raw_of("id"),
        "een naam heeft kleine letters, cijfers en streepjes, zoals `eigen-rollen-bekend`",
        "a name has small letters, digits and hyphens, such as `eigen-rollen-bekend`",
    )


def _texts(given: Fields, key: str, sources: Sources) -> Texts:
    """What it says under a key, read at once unless it is proved: of most rules nothing is shown."""
    raw = given.raw_of(key)
    if sources.own:
        return own_texts(given.path, raw)
    return Later(partial(text_in, given.path, raw)) if sources.proved else texts(given.path, raw)


def _norms(given: Fields, key: str, scope: Scope, sources: Sources) -> Mapping[str, Mapping[str, int]]:
    """The norms under a key, read at once unless the rule is proved."""
    read = partial(norms, given.raw_of(key), sources.frameworks, scope)
    return LaterMapping(read) if sources.proved else read()


def _scope(given: Fields, sources: Sources) -> Scope:
    name = given.text("for")
    found = register_named(name, sources.vocabulary)
    if found is None:
        raise stranger(
            sources.place(given.raw_of("for").span), name, sources.vocabulary.registers, "register", "register"
        )
    return Scope(found, sources.vocabulary, sources.place, read_pattern=_pattern_reader(given, sources))


def _pattern_reader(given: Fields, sources: Sources) -> Callable[[str, str], Pattern]:
    if sources.own:
        return partial(linear_pattern, rule=given.text("id"))
    return later_pattern if sources.proved else shipped_pattern


def _condition(given: Fields, key: str, scope: Scope) -> Condition | None:
    if not given.has(key):
        return None
    return condition_in(given.raw_of(key), scope)


def _subject(given: Fields, scope: Scope) -> Condition | None:
    """What a rule is about is a key or a field that tells kinds apart; all else belongs in `where`."""
    condition = _condition(given, "of", scope)
    allowed = _SUBJECT.union(scope.schema.key)
    for path in condition.fields() if condition else ():
        if path not in allowed:
            raise scope.refuse(
                given.raw_of("of").span,
                f"`of` noemt alleen een kenmerk of soort; zet `{path}` in `where`",
                f"`of` names a key or a kind only; put `{path}` in `where`",
            )
    return condition


def _survives(given: Fields, sources: Sources) -> Mapping[str, Texts]:
    raw = given.raw_of("survives") if given.has("survives") else None
    if not isinstance(raw, RawMapping):
        return {}
    read = own_texts if sources.own else texts
    return {entry.key.text: read(given.path, entry.value) for entry in raw.entries}


def _mended_with(given: Fields) -> frozenset[str]:
    names = items(given.raw_of("mended_with")) if given.has("mended_with") else ()
    return frozenset(text(given.path, one) for one in names)


def _proves(given: Fields, scope: Scope) -> tuple[str, ...]:
    aspects = items(given.raw_of("proves")) if given.has("proves") else ()
    return tuple(word(one, _ASPECTS, scope, "woord", "word") for one in aspects)
