"""Proofs for people: a line for each rule, and below it what is the matter."""

from collections.abc import Iterator, Sequence

from ibplint.model.view import View
from ibplint.proving.mutant import Way
from ibplint.proving.proof import Flaw, Proof, Refusal, Survivor
from ibplint.proving.score import score
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line, painted

_INDENT = "    "
_NOTICED = {"nl": "{noticed} van {made} wijzigingen opgemerkt", "en": "{noticed} of {made} changes noticed"}
_FLAWS = {
    Flaw.GOOD_NOT_MET: {"nl": "`good` voldoet niet ({about})", "en": "`good` is not met ({about})"},
    Flaw.GOOD_UNFIT: {"nl": "`good` is zelf verkeerd geschreven ({about})", "en": "`good` is badly written ({about})"},
    Flaw.BAD_MET: {"nl": "`bad` wordt niet afgekeurd ({about})", "en": "`bad` is not refused ({about})"},
    Flaw.BAD_UNFIT: {"nl": "`bad` is zelf verkeerd geschreven ({about})", "en": "`bad` is badly written ({about})"},
    Flaw.NOTICES_NOTHING: {
        "nl": "de regel merkt geen enkele wijziging in `good` op",
        "en": "the rule notices no change in `good` at all",
    },
    Flaw.NEEDLESS_REASON: {
        "nl": "`survives` noemt `{about}`, en daar blijft niets onopgemerkt",
        "en": "`survives` names `{about}`, where nothing goes unnoticed",
    },
}
_WAYS = {
    Way.GIVEN: {"nl": "`{where}` ingevuld", "en": "`{where}` answered"},
    Way.DROPPED: {"nl": "`{where}` weggelaten", "en": "`{where}` left out"},
    Way.CHANGED: {"nl": "`{where}` veranderd", "en": "`{where}` changed"},
    Way.REGISTER: {"nl": "het register `{where}` weggehaald", "en": "the register `{where}` taken away"},
    Way.WRITTEN: {"nl": "`{where}` in de tekst gezet", "en": "`{where}` written in the text"},
    Way.TEXT: {"nl": "de tekst gebroken ({where})", "en": "the text broken ({where})"},
}
_UNNOTICED = {"nl": "niet opgemerkt: {what}{place}", "en": "not noticed: {what}{place}"}
_REASON = {"nl": "; dat mag: {reason}", "en": "; that may be: {reason}"}
_TOTAL = {
    "nl": "{rules} toetsregels, {refused} geweigerd. {noticed} van {made} wijzigingen opgemerkt ({share} %);"
    " van de andere {excused} met een reden.",
    "en": "{rules} rules, {refused} refused. {noticed} of {made} changes noticed ({share} %);"
    " of the others {excused} with a reason.",
}


def proof_text(found: Sequence[Proof], view: View) -> str:
    """Every rule with its score, then the total."""
    rows = [row for one in found for row in _proof(one, view)]
    return painted([*rows, BLANK, *_total(found, view)], colour=view.colour)


def _proof(one: Proof, view: View) -> Iterator[Line]:
    tone = Tone.BAD if one.refusals else Tone.GOOD
    counts = _NOTICED[view.lang].format(noticed=one.noticed, made=one.made)
    yield (Piece(one.rule.id, tone), Piece(f"  {counts}"))
    for refusal in one.refusals:
        yield from hanging(line(_INDENT), _refusal(refusal, view.lang), view.width, tone=Tone.BAD)
    for survivor in one.survivors:
        tone = Tone.FAINT if survivor.reason else Tone.UNSURE
        yield from hanging(line(_INDENT), _survivor(survivor, view.lang), view.width, tone=tone)


def _refusal(refusal: Refusal, lang: str) -> str:
    return _FLAWS[refusal.flaw][lang].format(about=refusal.about)


def _survivor(survivor: Survivor, lang: str) -> str:
    mutant = survivor.mutant
    what = _WAYS[mutant.way][lang].format(where=mutant.where)
    place = f" (good, {mutant.place})" if mutant.place else ""
    reason = _REASON[lang].format(reason=survivor.reason[lang]) if survivor.reason else ""
    return _UNNOTICED[lang].format(what=what, place=place) + reason


def _total(found: Sequence[Proof], view: View) -> list[Line]:
    total = score(found)
    words = _TOTAL[view.lang].format(
        rules=len(found),
        refused=total.refused,
        noticed=total.noticed,
        made=total.made,
        excused=total.excused,
        share=int(total.share * 100),
    )
    return hanging((), words, view.width, tone=Tone.TITLE)
