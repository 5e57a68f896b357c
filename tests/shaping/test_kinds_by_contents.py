from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from ibplint.model.dossier import Dossier
from ibplint.model.file import ReadFile, Unread
from ibplint.reading.one_file import read_bytes
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import Vocabulary

DossierOf = Callable[..., Dossier]

# Nine of the subjects that a policy treats; what a set of rules on data of pupils does not.
POLICY = """Wie een incident merkt, meldt dat. Het herstel van een reservekopie wordt elk jaar beproefd.
Een wachtwoord deel je met niemand. Wij loggen wie welk dossier opent. Systemen zijn geclassificeerd.

Het verwerkingsregister houdt de privacy officer bij. De DPIA gaat vooraf. Elk jaar is er een training.
Kwetsbaarheden verhelpen wij binnen een week.
"""
RULES = "Ouders mogen hun dossier inzien. Na twee jaar wordt het vernietigd. De FG houdt toezicht.\n"


def alone(text: str, vocabulary: Vocabulary) -> Dossier:
    file = read_bytes("stuk.md", text.encode())
    return shape((file,), vocabulary, name="stuk", as_of=date(2026, 11, 1), zone=ZoneInfo("UTC"), one_file=True)


def kind(dossier: Dossier) -> str:
    return ",".join(str(one.answer("soort").value) for one in dossier.register("documenten").records)


def only(dossier: Dossier) -> ReadFile:
    (file,) = dossier.files
    return file


@pytest.mark.parametrize(
    "opening",
    [
        "Privacy- en beveiligingsbeleid van Stichting De Veenrand (lyceum en vakcollege)",
        "*Ons beleid voor informatiebeveiliging en privacy*",
        "Dit is het privacy- en beveiligingsbeleid van Stichting De Veenrand. Het geldt voor iedereen.",
        "Dit informatiebeveiligings- en privacybeleid geldt voor iedereen die bij ons werkt.",
        "Dit document bevat het IBP-beleid van De Veenrand.",
        "**Beleidsplan IBP 2026-2029**",
        "| Soort document | IBP-beleid |\n|---|---|\n| Versie | 2 |",
        "| | |\n|---|---|\n| Document | Beleid informatieveiligheid en gegevensbescherming |\n| Versie | 2 |",
        "Stichting De Veenrand\n\nInformatiebeveiligings- en privacyplan",
        "## Informatiebeveiligings- en privacybeleid",
    ],
)
def test_a_motto_as_title_leaves_the_kind_to_the_lines_below_it(dossier_of: DossierOf, opening: str) -> None:
    dossier = dossier_of({"stuk.md": f"# Zorgvuldig met gegevens\n\n{opening}\n\n## Waarom\n\nTekst.\n"})

    assert kind(dossier) == "ibp-beleid"
    taken = only(dossier).taken
    assert taken is not None
    assert taken.reason is not None


@pytest.mark.parametrize(
    "opening",
    [
        "Bijlage 2 bij het IBP-beleid van De Veenrand",
        "Hoort bij het privacy- en beveiligingsbeleid",
        "Dit protocol is een uitwerking van het IBP-beleid.",
        "In het IBP-beleid staat wie wat doet.",
        "Wij sturen u het IBP-beleid.",
        "Zie ook het IBP-beleid",
        "| Versie | IBP-beleid |\n|---|---|\n| 2 | ja |",
        "Toelichting op het IBP-beleid",
        "## Inleiding\n\nIBP-beleid van De Veenrand",
    ],
)
def test_a_line_that_only_names_the_policy_makes_no_policy_of_a_text(dossier_of: DossierOf, opening: str) -> None:
    dossier = dossier_of({"stuk.md": f"# Afspraken op school\n\n{opening}\n\n## Waarom\n\nTekst.\n"})

    assert kind(dossier) == ""


@pytest.mark.parametrize(
    "title", ["Notulen directieberaad", "Agenda GMR", "Brief aan ouders", "Register van besluiten"]
)
def test_a_paper_of_another_sort_is_no_policy_whatever_its_first_line_names(dossier_of: DossierOf, title: str) -> None:
    assert kind(dossier_of({"stuk.md": f"# {title}\n\nIBP-beleid\n\nBesproken.\n"})) == ""


@pytest.mark.parametrize(
    "title", ["Zorgvuldig met gegevens", "Veilig en vertrouwd", "Privacybeleid", "Privacyreglement"]
)
def test_one_text_that_treats_what_a_policy_treats_is_read_as_it(vocabulary: Vocabulary, title: str) -> None:
    dossier = alone(f"# {title}\n\n{POLICY}", vocabulary)

    assert kind(dossier) == "ibp-beleid"
    taken = only(dossier).taken
    assert taken is not None
    assert taken.reason is not None
    assert "Back-up en herstel" in taken.reason.text("nl")


@pytest.mark.parametrize(("title", "expected"), [("Onze school", ""), ("Privacyreglement", "privacyreglement")])
def test_one_text_that_treats_little_of_a_policy_is_none(vocabulary: Vocabulary, title: str, expected: str) -> None:
    assert kind(alone(f"# {title}\n\n{RULES}", vocabulary)) == expected


def test_a_kind_in_front_matter_always_stands(vocabulary: Vocabulary) -> None:
    text = f"---\nsoort: privacyreglement\n---\n# Privacyreglement\n\n{POLICY}"

    assert kind(alone(text, vocabulary)) == "privacyreglement"


def test_the_one_privacy_paper_of_a_dossier_is_its_policy_when_it_treats_that(dossier_of: DossierOf) -> None:
    assert kind(dossier_of({"beleid.md": f"# Privacybeleid\n\n{POLICY}", "notulen.md": "# Notulen\n"})) == "ibp-beleid"


@pytest.mark.parametrize(
    "policy",
    [
        {"ibp.md": "# IBP-beleid\n\nTekst.\n"},
        {"documenten.yaml": "documenten: [{soort: ibp-beleid, titel: Beleid, bewijs: a.pdf}]\n"},
    ],
)
def test_beside_a_policy_a_privacy_paper_stays_what_its_title_says(
    dossier_of: DossierOf, policy: dict[str, str]
) -> None:
    assert "privacyreglement" in kind(dossier_of({**policy, "stuk.md": f"# Privacyreglement\n\n{POLICY}"}))


def test_of_two_privacy_papers_that_may_be_the_policy_neither_is_taken_for_it(dossier_of: DossierOf) -> None:
    files = {"a.md": f"# Privacybeleid\n\n{POLICY}", "b.md": f"# Privacyreglement\n\n{POLICY}"}

    assert kind(dossier_of(files)) == "privacybeleid,privacyreglement"


def test_a_text_that_nothing_calls_a_policy_is_none_in_a_dossier(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"stuk.md": f"# Zorgvuldig met gegevens\n\n{POLICY}"})

    assert kind(dossier) == ""
    assert only(dossier).unread is Unread.NO_DOCUMENT


def test_what_a_title_says_needs_no_reason(dossier_of: DossierOf) -> None:
    taken = only(dossier_of({"stuk.md": "# Privacy- en beveiligingsbeleid\n\nTekst.\n"})).taken

    assert taken is not None
    assert (taken.kind, taken.name, taken.reason) == ("ibp-beleid", "IBP-beleid", None)


def test_one_text_that_is_a_policy_is_no_register_of_the_roles_in_its_table(vocabulary: Vocabulary) -> None:
    table = "## Rollen\n\n| Rol | Houder | Vanaf |\n|---|---|---|\n| FG | mr. A. Terpstra | 1 mei 2024 |\n"

    dossier = alone(f"# Zorgvuldig met gegevens\n\n{POLICY}\n\n{table}", vocabulary)

    assert kind(dossier) == "ibp-beleid"


def test_a_table_on_the_cover_tells_the_kind_below_the_name_of_the_board(dossier_of: DossierOf) -> None:
    cover = "## Scholengroep De Veenrand\n\n| Documentbeheer | |\n|---|---|\n| Titel | IBP-beleid |\n"

    assert kind(dossier_of({"stuk.md": f"# Zorgvuldig\n\n{cover}\n\n## Waarom\n\nTekst.\n"})) == "ibp-beleid"


def test_an_ordinary_header_leaves_the_kind_of_one_file_to_what_it_treats(vocabulary: Vocabulary) -> None:
    header = "---\ntitel: Zorgvuldig met gegevens\nversie: '2.1'\nvastgesteld: 14 september 2026\n---\n\n"
    assert kind(alone(f"{header}# Zorgvuldig met gegevens\n\n{POLICY}", vocabulary)) == "ibp-beleid"
    assert kind(alone(f"{header}# Zorgvuldig met gegevens\n\n{RULES}", vocabulary)) != "ibp-beleid"


def test_in_a_dossier_a_header_without_a_kind_lacks_it(dossier_of: DossierOf) -> None:
    header = "---\ntitel: Zorgvuldig met gegevens\nversie: '2.1'\n---\n\n"
    assert kind(dossier_of({"stuk.md": f"{header}# Zorgvuldig met gegevens\n\n{POLICY}"})) == "None"
