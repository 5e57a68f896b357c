import pytest

from ibplint.model.raw import RawScalar
from ibplint.vocabulary.vocabulary import Vocabulary

BESIDE_THE_DPO = {
    "onverenigbaar": {
        *("bestuurder", "schoolleider", "privacy-officer", "ibp-manager", "ibp-coordinator", "security-officer"),
        *("ict-beheer", "hoofd-ict", "hoofd-personeel", "hoofd-financien", "hoofd-bedrijfsvoering"),
        *("proceseigenaar", "systeemeigenaar", "functioneel-beheerder"),
    },
    "let-op": {
        *("ibp-teamlid", "lid-medezeggenschap", "interne-auditor"),
        # No source names these three beside the DPO: each is to be judged case by case.
        *("toezichthouder", "aanspreekpunt-school", "overig"),
    },
    "mag": {"medewerker", "fg"},
}


def roles_with(vocabulary: Vocabulary, field: str, word: str) -> set[str]:
    return {
        key.text
        for entry in vocabulary.lists["rolsoorten"].entries
        if isinstance(key := entry.get("rol"), RawScalar)
        and isinstance(found := entry.get(field), RawScalar)
        and found.text == word
    }


@pytest.mark.parametrize("verdict", BESIDE_THE_DPO)
def test_a_role_says_what_it_means_beside_the_dpo(vocabulary: Vocabulary, verdict: str) -> None:
    assert roles_with(vocabulary, "met_fg", verdict) == BESIDE_THE_DPO[verdict]


def test_every_role_of_the_register_model_is_there_and_weighed(vocabulary: Vocabulary) -> None:
    assert set(vocabulary.lists["rolsoorten"].words.values()) == set().union(*BESIDE_THE_DPO.values())


def test_the_roles_that_every_board_must_have_and_those_that_need_a_deputy(vocabulary: Vocabulary) -> None:
    per_board = roles_with(vocabulary, "per", "bestuur")

    assert roles_with(vocabulary, "verplicht", "ja") & per_board == {
        "bestuurder",
        "fg",
        "privacy-officer",
        "ict-beheer",
    }
    assert roles_with(vocabulary, "verplicht", "ja") - per_board == {"proceseigenaar", "schoolleider"}
    assert roles_with(vocabulary, "vervanger", "ja") == {"fg", "privacy-officer", "security-officer", "ict-beheer"}


@pytest.mark.parametrize(
    ("spelling", "role"),
    [
        ("College van Bestuur", "bestuurder"),
        ("directeur-bestuurder", "bestuurder"),
        ("**FG**", "fg"),
        ("DPO", "fg"),
        ("Functionaris voor Gegevensbescherming", "fg"),
        ("Privacy officer (IBP-team)", "privacy-officer"),
        ("CISO", "security-officer"),
        ("ICT'er", "ict-beheer"),
        ("hoofd P&O", "hoofd-personeel"),
        ("Proceseigenaren", "proceseigenaar"),
        ("Leidinggevende, directie", "schoolleider"),
        ("(G)MR", "lid-medezeggenschap"),
        ("Medewerkers", "medewerker"),
        ("fgg", None),
        ("wethouder", None),
    ],
)
def test_a_job_title_that_boards_use_means_a_role(vocabulary: Vocabulary, spelling: str, role: str | None) -> None:
    assert vocabulary.registers["rollen"].fields["rol"].word(spelling) == role
