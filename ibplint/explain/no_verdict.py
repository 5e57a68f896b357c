"""When a rule cannot be judged, and when it does not apply."""

from collections.abc import Iterator

from ibplint.explain.shelf import Shelf, bullet, heading
from ibplint.judging.judged import decides
from ibplint.model.message import Texts
from ibplint.model.rule import Rule
from ibplint.model.view import View
from ibplint.showing.paint import BLANK, Line

_UNDETERMINED = {"nl": "Niet te beoordelen is dit als", "en": "This is undetermined when"}
_NOT_APPLICABLE = {"nl": "Niet van toepassing is dit als", "en": "This is not applicable when"}
_ABSENT = {
    "nl": "`{register}` ontbreekt of niet helemaal te lezen is",
    "en": "`{register}` is absent or cannot be read as a whole",
}
_UNREADABLE = {
    "nl": "`{register}` niet helemaal te lezen is",
    "en": "`{register}` cannot be read as a whole",
}
_NO_FORCE = {
    "nl": "geen vermelding in `{register}` van kracht is op de peildatum",
    "en": "no record in `{register}` is in force on the as-of date",
}
_OF = {"nl": "er geen vermelding is waarvoor geldt: {of}", "en": "there is no record for which this holds: {of}"}
_FIELDS = {
    "nl": "een vermelding {fields} niet of onleesbaar invult (alleen voor die vermelding)",
    "en": "a record does not answer {fields} or not readably (for that record alone)",
}
_CHECK = {
    "nl": "niet te zien is of het gevraagde klopt, bijvoorbeeld door een onleesbare datum",
    "en": "it cannot be seen whether what is asked holds, for instance because of an unreadable date",
}
_SILENT_IN_PART = {
    "nl": "de tekst één deel van het gevraagde zegt, en niet over het onderwerp van een ander deel gaat",
    "en": "the text says one part of what is asked, and is not about the subject of another part",
}
_SILENT = {
    "nl": "de tekst niet over het onderwerp gaat; wat de normen van deze regel vragen, is dan niet te beoordelen",
    "en": "the text is not about the subject; what the norms of this rule ask is then undetermined",
}
_NOTHING = {
    "nl": "de tekst niets zegt waarin dit verkeerd kan staan; voor de normen van deze regel telt dat niet mee",
    "en": "the text says nothing in which this could be wrong; for the norms of this rule that does not count",
}
_WHERE = {"nl": "voor geen vermelding geldt: {where}", "en": "for no record this holds: {where}"}
_EMPTY = {"nl": "`{register}` leeg is", "en": "`{register}` is empty"}
_GONE = {"nl": "`{register}` er niet is", "en": "`{register}` is not there"}


def no_verdict(rule: Rule, shelf: Shelf, view: View) -> Iterator[Line]:
    """Both lists of reasons, as far as there are any."""
    for title, reasons in (
        (_UNDETERMINED, _undetermined(rule, shelf, view.lang)),
        (_NOT_APPLICABLE, _not_applicable(rule, shelf, view.lang)),
    ):
        found = list(dict.fromkeys(reasons))
        if found:
            yield heading(title, view.lang)
            for reason in found:
                yield from bullet(reason, view.width)
            yield BLANK


def _undetermined(rule: Rule, shelf: Shelf, lang: str) -> Iterator[str]:
    for register in (rule.base, *sorted(rule.reads - {rule.base})):
        schema = shelf.schema(register)
        if schema and not schema.supplied:
            yield _fill(_UNREADABLE if schema.may_be_absent else _ABSENT, lang, register=register)
    schema = shelf.schema(rule.base)
    if schema and schema.lives and not rule.all_periods:
        yield _fill(_NO_FORCE, lang, register=rule.base)
    if rule.of:
        yield _fill(_OF, lang, of=rule.of.sentence(lang))
    asked = dict.fromkeys(field for one in (rule.of, rule.where) if one for field in one.fields())
    if asked:
        yield _fill(_FIELDS, lang, fields=", ".join(f"`{field}`" for field in asked))
    yield _fill(_CHECK, lang)
    asides = _asides(rule)
    if any(asides) and len(asides) > 1:
        yield _SILENT_IN_PART[lang]


def _not_applicable(rule: Rule, shelf: Shelf, lang: str) -> Iterator[str]:
    if rule.where:
        yield _fill(_WHERE, lang, where=rule.where.sentence(lang))
    schema = shelf.schema(rule.base)
    if schema and schema.may_be_empty:
        yield _fill(_EMPTY, lang, register=rule.base)
    if schema and schema.may_be_absent:
        yield _fill(_GONE, lang, register=rule.base)
    asides = _asides(rule)
    if asides and all(asides):
        yield _SILENT[lang]
    if all(check.described.silence for check in rule.checks):
        yield _NOTHING[lang]


def _asides(rule: Rule) -> tuple[bool, ...]:
    """Of each part that decides whether it does not apply to a text that is silent on its subject."""
    return tuple(
        any(check.described.aside for check in group)
        for group in rule.require
        if any(decides(rule, check) for check in group)
    )


def _fill(texts: Texts, lang: str, **values: str) -> str:
    return texts[lang].format_map(values)
