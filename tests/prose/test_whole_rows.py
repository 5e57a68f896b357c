"""A row of a table read as one sentence, with the heads of its columns and the place of each cell."""

from collections.abc import Callable

from ibplint.model.dossier import Dossier
from ibplint.model.prose import Prose
from ibplint.prose.company import company
from ibplint.prose.phrases import Phrases, find
from ibplint.prose.whole_rows import whole_rows

POLICY = """# IBP-beleid

## Bewaartermijnen

Dit zijn de termijnen:

| Soort | Termijn | Begin |
|---|---|---|
| Verzuim | 2 jaar | uitschrijving |
| Dossier | geen | begeleiding |

Wij vernietigen in de zomer.
"""
DossierOf = Callable[..., Dossier]


def prose_of(dossier_of: DossierOf, text: str) -> Prose:
    (policy,) = dossier_of({"beleid.md": text}).register("documenten").records
    assert policy.prose is not None
    return policy.prose


def test_the_cells_of_a_row_are_one_sentence_and_so_are_the_heads(dossier_of: DossierOf) -> None:
    rows = whole_rows(prose_of(dossier_of, POLICY))

    texts = [one.text for one in rows.sentences]
    assert "Verzuim; 2 jaar; uitschrijving" in texts
    assert "Soort; Termijn; Begin" in texts
    assert "Wij vernietigen in de zomer." in texts


def test_a_phrase_over_two_cells_stands_where_the_cells_stand(dossier_of: DossierOf) -> None:
    rows = whole_rows(prose_of(dossier_of, POLICY))

    (hit,) = find(rows, Phrases(("verzuim & 2 jaar",)))
    span = rows.sentences[hit.sentence].span_of(hit.first, hit.last)
    assert (span.line, span.column, span.end_column) == (9, 3, 19)


def test_the_heads_and_the_lead_of_a_table_belong_to_each_row(dossier_of: DossierOf) -> None:
    rows = whole_rows(prose_of(dossier_of, POLICY))

    (hit,) = find(rows, Phrases(("verzuim",)))
    beside = {rows.sentences[number].text for number in company(rows, rows.sentences[hit.sentence])}
    assert {"Soort; Termijn; Begin", "Dit zijn de termijnen:", "Bewaartermijnen"} <= beside


def test_a_text_without_a_table_is_as_it_was(dossier_of: DossierOf) -> None:
    prose = prose_of(dossier_of, "# IBP-beleid\n\nWij bewaren niets.\n")

    assert whole_rows(prose) is prose
