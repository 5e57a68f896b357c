"""The attestations of a dossier, each with what it proves on the as-of date, and what is the matter with them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from difflib import get_close_matches
from itertools import chain

from ibplint.conditions.evidence_state import known
from ibplint.judging.statements.attestation import (
    FIRST_LINE_MOST,
    REGISTER,
    Attestation,
    Attestations,
    NormName,
    norm_names,
)
from ibplint.judging.statements.attestation_words import word
from ibplint.judging.statements.deviation_words import hint
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.evidence import EvidenceState
from ibplint.model.framework import Framework
from ibplint.model.message import Message
from ibplint.model.normal import identifier
from ibplint.model.quoted import quoted_value
from ibplint.model.record import Record
from ibplint.model.remark import Remark
from ibplint.model.values import Evidence

_ISSUED, _END = "afgegeven_op", "tot_en_met"


def attestations(dossier: Dossier, frameworks: Mapping[str, Framework]) -> Attestations:
    """Every attestation that the dossier records."""
    names = norm_names(frameworks)
    return Attestations(_attestation(record, dossier, names) for record in dossier.register(REGISTER).records)


def attestation_remarks(found: Attestations, dossier: Dossier, frameworks: Mapping[str, Framework]) -> Iterator[Remark]:
    """What they name and is no norm, what is not issued yet, what claims too much, and when each stops to count."""
    names = norm_names(frameworks)
    for one in found:
        for index in one.unknown:
            named = quoted_value(one.record, "norm", index).text
            yield Remark(one.record, "known", named, _no_norm(one.record, index, names), "norm")
        issued = one.record.answer(_ISSUED).value
        if isinstance(issued, date) and issued > dossier.as_of:
            yield Remark(one.record, "valid", "not issued", word("not issued", day=issued), _ISSUED)
        until = one.record.life.end
        if one.void is None and until:
            day = until + timedelta(days=1)
            yield Remark(one.record, "valid", "expires", word("expires"), _END, day)
        yield from _of_line(one, found, frameworks)


def _attestation(record: Record, dossier: Dossier, names: Mapping[str, NormName]) -> Attestation:
    written = [identifier(str(value)) for value in record.answer("norm").values]
    claimed = record.answer("niveau").value
    return Attestation(
        record=record,
        norms=tuple(dict.fromkeys(names[name] for name in written if name in names)),
        unknown=tuple(index for index, name in enumerate(written) if name not in names),
        claimed=int(claimed) if isinstance(claimed, int | float) else 0,
        void=next(chain(_of_norm(record, written, names), _voids(record, dossier)), None),
    )


def _of_norm(record: Record, written: Sequence[str], names: Mapping[str, NormName]) -> Iterator[Message]:
    """Why it is about nothing: what it names is no norm, all of it."""
    if any(name in names for name in written):
        return
    if record.answer("norm").state is State.UNREADABLE:
        yield word("unclear", field="norm")
    yield _no_norm(record, 0, names) if written else word("no norm at all")


def _no_norm(record: Record, index: int, names: Mapping[str, NormName]) -> Message:
    near = get_close_matches(identifier(str(record.answer("norm").values[index])), names, n=1)
    meant = " ".join(names[near[0]]) if near else ""
    return word("no norm", norm=quoted_value(record, "norm", index), near=hint(meant))


def _voids(record: Record, dossier: Dossier) -> Iterator[Message]:
    """Why an attestation proves nothing on the as-of date."""
    life, issued = record.life, record.answer(_ISSUED).value
    if life.start and dossier.as_of < life.start:
        yield word("not yet", start=life.start)
    if life.end and dossier.as_of > life.end:
        yield word("expired", until=life.end)
    if life.unclear:
        yield word("unclear", field=life.unclear)
    if not isinstance(issued, date):
        yield word("undated")
    elif issued > dossier.as_of:
        yield word("not issued", day=issued)
    yield from _of_evidence(record, dossier)


def _of_evidence(record: Record, dossier: Dossier) -> Iterator[Message]:
    answer = record.answer("bewijs")
    if answer.state is State.UNREADABLE:
        yield word("unclear evidence")
    elif not answer.values:
        yield word("no evidence")
    for index, value in enumerate(answer.values):
        state = known(value, dossier).state if isinstance(value, Evidence) else EvidenceState.SEEN
        counts = state is EvidenceState.SEEN or (state is EvidenceState.STATED and not dossier.evidence.required)
        if not counts:
            yield word(state.value, path=quoted_value(record, "bewijs", index))


def _of_line(one: Attestation, found: Attestations, frameworks: Mapping[str, Framework]) -> Iterator[Remark]:
    """What a statement of one's own claims beyond its line, and no other line attests."""
    if one.void is not None or one.claimed <= one.step:
        return
    alone = [
        f"{framework} {norm}"
        for framework, norm in one.norms
        if frameworks[framework].scale and all(other.step < one.claimed for other in found.of(framework, norm))
    ]
    if alone:
        message = word("first line", most=FIRST_LINE_MOST, claimed=one.claimed, norms=", ".join(alone))
        yield Remark(one.record, "line", "first line", message, "niveau")
