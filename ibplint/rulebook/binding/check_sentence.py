"""What a check asks, in plain words: its own sentence with the parameters filled in.

Words in square brackets stand only when every parameter in them is given: `exists[ in {in_}]`. What a word of a few
means, a check says in `WORDS`: parameter → word → texts. A check with many phrases has a `BRIEF` sentence without
these, and `RECOGNISED`: templates for the lines that show them. Together these say all that the sentence says.
"""

import re
from collections.abc import Mapping
from types import ModuleType

from ibplint.conditions.word import joined
from ibplint.model.late_pattern import late
from ibplint.model.message import Texts, shown
from ibplint.model.params import Field, Match, RegisterName
from ibplint.rulebook.binding.params_type import Param, params_of

_OPTIONAL = late(r"\[([^\[\]]*)\]")
_NAME = late(r"\{(\w+)\}")
_AND = {"nl": "en", "en": "and"}
_HERE = {"nl": "hier", "en": "here"}
# In a phrase this sign stands for any number; in a sentence square brackets would be read as an optional part.
_NUMBER_SIGN, _NUMBER = "[n]", {"nl": "(getal)", "en": "(number)"}


def check_sentence(module: ModuleType, params: object) -> Texts:
    """The check's sentence in both languages."""
    return _said(module, params, module.SENTENCE)


def brief_sentence(module: ModuleType, params: object) -> Texts:
    """The sentence without the phrases that the check recognises, where it keeps these apart in `RECOGNISED`."""
    return _said(module, params, getattr(module, "BRIEF", module.SENTENCE))


def recognised(module: ModuleType, params: object) -> tuple[Texts, ...]:
    """The phrases that the check recognises, a line for each sort that is given."""
    lines = (_said(module, params, template) for template in getattr(module, "RECOGNISED", ()))
    return tuple(one for one in lines if one["nl"])


def _said(module: ModuleType, params: object, templates: Texts) -> Texts:
    known = params_of(module.Params)
    words: Mapping[str, Mapping[object, Texts]] = getattr(module, "WORDS", {})

    def shown_in(lang: str, param: Param) -> str:
        value = getattr(params, param.name)
        meant = words[param.name].get(value) if param.name in words else None
        return meant[lang] if meant else _shown(param, value, lang)

    return {
        lang: _filled(template, {param.name: shown_in(lang, param) for param in known})
        for lang, template in templates.items()
    }


def _filled(template: str, words: Mapping[str, str]) -> str:
    def kept(part: re.Match[str]) -> str:
        return part[1] if all(words.get(name) for name in _NAME.findall(part[1])) else ""

    text = _NAME.sub(lambda name: words[name[1]], _OPTIONAL.sub(kept, template))
    return " ".join(text.split())


def _shown(param: Param, value: object, lang: str) -> str:
    """A parameter in plain words; nothing for what is not given."""
    if not value:
        return ""
    sentence = getattr(value, "sentence", None)
    if sentence is not None:
        return str(sentence(lang))
    match param.marker, value:
        case Field() | RegisterName(), str():
            return f"`{value}`"
        case Field(), tuple():
            return joined([f"`{name}`" for name in value], _AND[lang])
        case None, str():
            return value
        case None, tuple() if all(isinstance(one, str) for one in value):
            # Every phrase as a whole: a sentence that is cut off would not change with its end.
            return ", ".join(value).replace(_NUMBER_SIGN, _NUMBER[lang])
        case Match(), Mapping():
            return joined([_pair(theirs, ours, lang) for theirs, ours in value.items()], _AND[lang])
        case _:
            return shown(value, lang).replace(_NUMBER_SIGN, _NUMBER[lang])


def _pair(theirs: str, ours: str, lang: str) -> str:
    return f"`{theirs}`" if theirs == ours else f"`{theirs}` ({_HERE[lang]} `{ours}`)"
