"""What a RACI table says of a role with a letter: which letter it is, and what it is about."""

from typing import NamedTuple

from ibplint.model.dossier import Dossier
from ibplint.model.message import Message, Texts
from ibplint.prose.duties.described import Task, role_of
from ibplint.prose.letters import ANSWERED_FOR, ANSWERS, ASKED, DOES, DONE, signs_at

_MEANT: dict[str, Texts] = {
    ANSWERS: {"nl": "`{sign}` (eindverantwoordelijk)", "en": "`{sign}` (accountable)"},
    DOES: {"nl": "`{sign}` (voert uit)", "en": "`{sign}` (does it)"},
}
# Who supervises is asked for advice, whatever it is about.
_SUPERVISOR = "fg"
_RATHER: Texts = {
    "nl": "; beter: `{asked}` (geraadpleegd) voor deze rol, en de `{letter}` bij wie in de lijn erover gaat",
    "en": "; better: `{asked}` (consulted) for this role, and the `{letter}` with whom it belongs to in the line",
}


class Lettered(NamedTuple):
    """The words of the process, the letter as a reader sees it, and which would be better, if one surely is."""

    about: str
    letter: Message
    rather: Message | None


def lettered(task: Task, dossier: Dossier) -> Lettered | None:
    """What a table gives by a letter; None for a task that stands in words."""
    texts = (one.prose for one in dossier.register("documenten").records if one.path == task.record.path)
    span = task.span
    found = (signs_at(prose, span) for prose in texts if prose is not None and span is not None)
    signs = next((one for one in found if one is not None), None)
    if signs is None:
        return None
    letter = ANSWERS if task.text.startswith(ANSWERED_FOR) else DOES
    about = task.text.removeprefix(f"{ANSWERED_FOR}: ").removeprefix(f"{DONE}: ")
    sign, asked = signs.get(letter, letter), signs.get(ASKED, ASKED)
    rather = Message(_RATHER, {"letter": sign, "asked": asked}) if role_of(task.record) == _SUPERVISOR else None
    return Lettered(about, Message(_MEANT[letter], {"sign": sign}), rather)
