"""The few words that open a paragraph or an entry as its heading: `**Hoofd ICT.** Adviseert over beveiliging`."""

from ibplint.model.prose import Prose, Sentence, Where

_RUNNING = (Where.TEXT, Where.ENTRY)
_LONGEST, _MOST = 80, 8
# How many sentences further a paragraph may come to it.
_FURTHEST = 8


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
    return first.index if first is not sentence and few_words(first) else -1


def few_words(sentence: Sentence) -> bool:
    """Whether a sentence is as short as a name with what it is: `Hoofd ICT (tevens security officer).`."""
    return sentence.text.endswith((".", ":")) and len(sentence.text) <= _LONGEST and len(sentence.words) <= _MOST


def next_entry(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence begins an entry of its own: entries of a list begin in one column."""
    (line, column), (own_line, own_column) = before.begin, sentence.begin
    return sentence.where is Where.ENTRY and own_line > line and own_column <= column
