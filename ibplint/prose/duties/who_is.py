"""What somebody does by what he is: `**FG** – een jurist die elke DPIA goedkeurt`, `**FG.** Iemand die adviseert`."""

import re
from collections.abc import Iterator

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence
from ibplint.prose.duties.forms import finite
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.duties.run_in import run_in_roles
from ibplint.prose.words import words_of

_SOMEBODY = (
    r"(?P<who>[^.;:,?!]{0,60}?\b(?:een|de|het|onze|ons|iemand|degene)\b[^.;:,?!]{0,60}?),?"
    r"\s+(?:die|welke)\s+(?P<does>.+)"
)
_AFTER = re.compile(rf"(?P<name>[^:–—]{{2,60}}?)\s*(?::|\s[–—-])\s+{_SOMEBODY}", re.DOTALL | re.IGNORECASE)
_WHOLE = late(_SOMEBODY, re.DOTALL | re.IGNORECASE)


def who_is(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    """Each role that a sentence tells so of, with a text that says of it what it does."""
    return tuple(_who_is(prose, sentence, lexicon)) if " die " in sentence.text or " welke " in sentence.text else ()


def _who_is(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    text = " ".join(sentence.text.split())
    roles = run_in_roles(prose, lexicon).get(sentence.index, ())
    found = _WHOLE.fullmatch(text) if roles else _AFTER.fullmatch(text)
    if found is None or finite([word.text for word in words_of(found["who"])], len(words_of(found["who"])), lexicon):
        return
    for role in roles or heading_roles(found["name"], lexicon):
        told = f"{_named(role, lexicon)}, die {found['does']}"
        if any(role in duty.roles for duty in duties_in(told, lexicon)):
            yield role, told


def _named(role: str, lexicon: Lexicon) -> str:
    """A name of a role; the shortest that the text or the list has for it."""
    return min((" ".join(name) for name, one in lexicon.roles.items() if one == role), key=len, default=role)
