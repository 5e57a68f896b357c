import subprocess
import sys
from dataclasses import replace

import pytest
from results_by_hand import DEMANDED, FG, FG_LINE, WHOLE_FILE, finding, norm, result, rule, rules, texts

from ibplint.model.file import Kind, ReadFile, Unread
from ibplint.model.finding import Excerpt, Related
from ibplint.model.message import Message, Quote
from ibplint.model.place import Place
from ibplint.model.result import FrameworkResult, RunResult
from ibplint.model.span import Span
from ibplint.model.verdict import Severity, Verdict
from ibplint.model.view import View
from ibplint.reports.text import render

DUTCH = View()
BLOCK = """\
rollen.yaml  (1 fout)

  rollen.yaml:3:26  fout  de persoon op rollen.yaml:3 is ook `privacy-officer`
     3 |   - {rol: privacy-officer, persoon: …}
       |                          ^^^^^^^^^^^^
    ook hier: rollen.yaml:2:5
     2 |   - {rol: fg, persoon: …}
       |     ^^^^^^^^^^^^^^^^^^^^
    regel  Dit stelt fg-onafhankelijk (fg-onafhankelijk)
    norm   AVG art. 38 lid 6 · IBP FO OR.02
    doe    Geef de andere rol aan iemand anders.
"""


def test_a_finding_has_its_place_severity_line_related_place_norm_and_next_step() -> None:
    assert render(result(), DUTCH).startswith(BLOCK)


def test_names_are_shown_only_to_a_view_that_shows_them() -> None:
    assert "de Wit" not in render(result(), DUTCH)
    assert "A. de Wit" in render(result(), View(names=True))


def test_paths_begin_at_the_root_of_git() -> None:
    text = render(result(prefix="dossiers/oost"), DUTCH)

    assert "dossiers/oost/rollen.yaml:3:26  fout" in text
    assert "ook hier: dossiers/oost/rollen.yaml:2:5" in text


def test_what_stands_in_no_file_is_named_by_its_record() -> None:
    absent = finding(place=DEMANDED, excerpt=None, related=())

    text = render(result(findings=(absent,), prefix="oost"), DUTCH)

    assert text.startswith("Het dossier als geheel  (1 fout)\n\n  documentsoorten protocol-datalekken  fout")


def test_a_file_as_a_whole_has_no_source_line() -> None:
    text = render(result(findings=(finding(place=WHOLE_FILE, related=()),)), DUTCH)

    assert "^" not in text


def test_findings_of_one_cause_show_the_source_once() -> None:
    found = (finding(related=()), finding(rule="andere-regel", severity=Severity.WARNING, related=()))

    text = render(result(findings=found), DUTCH)

    assert text.count("persoon: …}") == 1
    assert text.index("fg-onafhankelijk") < text.index("andere-regel")


def test_what_a_rule_says_of_several_places_stands_once() -> None:
    found = (finding(related=()), finding(place=FG, excerpt=Excerpt(2, FG_LINE), related=()))

    text = render(result(findings=found), DUTCH)

    assert text.count("  fout  ") == 2
    assert text.count("    doe    ") == 1


def test_other_rules_that_found_the_same_gap_are_named() -> None:
    text = render(result(findings=(finding(also=("fg-aangewezen",)),)), DUTCH)

    assert "(fg-onafhankelijk); ook gevraagd door fg-aangewezen" in text


def test_many_related_places_are_counted() -> None:
    many = tuple(Related(replace(FG, span=Span(line, 1, line, 2)), Excerpt(line, FG_LINE)) for line in range(2, 12))

    text = render(result(findings=(finding(related=many),)), DUTCH)

    assert text.count("ook hier:") == 4
    assert "en nog 6 plaatsen" in text


def test_an_outlook_says_from_which_day() -> None:
    assert "  vanaf 1 december 2026  waarschuwing  rollen.yaml:2:5  de herziening verloopt" in render(result(), DUTCH)


def with_more_norms() -> RunResult:
    """The framework of the result by hand with a second domain, and with norms that are not loaded."""
    (framework,) = result().frameworks
    more = (
        norm("39.1", Verdict.NEEDS_ATTESTATION, (), domain="rand"),
        norm("25", Verdict.MET, ("datalek-72-uur",), domain="rand"),
    )
    domains = {**framework.domains, "rand": texts("De rand", "The edge")}
    return result(frameworks=(replace(framework, norms=framework.norms + more, domains=domains, not_loaded=18),))


def test_each_domain_of_a_framework_has_a_row_of_verdicts_and_all_together_one_more() -> None:
    text = render(with_more_norms(), DUTCH)

    assert "  De kern  1 voldoet niet · 1 niet te beoordelen · 1 deels aangetoond\n" in text
    assert "  De rand  1 voldoet · 1 vraagt verklaring\n" in text
    assert "  samen    1 voldoet niet · 1 niet te beoordelen · 1 deels aangetoond · 1 voldoet" in text


def test_only_norms_that_ask_for_attention_stand_one_by_one_the_worst_first() -> None:
    text = render(with_more_norms(), DUTCH)

    rows = (
        "  AVG art. 38 lid 6   voldoet niet        0 van 1  Over 38.6\n",
        "  AVG art. 33 lid 1*  niet te beoordelen  1 van 2  Over 33.1\n",
        "  AVG art. 24 lid 1   deels aangetoond    1 van 2  Over 24.1\n",
    )
    places = [text.index(row) for row in rows]
    assert places == sorted(places)
    assert "Over 39.1" not in text
    assert "Over 25" not in text


def test_a_framework_ends_with_what_it_leaves_open_and_how_sure_it_is() -> None:
    text = render(with_more_norms(), DUTCH)

    assert "  vraagt verklaring: 1 norm (`ibplint norms avg`)\n" in text
    assert "  nog niet geladen: 18 normen (`ibplint norms avg` zegt waarom)\n" in text
    assert "welk deel, zegt `ibplint norms avg`" in " ".join(text.split())
    assert "  * het nummer van deze norm is nog niet met de bron vergeleken\n" in text
    assert "  met de bron vergeleken: het nummer van 4 van 5 normen, de weergave van 0\n" in text


def test_a_title_that_is_a_translation_of_ours_says_so() -> None:
    status = {"nl": "werkvertaling", "en": "letterlijk"}
    row = norm("OR.02", Verdict.NOT_MET, (), title_status=status)
    frameworks = (FrameworkResult("ibp-fo", texts("Kader", "Framework"), "1", (row,), domains={"kern": texts("Kern")}),)

    assert "Over OR.02 (werkvertaling)\n" in render(result(frameworks=frameworks), DUTCH)
    assert "About OR.02\n" in render(result(frameworks=frameworks), View(lang="en"))


def test_what_was_not_judged_is_listed_by_its_reason() -> None:
    text = render(result(), DUTCH)

    assert "  `datalek` in incidenten is niet ingevuld\n    - Dit stelt datalek-72-uur" in text
    assert ": incidenten.yaml:4:5\n" in text
    assert text.count("er is geen register `verwerkers`") == 1
    assert "Niet van toepassing\n  `activiteiten` heeft geen vermeldingen\n" in text
    assert "  niet als document herkend: README.md\n" in text
    assert "ibplint.yaml" not in text


def test_what_one_file_cannot_show_is_one_line() -> None:
    text = render(result(one_file=True, not_judged=("a", "b")), DUTCH)

    assert "2 regels vragen meer dan dit bestand: niet beoordeeld." in text
    assert "bestand      README.md: 2 vermeldingen\n" in text


def test_the_end_says_the_day_the_zone_and_the_counts() -> None:
    text = render(result(), DUTCH)

    assert "peildatum    1 november 2026 (tijdzone Europe/Amsterdam)\n" in text
    assert "toetsregels  1 voldoet niet · 3 niet te beoordelen · 1 niet van toepassing\n" in text
    assert "bevindingen  1 fout\n" in text
    assert "Over 3 regels is geen oordeel mogelijk" in text


def test_a_run_that_examined_nothing_proves_nothing_and_says_so() -> None:
    text = render(result(findings=(), rules=(rule("x", Verdict.NOT_APPLICABLE),), exit_code=0), DUTCH)

    assert text.endswith("Er is niets onderzocht. Deze uitkomst bewijst dus niets.\n")


def test_warnings_alone_are_not_called_errors() -> None:
    text = render(result(findings=(finding(severity=Severity.WARNING),), rules=rules()[:1] + rules()[2:3]), DUTCH)

    assert text.endswith("Geen fouten, wel punten om na te lopen.\n")


def test_a_clean_run_with_open_rules_does_not_sound_like_compliance() -> None:
    text = render(result(findings=(), exit_code=0), DUTCH)

    assert "Over 3 regels is geen oordeel mogelijk" in " ".join(text.split())


def test_it_speaks_english() -> None:
    text = render(result(), View(lang="en"))

    assert "rollen.yaml:3:26  error  the person at rollen.yaml:3 is also `privacy-officer`" in text
    assert "norm   GDPR art. 38(6) · IBP FO OR.02" in text
    assert "as-of date   1 November 2026 (time zone Europe/Amsterdam)" in text


@pytest.mark.parametrize("text", ["\x1b]8;;http://x\x07", "\u202eabc", "\x9b31m", "\U000e0041", "a\rb", "##[error]x"])
def test_no_text_of_a_document_acts_on_the_terminal(text: str) -> None:
    place = Place(f"{text}.yaml", Span(1, 1, 1, 4), "rollen", text, "rol")
    hostile = finding(
        Message(texts("{word} is onbekend"), {"word": Quote(text, place)}),
        place=place,
        excerpt=Excerpt(1, text),
        related=(Related(place, Excerpt(1, text)),),
    )
    files = (ReadFile(place.path, Kind.YAML, "x"), ReadFile(f"{text}.csv", Kind.CSV, unread=Unread.CSV))

    for colour in (False, True):
        shown = render(result(findings=(hostile,), files=files, dossier=text, prefix=text), View(colour=colour))

        assert not any(sign in shown for sign in ("\x1b]", "\x07", "\u202e", "\x9b", "\U000e0041", "\r", "##["))


def test_words_in_square_brackets_are_no_markup() -> None:
    word = Message(texts("`[/foo]` en [bijlage]"))

    assert "`[/foo]` en [bijlage]" in render(result(findings=(finding(word),)), View(colour=True))


def test_colours_are_there_only_when_asked() -> None:
    assert "\x1b[" not in render(result(), DUTCH)
    assert "\x1b[1;31mfout\x1b[0m" in render(result(), View(colour=True))


def test_rich_is_loaded_for_colour_alone() -> None:
    program = (
        "import sys; from results_by_hand import result; from ibplint.model.view import View;"
        "from ibplint.reports.text import render; render(result(), View()); print('rich' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}; {program}"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout == "False\n"


@pytest.mark.parametrize("width", [80, 100, 120])
def test_nothing_but_source_lines_places_and_names_is_wider_than_the_view(width: int) -> None:
    rows = render(result(), View(width=width)).splitlines()

    assert all(len(row) <= width for row in rows if " | " not in row and len(row.split()) > 4)
