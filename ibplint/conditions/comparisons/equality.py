"""A value that is one of some, a list that has a member."""

from collections.abc import Sequence

from ibplint.conditions.comparison import Plain, some
from ibplint.conditions.field import Reached
from ibplint.conditions.literal import Literal
from ibplint.conditions.operand import Operand
from ibplint.conditions.word import either, shown_word
from ibplint.model.answer import State
from ibplint.model.frozen import frozen
from ibplint.model.person import Person
from ibplint.model.truth import TRUE, Cause, Truth, all_of, any_of, truth, unknown
from ibplint.model.values import Role, Value, compared


@frozen(eq=False)
class OneOf(Plain):
    """The answer is one of these words; of a list, one member is."""

    words: tuple[Literal, ...]
    keys: frozenset[object]

    def judge(self, reached: Reached) -> Truth:
        """Whether one of the values is one of the words; a role without an object is that role with any object."""
        answer = reached.answer
        if answer.state is State.NONE:
            return truth(value=State.NONE in self.keys)
        found = some(reached, self._has)
        if found.value is True or not any(isinstance(value, Person) for value in answer.values):
            return found
        return any_of((*(self._person(value, reached) for value in answer.values), found))

    def _has(self, value: Value) -> bool:
        key = compared(value)
        return key in self.keys or (isinstance(value, Role) and compared(value.role) in self.keys)

    def _person(self, value: Value, reached: Reached) -> Truth:
        if not isinstance(value, Person):
            return truth(value=False)
        same = [reached.dossier.persons.same(word, value) for word in self.words if isinstance(word, Person)]
        if True in same:
            return TRUE
        doubt = Cause("person", reached.record.register, reached.record, reached.field)
        return unknown(doubt) if None in same else truth(value=False)

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`rol` is fg; `rol` is niet fg."""
        verb = {"nl": ("is", "is niet"), "en": ("is", "is not")}[lang][negated]
        return f"{field} {verb} {either(self.words, lang)}"


@frozen(eq=False)
class Has(Plain):
    """A list has all of these members."""

    members: tuple[OneOf, ...]

    def judge(self, reached: Reached) -> Truth:
        """Whether each word is a member; `geen` has no members."""
        return all_of(member.judge(reached) for member in self.members)

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`bevat` noemt risicos."""
        verb = {"nl": ("noemt", "noemt niet"), "en": ("names", "does not name")}[lang][negated]
        words = {"nl": " en ", "en": " and "}[lang].join(shown_word(member.words[0], lang) for member in self.members)
        return f"{field} {verb} {words}"


def one_of(operand: Operand) -> OneOf:
    """A word, or a list of which one must fit."""
    return _one_of([operand.literal(item) for item in operand.items()])


def has(operand: Operand) -> Has:
    """The list has this member, or all of these; only of a field that holds a list. `geen` has no members.

    For a list of which one member is enough, write the words themselves: `{over: [logging, rechten]}`.
    """
    if not operand.type.many:
        raise operand.refuse(
            f"`{operand.type.name}` is geen lijst: vergelijk de waarde zelf",
            f"`{operand.type.name}` is no list: compare the value itself",
        )
    return Has(tuple(_one_of([operand.literal(item)]) for item in operand.items()))


def _one_of(words: Sequence[Literal]) -> OneOf:
    return OneOf(tuple(words), frozenset(word if isinstance(word, State) else compared(word) for word in words))
