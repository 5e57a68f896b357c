"""Whether a mention stands where the text says what it is, or what it does."""

import re
from collections.abc import Container, Iterator

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.shaping.mentions.entrusted import entrusted
from ibplint.shaping.mentions.lexicon import ROLE
from ibplint.shaping.mentions.mention import Mention
from ibplint.shaping.mentions.run_in import opens_paragraph
from ibplint.shaping.mentions.surroundings import NOTIONS, OTHER_ROLES, ROLES

# What may stand before a name that opens a sentence or a cell.
BEFORE = re.compile(r"(?:[\d.]+\s*)?(?:de|het|een|onze)?\s*", re.IGNORECASE)
# How many characters before a name are looked at for a verb.
_NEAR = 200
_IS = re.compile(r"\s*(?::|\([^)]*\)\s*(?::|is\b|zijn\b)|(?:is|zijn|heeft|hebben|houdt|draagt|zorgt|vervult)\b)")
# A word that may well be what somebody does; `met de privacy officer` is none.
_NO_VERB = (
    r"(?!(?:het|met|niet|tot|uit|omtrent|wordt|worden|werd|werden|want|buiten|binnen|tussen|tegen|samen|alleen|een"
    r"|zonder)\b)"
)
_ACTS = re.compile(_NO_VERB + r"(?:\w+t|\w{2,}en|kan|mag|zal)")
# `De ict'er van Netwerk Zuid houdt …`, `de systeembeheerder, die wij inhuren, houdt …`.
_ACTS_LATER = re.compile(
    r"(?:\s+(?:van|bij|voor|binnen|uit|op)\s+|\s*,\s*(?:die|dat|een|de|het)\s+|\s*\()(?:[^\s.;:]+\s+){1,7}?"
    + _NO_VERB
    + r"\w{2,}t\b"
)
_ASIDE = re.compile(r"\s*\([^()]*\)")
# `Overleg van privacy officer, security officer en hoofd ICT (IBP-team)`: who sit in it stands before it.
_MEMBERS = late(r".*,[^()]*\ben\b[^()]*\((?:het |ons |de )?", re.DOTALL)
_BODY = re.compile(r".*(?:team|overleg|groep|commissie)", re.IGNORECASE | re.DOTALL)
# More of a name than the list knows: `Security Incident Response Team`.
_WIDER = re.compile(r"(?:[A-Z][\w-]+\s+){1,3}\Z")
# What opens a clause of its own within a sentence: `de directeur vraagt rechten aan, het hoofd ICT kent ze toe`.
_CLAUSE = re.compile(
    r"(?:[,;:(–—]|\b(?:en|of|maar|dan|daarna|vervolgens|terwijl|waarna))\s+(?:(?:de|het|een|onze|elke|iedere)\s+)?$",
    re.IGNORECASE,
)
# Who only prepares what another does, or talks about it, is not told by that what the role is for.
_WEAK = frozenset({"bereidt", "bereiden", "overlegt", "overleggen"})
_ACTS_BEFORE = re.compile(
    r".*\b" + _NO_VERB + r"(?:\w{2,}t|\w{3,}en)\s+(?:(?:de|het|een|onze|elke|iedere)\s+)?", re.IGNORECASE | re.DOTALL
)
# `Dan meldt hij dat aan de ICT-coördinator, die het account afsluit`.
_WHO_ACTS = re.compile(
    r"(?:\s*\([^)]*\))?\s*,\s*(?:die|welke)\s+"
    r"(?!(?:ook |dan |altijd )*(?:bereikbaar|te bereiken|aanwezig|afwezig|ziek)\b)"
    r"(?:[^\s.;:]+\s+){0,12}?" + _NO_VERB + r"\w{2,}(?:t|en)\b"
)
# A sentence that goes on about somebody: `Hij zorgt dat …`, `De coördinator zorgt dat …`, `De eerste gaat over …`.
_GOES_ON = re.compile(
    r"(?:hij|zij|ze|deze|die|de\s+(?:eerste|een|ene))\s+"
    + _NO_VERB
    + r"(?:\w{2,}t|\w{2,}en|kan|mag|zal|is\s+(?:verantwoordelijk|belast|bevoegd))\b",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?:de|deze|die|onze)\s+(\w+)\s+" + _NO_VERB + r"(?:\w{2,}t|\w{2,}en|kan|mag|zal)\b", re.IGNORECASE
)
# Who fills the role before it, and what that one does: `De IBP-manager (manager ICT) is verantwoordelijk voor …`.
_ALONE_IN = (re.compile(r".*[^\W\d_]\s*\((?:de |het )?", re.DOTALL), re.compile(r"\)\s+" + _NO_VERB + r"(?:\w+t|is)\b"))
# Of whoever is this too: `Is ook hoofd ICT en richt de systemen in`, `Directeur: is privacy officer en beheert …`.
_IS_ALSO = re.compile(
    r".*\bis\s+(?:(?:ook|tevens|daarnaast)\s+)?(?:(?:het|de|ons|onze)\s+)?", re.IGNORECASE | re.DOTALL
)
_AND_ACTS = re.compile(r"\s+en\s+" + _NO_VERB + r"\w{2,}t\b")
_FEWEST_LETTERS = 5
# How many sentences further a paragraph may come to it.
_FURTHER = 6


def opens(mention: Mention) -> bool:
    """Whether a sentence or a cell opens with it."""
    return bool(BEFORE.fullmatch(mention.sentence.text, 0, mention.start))


def described(prose: Prose, mention: Mention, listed: str, verbs: Container[str], *, first: bool) -> bool:
    """Whether this is where the text says what it is, or what it does; `verbs` are the words that tell of a doing.

    `first`: the sentence opens with it.
    """
    sentence = mention.sentence
    if sentence.where is Where.HEADING or listed == NOTIONS or (first and _IS.match(sentence.text, mention.end)):
        return True
    if mention.kind == ROLE and opens_paragraph(prose, mention, first=first):
        return True
    return mention.kind == ROLE and (listed in (ROLES, OTHER_ROLES) or _acts(prose, mention, verbs, first=first))


def _acts(prose: Prose, mention: Mention, verbs: Container[str], *, first: bool) -> bool:
    """Whether the text says what somebody does."""
    sentence = mention.sentence
    if _WHO_ACTS.match(sentence.text, mention.end) or _told_next(prose, mention) or _by_members(mention):
        return True
    if entrusted(sentence, mention.start, mention.end):
        return True
    if _ALONE_IN[0].fullmatch(sentence.text, 0, mention.start) and _ALONE_IN[1].match(sentence.text, mention.end):
        return True
    if _AND_ACTS.match(sentence.text, mention.end) and _IS_ALSO.fullmatch(sentence.text, 0, mention.start):
        return True
    after = _behind(mention)
    acts = after not in _WEAK and (after in verbs or bool(_ACTS.fullmatch(after)))
    near = max(mention.start - _NEAR, 0)
    wider = _WIDER.search(sentence.text, near, mention.start)
    begin = wider.start() if wider else mention.start
    if first or BEFORE.fullmatch(sentence.text, 0, begin):
        return acts or bool(_ACTS_LATER.match(sentence.text, mention.end))
    clause = acts and bool(_CLAUSE.search(sentence.text[near:begin]))
    return clause or bool(_ACTS_BEFORE.fullmatch(sentence.text, near, begin))


def _by_members(mention: Mention) -> bool:
    """Whether it is a name in brackets for those who are listed before it."""
    text = mention.sentence.text
    body = _BODY.fullmatch(text, mention.start, mention.end) and text.startswith(")", mention.end)
    return bool(body and _MEMBERS.fullmatch(text, 0, mention.start))


def _behind(mention: Mention) -> str:
    """The word behind a mention and what stands behind it in brackets: `het Response Team (RT) herstelt`."""
    sentence = mention.sentence
    aside = _ASIDE.match(sentence.text, mention.end)
    end = aside.end() if aside else mention.end
    return next((word.text for word in sentence.words[mention.last + 1 :] if word.start >= end), "")


def _told_next(prose: Prose, mention: Mention) -> bool:
    """Whether the paragraph goes on with what somebody of this name does."""
    last = mention.sentence.words[mention.last].text
    for number, one in enumerate(_after(prose, mention.sentence)):
        if number == 0 and _GOES_ON.match(one.text):
            return True
        short = _SHORT.match(one.text)
        word = one.words[1].text if short else ""
        if len(word) >= _FEWEST_LETTERS and last.endswith(word):
            return True
    return False


def _after(prose: Prose, sentence: Sentence) -> Iterator[Sentence]:
    """The sentences behind one in its paragraph, entry or cell."""
    for one in prose.sentences[sentence.index + 1 : sentence.index + 1 + _FURTHER]:
        if (one.block, one.where, one.table, one.row, one.column) != (
            *(sentence.block, sentence.where, sentence.table),
            *(sentence.row, sentence.column),
        ):
            return
        yield one
