"""What a check asks, in plain words: its own sentence with the parameters filled in.

Words in square brackets stand only when every parameter in them is given: `exists[ in {in_}]`. What a word of a few
means, a check says in `WORDS`: parameter → word → texts.
"""

import re
from collections.abc import Mapping
from types import ModuleType

from ibplint.conditions.word import joined
from ibplint.model.message import Texts, shown
from ibplint.model.params import Field, Match, RegisterName
from ibplint.rulebook.binding.params_type import Param, params_of

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_NAME = re.compile(r"\{(\w+)\}")
_AND = {"nl": "en", "en": "and"}
_HERE = {"nl": "hier", "en": "here"}


def check_sentence(module: ModuleType, params: object) -> Texts:
    """The check's sentence in both languages."""
    known = params_of(module.Params)
    words: Mapping[str, Mapping[object, Texts]] = getattr(module, "WORDS", {})

    def shown_in(lang: str, param: Param) -> str:
        value = getattr(params, param.name)
        meant = words[param.name].get(value) if param.name in words else None
        return meant[lang] if meant else _shown(param, value, lang)

    return {
        lang: _filled(template, {param.name: shown_in(lang, param) for param in known})
        for lang, template in module.SENTENCE.items()
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
        case Match(), Mapping():
            return joined([_pair(theirs, ours, lang) for theirs, ours in value.items()], _AND[lang])
        case _:
            return shown(value, lang)


def _pair(theirs: str, ours: str, lang: str) -> str:
    return f"`{theirs}`" if theirs == ours else f"`{theirs}` ({_HERE[lang]} `{ours}`)"
