"""What a text says rests on what: nothing rests on itself by a roundabout way.

Of the two places that contradict each other the one is shown that goes against `order`, else the later one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Annotated

from ibplint.conditions.join import Join, find
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.params import Match, RegisterName
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.truth import Cause

INSIDE = True
OF_TEXT = True
SILENCE = True
OPTIONAL = ("match",)
MESSAGES = {
    "round": {
        "nl": "hier rust {upper} op {lower}, en elders rust {lower} op {upper}: wat eerst komt, is zo niet te zeggen",
        "en": "here {upper} rests on {lower}, and elsewhere {lower} rests on {upper}: what comes first cannot be told",
    },
}
SENTENCE = {
    "nl": "dat wat volgens {in_}[ met dezelfde {match}] ergens op rust, niet ook de grond daarvan is"
    "[; de volgorde is {order}]",
    "en": "that what rests on something by {in_}[ with the same {match}] is not its ground as well"
    "[; the order is {order}]",
}


@frozen()
class Params:
    """`in`: the mentions of what rests on what; `match`: fields that must be equal, theirs: ours.

    `order`: keys of what comes first, second and so on; what rests on a later one is the slip.
    """

    in_: Annotated[str, RegisterName()]
    match: Annotated[Mapping[str, str], Match("in_")] = field(default_factory=dict)
    order: tuple[str, ...] = ()


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield the place that closes a circle, with one of those that it contradicts."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    found = find(Join(params.in_, params.match), record, dossier).certain
    resting = [one for one in found if one.answer("op").values]
    if not resting:
        yield nothing(record)
    arrows = sorted((one for one in resting if one.answer("kring").value), key=lambda one: one.place("woord"))
    odd = next((one for one in arrows if _against(one, params.order)), arrows[-1] if arrows else None)
    if odd is None:
        return
    others = [one for one in arrows if one.answer("op").text == odd.answer("waarde").text] or arrows
    related = tuple(one.place("woord") for one in others[:1] if one is not odd)
    place = odd.place("woord")
    upper, lower = (f"`{quoted(odd, name).text}`" for name in ("waarde", "op"))
    yield Problem(record, "round", {"upper": upper, "lower": lower}, place=place, related=related, found=_key(odd))


def _against(arrow: Record, order: Sequence[str]) -> bool:
    """Whether it lets something rest on what comes later."""
    upper, lower = arrow.answer("waarde").text, arrow.answer("op").text
    return upper in order and lower in order and order.index(upper) < order.index(lower)


def _key(arrow: Record) -> str:
    return "|".join(sorted((arrow.answer("waarde").text, arrow.answer("op").text)))
