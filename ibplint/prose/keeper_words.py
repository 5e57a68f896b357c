"""Where in a sentence stands who keeps a register, by the words around the name of that register."""

import re

from ibplint.model.late_pattern import late
from ibplint.prose.functions import is_function
from ibplint.prose.keeper_cells import KEEPING_OF

DONE = r"(?:bijgehouden|beheerd|onderhouden|geactualiseerd|(?:actueel|op orde|up-to-date|bij de tijd) gehouden)"
_CLAUSE = r"[^.;:!?]"
_KEEPS = r"(?P<verb>houd(?:t|en)|beheer(?:t|en)|onderhoud(?:t|en)|actualiseer(?:t|en)|voert|voeren)"
# `houdt het register bij`: the verb before the name, its part behind.
_VERB = late(rf".*\b{_KEEPS}\b(?P<gap>{_CLAUSE}{{0,90}})$", re.IGNORECASE | re.DOTALL)
_PART_OF_VERB = late(rf"{_CLAUSE}{{0,90}}?\b(?:bij|actueel|up[ -]to[ -]date|op orde|in stand)\b", re.IGNORECASE)
_ARTICLES = late(r"(?:\s|\b(?:het|de|ons|een|ook|zelf|centrale?)\b)*", re.IGNORECASE)
# `houdt de volgende registers bij: …`.
LISTING = late(
    rf"(?P<who>.*)\b(?:houd(?:t|en)\b{_CLAUSE}{{0,60}}\bbij|(?:beheert|onderhoudt)\b{_CLAUSE}{{0,60}})\s*:[^.;]*$",
    re.IGNORECASE | re.DOTALL,
)
# `De secretaris heeft de volgende taken:`, `Taken van de secretaris:`; whoever sees to it that others do them has none.
TASKS_OF = late(
    r"^(?!.*\b(?:niet|geen|toe(?:zicht|zien)?|adviseert|erop)\b)\W*(?:(?:de|het|zijn|haar)\s)?"
    r"(?:[^.;:]{2,60}\b(?:heeft|krijgt|vervult|verricht)\b[^.;:]{0,40}\b(?:taak|taken)\b|(?:hoofd)?taken\svan\b)",
    re.IGNORECASE,
)
# Of an entry below it: `het bijhouden en actueel houden van het register`, `register bijhouden`.
_TASK = late(
    r"\W*(?:het\s+)?(?:(?:bijhouden|beheren|actueel houden|actualiseren|onderhouden)\s+en\s+)?" + KEEPING_OF,
    re.IGNORECASE,
)
_ALONE = late(r"\W*(?:(?:het|de|ons)\s)?", re.IGNORECASE)
_DOING_BEHIND = late(r"\s+(?:bijhouden|beheren|actueel houden|onderhouden)\W*$", re.IGNORECASE)
_NO_OBJECT = late(r"\b(?:toezicht|rekening|contact|oog|zicht|gaten|overleg|of|dat|die|wat|welke|wie)\b", re.IGNORECASE)
_NO_VERB = frozenset({"het", "met", "dat", "dit", "niet", "ict", "uit", "tot"})
_SUBJECT = late(r"\s+(?:staat|staan|wordt|worden|is|zijn|bevat|telt|omvat|geldt|blijft|ligt|komt)\b", re.IGNORECASE)
# `…, waarin alles staat, wordt door … beheerd`.
_PASSIVE = late(
    r"(?:\s*\([^)]*\))?(?:\s+(?:van|voor)\s[^,.;:]{2,40}?)?(?:,[^.;:]{3,140}?,)?\s+(?:wordt|worden|is|zijn)\b"
    rf"(?P<rest>{_CLAUSE}*\bdoor\b{_CLAUSE}*\b{DONE}\b|{_CLAUSE}*\b{DONE}\b\s+(?:\w+\s+){{0,3}}?door\b{_CLAUSE}*)",
    re.IGNORECASE,
)
# `…, dat de secretaris beheert`, `… (beheer: secretaris)`, `…, bijgehouden door de secretaris`.
_BESIDE = late(
    r",?\s+(?:dat|die|welke)\s+"
    rf"(?P<rest>{_CLAUSE}{{0,90}}?)"
    rf"\b(?:bijhoudt|bijhouden|beheert|beheren|onderhoudt|actualiseert|actueel houdt|{DONE})\b"
    rf"|,?\s+\(?(?:beheer(?:der|d door)?:?|{DONE} door|door)\s(?P<aside>[^.;()]{{3,60}})\)?",
    re.IGNORECASE,
)
_ANSWERS = late(
    rf"(?P<who>.*)\b(?:verantwoordelijk voor|belast met|zorgt voor|verzorgt|doet)\s+(?:het\s+)?{KEEPING_OF}$",
    re.IGNORECASE | re.DOTALL,
)
# `Bij de secretaris ligt het register`, `de secretaris is beheerder van het register`.
_WITH = late(
    r"(?:.*[.;:]\s)?bij\s(?P<who>[^.;:]{3,60}?)\s(?:ligt|liggen|berust|berusten)\s(?:ook\s)?(?:het|de|ons)\s"
    r"(?:\w+,?\s(?:en\s)?(?:het|de)\s)*$",
    re.IGNORECASE,
)
_IS_KEEPER = late(
    r"(?:.*[.;:]\s)?(?P<who>[^.;:]*?)\bis\b.{0,20}\b(?:beheerder|eigenaar|houder)\svan\s(?:het|de|ons|dit|dat)\s$",
    re.IGNORECASE,
)
# `De secretaris gaat over het register`, with nothing else that he goes about.
_GOES_ABOUT = late(r"(?:.*[.;:]\s)?(?P<who>[^.;:]*?)\bgaat over (?:het|dit|dat|ons) $", re.IGNORECASE)
_DOING = late(rf".*\b{KEEPING_OF}$", re.IGNORECASE | re.DOTALL)
_LIES_WITH = late(
    r"\s+(?:ligt|berust|is (?:belegd |een taak )?|valt|wordt gedaan)\s*(?:bij|onder|door|van)\s", re.IGNORECASE
)
_IN_CARE = late(
    r"\s+(?:(?:is|zijn|wordt|worden)\s(?:in beheer|ondergebracht|belegd)\sbij|(?:ligt|berust)\sbij|valt\sonder)\s"
    r"(?!(?:de )?verantwoordelijkheid)",
    re.IGNORECASE,
)

# `De jurist, die het register onder zijn hoede heeft`, `de jurist heeft het register in beheer`.
_WHO_HAS = late(
    r"(?:.*[.;:]\s)?(?P<who>[^.;:]{3,80}?),?\s(?:die|heeft)\s(?:ook\s|tevens\s)?(?:het|de|ons)\s$", re.IGNORECASE
)
_HAS = late(
    r"\s(?:onder (?:zijn|haar|hun|diens) (?:hoede|beheer)|in (?:beheer|portefeuille|onderhoud))\b"
    r"(?! gegeven| gelegd| genomen| bij)",
    re.IGNORECASE,
)


def whose_part(text: str, start: int, end: int) -> tuple[int, int] | None:
    """From where to where in a sentence stands who keeps what is named from `start` to `end`; None when it says not."""
    before, behind = text[:start], text[end:]
    verb = _VERB.match(before)
    if verb and _governs(verb, behind):
        return max(before.rfind(sign, 0, verb.start("verb")) for sign in ".;:!?") + 1, start
    if answers := next(
        (found for form in (_ANSWERS, LISTING, _WITH, _IS_KEEPER, _GOES_ABOUT) if (found := form.match(before))), None
    ):
        return answers.span("who")
    if (has := _WHO_HAS.match(before)) and _HAS.match(behind):
        return has.span("who")
    if lies := _IN_CARE.match(behind):
        return end + lies.end(), len(text)
    for form in (_PASSIVE, _BESIDE):
        if found := form.match(behind):
            part = next(name for name, value in found.groupdict().items() if value is not None)
            return end + found.start(part), end + found.end(part)
    if _DOING.match(before) and (lies := _LIES_WITH.match(behind)):
        return end + lies.end(), len(text)
    return None


def is_task(text: str, start: int, end: int) -> bool:
    """Whether an entry has the keeping of what is named from `start` to `end` as a task, and nothing before it."""
    return bool(_TASK.fullmatch(text, 0, start)) or bool(
        _ALONE.fullmatch(text, 0, start) and _DOING_BEHIND.match(text, end)
    )


def _governs(verb: re.Match[str], behind: str) -> bool:
    """Whether the register behind a verb is what that verb is about."""
    gap = verb["gap"]
    if _NO_OBJECT.search(gap) or any(_may_be_verb(word) for word in re.findall(r"[^\W\d_]+", gap)):
        return False
    if verb["verb"].casefold().startswith("houd"):
        return _PART_OF_VERB.match(behind) is not None
    if verb["verb"].casefold().startswith("voer"):
        return _ARTICLES.fullmatch(gap) is not None
    return not (gap.strip() and _SUBJECT.match(behind))


def _may_be_verb(word: str) -> bool:
    return word.islower() and word.endswith("t") and word not in _NO_VERB and not is_function(word)
