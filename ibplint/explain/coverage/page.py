"""What can be proved of each framework, without any dossier: a table by domain, and every norm of one framework."""

from collections.abc import Iterator, Mapping, Sequence

from ibplint.explain.coverage.words import PROOFS, rule_words
from ibplint.explain.shelf import paragraph
from ibplint.judging.coverage import Coverage, NormCoverage, Proof, shares
from ibplint.model.view import View
from ibplint.rulebook.citation import cite_below
from ibplint.showing.frameworks.sureness import sureness
from ibplint.showing.frameworks.title import titled
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line, painted
from ibplint.showing.width import cells, padded
from ibplint.showing.words import begun

_HEAD = {
    "nl": ("domein", "regels", "deels", "verklaring", "niet geladen", "samen"),
    "en": ("domain", "rules", "in part", "attestation", "not loaded", "together"),
}
_WORDS = {
    "nl": ("samen", "aandeel", "nog niet geladen", "Niet geladen: {reason}"),
    "en": ("together", "share", "not loaded yet", "Not loaded: {reason}"),
}
_RULES = {"nl": "regels: {rules}", "en": "rules: {rules}"}
_REST = {"nl": "geen regel ziet: {rest}", "en": "no rule sees: {rest}"}
_LEGEND = {
    "nl": "regels: regels tonen alles aan wat de norm vraagt · deels: een deel ziet geen regel · verklaring: geen regel"
    " beslist, een mens moet het verklaren",
    "en": "rules: rules show all that the norm asks · in part: a part no rule sees · attestation: no rule decides, a"
    " person has to state it",
}
_MORE = {"nl": "Elke norm van een kader: `ibplint norms KADER`.", "en": "Every norm of one: `ibplint norms FRAMEWORK`."}
_MARKS = {
    "nl": "* niemand vergeleek dit nummer nog met de bron · werkvertaling: door ons vertaald, niet de titel van het"
    " kader zelf",
    "en": "* nobody compared this number with its source yet · working translation: ours, not the framework's",
}
_GAP = "  "


def coverage_text(found: Sequence[Coverage], view: View) -> str:
    """The tables; the norms one by one where only one framework is asked."""
    rows = [row for one in found for row in (*_framework(one, view), BLANK)]
    if len(found) == 1:
        rows.extend(row for one in found for row in _norms(one, view))
    for texts in (_LEGEND, _MARKS if len(found) == 1 else _MORE):
        rows.extend(paragraph(texts[view.lang], view.width, indent=0, tone=Tone.FAINT))
    return painted(rows, colour=view.colour)


def _framework(one: Coverage, view: View) -> Iterator[Line]:
    framework, lang = one.framework, view.lang
    yield line(f"{framework.title[lang]} ({framework.version})", Tone.TITLE)
    together, share, left, why = _WORDS[lang]
    proofs = [proof for proof in Proof if proof is not Proof.NOT_LOADED or one.not_loaded]
    rows = [_row(domain.title[lang], domain.counts, proofs) for domain in one.domains]
    if one.not_loaded:
        rows.append(_row(left, {Proof.NOT_LOADED: one.not_loaded}, proofs))
    rows.append(_row(together, one.counts, proofs))
    rows.append([share, *(f"{cell}%" for cell in _row("", shares(one.counts), proofs)[1:])])
    head = [word for index, word in enumerate(_HEAD[lang]) if index != list(Proof).index(Proof.NOT_LOADED) + 1]
    yield from _table(list(_HEAD[lang]) if one.not_loaded else head, rows)
    if framework.not_loaded:
        yield from paragraph(why.format(reason=framework.not_loaded.reason[lang]), view.width)
    yield from paragraph(sureness(framework.norms.values(), lang), view.width, tone=Tone.FAINT)


def _row(title: str, counts: Mapping[Proof, int], proofs: Sequence[Proof]) -> list[str]:
    return [title, *(str(counts.get(proof, 0)) for proof in proofs), str(sum(counts.values()))]


def _table(head: list[str], rows: list[list[str]]) -> Iterator[Line]:
    """The first column to the left, numbers to the right; the last two rows are totals."""
    widths = [max(cells(row[column]) for row in (head, *rows)) for column in range(len(head))]
    for index, row in enumerate((head, *rows)):
        numbers = (_GAP + " " * (width - cells(cell)) + cell for cell, width in zip(row[1:], widths[1:], strict=True))
        yield line(f"{_GAP}{padded(row[0], widths[0])}{''.join(numbers)}", Tone.PLAIN if index else Tone.FAINT)


def _norms(one: Coverage, view: View) -> Iterator[Line]:
    for domain in one.domains:
        if domain.norms:
            yield line(domain.title[view.lang], Tone.TITLE)
            for covered in domain.norms:
                yield from _norm(covered, one.framework.id, view)
            yield BLANK


def _norm(covered: NormCoverage, framework: str, view: View) -> Iterator[Line]:
    norm, lang = covered.norm, view.lang
    name = cite_below(framework, norm.id, lang) + ("" if norm.number_verified else "*")
    title = f"{titled(norm.title, norm.title_status, lang)}: {PROOFS[covered.proof][lang]}"
    yield from hanging((Piece(f"{_GAP}{name}{_GAP}", Tone.PLACE),), title, view.width, hang=6)
    if covered.rules:
        yield from paragraph(_RULES[lang].format(rules=rule_words(covered, framework, lang)), view.width, indent=6)
    if norm.rest:
        text = _REST[lang].format(rest=begun(norm.rest[lang]))
        yield from paragraph(text, view.width, indent=6, tone=Tone.FAINT)
