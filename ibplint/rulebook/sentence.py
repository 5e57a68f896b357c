"""A whole rule as one plain sentence."""

from ibplint.conditions.combination import Combined
from ibplint.conditions.word import joined
from ibplint.model.bound_check import BoundCheck
from ibplint.model.rule import Rule

_EACH = {
    "nl": "Voor elke vermelding in `{register}`{period}{which} is gevraagd: {what}.",
    "en": "For each record in `{register}`{period}{which} this is asked: {what}.",
}
_WHERE = {"nl": " waarbij {condition},", "en": " where {condition},"}
_PERIOD = {"nl": " (ook als die niet meer van kracht is)", "en": " (also when no longer in force)"}
_OR = {"nl": "of", "en": "or"}


def rule_sentence(rule: Rule, lang: str) -> str:
    """For which records the rule requires what."""
    what = "; ".join(_group(group, lang) for group in rule.require)
    return _EACH[lang].format(what=what, **_whose(rule, lang))


def brief_sentence(rule: Rule, lang: str) -> tuple[str, tuple[str, ...]]:
    """The same without the phrases that its checks recognise: how it begins, and each thing that is asked."""
    begins = _EACH[lang].format(what="", **_whose(rule, lang))[: -len(" .")]
    return begins, tuple(joined([check.described.brief[lang] for check in group], _OR[lang]) for group in rule.require)


def _whose(rule: Rule, lang: str) -> dict[str, str]:
    conditions = tuple(condition for condition in (rule.of, rule.where) if condition)
    which = _WHERE[lang].format(condition=Combined(conditions, every=True).sentence(lang)) if conditions else ""
    return {"register": rule.register, "which": which, "period": _PERIOD[lang] if rule.all_periods else ""}


def _group(group: tuple[BoundCheck, ...], lang: str) -> str:
    """One of the alternatives of a group is enough."""
    return joined([check.sentence[lang] for check in group], _OR[lang])
