import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "voorbeeldbestuur"
PATH = "registers/verwerkingen.csv"
Listed = list[dict[str, object]]


def example() -> tuple[dict[str, str], Listed]:
    """The clean example as texts without its processing register, and that register as plain values."""
    texts, listed = dict[str, str](), Listed()
    for file in sorted(EXAMPLE.rglob("*")):
        path = file.relative_to(EXAMPLE).as_posix()
        if file.name.startswith("verwerkingen-"):
            # Text stays text, as in a cell.
            listed += yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)["verwerkingen"]  # noqa: S506
        elif file.is_file() and path != "ibplint.yaml":
            texts[path] = file.read_text(encoding="utf-8")
    return texts, listed


def in_yaml(listed: Listed) -> dict[str, str]:
    return {"registers/verwerkingen.yaml": yaml.safe_dump({"verwerkingen": listed}, allow_unicode=True)}


def in_csv(listed: Listed) -> dict[str, str]:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(dict.fromkeys(name for one in listed for name in one)), delimiter=";")
    writer.writeheader()
    writer.writerows(
        {name: "; ".join(value) if isinstance(value, list) else value for name, value in one.items()} for one in listed
    )
    return {PATH: text.getvalue()}


def verdicts(result: RunResult) -> list[object]:
    # Rules over files see another file; every other rule sees the same records.
    return [
        (rule.id, rule.verdict, sorted((one.place.register, one.place.record, one.verdict) for one in rule.records))
        for rule in result.rules
        if {one.place.register for one in rule.records} != {"bestanden"}
    ]


def found(result: RunResult) -> list[object]:
    return sorted((one.rule, one.place.record, one.place.field) for one in result.findings)


def without(name: str, field: str) -> Callable[[Listed], None]:
    def change(listed: Listed) -> None:
        del next(one for one in listed if one["naam"] == name)[field]

    return change


def told(name: str, field: str, value: object) -> Callable[[Listed], None]:
    def change(listed: Listed) -> None:
        next(one for one in listed if one["naam"] == name)[field] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        lambda listed: None,  # noqa: ARG005 - the register as it is
        without("Verzuim van leerlingen", "doelen"),
        told("Verzuim van leerlingen", "ontvangers", "n.v.t."),
        told("Leerlingadministratie", "bewaartermijnen", ["leerlingdossier", "nergens"]),
        told("Foto en film", "vanaf", "2018-02-30"),
        told("Foto en film", "proces", "marketing"),
    ],
    ids=["clean", "goal", "silence", "reference", "date", "word"],
)
def test_a_register_gets_the_same_verdicts_in_csv_as_in_yaml(
    result_of: ResultOf, change: Callable[[Listed], None]
) -> None:
    texts, listed = example()
    change(listed)

    ours, theirs = result_of(texts | in_yaml(listed)), result_of(texts | in_csv(listed))

    assert {path.rpartition(".")[2] for path in (one.place.path for one in theirs.findings)} <= {"csv", "yaml", "md"}
    assert verdicts(theirs) == verdicts(ours)
    assert found(theirs) == found(ours)


SHEET = (
    "naam;Contactpersoon;proces;vanaf;toelichting\n"
    "Verzuim;Jan Jansen;administratie;31-2-2026;Vraag het Piet\n"
    '"Post";Kees;marketing;;"twee\nregels van Klaas";surplus van Kees\n'
)


def test_a_finding_in_a_cell_has_its_place_and_shows_no_cell_that_may_hold_a_name(result_of: ResultOf) -> None:
    findings = [one for one in result_of({PATH: SHEET}).findings if one.rule == "vermelding-past"]

    shown = {
        str(one.place): "".join(
            "#" if any(first <= number < last for first, last in one.excerpt.private) else sign
            for number, sign in enumerate(one.excerpt.text, 1)
        )
        for one in findings
        if one.excerpt
    }
    assert shown == {
        f"{PATH}:1:6": "naam;##############;proces;vanaf;toelichting",
        f"{PATH}:2:34": "Verzuim;##########;administratie;31-2-2026;##############",
        f"{PATH}:3:13": '"Post";####;marketing;;"####',
        f"{PATH}:4:19": "#" * len('regels van Klaas";surplus van Kees'),
    }
