"""A record fits its register: it has no fault, and neither do the records inside it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Quote
from ibplint.model.place import Place
from ibplint.model.problem import MISSING, Outlook, Problem, Unknown, missing
from ibplint.model.raw import Fault
from ibplint.model.record import Record

INSIDE = True
OF_TEXT = True
_NL = {
    "unknown-field": "{key} is geen veld van `{register}`{hint}",
    "unknown-column": "{key} is geen kolom van `{register}`{hint}",
    "key-twice": "{key} is hetzelfde als een eerder veld `{field}`; alleen het eerste telt",
    "tot": "{key} zegt niet of de dag zelf meetelt: schrijf `{field}` met de laatste dag die meetelt",
    "list-here": "`{field}` heeft één waarde, geen lijst",
    "mapping-here": "`{field}` heeft één waarde: hier horen geen velden onder",
    "records-wanted": "`{field}` bestaat uit vermeldingen met eigen velden, niet uit {value}",
    "boolean-here": "`{field}` is tekst, geen ja of nee: zet {value} tussen aanhalingstekens",
    "shape": "{value} heeft een vorm die niet past bij `{field}`",
    "date": "{value} is geen datum: schrijf `2026-09-01` of `1-9-2026`",
    "date-impossible": "{value} staat niet op de kalender",
    "date-part": "{value} is geen hele datum: noem de dag, of laat het leeg met de reden in `toelichting`",
    "date-year": "{value} heeft een jaar dat niet kan kloppen",
    "moment": "{value} is geen moment: schrijf `2026-10-23 17:20`",
    "moment-gap": "{value} bestaat niet: de klok ging die nacht een uur vooruit",
    "duration": "{value} is geen duur: schrijf `2 jaar`, `18 maanden` of `72 uur`",
    "number": "{value} is geen getal",
    "number-bounds": "{value} valt buiten de grenzen: {bounds}",
    "yes-no": "{value} is geen `ja` of `nee`",
    "word": "{value} is geen waarde van `{field}`{hint}",
    "overig": "bij {value} hoort een `toelichting`, en die is er niet",
    "none-here": "{value} is hier geen antwoord: vul `{field}` in of laat het leeg",
    "none-beside": "{value} kan niet naast andere waarden staan",
    "part-unanswered": "{value} zegt niets naast de andere waarden: haal het weg of vul het in",
    "name": "{value} is geen naam van een persoon",
    "evidence": "bewijs buiten het dossier noemt zijn `vindplaats`",
    "sha256": "{value} is geen SHA-256: dat zijn 64 tekens, 0–9 en a–f",
    "surplus-cell": "{value} valt buiten de kolommen van de tabel",
    "differs": "`{field}` is hier {value} en op een andere plek {other}",
}
_EN = {
    "unknown-field": "{key} is no field of `{register}`{hint}",
    "unknown-column": "{key} is no column of `{register}`{hint}",
    "key-twice": "{key} is the same as an earlier field `{field}`; only the first counts",
    "tot": "{key} does not say whether the day itself counts: write `{field}` with the last day that counts",
    "list-here": "`{field}` has one value, no list",
    "mapping-here": "`{field}` has one value: no fields belong below it",
    "records-wanted": "`{field}` consists of records with fields of their own, not of {value}",
    "boolean-here": "`{field}` is text, no yes or no: put {value} in quotation marks",
    "shape": "{value} has a shape that does not fit `{field}`",
    "date": "{value} is no date: write `2026-09-01` or `1-9-2026` (day first)",
    "date-impossible": "{value} is not on the calendar",
    "date-part": "{value} is no whole date: name the day, or leave it empty with the reason in `toelichting`",
    "date-year": "{value} has a year that cannot be right",
    "moment": "{value} is no moment: write `2026-10-23 17:20`",
    "moment-gap": "{value} does not exist: the clock went forward one hour that night",
    "duration": "{value} is no duration: write `2 jaar`, `18 maanden` or `72 uur`",
    "number": "{value} is no number",
    "number-bounds": "{value} lies outside the bounds: {bounds}",
    "yes-no": "{value} is no `ja` or `nee`",
    "word": "{value} is no value of `{field}`{hint}",
    "overig": "{value} asks for a `toelichting`, and there is none",
    "none-here": "{value} is no answer here: fill in `{field}` or leave it empty",
    "none-beside": "{value} cannot stand beside other values",
    "part-unanswered": "{value} says nothing beside the other values: remove it or fill it in",
    "name": "{value} is no name of a person",
    "evidence": "evidence outside the dossier names its `vindplaats`",
    "sha256": "{value} is no SHA-256: that is 64 signs, 0–9 and a–f",
    "surplus-cell": "{value} lies beyond the columns of the table",
    "differs": "`{field}` is {value} here and {other} elsewhere",
}
LOOKS_AT = ("answers",)
MESSAGES = {key: {"nl": text, "en": _EN[key]} for key, text in _NL.items()}
SENTENCE = {
    "nl": "dat elke waarde past bij haar veld, en elk veld bij het register",
    "en": "that every value fits its field, and every field its register",
}
_NEAR = {"nl": "; bedoelde u `{suggestion}`?", "en": "; did you mean `{suggestion}`?"}
_CHOICE = {"nl": ": kies uit {allowed}", "en": ": choose from {allowed}"}
_MANY = {
    "nl": "; `ibplint explain {register}` noemt de {count} waarden{own}",
    "en": "; `ibplint explain {register}` lists the {count} values{own}",
}
_OWN = {
    "nl": ", en met `overig` schrijft u het eigen woord in `toelichting`",
    "en": ", and with `overig` your own word goes into `toelichting`",
}
_BOUNDS = {
    "low": {"nl": "ten minste {low}", "en": "at least {low}"},
    "high": {"nl": "ten hoogste {high}", "en": "at most {high}"},
}
_FEW, _OTHER = 12, "overig"


@frozen()
class Params:
    """Nothing to choose."""


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield every fault."""
    for fault in record.faults:
        yield missing(record, fault.field) if fault.key == MISSING else _problem(record, fault)
    for answer in record.answers.values():
        for child in answer.records:
            yield from check(child, params, dossier)


def _problem(record: Record, fault: Fault) -> Problem:
    place = record.place(fault.field, fault.span)
    other = fault.values.get("place")
    quote = next((value for value in fault.values.values() if isinstance(value, Quote)), None)
    return Problem(
        record,
        fault.key,
        {
            **fault.values,
            "register": record.register,
            "hint": _hint(record, fault.values),
            "bounds": _bounds(fault.values),
        },
        fault.field,
        replace(place, path=fault.path) if fault.path else place,
        related=(other,) if isinstance(other, Place) else (),
        found=quote.text if quote and not quote.private else "",
        known_by=(record.register, fault.key, fault.field) if fault.values.get("column") else None,
    )


def _hint(record: Record, values: Mapping[str, object]) -> Message | str:
    allowed = values.get("allowed")
    if values.get("suggestion"):
        return Message(_NEAR, values)
    if not isinstance(allowed, tuple) or not allowed:
        return ""
    if len(allowed) > _FEW:
        own = Message(_OWN, {}) if _OTHER in allowed else ""
        return Message(_MANY, {"register": record.register, "count": len(allowed), "own": own})
    return Message(_CHOICE, {"allowed": tuple(f"`{word}`" for word in allowed)})


def _bounds(values: Mapping[str, object]) -> tuple[Message, ...]:
    return tuple(Message(texts, values) for name, texts in _BOUNDS.items() if values.get(name) is not None)
