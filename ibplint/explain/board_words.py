"""What a board made of a rule, and what it can make of it."""

from collections.abc import Iterator

from ibplint.explain.shelf import Shelf
from ibplint.judging.statements.deviations import can_be_waived
from ibplint.model.bound_check import Adjustable
from ibplint.model.message import shown
from ibplint.model.moment import Duration
from ibplint.model.rule import Rule
from ibplint.rulebook.board.adjusting import MOST, adjustables
from ibplint.showing.words import severity_word

_OWN = {"nl": "Eigen regel van het bestuur, uit {place}.", "en": "A rule of the board's own, from {place}."}
_ADJUSTED = {
    "nl": "Het bestuur heeft deze regel strenger gezet; de voorbeelden onderaan zijn die van de regel zelf.",
    "en": "The board made this rule stricter; the examples below are those of the rule itself.",
}
_NEWER = {
    "nl": "Nieuw sinds versie {since}: een aandachtspunt tot het bestuur die versie overneemt (`rules-version`).",
    "en": "New since version {since}: a note until the board takes on that version (`rules-version`).",
}
_CAN = {
    "nl": "Strenger kan, met `adjust` in `ibplint.yaml`: {names}.",
    "en": "It can be made stricter, with `adjust` in `ibplint.yaml`: {names}.",
}
_NOW = {"nl": "`{name}` (nu {value}, {way})", "en": "`{name}` (now {value}, {way})"}
_UNBOUND = {"nl": "`{name}` (nu geen grens)", "en": "`{name}` (no bound now)"}
_HEAVIEST = "error"
_HEAVIER = {"nl": "zwaarder", "en": "heavier"}
_WAYS = {"more": {"nl": "hoger", "en": "higher"}, "less": {"nl": "lager", "en": "lower"}}
_LENGTHS = {"more": {"nl": "langer", "en": "longer"}, "less": {"nl": "korter", "en": "shorter"}}


def board_words(rule: Rule, shelf: Shelf, lang: str) -> Iterator[str]:
    """That a rule is the board's own, stricter than ours, or not taken on yet."""
    if rule.own:
        yield _OWN[lang].format(place=f"{rule.place.path}:{rule.place.span.line}")
    if rule.id in shelf.adjusted:
        yield _ADJUSTED[lang]
    if rule.id in shelf.newer:
        yield _NEWER[lang].format(since=rule.since)


def stricter_words(rule: Rule, lang: str) -> str:
    """What of a rule `adjust` can make stricter, and what it is now; nothing where nothing can."""
    names = [] if rule.severity == _HEAVIEST else [_now("severity", severity_word(rule.severity, lang), _HEAVIER, lang)]
    names += [_one(one, lang) for one in adjustables(rule) if one.name != MOST or _can_be_shorter(rule)]
    return _CAN[lang].format(names=", ".join(names)) if names else ""


def _can_be_shorter(rule: Rule) -> bool:
    return can_be_waived(rule) and rule.max_deviation != Duration()


def _one(one: Adjustable, lang: str) -> str:
    if one.value is None:
        return _UNBOUND[lang].format(name=one.name)
    way = (_LENGTHS if isinstance(one.value, Duration) else _WAYS)[one.way]
    return _now(one.name, shown(one.value, lang), way, lang)


def _now(name: str, value: str, way: dict[str, str], lang: str) -> str:
    return _NOW[lang].format(name=name, value=value, way=way[lang])
