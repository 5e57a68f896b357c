"""In Markdown: what was not judged and why, each attestation, each piece of evidence, each file that was not read."""

from collections.abc import Iterator

from ibplint.model.verdict import Verdict
from ibplint.showing.channels.markup import code, folded, marked, table
from ibplint.showing.comments.comment import as_text
from ibplint.showing.sight import Sight
from ibplint.showing.statements.attestations import attestation_state, attested_norms
from ibplint.showing.statements.evidence import evidence_used, state_word
from ibplint.showing.unjudged import by_reason
from ibplint.showing.unread import unread_files
from ibplint.showing.words import unread_words

Rows = list[tuple[str, ...]]

_SECTIONS = {
    "undetermined": {
        "nl": "Niet te beoordelen, per vermelding|reden|toetsregel|vermeldingen",
        "en": "Undetermined, by record|reason|rule|records",
    },
    "not applicable": {
        "nl": "Niet van toepassing, per vermelding|reden|toetsregel|vermeldingen",
        "en": "Not applicable, by record|reason|rule|records",
    },
    "passed": {
        "nl": "Geldt niet op de peildatum|register|vermeldingen",
        "en": "Not in force on the as-of date|register|records",
    },
    "attestations": {"nl": "Verklaringen|verklaring|normen|oordeel", "en": "Attestations|attestation|norms|verdict"},
    "evidence": {"nl": "Bewijs|staat|bewijs|gebruikt bij", "en": "Evidence|state|evidence|used at"},
    "unread": {"nl": "Niet gelezen|bestand|reden", "en": "Not read|file|reason"},
}
_ALL = {"nl": "alles", "en": "all"}


def full_sections(sight: Sight) -> str:
    """A folded table for each kind that has rows."""
    lang = sight.view.lang
    text = ""
    for key, rows in _sections(sight):
        title, *head = _SECTIONS[key][lang].split("|")
        text += as_text(folded(f"{title} ({len(rows)})", table(head, rows))) if rows else ""
    return text


def _sections(sight: Sight) -> Iterator[tuple[str, Rows]]:
    yield "undetermined", _unjudged(sight, Verdict.UNDETERMINED)
    yield "not applicable", _unjudged(sight, Verdict.NOT_APPLICABLE)
    yield (
        "passed",
        [
            (code(register.name), marked(", ".join(map(sight.record, register.passed))))
            for register in sight.result.registers
            if register.passed
        ],
    )
    yield (
        "attestations",
        [
            (code(one.id), marked(attested_norms(sight, one)), marked(attestation_state(sight, one)))
            for one in sight.result.attestations
        ],
    )
    yield (
        "evidence",
        [
            (state_word(state, sight.view.lang), marked(what), marked("; ".join(used)))
            for (state, what), used in evidence_used(sight).items()
        ],
    )
    yield (
        "unread",
        [
            (code(sight.path(file.path)), unread_words(unread, sight.view.lang))
            for unread, files in unread_files(sight).items()
            for file in files
        ],
    )


def _unjudged(sight: Sight, verdict: Verdict) -> Rows:
    return [
        (marked(reason), code(rule.id), marked(", ".join(map(sight.record, places))) or _ALL[sight.view.lang])
        for reason, entries in by_reason(sight, verdict).items()
        for rule, places in entries
    ]
