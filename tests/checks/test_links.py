from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CASES = {
    "a file beside it": ("protocol.md", []),
    "a file in a folder": ("bijlagen/plan%20b.pdf", []),
    "between angle brackets": ("<bijlagen/plan b.pdf>", []),
    "a file above it": ("../rollen.yaml", []),
    "from the root": ("/rollen.yaml", []),
    "a folder": ("bijlagen/", []),
    "a file that is not there": ("weg.md", ["absent"]),
    "other capitals": ("Protocol.md", ["case"]),
    "out of the dossier": ("../../elders.md", ["outside"]),
    "the web": ("https://example.org/weg", []),
    "the web without a scheme": ("//example.org/weg", []),
    "mail": ("mailto:fg@veenrand.example", []),
    "a heading": ("#rollen-en-taken", []),
    "a heading in other capitals": ("#Rollen-en-taken", []),
    "a heading that is not there": ("#rolen", ["heading"]),
    "a heading with signs": ("#ict-wat--hoe", []),
    "the second of equal headings": ("#melden-1", []),
    "the third of two": ("#melden-2", ["heading"]),
    "the top": ("#", []),
    "a mark in HTML": ("#bijlage-1", []),
    "a mark with an accent": ("#cre%C3%ABren", []),
    "a heading in another file": ("protocol.md#melden", []),
    "a heading that is not in that file": ("protocol.md#rollen-en-taken", ["heading-there"]),
    "a page of a file that is no text": ("bijlagen/plan%20b.pdf#page=2", []),
    "a question behind it": ("protocol.md?raw=true", []),
}
BODY = """
## Rollen en taken

Zie [dit]({target}).

## ICT: wat & hoe?

## Melden

## Melden

## Creëren

<a id="bijlage-1"></a>Bijlage
"""


def _files(target: str) -> Mapping[str, str]:
    return {
        "beleid/ibp-beleid.md": "# IBP-beleid\n" + BODY.replace("{target}", target),
        "beleid/protocol.md": "# Protocol datalekken\n\n## Melden\n\nBel.\n",
        "beleid/bijlagen/plan b.pdf": "%PDF",
        "rollen.yaml": "rollen: []\n",
    }


@pytest.mark.parametrize(("target", "seen"), CASES.values(), ids=CASES)
def test_a_link_leads_somewhere(tell: Tell, target: str, seen: list[str]) -> None:
    assert [one.key for one in tell("documenten", "links: {}", _files(target))] == seen


def test_an_image_is_a_link(tell: Tell) -> None:
    files = {"beleid.md": "# IBP-beleid\n\n![schema](schema.png)\n"}

    assert [one.key for one in tell("documenten", "links: {}", files)] == ["absent"]


def test_what_looks_like_a_link_in_code_is_none(tell: Tell) -> None:
    files = {"beleid.md": "# IBP-beleid\n\n`[x](weg.md)`\n\n```\n[x](weg.md)\n```\n"}

    assert tell("documenten", "links: {}", files) == []


def test_each_link_is_shown_at_its_own_place(tell: Tell) -> None:
    files = {"beleid.md": "# IBP-beleid\n\nZie [a](a.md) en [b](b.md).\n"}

    found = tell("documenten", "links: {}", files)

    assert [one.text for one in found] == [f"`{name}.md` is geen bestand in het dossier" for name in "ab"]
    assert [(one.place.span.line, one.place.span.column) for one in found] == [(3, 5), (3, 18)]


def test_the_message_names_the_other_file(tell: Tell) -> None:
    (found,) = tell("documenten", "links: {}", _files("protocol.md#weg"))

    assert found.text == "`protocol.md#weg` wijst naar een kop die niet in `beleid/protocol.md` staat"


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", "links: {}", text)] == ["?text"]


def test_of_one_file_only_its_own_headings_are_judged(
    bound_to: Callable[..., Any], dossier_of: Callable[..., Any]
) -> None:
    dossier = replace(dossier_of({"beleid.md": "# IBP-beleid\n\n[a](weg.md) [b](#weg)\n"}), one_file=True)
    (record,) = dossier.register("documenten").records

    seen = list(bound_to("documenten", "links: {}").run(record, dossier))

    assert [one.key for one in seen] == ["heading"]
