"""From a verb that is found in a text to a duty."""

from collections.abc import Sequence

from ibplint.model.frozen import frozen
from ibplint.model.prose import Word
from ibplint.prose.duties import forms
from ibplint.prose.duties.clauses import Member
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.forms import Found
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.objects import excused, extent
from ibplint.prose.duties.state import State

Read = tuple[State, tuple[Duty, ...]]


@frozen(slots=True)
class Maker:
    """A text and the words in which it is read."""

    text: str
    lexicon: Lexicon

    def duty(self, state: State, words: Sequence[Word], found: Found, *, by: str = "", after: str = "") -> Duty:
        """The duty of a verb among these words, cleared by a verb above it, or by the words beside it."""
        first, last, about = extent(words, found)
        told = self.text[words[about[0]].start : words[about[-1]].end] if about else ""
        return Duty(
            verb=found.verb.lemma,
            aard=found.verb.kind,
            object_text=" ".join(told.split()),
            first=words[first].start,
            last=words[last].end,
            roles=state.roles,
            negated=state.negated,
            cleared_by=by or excused(found.verb, [word.text for word in words], found, after),
        )

    def names(self, part: Member) -> tuple[Found, ...]:
        """The names of a doing in a member."""
        return tuple(forms.names(part.texts, self.lexicon))

    def cleared(self, state: State, part: Member, by: str) -> tuple[Duty, ...]:
        """Every doing that a member names, as one that a verb above it clears."""
        return tuple(self.duty(state, part.words, one, by=by) for one in self.names(part))
