"""Whose a register is without a word of keeping beside its name.

It is called somebody's, its chapter says who answers for it, or a step under a heading on what it holds says who
records that.
"""

import re
from collections.abc import Collection, Iterator

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.keeping import Named, Roles, head_of_column, row_of, somebody, together, who_in

# What is somebody's: `het risicoregister van de security officer`, `in zijn risicoregister`.
_OF = late(r"\s+(?:\([^)]*\)\s*)?(?:(?:is|zijn|hoort|valt) )?(?:van|bij|onder) ", re.IGNORECASE)
_HIS = late(r"\b(?:zijn|haar|diens) (?:\w+ )?$", re.IGNORECASE)
_HAS = late(r"\b(?:heeft|voert|doet)\s(?:ook\s)?(?:het|de)\s$", re.IGNORECASE)
_FAR, _NO_KEEPER = 25, frozenset({"bestuurder", "medewerker", "toezichthouder", "bestuur", "schoolbestuur"})
# A department that is no function by its name has it too: `het contractenregister, een taak van inkoop`.
_OFFICE = late(
    r"\s*,?\s*(?:(?:is|zijn|een|dat is)\s)*(?:(?:verantwoordelijkheid|taak|zaak|werk)\s)?(?:van|bij)\s"
    r"(?:de\s|het\s)?(?:afdeling\s)?"
    r"(?:inkoop|ICT|IT|P&O|HRM?|personeelszaken|financi[eë]n|facilitair\w*|huisvesting|kwaliteit|automatisering|control)\b",
    re.IGNORECASE,
)
_DUTY = late(r"[^.;:]{0,60}?\b(?:verantwoordelijkheid|taak|zaak|werk)\s(?:van|voor)\s\w", re.IGNORECASE)
# Whom to turn to for it keeps it.
_CONTACT = late(r"\b(?:terecht bij|contactpersoon|aanspreekpunt|vraagbaak|belegd bij)\b", re.IGNORECASE)
_NAMES = late(r":\s+[A-Z][a-z]+\s[A-Z]")
# A list of tasks without verbs.
_HIS_TASKS = late(r"\W*(?P<who>[^:–—]{3,50}?)\W*(?::|\s[–—-])\s[^.;]*$")
_BARE = late(r"(?:.*;)?\W*(?:(?:het|de|ons)\s)?", re.IGNORECASE)
_VERB = late(r"\s+(?:is|zijn|wordt|worden|staat|bevat|geldt|moet|kan)\b", re.IGNORECASE)
_ROLE_HEAD = late(r"\W*(?:rol|functie|functionaris)\b", re.IGNORECASE)
_TASKS = late(r"\b(?:taken|taak|verantwoordelijk\w*|werkzaamheden|doet|zorgt)\b", re.IGNORECASE)
# What tells of a whole chapter whose it is: `**Verantwoordelijke.** IBP-coördinator`.
_LABEL = late(
    r"\W*(?:verantwoordelijk(?:e|en|heid)?|beheer(?:der)?|eigenaar|trekker|belegd bij|houder|uitvoering|door wie|wie)"
    r"\W*(?:[.:–—-]|$)",
    re.IGNORECASE,
)
# A step by which everything is recorded: `Vastleggen en nabespreken | privacy officer`, `legt alles vast`.
_STEP = late(
    r"\W*(?:\d+\W+)?(?:vastleggen|vastlegging|registreren|registratie|bijhouden)\b(?! van)"
    r"|.*\b(?:legt|leggen) (?:alles|dit|dat|het|deze|elke? \w+|de (?:feiten|gegevens|melding\w*|afhandeling)) .{0,40}"
    r"\bvast\b"
    r"|.*\b(?:registreert|noteert) (?:alles|dit|dat|het|elke? \w+|de melding\w*)\b",
    re.IGNORECASE | re.DOTALL,
)
_ALIKE = {"incident": ("incident", "datalek"), "datalek": ("datalek", "incident")}


def is_somebodys(prose: Prose, places: Collection[Named], holds: str, roles: Roles) -> bool:
    """Whether a text says so in any of the places, of their chapters, or of a step that records what it holds."""
    return any(_belongs(prose, one, roles) or _listed(prose, one, roles) for one in places) or any(
        somebody(prose.sentences[number], roles)
        for unit in _steps(prose, [prose.sentences[one.sentence] for one in places], holds)
        for number in unit
    )


def _listed(prose: Prose, named: Named, roles: Roles) -> bool:
    """Whether a list of somebody's tasks has it without a verb: `Privacy officer: verwerkingsregister, verzoeken`."""
    sentence = prose.sentences[named.sentence]
    before = sentence.text[: sentence.words[named.first].start]
    if label := _HIS_TASKS.match(before):
        return any(text in label["who"] for text in who_in(sentence, roles).values())
    if not _BARE.fullmatch(before) or _VERB.match(sentence.text, sentence.words[named.last].end):
        return False
    if sentence.where is Where.CELL and sentence.row >= 0:
        heads = ((one, head_of_column(prose, one)) for one in row_of(prose, sentence) if one.row >= 0)
        return any(_ROLE_HEAD.match(head) and who_in(one, roles) for one, head in heads)
    above = (*tuple(prose.above(sentence))[-1:], *((prose.sentences[sentence.lead],) if sentence.lead >= 0 else ()))
    return sentence.where is Where.ENTRY and any(_TASKS.search(one.text) and who_in(one, roles) for one in above)


def _belongs(prose: Prose, named: Named, roles: Roles) -> bool:
    """Whether a register is called somebody's: `het risicoregister van de security officer`, `in zijn register`."""
    sentence = prose.sentences[named.sentence]
    end = sentence.words[named.last].end
    whose = {key: text for key, text in who_in(sentence, roles).items() if key not in _NO_KEEPER}
    before = sentence.text[: sentence.words[named.first].start]
    if _HIS.search(before) or (_HAS.search(before) and any(text in before for text in whose.values())):
        return bool(whose)
    if _OFFICE.match(sentence.text, end) or (
        _CONTACT.search(sentence.text) and (whose or _NAMES.search(sentence.text))
    ):
        return True
    of = _OF.match(sentence.text, end) or (_DUTY.match(sentence.text, end) if whose else None)
    return of is not None and any(0 <= sentence.text.find(text, of.end()) < of.end() + _FAR for text in whose.values())


def _steps(prose: Prose, named: Collection[Sentence], holds: str) -> Iterator[frozenset[int]]:
    """What tells whose a chapter is that names it, and the steps by which what it holds is recorded."""
    headings, on_it = {one.heading for one in named if one.heading >= 0}, _headings_on(prose, holds)
    for one in prose.sentences:
        if one.heading in headings and _LABEL.match(one.text) and one.where is not Where.CELL:
            after = prose.sentences[one.index + 1 : one.index + 2]
            yield frozenset({one.index, *(other.index for other in after if other.block == one.block)})
        elif one.where is not Where.HEADING and one.heading in on_it and _STEP.match(one.text):
            yield together(prose, one)


def _headings_on(prose: Prose, holds: str) -> frozenset[int]:
    """The headings of the page that are about what a register holds."""
    stems = _ALIKE.get(holds, (holds,))
    nearest = ((heading, prose.sentences[path[-1]]) for heading, path in enumerate(prose.paths) if path)
    return frozenset(
        heading for heading, one in nearest if any(stem in word.text for word in one.words for stem in stems)
    )
