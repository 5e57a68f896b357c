"""Which tasks a running text gives to which role."""

import re
from collections.abc import Iterator

from ibplint.model.frozen import frozen
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.span import Span
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.grammar import PRONOUNS
from ibplint.prose.duties.leads import Lead, heading_roles, lead, neutral, sentence_subject
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.duties.run_in import run_in_roles
from ibplint.prose.duties.who import OTHER
from ibplint.prose.stance import stance

_LONGEST = 1_000
_LETTERED = re.compile(r"([^:]{1,80}:)\s+a[.)]\s")
_ENTRY = re.compile(r"(?:^|\s)[a-z][.)]\s+(.+?)(?=;?\s+[a-z][.)]\s|;?\s*$)", re.DOTALL)


@frozen(slots=True)
class Task:
    """A task of a role, in the words of the text and where these stand."""

    role: str
    text: str
    span: Span


@frozen(slots=True)
class Above:
    """What the sentences before have told: whose they were, in which block."""

    roles: tuple[str, ...] = ()
    block: int = -1
    heading: int = -1


def tasks_told(prose: Prose, lexicon: Lexicon) -> Iterator[Task]:
    """The tasks in sentences and lists, in reading order; of a table only in sentences that say whose they are."""
    reader = _Reader(prose, lexicon)
    above = Above()
    for sentence in prose.sentences:
        if sentence.where is Where.HEADING or len(sentence.text) > _LONGEST or not sentence.words:
            continue
        if sentence.where is Where.CELL:
            yield from reader.cell(sentence)
            continue
        above, found = reader.read(sentence, above)
        yield from found


class _Reader:
    """Reads the sentences of one text; what headings and leads tell is worked out once."""

    def __init__(self, prose: Prose, lexicon: Lexicon) -> None:
        self._prose = prose
        self._lexicon = lexicon
        index = prose.index
        self._somebody = {at for word in (*lexicon.starts, *PRONOUNS) for at in index.get(word, ())}
        self._run_in = run_in_roles(prose, lexicon)
        self._headings: dict[int, tuple[str, ...]] = {}
        self._leads: dict[int, tuple[Lead, tuple[str, ...]]] = {}

    def read(self, sentence: Sentence, above: Above) -> tuple[Above, tuple[Task, ...]]:
        """The tasks of one sentence, and whose it was."""
        under = self._run_in.get(sentence.index) or self._under(sentence)
        if above.heading != sentence.heading:
            above = Above(under, sentence.block, sentence.heading)
        if sentence.text.rstrip().endswith(":"):
            told = lead(sentence.text, self._lexicon)
            roles = self._owners(told.roles, above, under)
            self._leads[sentence.index] = (told, roles)
            return (Above(roles, sentence.block, sentence.heading) if roles else above), ()
        if lettered := tuple(self._lettered(sentence, above, under)):
            return above, lettered
        if not under and sentence.lead < 0 and not self._names_somebody(sentence):
            return above, ()
        told_of, pronoun, finite = sentence_subject(sentence.text, self._lexicon)
        if sentence.lead in self._leads and not (finite and told_of):
            return above, tuple(self._entry(sentence, *self._leads[sentence.lead], finite=finite))
        if sentence.lead >= 0 and not finite:
            return above, ()
        roles = self._owners(told_of, above, under, pronoun=pronoun)
        found = tuple(self._sentence(sentence, roles, under, bare=not finite))
        return (Above(roles, sentence.block, sentence.heading) if told_of else above), found

    def cell(self, sentence: Sentence) -> Iterator[Task]:
        """The tasks of a sentence in a cell that names its subject: `De FG beslist of wij melden.`."""
        if self._names_somebody(sentence):
            told_of, _, finite = sentence_subject(sentence.text, self._lexicon)
            if finite and told_of:
                yield from self._sentence(sentence, self._owners(told_of, Above(), ()), (), bare=False)

    def _lettered(self, sentence: Sentence, above: Above, under: tuple[str, ...]) -> Iterator[Task]:
        """The tasks of an enumeration within one paragraph: `De functionaris: a. adviseert; b. ziet toe`."""
        found = _LETTERED.match(sentence.text)
        if found is None:
            return
        told = lead(found[1], self._lexicon)
        roles = self._owners(told.roles, above, under)
        for entry in _ENTRY.finditer(sentence.text, found.end(1)):
            text = " ".join(entry[1].split())
            whole = f"{told.predicate}: {text}" if told.predicate else text
            if duties_in(whole, self._lexicon):
                yield from (Task(role, whole, sentence.span(*entry.span(1))) for role in roles)

    def _names_somebody(self, sentence: Sentence) -> bool:
        """Whether a sentence may be about a role; most are not, and need not be read."""
        return sentence.index in self._somebody

    def _owners(
        self, told: tuple[str, ...] | None, above: Above, under: tuple[str, ...], *, pronoun: bool = False
    ) -> tuple[str, ...]:
        """The roles that a sentence is about; nobody's where somebody else is named."""
        if told:
            return tuple(role for role in told if role != OTHER)
        return (above.roles or under) if pronoun else under

    def _under(self, sentence: Sentence) -> tuple[str, ...]:
        """The roles of the heading above a sentence; a heading that only announces tasks leaves it to the one above."""
        number = sentence.heading
        if number not in self._headings:
            found: tuple[str, ...] = ()
            for heading in reversed(tuple(self._prose.above(sentence))):
                found = heading_roles(heading.text, self._lexicon)
                if found or not neutral(heading.text):
                    break
            self._headings[number] = found
        return self._headings[number]

    def _entry(self, sentence: Sentence, told: Lead, roles: tuple[str, ...], *, finite: bool) -> Iterator[Task]:
        text = " ".join(sentence.text.split())
        whole = f"{told.predicate}: {text}" if told.predicate and not finite else text
        if roles and (told.tasks or (told.roles is not None and duties_in(whole, self._lexicon))):
            yield from (Task(role, whole, sentence.span()) for role in roles)

    def _sentence(
        self, sentence: Sentence, roles: tuple[str, ...], under: tuple[str, ...], *, bare: bool
    ) -> Iterator[Task]:
        duties = duties_in(sentence.text, self._lexicon)
        if not duties or self._past(sentence):
            return
        if bare and (not under or duties[0].first > sentence.words[0].start):
            # Without a verb of its own it is nobody's, unless it says by whom or begins with what is done.
            roles = ()
        text = " ".join(sentence.text.split())
        for role in dict.fromkeys(role for duty in duties for role in _of(duty, roles)):
            yield Task(role, text, sentence.span())

    def _past(self, sentence: Sentence) -> bool:
        return stance(self._prose, sentence.index, 0, len(sentence.words) - 1).past


def _of(duty: Duty, roles: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(role for role in duty.roles if role != OTHER) if duty.roles else roles
