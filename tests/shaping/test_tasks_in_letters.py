"""Tasks that RACI tables give: who does a process, and who answers for it."""

from collections.abc import Callable

import pytest

from ibplint.model.dossier import Dossier

DossierOf = Callable[..., Dossier]
HEAD = "---\nsoort: ibp-beleid\n---\n# Beleid\n\n## RACI\n\n"


def tasks(dossier: Dossier) -> dict[str, tuple[object, ...]]:
    found = dossier.register("roltaken").records
    return {str(one.answer("rol").value.role): one.answer("taken").values for one in found}  # type: ignore[union-attr]


def table(head: str, *rows: str) -> str:
    return "\n".join((HEAD + head, "|---" * head.count(" | ") + "|---|", *rows, ""))


PLAIN = "| Proces | CvB | Privacy officer | FG |"
SECOND = "| Back-up maken | I | R | I |"


@pytest.mark.parametrize(
    ("row", "role", "told"),
    [
        ("| Datalekken afhandelen | A | C | R |", "fg", ("Datalekken afhandelen",)),
        ("| Beleid vaststellen | A | C | R |", "fg", ("Beleid vaststellen",)),
        ("| Beleid vaststellen | I | R | A |", "fg", ("is eindverantwoordelijk voor: Beleid vaststellen",)),
        ("| Verwerkingsregister | A | C | R |", "fg", ("uitvoering: Verwerkingsregister",)),
        ("| Toezicht houden op de naleving | I | C | A/R |", "fg", ("Toezicht houden op de naleving",)),
        ("| Advies over DPIA's | I | C | A |", "fg", ("Advies over DPIA's",)),
        ("| Bewustwording | A | C | R |", "fg", ("Bewustwording",)),
        ("| Ledenvergadering | A | C | R |", "fg", ()),
        ("| DPIA uitvoeren | A | R | C |", "fg", ()),
        ("| DPIA uitvoeren | A | R | I |", "privacy-officer", ("DPIA uitvoeren", "uitvoering: Back-up maken")),
        ("| Beleid vaststellen | A | R | C |", "privacy-officer", ("uitvoering: Back-up maken",)),
    ],
)
def test_a_letter_gives_a_role_the_task_of_the_row(
    dossier_of: DossierOf, row: str, role: str, told: tuple[str, ...]
) -> None:
    found = tasks(dossier_of({"beleid.md": table(PLAIN, row, SECOND)}))

    assert found.get(role, ()) == told


def test_roles_may_stand_in_the_rows_and_processes_in_the_head(dossier_of: DossierOf) -> None:
    text = table("| Rol | Datalekken afhandelen | Beleid vaststellen |", "| FG | R | C |", "| CvB | I | A |")

    assert tasks(dossier_of({"beleid.md": text}))["fg"] == ("Datalekken afhandelen",)


@pytest.mark.parametrize(
    "row",
    ["| Datalekken afhandelen | ja | nee | ja |", "| Datalekken afhandelen | X | X | R |", "| Beleid | C | I | C |"],
)
def test_a_table_with_other_signs_gives_nobody_a_task(dossier_of: DossierOf, row: str) -> None:
    assert tasks(dossier_of({"beleid.md": table(PLAIN, row, "| Back-up | I | I | C |")})) == {}


OWN = "| Proces | CvB | Privacy officer | FG |"
LEGENDS = {
    "in a sentence above": ("E = eindverantwoordelijk, U = uitvoerend, G = geraadpleegd, I = geïnformeerd.\n\n", ""),
    "in a sentence below": (
        "",
        "\nIn deze tabel staat E: eindverantwoordelijk; U: voert uit; G: wordt geraadpleegd.\n",
    ),
    "in a list": ("- E = beslist\n- U = voert uit\n- G = geeft advies\n- I = hoort het\n\n", ""),
    "in a table": (
        "",
        "\n| Letter | Betekenis |\n|---|---|\n| E | eindverantwoordelijk |\n| U | uitvoerend |\n| G | advies |\n",
    ),
}


@pytest.mark.parametrize(("before", "behind"), LEGENDS.values(), ids=LEGENDS)
def test_letters_of_its_own_mean_what_the_legend_of_a_table_says(
    dossier_of: DossierOf, before: str, behind: str
) -> None:
    rows = "| Datalekken afhandelen | G | U | E |\n| Back-up maken | E | U | G |\n"
    found = tasks(dossier_of({"beleid.md": f"{HEAD}{before}{OWN}\n|---|---|---|---|\n{rows}{behind}"}))

    assert found["fg"] == ("is eindverantwoordelijk voor: Datalekken afhandelen",)
    assert found["privacy-officer"] == ("Datalekken afhandelen", "uitvoering: Back-up maken")


def test_a_letter_of_raci_with_another_meaning_gives_what_the_legend_says(dossier_of: DossierOf) -> None:
    legend = "V = verantwoordelijk, A = adviseert, I = wordt geïnformeerd.\n\n"
    rows = "| Datalekken afhandelen | I | V | A |\n| Back-up maken | V | I | A |\n"
    found = tasks(dossier_of({"beleid.md": f"{HEAD}{legend}{OWN}\n|---|---|---|---|\n{rows}"}))

    assert "fg" not in found


@pytest.mark.parametrize(
    ("legend", "told"),
    [
        (
            "V = verantwoordelijk, U = uitvoerend, I = geïnformeerd",
            "is eindverantwoordelijk voor: Datalekken afhandelen",
        ),
        ("V = verantwoordelijk, U = eindverantwoordelijk, I = geïnformeerd", "Datalekken afhandelen"),
    ],
)
def test_who_is_responsible_answers_for_it_where_another_letter_says_who_does_it(
    dossier_of: DossierOf, legend: str, told: str
) -> None:
    rows = "| Datalekken afhandelen | I | U | V |\n| Back-up maken | V | U | I |\n"
    found = tasks(dossier_of({"beleid.md": f"{HEAD}{legend}.\n\n{OWN}\n|---|---|---|---|\n{rows}"}))

    assert found["fg"] == (told,)


@pytest.mark.parametrize("legend", ["", "E = eindverantwoordelijk.\n\n", "Bijlage E – de lijst, U: het uur.\n\n"])
def test_letters_that_nothing_explains_give_nobody_a_task(dossier_of: DossierOf, legend: str) -> None:
    rows = "| Datalekken afhandelen | G | U | E |\n| Back-up maken | E | U | G |\n"

    assert tasks(dossier_of({"beleid.md": f"{HEAD}{legend}{OWN}\n|---|---|---|---|\n{rows}"})) == {}
