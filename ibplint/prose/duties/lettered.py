"""What a RACI table says of a role with a letter: which letter it is, and what it is about."""

from typing import NamedTuple

from ibplint.model.dossier import Dossier
from ibplint.model.message import Message, Texts
from ibplint.prose.duties.described import Task, role_of
from ibplint.prose.letters import ANSWERED_FOR, ANSWERS, DOES, DONE, in_letters

_MEANT: dict[str, Texts] = {
    ANSWERS: {"nl": "`A` (eindverantwoordelijk)", "en": "`A` (accountable)"},
    DOES: {"nl": "`R` (voert uit)", "en": "`R` (does it)"},
}
# Who supervises is asked for advice, whatever it is about.
_SUPERVISOR = "fg"
_RATHER: Texts = {
    "nl": "; beter: `C` (geraadpleegd) voor deze rol, en de `{letter}` bij wie in de lijn erover gaat",
    "en": "; better: `C` (consulted) for this role, and the `{letter}` with whom it belongs to in the line",
}


class Lettered(NamedTuple):
    """The words of the process, the letter as a reader sees it, and which would be better, if one surely is."""

    about: str
    letter: Message
    rather: Message | None


def lettered(task: Task, dossier: Dossier) -> Lettered | None:
    """What a table gives by a letter; None for a task that stands in words."""
    texts = (one.prose for one in dossier.register("documenten").records if one.path == task.record.path)
    if task.span is None or not any(prose is not None and in_letters(prose, task.span) for prose in texts):
        return None
    letter = ANSWERS if task.text.startswith(ANSWERED_FOR) else DOES
    about = task.text.removeprefix(f"{ANSWERED_FOR}: ").removeprefix(f"{DONE}: ")
    rather = Message(_RATHER, {"letter": letter}) if role_of(task.record) == _SUPERVISOR else None
    return Lettered(about, Message(_MEANT[letter]), rather)
