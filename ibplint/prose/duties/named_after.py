"""The name that follows the name of a role: `**De FG.** Mevrouw Vos is bij de toezichthouder aangemeld.`."""

import re
from functools import cache

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.person_names import FULL
from ibplint.prose.duties.signs import signed

# Who is somebody else by the sentence (`Ingrid Vos is privacy officer`) is not told to be this one.
_BEGINS = (
    rf"^(?P<name>{FULL}) (?:is|wordt|werkt|heeft|houdt|ziet)\b"
    r"(?! (?:(?:de|het|een|onze|ons|als|nu|ook|externe?)\s)*?<)(?! [^.]{0,30} (?:als|tot) <)"
)
# More words than the longest name of a role has.
_SHORT = 8


def named_after(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> str:
    """The name that begins the next sentence, where this one is the name of a role and nothing else."""
    after = next(iter(prose.sentences[sentence.index + 1 : sentence.index + 2]), None)
    if after is None or after.block != sentence.block or len(sentence.words) >= _SHORT:
        return ""
    if len(heading_roles(sentence.text, lexicon)) != 1:
        return ""
    told = _compiled().match(signed(after, lexicon)[0])
    return told["name"] if told else ""


@cache
def _compiled() -> re.Pattern[str]:
    """Most texts have no name there, and never need it."""
    return re.compile(_BEGINS)
