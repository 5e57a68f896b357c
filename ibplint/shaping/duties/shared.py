"""The tasks that RACI tables give to roles: who does a process, and who answers for it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.letters import ANSWERED_FOR, ANSWERS, DOES, DONE, Share, letter_tables
from ibplint.shaping.duties.told import Task

# Who answers for advice or supervision is who advises or supervises.
_BESIDE = frozenset({"toezien", "adviseren", "informeren", "rapporteren", "contact", "overleggen", "ondersteunen"})
# Where another answers for a decision, who does the work prepares it; who supervises may not even do that.
_DECIDING = frozenset({"vaststellen", "beslissen", "goedkeuren", "ondertekenen"})
_SUPERVISOR = "fg"
# A row that names no doing: of these it is known what there is to do.
_WORK = late(
    r"datalek|incident|register|beleid|dpia|effectbeoordeling|verzoek|verwerkersovereenkomst|toegang|autorisatie|account"
    r"|back-?up|risico|maatregel|logging|classificatie",
    re.IGNORECASE,
)


def tasks_shared(prose: Prose, lexicon: Lexicon) -> Iterator[Task]:
    """The tasks of each role in the order of the tables."""
    for shares in letter_tables(prose).values():
        found = [one for share in shares for one in _meant(share, lexicon)]
        answered = {one.process.index for one in found if ANSWERS in one.letters}
        for one in found:
            decided = one.process.index in answered and ANSWERS not in one.letters and one.role != _SUPERVISOR
            for text in _texts(one.process, one.letters, lexicon, decided=decided):
                yield Task(one.role, text, one.process.span())


class _Part(NamedTuple):
    """What a role has to do with a process."""

    role: str
    process: Sentence
    letters: frozenset[str]


def _meant(share: Share, lexicon: Lexicon) -> Iterator[_Part]:
    """The parts of a cell; roles stand in the head, or else processes do."""
    for who, what in ((share.head, share.row), (share.row, share.head)):
        if roles := heading_roles(who.text, lexicon):
            yield from (_Part(role, what, share.letters) for role in roles)
            return


def _texts(process: Sentence, letters: frozenset[str], lexicon: Lexicon, *, decided: bool) -> Iterator[str]:
    said = " ".join(process.text.split())
    kinds = {duty.aard for duty in duties_in(said, lexicon)}
    if decided and not kinds.isdisjoint(_DECIDING):
        return
    if (DOES in letters) or (ANSWERS in letters and kinds and kinds <= _BESIDE):
        if kinds:
            yield said
        elif _WORK.search(said):
            yield f"{DONE}: {said}"
    if ANSWERS in letters and not (kinds and kinds <= _BESIDE) and (kinds or _WORK.search(said)):
        yield f"{ANSWERED_FOR}: {said}"
