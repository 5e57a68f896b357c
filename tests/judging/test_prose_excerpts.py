"""What of a policy's own sentences is shown to whom."""

from collections.abc import Callable

import pytest

from ibplint.conditions.scope import Scope
from ibplint.judging.excerpts import Excerpts
from ibplint.model.dossier import Dossier
from ibplint.model.finding import Excerpt
from ibplint.model.message import Quote, quotes_in
from ibplint.model.place import Place
from ibplint.model.problem import Problem
from ibplint.model.span import Span
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.binding.bound_check import bound_check
from ibplint.showing.excerpt import excerpt_lines
from ibplint.vocabulary.vocabulary import Vocabulary

POLICY = "# IBP-beleid\n\nJan de Wit beveiligt gegevens **te allen\ntijde** en *volledig*, zegt Jan.\n"


@pytest.fixture
def shown(dossier_of: Callable[..., Dossier], vocabulary: Vocabulary) -> Callable[[str, str], tuple[str, str]]:
    """The source line below a finding about some words, to those who see names and to all others."""

    def show(written: str, text: str) -> tuple[str, str]:
        dossier = dossier_of({"beleid.md": text})
        entry = read_yaml(written).content.entries[0]
        check = bound_check(entry.key.text, entry.value, "", Scope(vocabulary.registers["documenten"], vocabulary, str))
        (record,) = dossier.register("documenten").records
        (problem,) = (one for one in check.run(record, dossier) if isinstance(one, Problem))
        excerpt = Excerpts(dossier).at(problem.at(), quotes_in(problem.values.values()))
        assert excerpt
        return tuple(_line(excerpt, problem, names=names) for names in (True, False))

    return show


def _safe(excerpt: Excerpt | None, place: Place) -> str:
    assert excerpt
    lines = excerpt_lines(excerpt, place.span, names=False, indent="")
    return "".join(piece.text for piece in lines[0]).partition("| ")[2] if lines else ""


def _line(excerpt: Excerpt, problem: Problem, *, names: bool) -> str:
    source, *_ = excerpt_lines(excerpt, problem.at().span, names=names, indent="")
    return "".join(piece.text for piece in source).partition("| ")[2]


def test_the_words_that_a_message_shows_are_shown_in_their_line(shown: Callable[[str, str], tuple[str, str]]) -> None:
    names, safe = shown("avoids: volledig", POLICY)

    assert names == "tijde** en *volledig*, zegt Jan."
    assert safe == "… *volledig*, …."


def test_of_words_on_two_lines_the_first_line_shows_its_part(shown: Callable[[str, str], tuple[str, str]]) -> None:
    names, safe = shown("avoids: te allen tijde", POLICY)

    assert names == "Jan de Wit beveiligt gegevens **te allen"
    assert safe == "… **te allen"


def test_what_stands_in_a_gap_of_a_phrase_is_shown_in_the_line_to_those_who_see_names(
    shown: Callable[[str, str], tuple[str, str]],
) -> None:
    names, safe = shown("avoids: beveiligt ... volledig", "# IBP-beleid\n\nWij beveiligt Jan de Wit volledig.\n")

    assert names == "Wij beveiligt Jan de Wit volledig."
    assert safe == "… beveiligt … volledig."


def test_where_the_same_words_stand_again_they_are_shown_too(dossier_of: Callable[..., Dossier]) -> None:
    policy = "# IBP-beleid\n\nJan is Volledig.\n\nPiet is volledig, zegt Jan.\n"
    excerpts = Excerpts(dossier_of({"beleid.md": policy}))
    first, again, other = (Place("beleid.md", Span(*at)) for at in ((3, 8, 3, 16), (5, 9, 5, 17), (5, 24, 5, 27)))
    quote = Quote("Volledig", first)

    assert _safe(excerpts.at(first, [quote]), first) == "… Volledig."
    assert _safe(excerpts.at(again, [quote]), again) == "… volledig, …."
    assert _safe(excerpts.at(other, [quote]), other) == ""


def test_a_heading_is_shown_to_anybody(shown: Callable[[str, str], tuple[str, str]]) -> None:
    text = "# IBP-beleid\n\n## 4. Incidenten\n\nBel Jan.\n"

    assert shown("mentions: {about: de termijn, any: 72 uur, section: incident*}", text) == ("## 4. Incidenten",) * 2
