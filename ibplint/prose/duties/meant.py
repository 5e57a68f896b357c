"""Whom `hij`, `zij` or `deze` means: the last of whom the text spoke, when there is only one, else whose section it is.

A pronoun that may mean two means nobody: one false accusation costs more than ten that are missed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.grammar import ADVERBS, JOINS, POINTING, PREPOSITIONS, PRONOUNS, SUBORDINATORS
from ibplint.prose.duties.leads import heading_roles, neutral, sentence_subject
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.person_names import FULL, is_name
from ibplint.prose.duties.run_in import run_in_roles
from ibplint.prose.duties.who import OTHER, role_at
from ibplint.prose.functions import is_function
from ibplint.prose.listed import listed
from ibplint.prose.remembered import remembered_once

_RUNNING = (Where.TEXT, Where.ENTRY)
_FURTHEST = 8
_HE = "hij"
# Whom `hij` cannot mean.
_MANY = listed(
    "bestuur cvb rvt rvb db mt college raad directie team afdeling bureau secretariaat administratie desk commissie"
    " werkgroep dienst schoolleiding conciergerie bestuursbureau stafbureau servicedesk helpdesk schoolbestuur gezag"
)
_ANYBODY = listed(
    "ouder leerling medewerker collega betrokkene melder verwerker leverancier leidinggevende gebruiker bezoeker"
    " aanvrager werknemer student vervanger plaatsvervanger inspecteur"
)
_NAME = re.compile(FULL)
_PLURAL = ("s", "en")
_COPULA, _NEAR = listed("is als blijft"), 3
_NO_VERB = ADVERBS | SUBORDINATORS | JOINS


def section_roles(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> tuple[str, ...]:
    """The roles whose section or paragraph a sentence stands in, by its heading or the name that opens it.

    A heading that only announces tasks leaves it to the one above.
    """
    opened = run_in_roles(prose, lexicon).get(sentence.index)
    if opened:
        return opened
    return _by_heading(prose, lexicon).get(sentence.heading, ())


@remembered_once
def _by_heading(prose: Prose, lexicon: Lexicon) -> Mapping[int, tuple[str, ...]]:
    return {heading: _of_path(prose, path, lexicon) for heading, path in enumerate(prose.paths)}


def _of_path(prose: Prose, path: tuple[int, ...], lexicon: Lexicon) -> tuple[str, ...]:
    for number in reversed(path):
        heading = prose.sentences[number].text
        found = heading_roles(heading, lexicon)
        if found or not neutral(heading):
            return found
    return ()


def meant(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> tuple[str, ...]:
    """The roles of whom the pronoun of a sentence is; () where that is not sure."""
    texts = [word.text for word in sentence.words]
    at = next((at for at, word in enumerate(texts) if word in PRONOUNS or (not at and word in POINTING)), len(texts))
    under = section_roles(prose, sentence, lexicon)
    found = {*_individuals(sentence, lexicon, under, at)}
    if found:
        return tuple(found) if len(found) == 1 and OTHER not in found else ()
    roles = _before(prose, sentence, lexicon, under, next(iter(texts[at : at + 1]), ""))
    return roles if (len(roles) > 1) == _plural(texts, at) else ()


def _plural(texts: Sequence[str], at: int) -> bool:
    """Whether the verb beside a pronoun is that of several: `zij stellen`, `daarna stellen zij`."""
    ahead = at > 0 and texts[at - 1] not in _NO_VERB
    verb = next(iter(texts[at - 1 : at] if ahead else texts[at + 1 : at + 2]), "")
    return verb.endswith("n") and verb != "kan"


def _before(prose: Prose, sentence: Sentence, lexicon: Lexicon, under: tuple[str, ...], word: str) -> tuple[str, ...]:
    """Of whom the sentences before speak, from near to far, in the same section; `word` is the pronoun.

    `die` is whom the last sentence named beside its subject; `hij` goes on about the subject of a sentence with `hij`.
    """
    for one in _backwards(prose, sentence, lexicon):
        told, pronoun, _ = sentence_subject(one.text, lexicon)
        pronoun = pronoun or one.words[0].text in PRONOUNS
        known = tuple(dict.fromkeys(role for role in told or () if role != OTHER))
        others = {*_individuals(one, lexicon, under)} - {*known}
        if others and (word in POINTING or not (known or pronoun)):
            alone = len(others) == 1 and OTHER not in others
            return tuple(others) if alone else under if others.issuperset(under) else ()
        if known:
            return known if not others or known == under else ()
        if pronoun and _another(word, one):
            return ()
    return under


def owner(prose: Prose, sentence: Sentence, lexicon: Lexicon, *, beside: str) -> str:
    """The one role, other than `beside`, whose tasks `haar taken` are: the text spoke of it last; "" of no sure one."""
    for one in _backwards(prose, sentence, lexicon):
        found = {*_individuals(one, lexicon, ())} - {OTHER}
        if found:
            return found.pop() if len(found) == 1 and beside not in found else ""
    under = section_roles(prose, sentence, lexicon)
    return under[0] if len(under) == 1 and beside not in under else ""


def _another(word: str, before: Sentence) -> bool:
    """Whether a sentence before has a pronoun for somebody of another sex."""
    return word in PRONOUNS and any((one.text == _HE) != (word == _HE) for one in before.words if one.text in PRONOUNS)


def _backwards(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> Iterator[Sentence]:
    opened = run_in_roles(prose, lexicon)
    for number in range(sentence.index - 1, max(sentence.index - 1 - _FURTHEST, -1), -1):
        one = prose.sentences[number]
        apart = one.heading != sentence.heading or (sentence.index in opened) != (number in opened)
        if apart or one.where not in _RUNNING:
            return
        yield one


def _individuals(sentence: Sentence, lexicon: Lexicon, under: tuple[str, ...], end: int | None = None) -> Iterator[str]:
    """Each person of whom the words speak: a role, or `?` for somebody else; who are many are none."""
    words = sentence.words[:end]
    texts = [word.text for word in words]
    taken: set[int] = set()
    at = 0
    while at < len(texts):
        role, length = role_at(texts, at, lexicon)
        if role:
            taken.update(range(words[at].start, words[at + length - 1].end))
            if sentence.text[words[at + length - 1].end :][:1] == "@":
                at += length
                continue
            last, many = texts[at + length - 1], sentence.text[words[at].start].islower()
            if _MANY.isdisjoint(texts[at : at + length]) and not (many and last.endswith(_PLURAL)):
                yield role
        elif _somebody(texts[at]) and not _of_the_subject(texts, at):
            yield under[0] if _short_for(texts[at], under, lexicon) else OTHER
        at += length or 1
    stop = words[-1].end if words else 0
    for name in _NAME.finditer(sentence.text, 0, stop):
        if name.start() not in taken and name.end() - 1 not in taken and is_name(name[0]):
            yield OTHER


def _somebody(word: str) -> bool:
    return word in _ANYBODY or (word not in _MANY and is_function(word) and not word.endswith(_PLURAL))


def _short_for(word: str, under: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a word is the last part of the name of the one role whose section it is: `de contactpersoon`."""
    return len(under) == 1 and any(role == under[0] and name[-1].endswith(word) for name, role in lexicon.roles.items())


def _of_the_subject(texts: Sequence[str], at: int) -> bool:
    """Whether a word tells what somebody is: `is een externe adviseur`."""
    # `Als` that opens the sentence begins a condition.
    near = texts[max(at - _NEAR, 1) : at]
    return not _COPULA.isdisjoint(near) and PREPOSITIONS.isdisjoint(near)
