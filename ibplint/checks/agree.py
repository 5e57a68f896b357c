"""What belongs together says the same: one name for one register, one term for one review, one list of rights.

Records of another register that share the fields in `by` are one group, and within a group `say` has one value:
spelling, number and ending of a word do not count. With `per` the groups of that field are lists, and these lists
must hold the same values of `say`; a list that is shorter than `at_least` is no list but a mere mention.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import combinations, product
from typing import Annotated

from ibplint.conditions.gap import untold
from ibplint.conditions.join import Join, find
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Texts
from ibplint.model.params import Field, Match, RegisterName, Stricter, Where
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.values import compared
from ibplint.model.wording import UNSAID, Wording
from ibplint.prose.role_names import role_name
from ibplint.prose.sayings import Saying, of, said

INSIDE = True
OF_TEXT = True
SILENCE = True
OPTIONAL = ("match", "say", "by", "per", "apart")
MESSAGES = {
    "differs": {
        "nl": "{about}hier staat {value}, elders {others}",
        "en": "{about}here stands {value}, elsewhere {others}",
    },
    "other-list": {
        "nl": "{about}deze opsomming noemt er {count} ({held}), een andere {other}; {gap}",
        "en": "{about}this list names {count} ({held}), another {other}; {gap}",
    },
}
SENTENCE = {
    "nl": "dat in {in_}[ met dezelfde {match}][, waarvoor geldt: {where}][,] {say} steeds hetzelfde is"
    "[ bij gelijke {by}][, vergeleken per {per}][ (vanaf {at_least})][, voor wat een andere {apart} heeft]"
    "[, als het gaat over {about}][; de vergissing is wat voldoet aan: {slip}]",
    "en": "that in {in_}[ with the same {match}][, for which this holds: {where}][,] {say} is always the same"
    "[ where {by} is equal][, compared per {per}][ (from {at_least})][, for what has another {apart}]"
    "[, when it is about {about}][; the slip is what answers: {slip}]",
}
_MENTIONS, _ROLE = "noemingen", "rol"
_ABOUT: Texts = {"nl": "{about}: ", "en": "{about}: "}
_ABOUT_WHICH: Texts = {"nl": "{about} ({shared}): ", "en": "{about} ({shared}): "}
_ONCE: Texts = {"nl": "{value} (één keer)", "en": "{value} (once)"}
_TIMES: Texts = {"nl": "{value} ({count} keer)", "en": "{value} ({count} times)"}
_GAPS: Mapping[tuple[bool, bool], Texts] = {
    (True, False): {"nl": "hier ontbreekt {missing}", "en": "here {missing} is missing"},
    (False, True): {"nl": "alleen hier staat {extra}", "en": "only here stands {extra}"},
    (True, True): {
        "nl": "hier ontbreekt {missing}, alleen hier staat {extra}",
        "en": "here {missing} is missing, only here stands {extra}",
    },
}


@frozen()
class Params:
    """`in`: the register; `match`: fields that must be equal, theirs: ours; `where`: a condition; `by`: a group.

    `say`: the field that must be one. `per`: the field whose groups are lists, `at_least`: how long a list is.
    `apart`: only what differs between values of this field counts: of two kinds in one table each has its own.
    `about`: what it is about, as a reader sees it. `slip`: what answers it is shown, where
    something else does not; without it what is said least.
    """

    in_: Annotated[str, RegisterName()]
    say: Annotated[str, Field("in_")]
    match: Annotated[Mapping[str, str], Match("in_")] = field(default_factory=dict)
    where: Annotated[Condition | None, Where("in_")] = None
    by: Annotated[tuple[str, ...], Field("in_")] = ()
    per: Annotated[str, Field("in_")] = ""
    at_least: Annotated[int, Stricter("less")] = 0
    apart: Annotated[str, Field("in_")] = ""
    slip: Annotated[Condition | None, Where("in_")] = None
    about: Wording = UNSAID


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each group that says two things, or why it cannot be told."""
    if params.in_ == _MENTIONS and record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    found = find(Join(params.in_, params.match, where=params.where), record, dossier)
    groups = _groups(found.certain, params)
    problems = [one for group in groups for one in _judged(record, group, params, dossier)]
    yield from problems
    if not problems:
        yield from untold(record, found.causes)
    if not (groups or found.causes):
        yield nothing(record)


def _groups(records: Sequence[Record], params: Params) -> list[list[Record]]:
    """The records that share a value in each of the fields; who has none there belongs to no group."""
    grouped: dict[tuple[object, ...], list[Record]] = {}
    for one in sorted(records, key=lambda one: one.place(params.say)):
        for key in product(*(map(compared, one.answer(name).values) for name in params.by)):
            grouped.setdefault(key, []).append(one)
    return list(grouped.values())


def _judged(record: Record, group: Sequence[Record], params: Params, dossier: Dossier) -> Iterator[Problem]:
    sayings = said(group, params.say)
    if params.per:
        yield from _lists(record, group, sayings, params)
    elif len(sayings) > 1 and (not params.apart or _stand_apart(group, params)):
        odd = _slip(sayings, params, dossier)
        others = [key for key in sayings if key != odd]
        values = {
            "about": _about(group[0], params),
            "value": _counted(sayings[odd], params, dossier),
            "others": tuple(_counted(sayings[key], params, dossier) for key in others),
        }
        yield _problem(record, "differs", values, [sayings[key][0] for key in (odd, *others)], params)


def _slip(sayings: Mapping[object, tuple[Saying, ...]], params: Params, dossier: Dossier) -> object:
    """Which value is most likely the slip: what a rule says is one, else what is said least, and then last."""
    order = list(sayings)
    slip = params.slip
    told = [key for key in order if slip is not None and slip.judge(sayings[key][0].record, dossier).value is True]
    return min(told or order, key=lambda key: (len(sayings[key]), -order.index(key)))


def _stand_apart(group: Sequence[Record], params: Params) -> bool:
    """Whether two values of `apart` have nothing in common."""
    sayings = said(group, params.say)
    holders = ({one.record for one in whose} for whose in said(group, params.apart).values())
    held = [frozenset(of(sayings, whose)) for whose in holders]
    return any(ours and theirs and ours.isdisjoint(theirs) for ours, theirs in combinations(held, 2))


def _lists(
    record: Record, group: Sequence[Record], sayings: Mapping[object, tuple[Saying, ...]], params: Params
) -> Iterator[Problem]:
    """Each list that differs from the longest one."""
    holders = ({one.record for one in whose} for whose in said(group, params.per).values())
    lists = [held for whose in holders if len(held := of(sayings, whose)) >= max(params.at_least, 1)]
    longest = max(lists, key=len, default={})
    seen = [longest.keys()]
    for held in lists:
        if held.keys() not in seen:
            seen.append(held.keys())
            missing = tuple(longest[key].quote for key in longest if key not in held)
            extra = tuple(held[key].quote for key in held if key not in longest)
            gap = Message(_GAPS[bool(missing), bool(extra)], {"missing": missing, "extra": extra})
            values = {
                "about": _about(group[0], params),
                "count": len(held),
                "held": tuple(saying.quote for saying in held.values()),
                "other": len(longest),
                "gap": gap,
            }
            ends = [min(one.values(), key=lambda saying: saying.place) for one in (held, longest)]
            yield _problem(record, "other-list", values, ends, params)


def _counted(sayings: Sequence[Saying], params: Params, dossier: Dossier) -> Message:
    quote = sayings[0].quote
    if params.say == _ROLE:
        quote = replace(quote, text=role_name(quote.text, dossier))
    return Message(_ONCE if len(sayings) == 1 else _TIMES, {"value": quote, "count": len(sayings)})


def _about(first: Record, params: Params) -> Message | str:
    """What it is about: as the rule says it, and what the group shares."""
    shared = tuple(quoted(first, name) for name in params.by)
    if not params.about:
        return Message(_ABOUT, {"about": shared}) if shared else ""
    return Message(_ABOUT_WHICH if shared else _ABOUT, {"about": params.about.texts, "shared": shared})


def _problem(record: Record, key: str, values: Mapping[str, object], shown: list[Saying], params: Params) -> Problem:
    here, *others = shown
    named = [quoted(here.record, name) for name in params.by]
    found = "|".join(one.text for one in (*named, here.quote) if not one.private)
    related = tuple(other.place for other in others)
    return Problem(record, key, values, place=here.place, related=related, found=found)
