from collections.abc import Callable, Mapping
from typing import Any

import pytest

from ibplint.model.evidence import Sightings
from ibplint.model.file import Unread

Tell = Callable[..., list[Any]]

CASES = {
    "there": ("bijlagen/vwo.pdf", []),
    "not there": ("bijlagen/weg.pdf", ["is geen bestand in het dossier"]),
    "capitals": ("Bijlagen/VWO.pdf", ["heet in het dossier `bijlagen/vwo.pdf`: hoofdletters tellen mee"]),
    "from the root": ("/bijlagen/vwo.pdf", []),
    "a detour": ("./bijlagen/../bijlagen/vwo.pdf", []),
    "backslashes": ("bijlagen\\vwo.pdf", []),
    "a folder": ("bijlagen", ["is geen bestand in het dossier"]),
    "out of the dossier": ("../elders/vwo.pdf", ["ligt buiten het dossier: geef `vindplaats` en `sha256`"]),
    "a drive": ("C:\\IBP\\vwo.pdf", ["ligt buiten het dossier: geef `vindplaats` en `sha256`"]),
    "outside, with a hash": ("{vindplaats: Teams, sha256: " + "0f" * 32 + "}", []),
    "outside, without a hash": ("{vindplaats: Teams}", ["ligt buiten het dossier en heeft geen `sha256`"]),
    "a hash that is none": ("{vindplaats: Teams, sha256: 12ab}", ["?field"]),
    "outside, without a place": ("{gezien_op: 2026-09-02}", ["?field"]),
    "not answered": ("nog invullen", ["missing"]),
    "several, one not there": ("[bijlagen/vwo.pdf, bijlagen/weg.pdf]", ["is geen bestand in het dossier"]),
}


def _files(value: str) -> Mapping[str, str]:
    return {
        "overeenkomsten.yaml": f"verwerkersovereenkomsten:\n  - {{verwerker: klasbord, bewijs: {value}}}\n",
        "bijlagen/vwo.pdf": "%PDF",
    }


def _state(one: Any) -> str:
    """What is said of a piece of evidence, without its name."""
    return one.text.partition("` ")[2] if one.key == "unresolved" else one.key


@pytest.mark.parametrize(("value", "seen"), CASES.values(), ids=CASES)
def test_evidence_is_a_file_of_the_dossier_or_has_a_hash(tell: Tell, value: str, seen: list[str]) -> None:
    found = tell("verwerkersovereenkomsten", "file: bewijs", _files(value))

    assert [_state(one) for one in found] == seen


LOOKED_UP = {
    "the same bytes": (Sightings(outside={"Teams": "0f" * 32}), []),
    "other bytes": (
        Sightings(outside={"Teams": "1e" * 32}),
        ["is gewijzigd sinds het is vastgelegd: de `sha256` klopt niet"],
    ),
    "not there": (Sightings(outside={"Teams": Unread.GONE}), ["ligt niet in de map met bewijs"]),
    "a link": (
        Sightings(outside={"Teams": Unread.LINK}),
        ["is geen gewoon bestand dat te openen is (een verwijzing of een map telt niet)"],
    ),
    "not looked up": (Sightings(), []),
    "not looked up, and asked": (Sightings(required=True), ["?stated"]),
    "looked up, and asked": (Sightings(outside={"Teams": "0f" * 32}, required=True), []),
}


@pytest.mark.parametrize(("sightings", "seen"), LOOKED_UP.values(), ids=LOOKED_UP)
def test_what_lies_outside_is_as_good_as_what_was_found_there(
    tell: Tell, sightings: Sightings, seen: list[str]
) -> None:
    files = _files("{vindplaats: Teams, sha256: " + "0f" * 32 + "}")

    found = tell("verwerkersovereenkomsten", "file: bewijs", files, evidence=sightings)

    assert [_state(one) for one in found] == seen


def test_each_piece_is_found_at_its_own_place(tell: Tell) -> None:
    files = _files("[bijlagen/vwo.pdf, bijlagen/weg.pdf]")

    (found,) = tell("verwerkersovereenkomsten", "file: bewijs", files)

    assert found.text == "`bijlagen/weg.pdf` is geen bestand in het dossier"
    assert found.place.span.column == files["overeenkomsten.yaml"].splitlines()[1].index("bijlagen/weg") + 1


def test_another_spelling_is_suggested(tell: Tell) -> None:
    (found,) = tell("verwerkersovereenkomsten", "file: bewijs", _files("bijlagen/Vwo.PDF"))

    assert found.text == "`bijlagen/Vwo.PDF` heet in het dossier `bijlagen/vwo.pdf`: hoofdletters tellen mee"
