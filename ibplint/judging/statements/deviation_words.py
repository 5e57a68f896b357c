"""Why a deviation covers nothing, in words."""

from collections.abc import Mapping

from ibplint.model.message import Message, Texts

_WORDS: Mapping[str, Texts] = {
    "no rule": {"nl": "er is geen toetsregel {rule}{near}", "en": "there is no rule {rule}{near}"},
    "no record": {
        "nl": "{target} is geen vermelding in het dossier{near}; schrijf `register/id`",
        "en": "{target} is no record of the dossier{near}; write `register/id`",
    },
    "other register": {
        "nl": "de toetsregel gaat over `{register}`, en {target} staat daar niet in",
        "en": "the rule is about `{register}`, and {target} does not stand in it",
    },
    "no target": {
        "nl": "{target} zegt niet voor welke vermelding de afwijking geldt; leeg betekent alle",
        "en": "{target} does not say for which record the deviation holds; empty means all",
    },
    "never": {
        "nl": "van deze toetsregel kan niet worden afgeweken: wat niet te lezen is, is niet te verontschuldigen",
        "en": "from this rule there can be no deviation: what cannot be read cannot be excused",
    },
    "none allowed": {
        "nl": "van de toetsregel {rule} mag niet worden afgeweken",
        "en": "no deviation is allowed from the rule {rule}",
    },
    "no decision": {"nl": "er is geen besluit bij te vinden", "en": "no decision can be found for it"},
    "not decided": {
        "nl": "besluit {decision} is niet `besloten`",
        "en": "decision {decision} is not `besloten`",
    },
    "no day": {
        "nl": "besluit {decision} heeft geen datum die te lezen is",
        "en": "decision {decision} has no date that can be read",
    },
    "by fg": {
        "nl": "de FG adviseert en besluit nooit: `{field}` kan niet de FG zijn",
        "en": "the DPO advises and never decides: `{field}` cannot be the DPO",
    },
    "decided by fg": {
        "nl": "besluit {decision} is van de FG, en de FG besluit nooit",
        "en": "decision {decision} is the DPO's, and the DPO never decides",
    },
    "no end": {
        "nl": "zonder `tot_en_met` dat te lezen is eindigt de afwijking niet",
        "en": "without a `tot_en_met` that can be read the deviation does not end",
    },
    "no begin": {"nl": "`vanaf` is niet te lezen", "en": "`vanaf` cannot be read"},
    "too long": {
        "nl": "de toetsregel {rule} laat hoogstens {most} toe: na {until} dekt de afwijking niets meer",
        "en": "the rule {rule} allows {most} at most: after {until} the deviation covers nothing",
    },
    "not yet": {"nl": "geldt pas vanaf {start}", "en": "holds only from {start} on"},
    "ended": {"nl": "liep tot en met {until}", "en": "lasted through {until}"},
    "too late": {
        "nl": "besluit {decision} is van na de laatste dag van de afwijking",
        "en": "decision {decision} was taken after the last day of the deviation",
    },
    "nothing": {
        "nl": "de afwijking dekt niets: de toetsregel {rule} vindt hier geen gebrek",
        "en": "the deviation covers nothing: the rule {rule} finds no breach here",
    },
    "ends": {
        "nl": "de afwijking dekt hierna niets meer, en het gebrek telt dan weer",
        "en": "after this the deviation covers nothing, and the breach counts again",
    },
}


def word(key: str, **values: object) -> Message:
    """One of the reasons, filled in."""
    return Message(_WORDS[key], values)


def hint(name: str) -> Texts:
    """The question whether another name was meant; nothing when no name is near."""
    if not name:
        return {"nl": "", "en": ""}
    return {"nl": f"; bedoelde u `{name}`?", "en": f"; did you mean `{name}`?"}
