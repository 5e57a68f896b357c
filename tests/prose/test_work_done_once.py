"""What a text costs is counted in pieces of work, which no machine makes slower or faster."""

from collections.abc import Callable
from typing import Any

import pytest
from prose_of_text import prose_of_text

from ibplint.checks import own_tasks
from ibplint.model.dossier import Dossier
from ibplint.prose import asked as asking
from ibplint.prose import keeping, negation, subjects
from ibplint.prose.company import company
from ibplint.prose.duties import reading
from ibplint.prose.duties.described import tasks_of
from ibplint.prose.duties.lexicons import lexicon_in
from ibplint.prose.phrases import Phrases, find
from ibplint.prose.pieces import sentences_having
from ibplint.prose.stance import stance

DossierOf = Callable[..., Dossier]
POLICY = "---\nsoort: ibp-beleid\n---\n# Beleid\n\n"


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any, str], list[object]]:
    """Let each call of a function of a module leave its first argument in a list."""

    def count(module: Any, name: str) -> list[object]:
        calls: list[object] = []
        work = getattr(module, name)

        def run(*arguments: object) -> object:
            calls.append(arguments[0])
            return work(*arguments)

        monkeypatch.setattr(module, name, run)
        return calls

    return count


def test_what_was_read_for_a_register_is_not_read_again_by_a_check(
    dossier_of: DossierOf, counted: Callable[[Any, str], list[object]]
) -> None:
    read = counted(reading, "Maker")
    dossier = dossier_of({"beleid.md": f"{POLICY}De FG adviseert het bestuur. De FG houdt toezicht op de naleving.\n"})
    before = tuple(read)

    records = dossier.register("roltaken").records
    tasks = [task for one in records for task in tasks_of(one, lexicon_in(dossier, one.path))]

    assert before
    assert tuple(read) == before
    assert [task.duties[0].verb for task in tasks] == ["adviseren", "toezicht houden"]


def test_whether_a_denial_is_meant_is_asked_once_for_a_sentence(counted: Callable[[Any, str], list[object]]) -> None:
    prose = prose_of_text("Een datalek meldt de school niet binnen een uur en " * 20 + "klaar.\n")
    asked = counted(negation, "idle")

    for hit in find(prose, Phrases(("datalek",))):
        stance(prose, hit.sentence, hit.first, hit.last)

    assert len(asked) == 20


def test_roles_with_one_list_are_compared_by_their_list_and_not_with_each_other(
    dossier_of: DossierOf, counted: Callable[[Any, str], list[object]]
) -> None:
    roles = ["fg", "privacy-officer"] * 20
    entries = "".join(f"  - {{id: r{n}, rol: {role}, taken: [ziet toe, licht voor]}}\n" for n, role in enumerate(roles))
    dossier = dossier_of(f"roltaken:\n{entries}")
    lists = counted(own_tasks, "_list")

    for record in dossier.register("roltaken").records:
        list(own_tasks.check(record, own_tasks.Params(), dossier))

    assert len(lists) == 2 * len(roles)


def test_a_row_is_looked_at_once_however_often_it_names_a_register(
    counted: Callable[[Any, str], list[object]],
) -> None:
    cell = "; ".join(f"het register van klas {number}" for number in range(50))
    prose = prose_of_text(f"| Wat | Wie |\n|---|---|\n| {cell} | de school beheert |\n")
    places = [keeping.Named(hit.sentence, hit.first, hit.last) for hit in find(prose, Phrases(("register",)))]
    together = counted(keeping, "together")

    assert not keeping.is_kept(prose, places, "incident", {})
    assert len(places) == 50
    assert len(together) == 1


def test_the_sentences_of_a_cell_share_their_company() -> None:
    prose = prose_of_text("| Rol | Taken |\n|---|---|\n| FG | adviseert; ziet toe; rapporteert |\n")
    adviseert, ziet_toe = (prose.sentences[hit.sentence] for hit in find(prose, Phrases(("adviseert", "ziet toe"))))

    assert company(prose, adviseert) is company(prose, ziet_toe)
    assert company(prose, adviseert) == {1, 2, 3, 4, 5}


def test_a_piece_of_text_is_found_in_each_sentence_once_whatever_its_capitals() -> None:
    prose = prose_of_text("Dit is EN/OF dat en/of zo. Dit niet. En/of dit.\n")

    assert [one.text for one in sentences_having(prose, "en/of")] == ["Dit is EN/OF dat en/of zo.", "En/of dit."]
    assert [*sentences_having(prose, "noch")] == []
    assert [*sentences_having(prose_of_text(""), "noch")] == []


def test_the_subjects_of_our_list_are_looked_for_once_in_a_text(counted: Callable[[Any, str], list[object]]) -> None:
    prose = prose_of_text("# Beleid\n\n" + "De DPIA van de camera's doet de school voor een datalek.\n\n" * 20)
    asked = counted(subjects, "sentences_with")

    first = subjects.named(prose, 1)
    once = len(asked)
    found = {subjects.named(prose, one.index) for one in prose.sentences[1:]}

    assert {"dpia", "datalekken"} <= first
    assert found == {first}
    assert len(asked) == once


def test_what_must_stand_beside_is_looked_for_once_however_many_places_there_are(
    counted: Callable[[Any, str], list[object]],
) -> None:
    prose = prose_of_text("Een datalek meldt de school niet binnen een uur aan het meldpunt.\n\n" * 20)
    asked = asking.Asked(("datalek",), ("meldpunt",), ("school",), *[()] * 6, denied_counts=False)
    looked = counted(asking, "numbers_with")

    assert len([*asking.denied(prose, asked)]) == 20
    assert len(looked) == 2
