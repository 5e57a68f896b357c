"""What is known of a piece of evidence: seen, stated, changed or missing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256

import pytest

from ibplint.conditions.evidence_state import known, pieces, wanted
from ibplint.model.dossier import Dossier
from ibplint.model.evidence import EvidenceState, Hashes, Sightings
from ibplint.model.file import Unread

DossierOf = Callable[..., Dossier]
ONE, OTHER = "0f" * 32, "1e" * 32
README = "# Over deze map\n"
README_HASH = sha256(README.encode()).hexdigest()
SEEN, STATED, CHANGED, MISSING = EvidenceState


@dataclass(frozen=True)
class Case:
    """Evidence as a board writes it, what was looked up, and what comes of it."""

    written: str
    state: EvidenceState
    why: str = ""
    outside: Hashes | None = None
    inside: Hashes | None = None


def outside(place: str, digest: str = ONE) -> str:
    return f'{{vindplaats: "{place}", sha256: {digest}}}'


CASES = {
    "a file of the dossier": Case("bijlagen/vwo.pdf", SEEN),
    "no file of the dossier": Case("bijlagen/weg.pdf", MISSING, "absent"),
    "a file with other capitals": Case("bijlagen/VWO.pdf", MISSING, "case"),
    "a way out of the dossier": Case("../vwo.pdf", MISSING, "outside"),
    "outside, with its hash": Case(outside("Teams/vwo.pdf"), STATED),
    "outside, without a hash": Case("{vindplaats: Teams/vwo.pdf}", MISSING, "unproved"),
    "outside, and found": Case(outside("Teams/vwo.pdf"), SEEN, outside={"Teams/vwo.pdf": ONE}),
    "outside, with other bytes": Case(outside("Teams/vwo.pdf"), CHANGED, "changed", {"Teams/vwo.pdf": OTHER}),
    "outside, and not there": Case(outside("Teams/vwo.pdf"), MISSING, "not there", {"Teams/vwo.pdf": Unread.GONE}),
    "outside, behind a link": Case(outside("Teams/vwo.pdf"), MISSING, "refused", {"Teams/vwo.pdf": Unread.LINK}),
    "outside, a folder": Case(outside("Teams"), MISSING, "refused", {"Teams": Unread.DEVICE}),
    "outside, too big to read": Case(outside("Teams/vwo.pdf"), STATED, "", {"Teams/vwo.pdf": Unread.TOO_BIG}),
    "outside, by a path with backslashes": Case(outside(r"Teams\\vwo.pdf"), SEEN, "", {"Teams/vwo.pdf": ONE}),
    "outside, by an address": Case(outside("https://veenrand.example/vwo.pdf"), STATED, "", {}),
    "outside, on a drive": Case(outside("T:/vwo.pdf"), STATED, "", {}),
    "outside, above the folder": Case(outside("../vwo.pdf"), STATED, "", {}),
    "in the dossier all the same, read": Case(outside("README.md", README_HASH), SEEN),
    "in the dossier all the same, changed": Case(outside("README.md"), CHANGED, "changed"),
    "in the dossier, hashed and alike": Case(outside("bijlagen/vwo.pdf"), SEEN, inside={"bijlagen/vwo.pdf": ONE}),
    "in the dossier, hashed and not alike": Case(
        outside("bijlagen/vwo.pdf"), CHANGED, "changed", inside={"bijlagen/vwo.pdf": OTHER}
    ),
    "in the dossier, not hashed": Case(outside("bijlagen/vwo.pdf"), STATED),
    "in the dossier, without a hash": Case("{vindplaats: bijlagen/vwo.pdf}", SEEN),
}


def dossier(dossier_of: DossierOf, *written: str) -> Dossier:
    rows = "".join(f"  - {{naam: A{number}, soort: audit, bewijs: {one}}}\n" for number, one in enumerate(written))
    return dossier_of({"a.yaml": f"activiteiten:\n{rows}", "bijlagen/vwo.pdf": "%PDF", "README.md": README})


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_state_of_a_piece_of_evidence(dossier_of: DossierOf, case: Case) -> None:
    sightings = Sightings(inside=case.inside or {}, outside=case.outside)
    judged = replace(dossier(dossier_of, case.written), evidence=sightings)

    (piece,) = pieces(judged)

    assert known(piece.evidence, judged)[:2] == (case.state, case.why)


def test_a_link_in_the_dossier_shows_nothing(dossier_of: DossierOf) -> None:
    judged = dossier(dossier_of, "bijlagen/vwo.pdf")
    linked = replace(judged, files=tuple(replace(one, unread=Unread.LINK) for one in judged.files), _memory={})

    (piece,) = pieces(linked)

    assert known(piece.evidence, linked) == (MISSING, "refused", "")


def test_only_what_has_a_hash_to_compare_is_looked_up(dossier_of: DossierOf) -> None:
    written = (
        outside("Teams/vwo.pdf"),
        outside("./Teams/vwo.pdf"),
        "{vindplaats: Teams/los.pdf}",
        outside("bijlagen/vwo.pdf"),
        "bijlagen/vwo.pdf",
        outside("README.md", README_HASH),
        outside("https://veenrand.example/vwo.pdf"),
        outside("../vwo.pdf"),
    )

    assert wanted(dossier(dossier_of, *written)) == (("bijlagen/vwo.pdf",), ("Teams/vwo.pdf",))


def test_evidence_in_records_within_records_is_found_too(dossier_of: DossierOf) -> None:
    text = (
        "verwerkersovereenkomsten:\n  - verwerker: klasbord\n    bewijs: [a.pdf, b.pdf]\n"
        "    producten: [{naam: LAS, privacybijsluiter: c.pdf}]\n"
    )

    assert [one.evidence.path for one in pieces(dossier_of(text))] == ["a.pdf", "b.pdf", "c.pdf"]
