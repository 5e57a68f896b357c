"""Where a text sends its reader for a subject: to an annex, in the text or not, or to a document that it names."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.own_parts import begins, named, naming
from ibplint.prose.phrases import Hit, Phrases, numbers_with, sentences_with
from ibplint.prose.remembered import remembered

_ANNEX = ("bijlage", "annex", "appendix", "addendum")
_NAMES = (
    r"protocol(?:len)?|reglement(?:en)?|procedures?|procesbeschrijving(?:en)?|regeling(?:en)?|handboek|draaiboek(?:en)?"
    r"|stappenplan|beleid|plan|schema|matrix|notitie|handreiking|werkinstructies?|richtlijn(?:en)?|gedragscode|statuut"
    r"|document|overzicht"
)
_NO_NAME = r"(?!(?:en|of|dat|die|op|met|is|zijn|wordt|worden|staat|staan|waarin|hoe|als|bij|aan|kan|kunnen|moet)\b)"
# `staat beschreven in het protocol …`; what is in a protocol that has no name, nobody finds.
_PAPER = re.compile(
    r"\b(?:zie(?:\s+(?:ook|daarvoor|hiervoor|verder))?"
    r"|(?:staa[nt]|staan|is|zijn|wordt|worden|beschreven|uitgewerkt|vastgelegd|opgenomen|geregeld|vinden|leest)\s+in"
    r"|verwij(?:st|zen)(?:\s+(?:wij|we|hiervoor|daarvoor|het bestuur))*\s+naar|raadpleeg)\s+"
    rf"(?:het|de|ons|onze)\s+(?:\w+\s+){{0,2}}?(?P<name>[\w-]*?(?:{_NAMES}))\b"
    rf"(?P<more>(?:\s+{_NO_NAME}[\w-]+){{0,4}}(?:\s+en\s+{_NO_NAME}[\w-]+)?)",
    re.IGNORECASE,
)
# One of these words is in each such sentence.
_SENDING = Phrases(("zie", "in", "verwijst", "verwijzen", "raadpleeg"))
_OWN = re.compile(
    r"(?:ibp-?)?(?:beleid|plan|document|overzicht)|beleidsplan|informatiebeveiligings-?beleid", re.IGNORECASE
)
_BARE = re.compile(rf"(?:{_NAMES})", re.IGNORECASE)


# Leaves nothing out: `Dit is uitgewerkt in …`; `De techniek staat in …` leaves the rest here.
_ALL = late(
    r"\W*(?:zie|dit|deze|hoe|een en ander|meer|verder|nadere?|raadpleeg|(?:de|het) (?:verdere |nadere |volledige )?"
    r"(?:uitwerking|regels|details|bepalingen|proces))\b",
    re.IGNORECASE,
)


class Referral(NamedTuple):
    """A sentence that sends the reader elsewhere, the characters that name where, and the label of an annex."""

    sentence: Sentence
    span: tuple[int, int]
    label: str = ""


def referrals(prose: Prose, subject: Phrases, *, labelled: bool = False) -> Iterator[Referral]:
    """The referrals by which a text leaves a subject to another place; with `labelled` to an annex only.

    Such a sentence names the subject beside the place, or it leaves all that its heading says to it (`Dit is uitgewerkt
    in …`, `Zie …`), or it closes a paragraph on the subject with an annex.
    """
    numbers = numbers_with(prose, subject)
    if not numbers:
        return
    blocks = {prose.sentences[number].block for number in numbers if prose.sentences[number].where is Where.TEXT}
    for sentence, found in _to_annexes(prose) if labelled else _places(prose):
        whole = sentence.block in blocks or (_below(sentence, prose) in numbers and bool(_ALL.match(sentence.text)))
        hits = sentences_with(prose, subject)[sentence.index] if sentence.index in numbers else ()
        for one in found if whole or hits else ():
            beside = any(_apart(one, hit) for hit in hits)
            if beside or (whole and (one.label or _ALL.match(sentence.text))):
                yield one


def _apart(referral: Referral, hit: Hit) -> bool:
    """Whether the words of a hit are not those of the place itself."""
    start, end = referral.span
    words = referral.sentence.words
    return words[hit.last].end <= start or end <= words[hit.first].start


def _below(sentence: Sentence, prose: Prose) -> int:
    """The nearest heading above a sentence, -1 for none."""
    path = prose.paths[sentence.heading] if 0 <= sentence.heading < len(prose.paths) else ()
    return path[-1] if path else -1


@remembered
def _places(prose: Prose) -> tuple[tuple[Sentence, tuple[Referral, ...]], ...]:
    """The sentences that name another place, whatever their subject; looked up once."""
    annexed, sending = {one.index for one in naming(prose, _ANNEX)}, numbers_with(prose, _SENDING)
    told = (
        (
            one,
            (
                *(_annexes_in(one) if one.index in annexed else ()),
                *(_papers_in(one) if one.index in sending else ()),
            ),
        )
        for one in map(prose.sentences.__getitem__, sorted(annexed | sending))
        if one.where is not Where.HEADING
    )
    return tuple((one, found) for one, found in told if found)


@remembered
def _to_annexes(prose: Prose) -> tuple[tuple[Sentence, tuple[Referral, ...]], ...]:
    """Those of them that name an annex, with nothing else that they name."""
    told = ((one, tuple(part for part in found if part.label)) for one, found in _places(prose))
    return tuple((one, found) for one, found in told if found)


def _annexes_in(sentence: Sentence) -> Iterator[Referral]:
    if not begins(sentence, _ANNEX):
        yield from (Referral(sentence, part.span, part.mark) for part in named(sentence, _ANNEX))


def _papers_in(sentence: Sentence) -> Iterator[Referral]:
    for found in _PAPER.finditer(sentence.text):
        if not _OWN.fullmatch(found["name"]) and (found["more"] or not _BARE.fullmatch(found["name"])):
            yield Referral(sentence, (found.start("name"), found.end()))


def absent(prose: Prose, subject: Phrases) -> Iterator[Referral]:
    """The referrals of a subject to what is not in the text itself."""
    for one in referrals(prose, subject):
        if not one.label or not _annex(prose, one.label):
            yield one


@remembered
def annexes(prose: Prose, subject: Phrases) -> frozenset[int]:
    """The sentences of the annexes in the text itself to which it refers for a subject."""
    labels = {one.label for one in referrals(prose, subject, labelled=True)} if _all_annexes(prose) else ()
    return frozenset[int]().union(*(_annex(prose, one) for one in labels))


def _annex(prose: Prose, label: str) -> frozenset[int]:
    return _all_annexes(prose).get(label, frozenset())


@remembered
def _all_annexes(prose: Prose) -> Mapping[str, frozenset[int]]:
    """The sentences below the heading of each annex that the text itself has."""
    headings = (one for one in prose.sentences if one.where is Where.HEADING)
    labels = {one.index: mark for one in headings if (mark := begins(one, _ANNEX))}
    held: dict[str, set[int]] = {}
    for one in prose.sentences if labels else ():
        path = prose.paths[one.heading] if 0 <= one.heading < len(prose.paths) else ()
        for above in path if one.where is not Where.HEADING else ():
            if above in labels:
                held.setdefault(labels[above], set()).add(one.index)
    return {label: frozenset(numbers) for label, numbers in held.items()}
