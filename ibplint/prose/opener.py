"""The few words that open a paragraph or an entry as its heading: `**Hoofd ICT.** Adviseert over beveiliging`."""

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where

_RUNNING = (Where.TEXT, Where.ENTRY)
_LONGEST, _MOST = 80, 8
# How many sentences further a paragraph may come to it.
_FURTHEST = 8
# What a sentence has and a name has not; `assistent`, `accountant`, `architect`, `specialist` and `expert` are names.
_VERB = late(
    r"\b(?:is|zijn|was|heeft|hebben|kan|mag|moet|moeten|zal|wij|we|ik"
    r"|(?!(?:het|met|tot|uit|niet|gericht|belast|omtrent)\b)[a-zé]+(?<!en|an|ec|is|er)t)\b"
)


def opener(prose: Prose, sentence: Sentence) -> int:
    """The number of the words that open the paragraph or the entry in which a sentence stands further on; else -1."""
    if sentence.where not in _RUNNING:
        return -1
    first = sentence
    for number in range(sentence.index - 1, max(sentence.index - 1 - _FURTHEST, -1), -1):
        before = prose.sentences[number]
        if before.block != sentence.block or next_entry(before, first):
            break
        first = before
    return first.index if first is not sentence and few_words(first) and _is_name(first) else -1


def _is_name(sentence: Sentence) -> bool:
    """Whether what stands before the first colon, if any, says nothing of itself."""
    return not _VERB.search(sentence.text.partition(":")[0])


def few_words(sentence: Sentence) -> bool:
    """Whether a sentence is as short as a name with what it is: `Hoofd ICT (tevens security officer).`."""
    return sentence.text.endswith((".", ":")) and len(sentence.text) <= _LONGEST and len(sentence.words) <= _MOST


def next_entry(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence begins an entry of its own: entries of a list begin in one column."""
    (line, column), (own_line, own_column) = before.begin, sentence.begin
    return sentence.where is Where.ENTRY and own_line > line and own_column <= column
