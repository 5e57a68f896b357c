"""What a text calls a role from one sentence on: `een functionaris …, genaamd privacytoezichthouder`."""

from collections.abc import Iterator

from ibplint.model.late_pattern import late
from ibplint.model.prose import Sentence
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.who import role_at
from ibplint.prose.fold import fold
from ibplint.prose.functions import is_function

# `een functionaris als bedoeld in artikel 37, genaamd privacytoezichthouder`; what stands between tells which.
_SO = late(
    r"(?:\)|\s*\([^()]*\))?[^.;:!?()]{0,80}?[,(–-]\s*(?:\(|(?:hierna|verder|ook|verder ook|hierna ook)\s)*"
    r"(?:genaamd|genoemd|te noemen|hierna:?|verder:?|ook wel)\s+(?:de |onze )?[‘'\"“]?([^\W\d_]{5,})",
)
_SAYS_SO = ("genaamd", "genoemd", "te noemen", "hierna", "verder", "ook wel")
_OVERSEER = "toezichthouder"


def named_so(sentence: Sentence, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """What a text calls a role from here on, when that is the name of a function."""
    if not any(words in sentence.text for words in _SAYS_SO):
        return
    words = [one.text for one in sentence.words]
    roles = [(at, *found) for at in range(len(words)) if (found := role_at(words, at, lexicon))[0]]
    for at, role, length in roles:
        end = sentence.words[at + length - 1].end
        short = _SO.match(sentence.text, end)
        others = (sentence.words[other].start for other, of, _ in roles if of != role)
        between = short is None or any(end < start < short.start(1) for start in others)
        if short and not between and (is_function(fold(short[1])) or fold(short[1]).endswith(_OVERSEER)):
            yield short[1], role
