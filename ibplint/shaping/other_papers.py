"""Papers that lay down policy beside the policy itself: a regulation, a protocol, a statement, a code.

What is wrong in the policy is wrong there too. What they lack is asked of the policy alone; one such file by itself
says so.
"""

from dataclasses import replace

from ibplint.model.answer import Answer, State
from ibplint.model.file import Taken
from ibplint.model.message import Message, Texts
from ibplint.shaping.draft import Draft
from ibplint.shaping.forms import Forms, Share
from ibplint.shaping.kinds.titles import KINDS, POLICY, name_of, word
from ibplint.shaping.lives import DOCUMENTS
from ibplint.vocabulary.vocabulary import ReferenceList

_KIND, _LAYS_DOWN = "soort", "beleidstekst"
_REASON: Texts = {
    "nl": "beoordeeld is of er iets onjuists of verouderds in staat; of het volledig is, gaat ibplint alleen na bij een"
    " IBP-beleid",
    "en": "it was judged for what is wrong or outdated in it; whether it is complete ibplint asks of a policy alone",
}


def with_policy_text(draft: Draft, listed: ReferenceList) -> Draft:
    """The document with whether it lays down policy in a text that is here, which no board can say otherwise.

    Without its text the policy still counts, for its silence is told; where the kind is open, so is this.
    """
    kind = draft.answer(_KIND)
    if kind.state is State.ANSWERED:
        lays_down = str(kind.value) in _papers(listed) and (draft.prose is not None or kind.value == POLICY)
        answer = Answer(_LAYS_DOWN, State.ANSWERED, (lays_down,))
    else:
        answer = Answer(_LAYS_DOWN, State.UNREADABLE)
    return replace(draft, answers={**draft.answers, _LAYS_DOWN: answer})


def as_other_paper(share: Share, forms: Forms) -> Share:
    """The share of one file, which says what was not asked of it when it lays down policy in another paper."""
    listed = forms.vocabulary.lists[KINDS]
    kinds = {str(draft.answer(_KIND).value) for draft in share.drafts if draft.schema.name == DOCUMENTS}
    for kind in sorted(kinds & _papers(listed) - {POLICY}):
        taken = Taken(kind, name_of(kind, listed), Message(_REASON), in_part=True)
        return replace(share, file=replace(share.file, taken=taken))
    return share


def _papers(listed: ReferenceList) -> frozenset[str]:
    """The kinds of papers that lay down policy."""
    return frozenset(word(entry, _KIND) for entry in listed.entries if word(entry, _LAYS_DOWN) == "ja")
