"""What the manual is made from: the vocabulary and the rulebook."""

from collections.abc import Iterator
from dataclasses import field

from ibplint.model.frozen import frozen
from ibplint.model.message import Texts
from ibplint.model.rule import Rule, Rulebook
from ibplint.showing.paint import Line, Piece, Tone, hanging, line
from ibplint.vocabulary.register_schema import RegisterSchema
from ibplint.vocabulary.vocabulary import Vocabulary


@frozen(eq=False)
class Shelf:
    """The vocabulary and the rulebook together; which rules a board made stricter, and which it has yet to take on."""

    vocabulary: Vocabulary
    rulebook: Rulebook
    adjusted: frozenset[str] = field(default_factory=frozenset)
    newer: frozenset[str] = field(default_factory=frozenset)

    def rules_of(self, framework: str, norm: str) -> Iterator[Rule]:
        """The rules that help to prove a norm."""
        return (rule for rule in self.rulebook.rules.values() if norm in rule.norms.get(framework, ()))

    def rules_over(self, register: str) -> Iterator[Rule]:
        """The rules that judge a register's records."""
        return (rule for rule in self.rulebook.rules.values() if rule.base == register)

    def rules_with(self, check: str) -> Iterator[Rule]:
        """The rules that use a check."""
        return (rule for rule in self.rulebook.rules.values() if check in rule.check_names)

    def schema(self, register: str) -> RegisterSchema | None:
        """The schema of a register; of a list field its own register's."""
        return self.vocabulary.registers.get(register.partition(".")[0])


def heading(texts: Texts, lang: str) -> Line:
    """The title of a part of a page."""
    return line(texts[lang], Tone.TITLE)


def paragraph(text: str, width: int, *, indent: int = 2, tone: Tone = Tone.PLAIN) -> list[Line]:
    """A text, wrapped and indented."""
    return hanging(line(" " * indent), text, width, tone=tone)


def bullet(text: str, width: int) -> list[Line]:
    """An entry of a list."""
    return hanging((Piece("  - ", Tone.FAINT),), text, width)


def listed(rules: Iterator[Rule], lang: str, width: int) -> Iterator[Line]:
    """Rules with what they say."""
    for rule in rules:
        yield from bullet(f"{rule.id}: {rule.says[lang]}", width)
