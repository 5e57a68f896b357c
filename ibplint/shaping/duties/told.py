"""Which tasks a running text gives to which role."""

import re
from collections.abc import Iterator

from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.span import Span
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.grammar import POINTING, PRONOUNS
from ibplint.prose.duties.leads import Lead, lead, sentence_subject
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.meant import meant, section_roles
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.duties.who import OTHER
from ibplint.prose.duties.who_is import who_is
from ibplint.prose.stance import stance

_LONGEST = 1_000
# A pronoun that is the subject of a lead stands within the first words.
_OPENING = 3
# A list goes on with such a sentence: `is verantwoordelijk voor: toezicht houden`.
_GOES_ON = re.compile(r"\b(?:voor|met)$")
_LETTERED = re.compile(r"([^:]{1,80}:)\s+a[.)]\s")
_ENTRY = late(r"(?:^|\s)[a-z][.)]\s+(.+?)(?=;?\s+[a-z][.)]\s|;?\s*$)", re.DOTALL)


@frozen(slots=True)
class Task:
    """A task of a role, in the words of the text and where these stand."""

    role: str
    text: str
    span: Span


def tasks_told(prose: Prose, lexicon: Lexicon) -> Iterator[Task]:
    """The tasks in sentences and lists, in reading order; of a table only in sentences that say whose they are."""
    reader = _Reader(prose, lexicon)
    for sentence in prose.sentences:
        if sentence.where is Where.HEADING or len(sentence.text) > _LONGEST or not sentence.words:
            continue
        if sentence.where is Where.CELL:
            yield from reader.cell(sentence)
            continue
        yield from reader.read(sentence)


class _Reader:
    """Reads the sentences of one text; what headings and leads tell is worked out once."""

    def __init__(self, prose: Prose, lexicon: Lexicon) -> None:
        self._prose = prose
        self._lexicon = lexicon
        index = prose.index
        self._somebody = {at for word in (*lexicon.starts, *PRONOUNS) for at in index.get(word, ())}
        self._somebody |= {at for word in POINTING for at, places in index.get(word, {}).items() if not places[0]}
        self._leads: dict[int, tuple[Lead, tuple[str, ...]]] = {}

    def read(self, sentence: Sentence) -> tuple[Task, ...]:
        """The tasks of one sentence."""
        under = section_roles(self._prose, sentence, self._lexicon)
        if sentence.text.rstrip().endswith(":"):
            told = lead(sentence.text, self._lexicon)
            self._leads[sentence.index] = (told, self._owners(sentence, told.roles, under, pronoun=_pronoun(sentence)))
            return ()
        if lettered := tuple(self._lettered(sentence, under)):
            return lettered
        if described := who_is(self._prose, sentence, self._lexicon):
            return tuple(Task(role, text, sentence.span()) for role, text in described)
        if not under and sentence.lead < 0 and not self._names_somebody(sentence):
            return ()
        told_of, pronoun, finite = sentence_subject(sentence.text, self._lexicon)
        if sentence.lead in self._leads and not (finite and told_of):
            return tuple(self._entry(sentence, *self._leads[sentence.lead], finite=finite))
        if sentence.lead >= 0 and not finite:
            return ()
        roles = self._owners(sentence, told_of, under, pronoun=pronoun)
        return tuple(self._sentence(sentence, roles, under, bare=not finite))

    def cell(self, sentence: Sentence) -> Iterator[Task]:
        """The tasks of a cell that says itself whose they are: `De FG beslist`, `ondertekend door de FG`."""
        if self._names_somebody(sentence):
            told_of, _, finite = sentence_subject(sentence.text, self._lexicon)
            if not finite or told_of:
                yield from self._sentence(sentence, self._owners(sentence, told_of, ()), (), bare=not finite)

    def _lettered(self, sentence: Sentence, under: tuple[str, ...]) -> Iterator[Task]:
        """The tasks of an enumeration within one paragraph: `De functionaris: a. adviseert; b. ziet toe`."""
        found = _LETTERED.match(sentence.text)
        if found is None:
            return
        told = lead(found[1], self._lexicon)
        roles = self._owners(sentence, told.roles, under, pronoun=_pronoun(sentence))
        for entry in _ENTRY.finditer(sentence.text, found.end(1)):
            text = " ".join(entry[1].split())
            whole = _whole(told.predicate, text) if told.predicate else text
            if duties_in(whole, self._lexicon):
                yield from (Task(role, whole, sentence.span(*entry.span(1))) for role in roles)

    def _names_somebody(self, sentence: Sentence) -> bool:
        """Whether a sentence may be about a role; most are not, and need not be read."""
        return sentence.index in self._somebody

    def _owners(
        self, sentence: Sentence, told: tuple[str, ...] | None, under: tuple[str, ...], *, pronoun: bool = False
    ) -> tuple[str, ...]:
        """The roles that a sentence is about; nobody's where somebody else is named."""
        if told:
            return tuple(role for role in told if role != OTHER)
        return meant(self._prose, sentence, self._lexicon) if pronoun else under

    def _entry(self, sentence: Sentence, told: Lead, roles: tuple[str, ...], *, finite: bool) -> Iterator[Task]:
        text = " ".join(sentence.text.split())
        whole = _whole(told.predicate, text) if told.predicate and not finite else text
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


def _whole(predicate: str, entry: str) -> str:
    """What is announced with an entry: behind `is verantwoordelijk voor` it goes on, else it stands by itself."""
    return f"{predicate} {entry}" if _GOES_ON.search(predicate) else f"{predicate}: {entry}"


def _of(duty: Duty, roles: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(role for role in duty.roles if role != OTHER) if duty.roles else roles


def _pronoun(sentence: Sentence) -> bool:
    """Whether a sentence that announces a list has a pronoun for its subject."""
    return not PRONOUNS.isdisjoint(word.text for word in sentence.words[:_OPENING])
