"""Rights of data subjects: a name with `recht` in it, and shorter words where rights are listed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.company import company
from ibplint.prose.remembered import remembered
from ibplint.shaping.mentions.lexicon import RIGHT, WEAK_RIGHT
from ibplint.shaping.mentions.mention import Mention
from ibplint.shaping.mentions.surroundings import Surroundings

_ONE_RIGHT = frozenset({"recht", "privacyrechten", "privacyrecht"})
# Also what a system grants: whose they are must stand beside it.
_RIGHTS = "rechten"
_PERSONS = frozenset(
    {"betrokkene", "betrokkenen", "ouders", "leerlingen", "leerling", "medewerkers", "verzorgers", "op"}
)
_FEWEST = 3


def rights(named: Sequence[Mention], around: Surroundings) -> Iterator[Mention]:
    """The mentions of rights, each with the list, table or sentences that it belongs to."""
    groups: dict[str, list[Mention]] = {}
    found = tuple(_candidates(named))
    full = _full(found)
    for mention in found:
        if group := _group(mention.sentence, around, full):
            groups.setdefault(group, []).append(mention)
    for group, held in groups.items():
        certain = any(_says_right(mention) for mention in held)
        if certain or len({mention.value for mention in held}) >= _FEWEST:
            yield from (replace(mention, kind=RIGHT, group=group) for mention in held)


def _candidates(named: Sequence[Mention]) -> Iterator[Mention]:
    """Names of rights; a short word within a longer name is not told again."""
    strong: dict[int, list[Mention]] = {}
    for mention in named:
        if mention.kind == RIGHT:
            strong.setdefault(mention.sentence.index, []).append(mention)
            yield mention
    for mention in named:
        if mention.kind == WEAK_RIGHT:
            beside = strong.get(mention.sentence.index, ())
            if not any(one.first <= mention.last and mention.first <= one.last for one in beside):
                yield mention


def _says_right(mention: Mention) -> bool:
    return any("recht" in word.text for word in mention.sentence.words[mention.first : mention.last + 1])


def _full(found: Sequence[Mention]) -> frozenset[int]:
    """The sentences that are a list of rights by themselves."""
    held: dict[int, set[str]] = {}
    for mention in found:
        held.setdefault(mention.sentence.index, set()).add(mention.value)
    return frozenset(number for number, values in held.items() if len(values) >= _FEWEST)


def _group(sentence: Sentence, around: Surroundings, full: frozenset[int]) -> str:
    """The place that speaks of rights as a whole, "" when nothing there does."""
    lead, heading = around.lead(sentence), around.heading(sentence)
    told = any(_speaks(one) for one in (lead, *tuple(around.prose.above(sentence))[-1:]) if one)
    match sentence.where:
        case Where.CELL:
            return around.group(sentence) if told or _speaks(sentence) or "recht" in heading.casefold() else ""
        case Where.ENTRY if lead and _speaks(lead):
            return f"l{lead.index}"
        case Where.ENTRY if told and sentence.index not in full:
            return around.group(sentence)
        case Where.ENTRY:
            said = _speaking(sentence, around)
            return f"z{said.index}" if said else ""
        case Where.HEADING:
            return around.group(sentence)
        case _:
            first = _first_speaking(around.prose).get(sentence.block, sentence.index + 1)
            return around.group(sentence) if first <= sentence.index else ""


def _speaking(sentence: Sentence, around: Surroundings) -> Sentence | None:
    """The sentence itself, or the one before to which it refers back, when that speaks of rights."""
    if _speaks(sentence):
        return sentence
    near = (around.prose.sentences[number] for number in company(around.prose, sentence))
    return next((one for one in near if one.index == sentence.index - 1 and _speaks(one)), None)


@remembered
def _first_speaking(prose: Prose) -> Mapping[int, int]:
    """The first sentence of each paragraph that speaks of rights."""
    first: dict[int, int] = {}
    for number in sorted({number for word in (*_ONE_RIGHT, _RIGHTS) for number in prose.index.get(word, ())}):
        if _speaks(prose.sentences[number]):
            first.setdefault(prose.sentences[number].block, number)
    return first


def _speaks(sentence: Sentence) -> bool:
    said = {word.text for word in sentence.words}
    if not said.isdisjoint(_ONE_RIGHT) or (sentence.where is Where.HEADING and _RIGHTS in said):
        return True
    return _RIGHTS in said and not said.isdisjoint(_PERSONS)
