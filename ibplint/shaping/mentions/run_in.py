"""Whether a mention stands in the name that opens a paragraph or an entry, and the rest tells what somebody does.

`**Contactpersoon.** Een collega die vragen beantwoordt`, `**Hoofd ICT.** Is tevens security officer. Adviseert over …`.
"""

import re

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.opener import few_words, next_entry, opener
from ibplint.shaping.mentions.mention import Mention

# A word that tells of a doing, and none that looks like its end.
_NO_VERB = r"(?!(?:het|met|niet|tot|uit|omtrent|want|buiten|binnen|tussen|tegen|samen|een|wordt|worden|dat|dit|wat)\b)"
_DOING = late(rf"\b{_NO_VERB}[a-zé]{{3,}}(?:t|en)\b")
# `Adviseert over beveiliging`: it begins with what somebody does.
_VERB_FIRST = late(rf"\W*{_NO_VERB}\w{{2,}}t\b(?!\s+(?:er|het|hij|ze|zij|dit|dat|u|je|de|een|iemand)\b)", re.IGNORECASE)
_TRANSITIVE = late(rf"\W*{_NO_VERB}\w{{2,}}t\b[^,?]*\.", re.IGNORECASE)
_TOO = re.compile(r"\b(?:tevens|ook|eveneens|daarnaast)\s+(?:(?:de|het|een|onze|als)\s+)*\Z", re.IGNORECASE)
_ENDS = re.compile(r"(?:\s*\([^()]*\))?[\s)]*[.:]?\s*")
_THEN_DOES = late(rf"(?:\s*\([^()]*\))?\s*\)\s*[:.]?\s*(?:is\b|{_NO_VERB}\w{{2,}}t\b)")
# `**FG** – de jurist die …`; `– zie bijlage 2` tells nothing.
_DASH = re.compile(r"(?:\s*\([^()]*\))?\s+[–—-]\s+(?!(?:tevens|ook|zie|vacant|vacature)\b)[a-zé]\w*(?:\s+\S+){2,}")
_FEWEST = 3
_FURTHEST = 6


def opens_paragraph(prose: Prose, mention: Mention, *, first: bool) -> bool:
    """Whether what follows it tells that; `first`: the sentence opens with it."""
    sentence = mention.sentence
    if sentence.where not in (Where.TEXT, Where.ENTRY):
        return False
    text, too = sentence.text, bool(_TOO.search(sentence.text, 0, mention.start))
    if first and (found := _DASH.match(text, mention.end)):
        return bool(_DOING.search(found[0]))
    if too and _THEN_DOES.match(text, mention.end):
        return True
    if not few_words(sentence) or (not _ENDS.fullmatch(text, mention.end) and not first):
        return False
    later = _later(prose, sentence)
    if first and _ENDS.fullmatch(text, mention.end):
        alone = opener(prose, later[0]) == sentence.index if later else False
        return alone and any((len(one.words) >= _FEWEST and _DOING.search(one.text)) or _does(one) for one in later)
    return (too or (first and "tevens" in text.casefold())) and bool(later) and _does(later[0])


def _does(sentence: Sentence) -> bool:
    """Whether a sentence begins with what somebody does, and supposes nothing by that: `Blijkt er een lek, dan …`."""
    return bool(_VERB_FIRST.match(sentence.text) or _TRANSITIVE.fullmatch(sentence.text))


def _later(prose: Prose, sentence: Sentence) -> tuple[Sentence, ...]:
    """The sentences behind one in its paragraph or entry."""
    found: list[Sentence] = []
    for one in prose.sentences[sentence.index + 1 : sentence.index + 1 + _FURTHEST]:
        if one.block != sentence.block or next_entry(sentence, one):
            break
        found.append(one)
    return tuple(found)
