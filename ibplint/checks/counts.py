"""A deviation or an attestation counts: what it names exists, it is sound, and there is something for it to do.

`what: known`: the rule, record or norm that it names is there. `valid`: nothing keeps it from counting. `needed`: there
is something for it to cover. `line`: it claims no more than the line of whoever attests can prove. `ahead`: how long
before it stops to count that is foretold. It is asked after the other rules, of what these came to.
"""

from collections.abc import Iterator, Mapping
from typing import Literal

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.moment import Duration
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.remark import Remark

USES_TIME = True
LOOKS_AT = {
    "known": ("toetsregel", "vermelding", "norm"),
    "valid": ("aangevraagd_door", "eigenaar", "tot_en_met", "afgegeven_op"),
    "needed": ("toetsregel", "vermelding"),
    "line": ("lijn", "niveau"),
}
MESSAGES = {"remark": {"nl": "{remark}", "en": "{remark}"}}
WORDS = {
    "what": {
        "known": {"nl": "bestaat wat zij noemt", "en": "what it names exists"},
        "valid": {"nl": "zij meetelt op de peildatum", "en": "it counts on the as-of date"},
        "needed": {"nl": "er iets is wat zij dekt", "en": "there is something that it covers"},
        "line": {
            "nl": "zij niet meer verklaart dan de eigen lijn kan aantonen",
            "en": "it attests no more than its own line can prove",
        },
    }
}
SENTENCE = {
    "nl": "dat {what}[, met een vooruitblik van {ahead}]",
    "en": "that {what}[, foretold {ahead} ahead]",
}


@frozen()
class Params:
    """`what`: what is asked of it; `ahead`: how long before its end that is foretold."""

    what: Literal["known", "valid", "needed", "line"]
    ahead: Duration | None = None


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield what is the matter with this deviation or attestation."""
    for remark in _remarks(dossier).get((id(record), params.what), ()):
        values = {"remark": remark.message}
        if remark.day is None:
            yield Problem(record, "remark", values, remark.field, found=remark.found)
        elif params.ahead and remark.day <= params.ahead.after(dossier.as_of):
            yield Outlook(record, remark.day, "remark", values, remark.field)


def _remarks(dossier: Dossier) -> Mapping[tuple[int, str], list[Remark]]:
    """The remarks by record and by what they are about."""

    def group() -> tuple[object, Mapping[tuple[int, str], list[Remark]]]:
        grouped: dict[tuple[int, str], list[Remark]] = {}
        for remark in dossier.remarks:
            grouped.setdefault((id(remark.record), remark.about), []).append(remark)
        return dossier.remarks, grouped

    # The remarks are kept beside what was made of them, so that their identity stays theirs.
    return dossier.remembered(("remarks", id(dossier.remarks)), group)[1]
