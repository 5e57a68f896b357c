"""What a field holds, in words."""

from ibplint.vocabulary.field_type import FieldKind, FieldType
from ibplint.vocabulary.register_schema import RegisterSchema

_KINDS = {
    "nl": {
        FieldKind.TEXT: "tekst",
        FieldKind.DATE: "datum",
        FieldKind.MOMENT: "datum en tijd",
        FieldKind.DURATION: "termijn",
        FieldKind.NUMBER: "getal",
        FieldKind.YES_NO: "ja of nee",
        FieldKind.ROLE: "rol uit `rolsoorten`",
        FieldKind.PERSON: "naam van een persoon",
        FieldKind.EVIDENCE: "bewijs",
        FieldKind.RECORDS: "vermeldingen, zie onder",
        FieldKind.MAPPING: "namen met waarden",
    },
    "en": {
        FieldKind.TEXT: "text",
        FieldKind.DATE: "date",
        FieldKind.MOMENT: "date and time",
        FieldKind.DURATION: "term",
        FieldKind.NUMBER: "number",
        FieldKind.YES_NO: "yes or no",
        FieldKind.ROLE: "role from `rolsoorten`",
        FieldKind.PERSON: "name of a person",
        FieldKind.EVIDENCE: "evidence",
        FieldKind.RECORDS: "records, see below",
        FieldKind.MAPPING: "names with values",
    },
}
_REFERENCE = {"nl": "verwijst naar {registers}", "en": "refers to {registers}"}
_OR = {"nl": " of ", "en": " or "}
_SOME = {"nl": "een van {count} woorden", "en": "one of {count} words"}
_LIST = {"nl": "woord uit `{name}`", "en": "word from `{name}`"}
_CHOOSE = {"nl": "{description} Kies uit: {words}.", "en": "{description} Choose from: {words}."}
_REQUIRED = {
    "nl": {"vorm": "altijd", "toets": "door een regel", "-": "nee", "": "nee"},
    "en": {"vorm": "always", "toets": "by a rule", "-": "no", "": "no"},
}
_MANY = {"nl": "{kind}, een of meer", "en": "{kind}, one or more"}
_SHOWN = 4
_OTHER = {"nl": "Mag ook heten: {names}.", "en": "May also be called: {names}."}


def kind_words(register: RegisterSchema, field: FieldType, lang: str) -> str:
    """`datum`, `po of vo`, `verwijst naar besluiten`, `tekst of geen`."""
    words = _kind(register, field, lang)
    extra = (*field.extra, *(("geen",) if field.none_allowed else ()))
    either = _OR[lang].join((words, *extra))
    return _MANY[lang].format(kind=either) if field.many and field.kind is not FieldKind.RECORDS else either


def meaning(register: RegisterSchema, field: FieldType, lang: str) -> str:
    """The description, and the words of a closed list that has no page of its own."""
    if field.kind is not FieldKind.WORD or _list_name(register, field) or len(field.allowed) <= _SHOWN:
        return field.description
    return _CHOOSE[lang].format(description=field.description, words=", ".join(field.allowed))


def other_names(register: RegisterSchema, field: FieldType, lang: str) -> str:
    """What the field, or a column with it, may be called as well; nothing where it has one name."""
    names = register.schema.get("properties", {}).get(field.name, {}).get("x-aliassen", ())
    return _OTHER[lang].format(names=", ".join(names)) if names else ""


def required_words(field: FieldType, lang: str) -> str:
    """Whether the field is asked for: always, by a rule, under a condition, or not."""
    return _REQUIRED[lang].get(field.required, field.required)


def _list_name(register: RegisterSchema, field: FieldType) -> str:
    """The reference list from which a field takes its words, where it is not a list of its own."""
    source = register.schema.get("properties", {}).get(field.name, {}).get("x-lijst")
    return source if isinstance(source, str) else ""


def _kind(register: RegisterSchema, field: FieldType, lang: str) -> str:
    match field.kind:
        case FieldKind.REFERENCE:
            return _REFERENCE[lang].format(registers=_OR[lang].join(field.references))
        case FieldKind.WORD if _list_name(register, field):
            return _LIST[lang].format(name=_list_name(register, field))
        case FieldKind.WORD if len(field.allowed) <= _SHOWN:
            return _OR[lang].join(field.allowed)
        case FieldKind.WORD:
            return _SOME[lang].format(count=len(field.allowed))
        case kind:
            return _KINDS[lang][kind]
