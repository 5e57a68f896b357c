"""Where a text may mean who keeps a register, in words by which that is not sure.

`De grootste risico's staan in het risicoregister. De security officer werkt dat bij`, or a list of the same things
under another name: `beheert het overzicht van applicaties` for an applicatieoverzicht. Somebody beside its name
without any verb may keep it too: `het verwerkingsregister, het datalekregister (beide privacy officer)`.
"""

import re
from collections.abc import Collection, Iterator

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.keeping import KEEPING, Named, Roles, somebody, together, who_in
from ibplint.prose.opener import next_entry
from ibplint.prose.phrases import Phrases, sentences_with

_DOING = Phrases(
    (
        *("werkt/werken", "geeft/geven ... aan/door", "zet/zetten", "schrijft/schrijven", "voegt/voegen ... toe"),
        *("loopt/lopen ... na", "loopt/lopen ... door", "bekijkt/bekijken", "controleert/controleren", "maakt/maken"),
        *("stelt/stellen ... op", "inventariseert/inventariseren", "vult/vullen", "neemt/nemen ... op/door"),
        *("trekt/trekken", "gaat/gaan over", "let/letten op", "levert/leveren", "houdt/houden", "past/passen ... aan"),
        *("vult/vullen ... aan", "schrapt/schrappen", "draagt/dragen", "regelt/regelen"),
    )
)
_A_LIST = Phrases(
    ("overzicht*", "lijst", "lijsten", "register*", "administratie", "inventaris*", "*lijst", "*register")
)
_ENDING = late(r"(?:en|s|n)?(?:register|overzicht|logboek|lijst)$")
# `Datalekken schrijft Joke in het register`: a name behind the verb, of somebody of whom no role is known.
_BY_NAME = late(
    r"\b(?:schrijft|noteert|zet|houdt|werkt|vult|registreert|beheert|legt|voegt) [A-Z][a-zé-ü]{2,} (?=[a-z])"
)
# Somebody by name without a verb: `het risicoregister (Marloes)`, `risicoregister – Jan de Vries`.
_A_NAME = late(
    r"(?:\(|[–—:-] |\w )(?!(?:Autoriteit|Algemene|Raad|Wet|Inspectie|Ministerie|Verenigde|Microsoft|Google|Europese)\b)"
    r"[A-Z][a-zé-ü]+ (?:(?:van|de|der|den|ten|ter|het) )*[A-Z][a-zé-ü]+\b(?!\w)|\([A-Z][a-zé-ü]{2,}\)"
)
# `Dat is het werk van Joke Smit`.
_WORK_OF = late(r"\b(?:werk|taak|zaak) (?:van|voor) [A-Z][a-zé-ü]+")
# What closes a list: `Alle drie bij de privacy officer`.
_TAIL = late(r"\b(?:alle|allemaal|beide|deze|genoemde|telkens|steeds)\b", re.IGNORECASE)
# Of all who work there none is meant.
_ANYBODY = frozenset({"medewerker", "medewerkers", "toezichthouder"})
_FURTHER, _FEWEST, _LONGEST_HEADING, _LONGEST_LIST = 2, 5, 8, 20


def nearly_kept(prose: Prose, places: Collection[Named], roles: Roles) -> Sentence | None:
    """The first sentence by which somebody may keep a register."""
    doing = sentences_with(prose, KEEPING).keys() | sentences_with(prose, _DOING).keys()
    for one in (*_around(prose, places), *_by_its_things(prose, places)):
        told = one.index in doing and one.where is not Where.HEADING
        if (told and (somebody(one, roles) or _BY_NAME.search(one.text))) or _WORK_OF.search(one.text):
            return one
    beside = (one for named in places for one in _beside(prose, prose.sentences[named.sentence]))
    return next((one for one in beside if _anybody(one, roles)), None)


def _anybody(sentence: Sentence, roles: Roles) -> bool:
    """Whether a sentence names a role, a function or a person, whatever it says of them."""
    return not who_in(sentence, roles).keys() <= _ANYBODY or _A_NAME.search(sentence.text) is not None


def _beside(prose: Prose, sentence: Sentence) -> Iterator[Sentence]:
    """A sentence with its row, its leads and the tail of its list, and the headings of its chapter."""
    yield from (prose.sentences[number] for number in sorted(together(prose, sentence)))
    if sentence.where is Where.ENTRY:
        for one in prose.sentences[sentence.index + 1 : sentence.index + 1 + _LONGEST_LIST]:
            if one.heading == sentence.heading and one.where is not Where.CELL and _TAIL.search(one.text):
                yield one
    above = tuple(prose.above(sentence))
    yield from (one for one in above[1:] or above if len(one.words) <= _LONGEST_HEADING)


def _around(prose: Prose, places: Collection[Named]) -> Iterator[Sentence]:
    """The sentences that name it, with their rows and leads, and the two behind each in its paragraph."""
    for named in places:
        sentence = prose.sentences[named.sentence]
        yield from (prose.sentences[number] for number in sorted(together(prose, sentence)))
        for one in prose.sentences[sentence.index + 1 : sentence.index + 1 + _FURTHER]:
            if one.block == sentence.block and sentence.where is not Where.CELL and not next_entry(sentence, one):
                yield one


def _by_its_things(prose: Prose, places: Collection[Named]) -> Iterator[Sentence]:
    """The sentences about a list of what the register holds."""
    named = {prose.sentences[one.sentence].words[one.last].text for one in places}
    stems = tuple(stem for word in named if len(stem := _ENDING.sub("", word)) >= _FEWEST and stem != word)
    for number, hits in sentences_with(prose, _A_LIST).items() if stems else ():
        one = prose.sentences[number]
        lists = (one.words[hit.first].text for hit in hits)
        if any(word.text.startswith(stems) for word in one.words) and not all(
            _of_others(text, stems) for text in lists
        ):
            yield one


def _of_others(word: str, stems: tuple[str, ...]) -> bool:
    """Whether a list bears the name of other things: `verwerkingsregister` beside `meldt datalekken`."""
    things = _ENDING.sub("", word)
    return things not in ("", word) and not word.startswith(stems)
