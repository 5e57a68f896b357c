"""For each framework: how its domains stand, the norms that ask for attention or all, and how sure all of that is."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ibplint.model.result import FrameworkResult, NormResult
from ibplint.model.verdict import Verdict
from ibplint.showing.frameworks.rows import norm_rows
from ibplint.showing.frameworks.sureness import norms_counted, sureness
from ibplint.showing.paint import BLANK, VERDICT_TONE, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight
from ibplint.showing.width import cells, padded
from ibplint.showing.words import verdict_word

_TEXTS = {
    "all": {"nl": "samen", "en": "together"},
    "asks": {
        "nl": "vraagt verklaring: {count} (`ibplint norms {framework}`)",
        "en": "needs attestation: {count} (`ibplint norms {framework}`)",
    },
    "not loaded": {
        "nl": "nog niet geladen: {count} (`ibplint norms {framework}` zegt waarom)",
        "en": "not loaded yet: {count} (`ibplint norms {framework}` says why)",
    },
    "in part": {
        "nl": "deels aangetoond: een deel van de norm kan geen regel zien; welk deel, zegt `ibplint norms {framework}`",
        "en": "met in part: a part of the norm no rule can see; `ibplint norms {framework}` says which",
    },
    "unverified": {
        "nl": "* het nummer van deze norm is nog niet met de bron vergeleken",
        "en": "* nobody has compared the number of this norm with its source yet",
    },
}
# In this order a reader wants to know how a domain stands.
_ORDER = (
    Verdict.NOT_MET,
    Verdict.UNDETERMINED,
    Verdict.WAIVED,
    Verdict.IN_PART,
    Verdict.MET,
    Verdict.ATTESTED,
    Verdict.NEEDS_ATTESTATION,
    Verdict.NOT_APPLICABLE,
)
_SHOWN = _ORDER[:4]
_INDENT = "  "


def verdict_lines(sight: Sight) -> Iterator[Line]:
    """The frameworks one by one."""
    for framework in sight.result.frameworks:
        yield line(_title(sight, framework), Tone.TITLE)
        yield from _domains(sight, framework)
        wanted = _ORDER if sight.view.full else _SHOWN
        norms = sorted(
            (norm for norm in framework.norms if norm.verdict in wanted), key=lambda norm: wanted.index(norm.verdict)
        )
        if norms:
            yield BLANK
            yield from norm_rows(sight, framework.id, norms)
        yield BLANK
        for text in _remarks(sight, framework, norms):
            yield from hanging((Piece(_INDENT),), text, sight.view.width, tone=Tone.FAINT)
        yield BLANK


def _title(sight: Sight, framework: FrameworkResult) -> str:
    title = framework.title[sight.view.lang]
    return f"{title} ({framework.version})" if framework.version else title


def _domains(sight: Sight, framework: FrameworkResult) -> Iterator[Line]:
    """A row for each domain that has norms in this run, and one for all together."""
    lang = sight.view.lang
    grouped: dict[str, list[NormResult]] = {}
    for norm in framework.norms:
        grouped.setdefault(norm.domain, []).append(norm)
    rows = [(title[lang], grouped[name]) for name, title in framework.domains.items() if name in grouped]
    if len(rows) != 1:
        rows.append((_TEXTS["all"][lang], list(framework.norms)))
    width = max(cells(title) for title, _ in rows)
    for title, norms in rows:
        counts = Counter(norm.verdict for norm in norms)
        words = [f"{counts[verdict]} {verdict_word(verdict, lang)}" for verdict in _ORDER if counts[verdict]]
        worst = next(verdict for verdict in _ORDER if counts[verdict])
        tone = VERDICT_TONE.get(worst, Tone.PLAIN) if worst in _SHOWN else Tone.PLAIN
        head = (Piece(f"{_INDENT}{padded(title, width)}{_INDENT}"),)
        yield from hanging(head, " · ".join(words), sight.view.width, tone=tone)


def _remarks(sight: Sight, framework: FrameworkResult, shown: Iterable[NormResult]) -> Iterator[str]:
    asked = sum(norm.verdict is Verdict.NEEDS_ATTESTATION for norm in framework.norms)
    rows, lang = tuple(shown), sight.view.lang
    if asked:
        yield sight.words(_TEXTS["asks"], count=norms_counted(asked, lang), framework=framework.id)
    if framework.not_loaded:
        yield sight.words(_TEXTS["not loaded"], count=norms_counted(framework.not_loaded, lang), framework=framework.id)
    if any(norm.verdict is Verdict.IN_PART for norm in rows):
        yield sight.words(_TEXTS["in part"], framework=framework.id)
    if not all(norm.number_verified for norm in rows):
        yield _TEXTS["unverified"][lang]
    yield sureness(framework.norms, lang)
