from dataclasses import replace

import pytest
from results_by_hand import FG, PO, result

from ibplint.model.file import Kind, ReadFile
from ibplint.model.span import Span
from ibplint.model.view import View
from ibplint.showing.sight import Sight
from ibplint.showing.spots import Spots


def spots(*files: ReadFile, prefix: str = "") -> Spots:
    return Spots(Sight(result(files=files, prefix=prefix), View()))


def test_a_place_in_the_dossier_is_its_own_spot() -> None:
    spot = spots(ReadFile("rollen.yaml", Kind.YAML, "x\n" * 5), prefix="a/b").of(PO)

    assert (spot.path, spot.span) == ("a/b/rollen.yaml", PO.span)


def test_a_dossier_without_files_still_has_a_spot() -> None:
    assert spots().of(FG).path == "bestuur.yaml"


def test_one_file_outside_a_dossier_is_where_everything_is_marked() -> None:
    assert spots(ReadFile("los.yaml", Kind.YAML, "x")).of(replace(FG, path="")).path == "los.yaml"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_columns_in_bytes_do_not_depend_on_line_ends(ending: str) -> None:
    text = ending.join(["a", "éé: x", "b"])

    span = spots(ReadFile("r.yaml", Kind.YAML, text)).in_bytes(replace(FG, path="r.yaml", span=Span(2, 5, 2, 6)))

    assert span == Span(2, 7, 2, 8)


def test_a_file_that_was_not_read_keeps_its_columns() -> None:
    there = ReadFile("r.yaml", Kind.YAML, None)

    assert spots(there).in_bytes(replace(FG, path="r.yaml", span=Span(2, 5, 2, 6))) == Span(2, 5, 2, 6)


def test_a_place_beyond_the_end_of_the_file_is_kept() -> None:
    there = ReadFile("r.yaml", Kind.YAML, "a\n")

    assert spots(there).of(replace(FG, path="r.yaml", span=Span(9, 2, 10, 1))).span == Span(9, 2, 9, 2)
