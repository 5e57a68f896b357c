"""The name of a role that opens a paragraph or an entry as its heading: `**Hoofd ICT.** Is verantwoordelijk …`."""

from collections.abc import Mapping

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.opener import next_entry
from ibplint.prose.remembered import remembered_once

_LONGEST = 80
_RUNNING = (Where.TEXT, Where.ENTRY)


@remembered_once
def run_in_roles(prose: Prose, lexicon: Lexicon) -> Mapping[int, tuple[str, ...]]:
    """For each sentence behind such a name, in the same paragraph or entry, the roles of that name."""
    found: dict[int, tuple[str, ...]] = {}
    roles: tuple[str, ...] = ()
    name: Sentence | None = None
    before: Sentence | None = None
    for sentence in prose.sentences:
        if sentence.where not in _RUNNING or (name and _apart(name, sentence)):
            roles, name = (), None
        opens = before is None or before.block != sentence.block or next_entry(before, sentence)
        if sentence.where in _RUNNING and opens and (alone := _names_alone(sentence, lexicon)):
            roles, name = alone, sentence
        elif roles:
            found[sentence.index] = roles
        before = sentence
    return found


def _apart(name: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence stands in another paragraph or entry than a name."""
    return name.block != sentence.block or next_entry(name, sentence)


def _names_alone(sentence: Sentence, lexicon: Lexicon) -> tuple[str, ...]:
    text = sentence.text.strip()
    return heading_roles(text, lexicon) if text.endswith((".", ":")) and len(text) <= _LONGEST else ()
