"""The places of a text that a person must read, each once, with all that is asked there."""

from collections.abc import Iterator

from ibplint.model.message import Message, quotes_in
from ibplint.model.place import Place
from ibplint.model.result import RuleResult
from ibplint.model.verdict import Verdict
from ibplint.showing.paint import Line, Piece, Tone, hanging
from ibplint.showing.sight import Sight

_TEXTS = {
    "what to do": {
        "nl": "Lees deze plaatsen zelf na. Staat er wat wordt gevraagd, dan is het goed; zo niet, zet het er dan bij."
        " Wat er wordt gevraagd, toont `ibplint explain` met de naam tussen haakjes, met een voorbeeld.",
        "en": "Read these places yourself. Where it says what is asked, all is well; where it does not, add it."
        " `ibplint explain` with the name between brackets shows what is asked, with an example.",
    },
    "found": {"nl": "hier staat ook een bevinding", "en": "there is a finding here too"},
}

_DOCUMENTS = "documenten"

Question = tuple[str, str]
Places = dict[tuple[str, int], dict[Question, Place]]


def places_to_read(sight: Sight) -> Places:
    """By file and line each question with the rule that asks it and the place of the words; none in full."""
    found: Places = {}
    for rule in sorted(sight.result.rules, key=lambda rule: (rule.severity.weight, rule.id)):
        for place, reason in () if sight.view.full else _asked(sight, rule):
            questions = found.setdefault((place.path, place.span.line), {})
            questions.setdefault((sight.message(reason), rule.id), place)
    return dict(sorted(found.items()))


def to_read_lines(sight: Sight, places: Places) -> Iterator[Line]:
    """What to do, and then the places as the text runs."""
    lang = sight.view.lang
    if places:
        yield from hanging((Piece("  "),), _TEXTS["what to do"][lang], sight.view.width)
    found = {(one.place.path, one.place.span.line) for one in sight.result.findings}
    for at, questions in places.items():
        first = min(questions.values())
        beside = f"  ({_TEXTS['found'][lang]})" if at in found else ""
        yield (Piece(f"  {sight.place(first)}", Tone.PLACE), Piece(beside, Tone.FAINT))
        for text, rule in questions:
            yield from hanging((Piece("    - ", Tone.FAINT),), f"{text} ({rule})", sight.view.width)


def _asked(sight: Sight, rule: RuleResult) -> Iterator[tuple[Place, Message]]:
    """What a rule could not tell of words in a text, and where these stand."""
    for record in rule.records:
        for reason in record.reasons if record.verdict is Verdict.UNDETERMINED else ():
            quote = next(quotes_in(reason.values.values()), None)
            if quote and quote.place.register == _DOCUMENTS and sight.in_dossier(quote.place):
                yield quote.place, reason
