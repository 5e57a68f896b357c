"""Which bureau fills a role by a text, and whether it fills another one too or wrote the text.

`De FG komt van Bureau Zuid`, `De CISO wordt ingehuurd bij Zuid BV`, `Opgesteld door | Bureau Zuid`. A bureau is
known by its legal form or by what it is called; elsewhere its name alone tells. Who only meets it, and a text that says
that other people of it do the one and the other, gives it no two roles.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.who import role_at
from ibplint.prose.own_dates import in_front
from ibplint.prose.stance import stance
from ibplint.prose.whole_rows import whole_rows

WRITER = "opsteller"
_NAME = r"[A-Z][\w’'&-]*(?:\s(?:&\s)?[A-Z][\w’'&-]*){0,3}"
_FORM = r"(?:\s*,?\s(?:B\.\s?V\.?|BV\b|N\.\s?V\.?|NV\b|V\.?O\.?F\.?))"
_CALLED = r"(?:Advies|Adviseurs|Advisering|Consultancy|Consulting|Consultants|Partners|Privacybureau|Adviesgroep)"
_FIRM = re.compile(
    rf"\b(?:[Bb]ureau|[Aa]dviesbureau|[Pp]rivacybureau|[Aa]dvieskantoor)\s(?P<after>{_NAME}){_FORM}?"
    rf"|\b(?P<formal>{_NAME}){_FORM}"
    rf"|\b(?P<called>(?:[A-Z][\w’'&-]*\s){{1,3}}{_CALLED})\b"
)
# In each name of a bureau stands one of these; most sentences have none.
_SIGN = re.compile(r"ureau|dvieskantoor|Advi|Consult|Partners|B\.?\s?V|N\.?\s?V|V\.?O\.?F")
# The firm does it: `via Zuid`, `ingevuld door Zuid`, `een FG van Zuid`.
_BY = late(r"\b(?:via|van|door|bij|vanuit)\s(?:(?:het|ons|een|de)\s)?(?:extern\w*\s)?(?:\w*bureau\s)?$", re.IGNORECASE)
_OPENS = late(r"(?:(?:het|ons|onze|een)\s)?(?:\w*bureau\s)?$", re.IGNORECASE)
_FILLED = late(
    r"\b(?:is|ingevuld|vervuld|aangesteld|benoemd|aangewezen|belegd|ingehuurd|huurt|huren|inhuurt?|geleverd|levert|leveren"
    r"|werkzaam|dienst|uitbesteed|komt|extern\w*|afkomstig|verzorgt|verzorgd|vervult|ingekocht|koopt)\b",
    re.IGNORECASE,
)
_MEETS = late(
    r"\b(?:overleg\w*|bespreekt|bespreken|rapporteert|spreekt|ontvangt|controleert|beoordeelt|toetst|audit\w*|hoort)\b",
    re.IGNORECASE,
)
_OTHERS = late(
    r"\b(?:geen|niet|andere?|anderen|gescheiden|los van|verschillende|onafhankelijk van elkaar|functiescheiding)\b",
    re.IGNORECASE,
)
_WROTE = late(
    r"\W*(?:opgesteld|geschreven|samengesteld|auteurs?|opstellers?|schrijvers?)\b(?:\s+door)?\W", re.IGNORECASE
)


class Shared(NamedTuple):
    """Where a text gives the role to a bureau, as words of a sentence, and what else that bureau does.

    `there` is the sentence that says the other thing, and `span` the characters of the bureau in it.
    """

    sentence: Sentence
    first: int
    last: int
    other: str
    there: Sentence
    span: tuple[int, int]


class _Part(NamedTuple):
    firm: str
    role: str
    sentence: Sentence
    start: int
    end: int


def shared_firms(prose: Prose, lexicon: Lexicon, role: str) -> Iterator[Shared]:
    """Where a role is filled by a bureau that fills another one too, or that wrote the text."""
    rows = whole_rows(prose)
    told = (one.text for one in rows.sentences if _SIGN.search(one.text))
    names = {_bare(found) for text in told for found in _FIRM.finditer(text)}
    parts = [part for name in sorted(names) for part in _parts(rows, lexicon, name)]
    for own in parts:
        others = [one for one in parts if one.firm == own.firm and one.role != role]
        if own.role == role and others and not _apart(rows, own.firm):
            at = [number for number, word in enumerate(own.sentence.words) if own.start <= word.start < own.end]
            two = min(others, key=lambda one: (one.role == WRITER, one.role))
            yield Shared(own.sentence, at[0], at[-1], two.role, two.sentence, (two.start, two.end))
            return


def _bare(found: re.Match[str]) -> str:
    return next(name for name in found.groups() if name)


def _apart(prose: Prose, name: str) -> bool:
    """Whether a sentence about a bureau, or the one behind it, says that other people do it or that it does not."""
    about = [one.index for one in prose.sentences if name in one.text]
    near = {number for one in about for number in (one, one + 1) if number < len(prose.sentences)}
    same = (prose.sentences[number] for number in near)
    return any(_OTHERS.search(one.text) for one in same if one.where is not Where.HEADING)


def _parts(prose: Prose, lexicon: Lexicon, name: str) -> Iterator[_Part]:
    """The roles that a bureau fills, each with where the text says so."""
    for sentence in prose.sentences:
        at = sentence.text.find(name)
        if at < 0 or sentence.where is Where.HEADING:
            continue
        end = at + len(name)
        if in_front(prose, sentence) and _WROTE.match(sentence.text):
            yield _Part(name, WRITER, sentence, at, end)
        elif not _MEETS.search(sentence.text, 0, at) and _says(prose, sentence, at):
            for role in dict.fromkeys(_roles(prose, sentence, at, lexicon)):
                yield _Part(name, role, sentence, at, end)


def _says(prose: Prose, sentence: Sentence, at: int) -> bool:
    """Whether a sentence or row says that the bureau at a character fills something."""
    first = next((number for number, word in enumerate(sentence.words) if word.end > at), 0)
    told = stance(prose, sentence.index, first, first)
    if told.negated or told.past or told.conditional:
        return False
    by = _BY.search(sentence.text, 0, at) or _OPENS.match(sentence.text, 0, at) or sentence.where is Where.CELL
    return bool(by) and (sentence.where is Where.CELL or bool(_FILLED.search(sentence.text)))


def _roles(prose: Prose, sentence: Sentence, at: int, lexicon: Lexicon) -> Iterator[str]:
    """The roles of a sentence, before the bureau or, where it is the subject, behind it; else that of its heading."""
    texts = [word.text for word in sentence.words]
    opens = bool(_OPENS.match(sentence.text, 0, at))
    before = [number for number, word in enumerate(sentence.words) if word.start < at or opens]
    named = [role for number in before if (role := role_at(texts, number, lexicon)[0])]
    if sentence.where is Where.CELL or (named and not opens):
        yield from named[:1]
    elif named:
        yield from named
    else:
        for heading in tuple(prose.above(sentence))[-1:]:
            yield from heading_roles(heading.text, lexicon)[:1]
