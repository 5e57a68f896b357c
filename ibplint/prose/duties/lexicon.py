"""The verbs of duties and the names of roles, by each form in which a text may have them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from enum import Enum

from ibplint.model.frozen import frozen
from ibplint.prose.fold import fold
from ibplint.prose.words import words_of

# No shorter noun makes a compound that is sure to name the same doing.
_COMPOUND = 10
_Texts = Mapping[str, tuple[str, ...]]
Forms = Mapping[str, tuple["Verb", ...]]


class Effect(Enum):
    """What a verb does with what follows it: it is the duty itself, it clears what follows, or it passes it on."""

    ITSELF = "zelf"
    CLEARS = "ontlast"
    PASSES = "geeft-door"


@frozen(slots=True)
class Verb:
    """One entry of the list: `parts` join the verb (vast-stellen), `partners` do not (toezicht houden).

    `but` are the words beside which the verb is not of this kind.
    """

    lemma: str
    kind: str
    effect: Effect
    parts: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()

    @property
    def clears(self) -> bool:
        """Whether what follows it is somebody else's doing."""
        return self.effect is Effect.CLEARS

    @property
    def beside(self) -> frozenset[str]:
        """The words of which one must stand in the clause; none where the verb is whole."""
        return self.parts or self.partners


@frozen(eq=False)
class Lexicon:
    """Verbs by form.

    `finite`: forms that stand apart from their part (`stelt`). `joined`: those of a subordinate clause (`vaststelt`).
    `whole`: infinitives (`vaststellen`). `done`: participles. `nouns`: the doing as a noun; `compounds` the nouns that
    may end another. `roles`: the words of a role's name, and the role. `longest`: how many words the longest
    name has. `starts`: the first words of names. `memory`: what was read with it, by what that is.
    """

    finite: Forms
    joined: Forms
    whole: Forms
    done: Forms
    nouns: Forms
    compounds: tuple[str, ...]
    roles: Mapping[tuple[str, ...], str]
    longest: int
    starts: frozenset[str]
    memory: dict[object, object] = field(default_factory=dict, repr=False)

    def noun(self, word: str) -> tuple[Verb, ...]:
        """The verbs that a noun names; a compound names what its last part does."""
        if word in self.nouns:
            return self.nouns[word]
        if not word.endswith(self.compounds):
            return ()
        return next(self.nouns[noun] for noun in self.compounds if word.endswith(noun))


def lexicon(verbs: Iterable[_Texts], roles: Iterable[_Texts]) -> Lexicon:
    """The lexicon of the entries of `werkwoorden` and `rolsoorten`, each field with its texts."""
    found: dict[str, dict[str, tuple[Verb, ...]]] = {name: {} for name in ("finite", "joined", "whole", "done", "noun")}
    for entry in verbs:
        verb = _verb(entry)
        for kind, form in _forms(entry, verb):
            found[kind][form] = (*found[kind].get(form, ()), verb)
    names = {spelling: role for entry in roles for spelling, role in _names(entry)}
    nouns = found["noun"]
    return Lexicon(
        finite=found["finite"],
        joined=found["joined"],
        whole=found["whole"],
        done=found["done"],
        nouns=nouns,
        compounds=tuple(sorted((noun for noun in nouns if len(noun) >= _COMPOUND), key=len, reverse=True)),
        roles=names,
        longest=max(map(len, names), default=0),
        starts=frozenset(words[0] for words in names),
    )


def _verb(entry: _Texts) -> Verb:
    return Verb(
        lemma=entry["naam"][0],
        kind=entry["aard"][0],
        effect=Effect(entry["werking"][0]),
        parts=_folded(entry, "deel"),
        partners=_folded(entry, "met"),
        but=_folded(entry, "behalve"),
    )


def _folded(entry: _Texts, name: str) -> frozenset[str]:
    return frozenset(fold(text) for text in entry.get(name, ()))


def _forms(entry: _Texts, verb: Verb) -> Iterator[tuple[str, str]]:
    """Each form of a verb with what kind of form it is."""
    loose = [fold(text) for text in entry.get("vormen", ())]
    yield from (("finite", form) for form in loose)
    yield from (("joined", part + form) for part in verb.parts for form in loose)
    yield from (("done", fold(text)) for text in entry.get("voltooid", ()))
    yield from (("noun", fold(text)) for text in entry.get("naamwoorden", ()))
    *first, last = verb.lemma.split()
    if loose and not first:
        yield "whole", fold(last)
        # A verb with several parts has an infinitive with each.
        endings = {form for form in loose if form.endswith("n")}
        yield from (("whole", part + form) for part in verb.parts for form in endings if part + form != fold(last))
    elif loose:
        yield from (("whole", form) for form in loose if form.endswith("n"))


def _names(entry: _Texts) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every spelling of a role, as words; one with a hyphen also as two words."""
    (role,) = entry["rol"]
    texts = (text for name in ("naam", "aliassen", "in_tekst") for text in entry.get(name, ()))
    for text in (role.replace("-", " "), *texts):
        for spelling in (text, text.replace("-", " ")):
            words = tuple(word.text for word in words_of(spelling))
            if words:
                yield words, role
