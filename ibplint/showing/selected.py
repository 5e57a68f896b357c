"""What a run over some paths says of the rest: silence about what was not shown is never compliance."""

from ibplint.model.message import Texts
from ibplint.showing.changes import made_of
from ibplint.showing.found import findings_counted
from ibplint.showing.sight import Sight
from ibplint.showing.unread import unread_here
from ibplint.showing.words import counted

# The conclusions that would be read as one on the whole dossier, said of what is shown.
SHOWN_CONCLUSIONS: dict[str, Texts] = {
    "lighter": {
        "nl": "In wat is getoond staan geen fouten, wel punten om na te lopen.",
        "en": "In what is shown there are no errors, but points to look into.",
    },
    "waived": {
        "nl": "In wat is getoond is van alles wat niet voldoet met een besluit afgeweken.",
        "en": "In what is shown a decision deviates from all that does not meet the norms.",
    },
    "clean": {"nl": "In wat is getoond is niets gevonden.", "en": "Nothing was found in what is shown."},
    "new lighter": {
        "nl": "In wat is getoond brengt deze wijziging geen fouten mee, wel punten om na te lopen.",
        "en": "In what is shown this change brings no errors, but points to look into.",
    },
    "new clean": {
        "nl": "In wat is getoond brengt deze wijziging geen bevindingen mee.",
        "en": "In what is shown this change brings no findings.",
    },
}
_TEXTS = {
    "some": {
        "nl": "Alleen wat in {paths} staat is getoond; elders {stand} nog {count}.",
        "en": "Only what stands in {paths} is shown; elsewhere there {stand} {count}.",
    },
    "none": {
        "nl": "Alleen wat in {paths} staat is getoond; elders is niets gevonden.",
        "en": "Only what stands in {paths} is shown; nothing was found elsewhere.",
    },
    "no new": {
        "nl": "Alleen wat in {paths} staat is getoond; elders brengt deze wijziging niets mee.",
        "en": "Only what stands in {paths} is shown; elsewhere this change brings nothing.",
    },
    "new": {
        "nl": "Alleen wat in {paths} staat is getoond; elders brengt deze wijziging nog mee: {count}.",
        "en": "Only what stands in {paths} is shown; elsewhere this change brings: {count}.",
    },
    "unread": {
        "nl": "In wat is gekozen {is} {count} niet gelezen.",
        "en": "In what was chosen {count} {is} not read.",
    },
    "counted": {"nl": "{here} (elders {count})", "en": "{here} (elsewhere {count})"},
    "more": {"nl": "{shown} en nog {count}", "en": "{shown} and {count} more"},
}
_IS = {"nl": ("is", "zijn"), "en": ("was", "were")}
_STAND = {"nl": ("staat", "staan"), "en": ("is", "are")}
_FILE = {"nl": ("bestand", "bestanden"), "en": ("file", "files")}
_AND = {"nl": " en ", "en": " and "}
_SHOWN = 5


def selected_words(sight: Sight) -> str:
    """What was left out of sight, and what of the choice was not read; nothing when all is shown."""
    result, lang = sight.result, sight.view.lang
    if not result.selected:
        return ""
    left = made_of(result, result.elsewhere)
    key = ("new" if left else "no new") if result.base else "some" if left else "none"
    count = _AND[lang].join(findings_counted(left, lang).rsplit(", ", 1))
    text = sight.words(_TEXTS[key], paths=_paths(sight), count=count, stand=_STAND[lang][len(left) > 1])
    unread = len(unread_here(sight))
    if not unread:
        return text
    return f"{text} " + sight.words(
        _TEXTS["unread"], count=counted(unread, *_FILE[lang]), **{"is": _IS[lang][unread > 1]}
    )


def with_elsewhere(sight: Sight, here: str) -> str:
    """How much was found here, and behind it how much elsewhere."""
    left = made_of(sight.result, sight.result.elsewhere)
    if not left:
        return here
    return sight.words(_TEXTS["counted"], here=here, count=findings_counted(left, sight.view.lang))


def _paths(sight: Sight) -> str:
    names = [f"`{sight.path(path)}`" for path in sight.result.selected]
    shown = ", ".join(names[:_SHOWN])
    return sight.words(_TEXTS["more"], shown=shown, count=len(names) - _SHOWN) if len(names) > _SHOWN else shown
