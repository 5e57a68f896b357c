import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Annotated

import pytest

from ibplint.conditions.compile import compile_condition
from ibplint.judging.patterns_in_words import without_patterns
from ibplint.model.condition import Condition
from ibplint.model.moment import Duration
from ibplint.model.params import Field, Match, RegisterName, Where
from ibplint.model.rule import Rule, Rulebook
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.binding.check_sentence import check_sentence
from ibplint.rulebook.sentence import brief_sentence, rule_sentence
from ibplint.vocabulary.vocabulary import Vocabulary

RuleOf = Callable[..., Rule]
# The blanks of a template that rules look for: `[naam*]`, `{naam*}`, `[...]`.
_BLANK = re.compile(r"\[(?:[.\w-]+ ?\*\w?|\* [\w ]+\*?)\]|\{[\w-]+\*\}|\[(?:\.\.\.|…)\]")
# A pattern is shown as it is written, and stands between backticks behind its name.
_PATTERN = re.compile(r"(?<=het patroon )`[^`]*`|(?<=the pattern )`[^`]*`")


@dataclass(frozen=True)
class Params:
    fields: Annotated[tuple[str, ...], Field("for")] = ()
    in_: Annotated[str, RegisterName()] = ""
    where: Annotated[Condition | None, Where("in_")] = None
    match: Annotated[Mapping[str, str], Match("in_")] = field(default_factory=dict)
    period: Duration | None = None
    words: int = 0


def said(template: str, params: Params, lang: str = "nl") -> str:
    module = ModuleType("proef")
    vars(module).update(Params=Params, SENTENCE={"nl": template, "en": template})
    return check_sentence(module, params)[lang]


@pytest.mark.parametrize(
    ("template", "params", "expected"),
    [
        ("dat {fields} er staan", Params(fields=("rol", "persoon")), "dat `rol` en `persoon` er staan"),
        ("dat {fields} er staat", Params(fields=("rol",)), "dat `rol` er staat"),
        ("dat dit staat[ in {in_}]", Params(in_="rollen"), "dat dit staat in `rollen`"),
        ("dat dit staat[ in {in_}]", Params(), "dat dit staat"),
        ("dat het klopt[ binnen {period}]", Params(period=Duration(months=12)), "dat het klopt binnen 1 jaar"),
        ("dat het klopt[ in {in_} binnen {period}]", Params(in_="rollen"), "dat het klopt"),
        ("dat er {words} staan", Params(words=5), "dat er 5 staan"),
        ("dat er tekst staat[ van {words} woorden]", Params(), "dat er tekst staat"),
        ("met {match}", Params(match={"rol": "rol"}), "met `rol`"),
        ("met {match}", Params(match={"rol": "rol", "naam": "persoon"}), "met `rol` en `naam` (hier `persoon`)"),
    ],
)
def test_a_check_says_in_plain_words_what_it_asks(template: str, params: Params, expected: str) -> None:
    assert said(template, params) == expected


def test_a_condition_is_said_in_the_language_of_the_sentence(vocabulary: Vocabulary) -> None:
    raw = read_yaml("{vervanger: ja}").content
    assert raw
    where = compile_condition(raw, vocabulary.registers["rollen"], vocabulary, str)

    assert said("waar {where}", Params(where=where)) == "waar `vervanger` is ja"
    assert said("where {where}", Params(where=where), "en") == "where `vervanger` is yes"


def test_a_rule_is_one_sentence(rule_of: RuleOf) -> None:
    rule = rule_of(
        "of: {rol: fg}\n"
        "where: {any: [{vervanger: nee}, {functie: {filled: true}}]}\n"
        "period: all\n"
        "require: [{any: [{filled: contact}, {filled: persoon}]}, {holds: {rapporteert_aan: bestuur}}]"
    )
    contact, person, report = (check.sentence["nl"] for check in rule.checks)

    assert rule_sentence(rule, "nl") == (
        "Voor elke vermelding in `rollen` (ook als die niet meer van kracht is) waarbij `rol` is fg en "
        f"(`vervanger` is nee of `functie` is ingevuld), is gevraagd: {contact} of {person}; {report}."
    )


def test_every_shipped_rule_is_a_sentence_without_gaps(rulebook: Rulebook) -> None:
    for rule in rulebook.rules.values():
        for lang in ("nl", "en"):
            sentence = _BLANK.sub("", _PATTERN.sub("…", rule_sentence(rule, lang)))
            assert not set("[]{}") & set(sentence), sentence
            assert "  " not in sentence


def test_a_reader_of_a_finding_gets_no_pattern_of_a_shipped_rule(rulebook: Rulebook) -> None:
    for rule in rulebook.rules.values():
        for lang in ("nl", "en"):
            sentence = without_patterns(rule_sentence(rule, lang), rule.id, lang)
            assert _PATTERN.search(sentence) is None, sentence
            assert "\\b" not in sentence, sentence
            assert "(?" not in sentence, sentence


def test_the_short_form_begins_alike_and_names_each_thing_that_is_asked(rulebook: Rulebook) -> None:
    for rule in rulebook.rules.values():
        begins, asked = brief_sentence(rule, "nl")
        assert rule_sentence(rule, "nl").startswith(begins)
        assert begins.endswith("is gevraagd:")
        things = len(rule.require)
        assert len(asked) == things, rule.id
