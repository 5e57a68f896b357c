"""Findings in a text are grouped by subject, in an order in which the text can be mended."""

from dataclasses import replace

from results_by_hand import finding, result, texts

from ibplint.model.file import Kind, ReadFile
from ibplint.model.finding import Finding
from ibplint.model.place import Place
from ibplint.model.span import Span
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.reading.markdown_text import read_markdown
from ibplint.reports.text import render
from ibplint.showing.sight import Sight
from ibplint.showing.subjects import by_subject

PAGE = read_markdown("# IBP-beleid\n\n## Rollen\n\nWie.\n\n## Datalekken\n\nBel.\n").page
SUBJECTS = {("ibp-beleid", name): texts(f"Over {name}", f"On {name}") for name in ("datalekken", "rollen", "ai")}


def _at(line: int, subject: str = "", severity: Severity = Severity.ERROR, rule: str = "een-regel") -> Finding:
    norms = {"avg": ("24.1",), **({"ibp-beleid": (subject,)} if subject else {})}
    place = Place("beleid.md", Span(line, 3, line, 8) if line > 1 else Span(1, 1, 1, 13), "documenten", "ibp-beleid")
    return finding(place=place, norms=norms, severity=severity, rule=rule, related=(), excerpt=None)


def _sight(*found: Finding, lang: str = "nl", **rest: object) -> Sight:
    file = ReadFile("beleid.md", Kind.MARKDOWN, "x", page=PAGE)
    made = result(findings=found, files=(file,), subjects=SUBJECTS)
    return Sight(replace(made, **rest), View(lang=lang))


def _titles(sight: Sight) -> list[str]:
    return [one.title for one in by_subject(sight, "beleid.md", sight.result.findings)]


def test_subjects_follow_the_text() -> None:
    assert _titles(_sight(_at(7, "datalekken"), _at(3, "rollen"))) == ["Over rollen", "Over datalekken"]


def test_a_subject_that_the_text_lacks_as_a_whole_comes_behind_those_that_it_has() -> None:
    found = (_at(1, "ai"), _at(1, "datalekken"), _at(7, "datalekken"), _at(3, "rollen"))

    assert _titles(_sight(*found)) == ["Over rollen", "Over datalekken", "Over ai"]


def test_a_subject_with_an_error_comes_first() -> None:
    found = (_at(3, "rollen", Severity.WARNING), _at(7, "datalekken"))

    assert _titles(_sight(*found)) == ["Over datalekken", "Over rollen"]


def test_what_has_no_subject_comes_last() -> None:
    assert _titles(_sight(_at(3), _at(7, "datalekken"))) == ["Over datalekken", "Overig"]
    assert _titles(_sight(_at(3), _at(7, "datalekken"), lang="en"))[-1] == "Other"


def test_without_subjects_a_text_is_one_group_as_any_file() -> None:
    assert _titles(_sight(_at(3), _at(7))) == [""]
    assert _titles(_sight(_at(3, "rollen"), subjects={})) == [""]


def test_of_several_norms_the_first_is_the_subject() -> None:
    both = replace(_at(3), norms={"ibp-beleid": ("rollen", "datalekken")})

    assert _titles(_sight(both)) == ["Over rollen"]


def test_within_a_subject_errors_come_first_and_one_rule_stays_together() -> None:
    found = (
        _at(3, "rollen", Severity.NOTE, "aandacht"),
        _at(4, "rollen", rule="b-regel"),
        _at(5, "rollen", rule="a-regel"),
        _at(6, "rollen", rule="b-regel"),
    )

    text = render(_sight(*found).result, View())

    lines = [line.split()[0] for line in text.splitlines() if line.startswith("  beleid.md")]
    assert lines == ["beleid.md:4:3", "beleid.md:6:3", "beleid.md:5:3", "beleid.md:3:3"]
    assert "— Over rollen  (3 fouten, 1 aandachtspunt)" in text


def test_a_register_has_no_subjects() -> None:
    one = replace(_at(3, "rollen"), place=Place("rollen.yaml", Span(3, 1, 3, 4)))

    assert [group.title for group in by_subject(_sight(one), "rollen.yaml", (one,))] == [""]
