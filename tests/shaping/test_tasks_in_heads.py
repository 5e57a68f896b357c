"""Tasks in tables whose heads are a board's own."""

from collections.abc import Callable

import pytest

from ibplint.checks import tasks
from ibplint.model.dossier import Dossier
from ibplint.prose.duties.described import role_of, tasks_of
from ibplint.prose.duties.lexicons import lexicon_in

DossierOf = Callable[..., Dossier]
FRONT = "---\nsoort: ibp-beleid\n---\n# IBP-beleid\n\n## Rollen\n\n"
DOING = tasks.Params(
    may_not=("vaststellen", "beslissen", "goedkeuren", "ondertekenen", "uitvoeren", "afhandelen", "schrijven"),
)


def table(text: str) -> dict[str, str]:
    head, *rows = text.split(" // ")
    line = "|---" * (head.count("|") - 1) + "|"
    return {"beleid.md": "\n".join((FRONT + head, line, *rows, ""))}


def of_supervisor(dossier: Dossier) -> list[str]:
    """The kinds of doing that a text wrongly gives the supervisor."""
    found = dossier.register("roltaken").records
    done = (
        duty
        for one in found
        if role_of(one) == "fg"
        for task in tasks_of(one, lexicon_in(dossier, one.path))
        for duty in task.duties
    )
    return [duty.aard for duty in done if duty.aard in DOING.may_not]


GIVES = {
    "| Wie | Wat doet die voor jou? | Vervanger | // | FG (P. Veen) | Keurt apps goed voordat ze komen. | x |"
    " // | Schoolleider | Legt uit. | y |": ["goedkeuren"],
    "| Functie | Dit mag je verwachten | // | FG | Beslist of een lek gemeld wordt | // | Directeur | Regelt geld |": [
        "beslissen"
    ],
    "| Persoon | Rol binnen het bestuur | In het kort | // | Marloes | FG | Stelt het beleid vast |"
    " // | Joost | PO | Register |": ["vaststellen"],
    "| Onderwerp | Wie beslist | Wie adviseert | // | Nieuwe app | FG | PO | // | Datalek melden | Bestuur | FG |": [
        "beslissen"
    ],
    "| Onderwerp | Wie keurt goed | // | Accounts | Schoolleider | // | Nieuwe software | FG en PO |": ["goedkeuren"],
    "| Rol | Beslist over | Adviseert over | // | FG | meldingen | - | // | PO | - | risico's |": ["beslissen"],
    "| Stap | Privacy officer | FG | CvB | // | Datalek melden | bereidt voor | beslist | hoort het |"
    " // | DPIA | maakt | adviseert | stelt vast |": ["beslissen"],
    "| FG | PO | Bestuur | // | Handelt datalekken af | Houdt register bij | Stelt beleid vast |": ["afhandelen"],
    "| Document | Vastgesteld door | Beheer | // | Privacybeleid | FG | PO | // | Reglement | CvB | PO |": [
        "vaststellen"
    ],
    "| | Wat | Hoe vaak | // | **FG** | Ondertekent overeenkomsten | steeds | // | **PO** | Leest ze | steeds |": [
        "ondertekenen"
    ],
}


@pytest.mark.parametrize(("text", "kinds"), GIVES.items(), ids=[text[:50] for text in GIVES])
def test_heads_of_a_boards_own_tell_whose_task_it_is(dossier_of: DossierOf, text: str, kinds: list[str]) -> None:
    assert of_supervisor(dossier_of(table(text))) == kinds


NONE = [
    "| Rol | Taken in het kort | Doet niet | // | FG | ziet toe | beslissen over meldingen | // | PO | helpt | - |",
    "| Vraag | FG | PO | // | Wat doet zij niet? | beslissen over melden | toezien | // | Wat wel? | adviseren | - |",
    "| Kenmerk | FG | PO | // | Mag beslissen? | nee | ja | // | Onverenigbaar met | uitvoeren van DPIA's | toezien |",
    "| Stap | Wie besluit | Wie wordt gehoord | // | Melden | bestuur | FG | // | Berichten | bestuur | FG |",
    "| Situatie | Wie beslissen mee | Wie informeren | // | Datalek | FG | FG | // | Storing | PO | FG |",
    "| Document | Opgesteld door | Vastgesteld door | // | Jaarverslag | FG | CvB | // | Auditplan | FG | FG |",
    "| Gegeven | Wie heeft toegang | Wie mag inzien | // | Dossier | Schoolleider | FG | // | Log | FG | FG |",
    "| Overleg | FG | PO | // | maandelijks | ja | ja | // | jaarlijks | nee | ja |",
    "| Wie | Voor wie | Hoe vaak | // | FG | iedereen die iets beslist | elke week | // | PO | staf | steeds |",
    "| Stap | FG | Termijn | // | Beslissen | adviseert | beslist in een week | // | Melden | hoort het | 72 uur |",
]


@pytest.mark.parametrize("text", NONE, ids=[text[:50] for text in NONE])
def test_what_only_looks_like_it_gives_the_supervisor_nothing_to_do(dossier_of: DossierOf, text: str) -> None:
    assert of_supervisor(dossier_of(table(text))) == []


def test_what_stands_below_a_verb_is_what_it_is_about(dossier_of: DossierOf) -> None:
    dossier = dossier_of(table("| Rol | Rapporteert aan | // | FG | hoofd ICT | // | PO | CvB |"))
    (found,) = (one for one in dossier.register("roltaken").records if role_of(one) == "fg")

    assert found.answer("taken").values == ("Rapporteert aan hoofd ICT",)


BESIDE = {
    "| Rol | Taken | Verantwoordelijkheden | // | FG | ziet toe | keurt DPIA's goed | // | PO | helpt | register |": [
        "keurt DPIA's goed"
    ],
    "| Rol | Taken | Bevoegdheden | // | FG | ziet toe | besluit over meldingen; toegang | // | PO | helpt | - |": [
        "besluit over meldingen"
    ],
    "| Wie | Doet | Beslist over | // | FG | adviseert | nieuwe apps | // | CvB | betaalt | alles |": [
        "Beslist over nieuwe apps"
    ],
    "| Rol | Taken | Overleg | // | FG | ziet toe. Beslist over lekken. | bespreekt elk kwartaal |": [],
    "| Rol | Taken | Toelichting | // | FG | ziet toe | beslist over niets |": [],
}


@pytest.mark.parametrize(("text", "told"), BESIDE.items(), ids=[text[:40] for text in BESIDE])
def test_a_second_column_of_tasks_or_powers_is_read_too(dossier_of: DossierOf, text: str, told: list[str]) -> None:
    records = dossier_of(table(text)).register("roltaken").records
    found = [str(task) for one in records if role_of(one) == "fg" for task in one.answer("taken").values]

    assert [task for task in found if task not in ("ziet toe", "adviseert", "ziet toe. Beslist over lekken.")] == told
    assert [fault for one in records for fault in one.faults] == []


KEEPS = {
    "| Register | Inhoud | Beheerder | // | Verwerkingsregister | per proces | FG | // | Contracten | alle | PO |": [
        "Verwerkingsregister wordt bijgehouden door FG"
    ],
    "| Wat | Houder | // | Register van verwerkingen | FG | // | Datalekregister | privacy officer |": [
        "Register van verwerkingen wordt bijgehouden door FG"
    ],
    "| Systeem | Beheerder | // | Leerlingvolgsysteem | FG | // | Personeelssysteem | HR |": [],
    "| Register | Inhoud | Beheerder | // | Verwerkingsregister | advies van de FG | PO |": [],
}


@pytest.mark.parametrize(("text", "told"), KEEPS.items(), ids=[text[:40] for text in KEEPS])
def test_who_stands_as_keeper_in_the_row_of_a_register_keeps_it(
    dossier_of: DossierOf, text: str, told: list[str]
) -> None:
    records = dossier_of(table(text)).register("roltaken").records

    assert [str(task) for one in records if role_of(one) == "fg" for task in one.answer("taken").values] == told
