"""What a text tells that somebody does by telling what he is, behind the name that opens a paragraph."""

from collections.abc import Callable

import pytest

from ibplint.model.dossier import Dossier
from ibplint.prose.duties.lexicons import lexicon_of
from ibplint.shaping.duties.told import tasks_told
from ibplint.vocabulary.vocabulary import Vocabulary

FRONT = "---\nsoort: ibp-beleid\n---\n# IBP-beleid\n\n"


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("**FG** – de ingehuurde jurist die elke DPIA goedkeurt.", ["fg, die elke DPIA goedkeurt."]),
        ("**FG:** iemand van buiten, die over elk datalek beslist.", ["fg, die over elk datalek beslist."]),
        ("**FG.** Een jurist die het register bijhoudt.", ["fg, die het register bijhoudt."]),
        ("- **FG.** De stafmedewerker, die de DPIA vaststelt.", ["fg, die de DPIA vaststelt."]),
        ("**FG** – een jurist die adviseert over elke DPIA.", ["fg, die adviseert over elke DPIA."]),
        ("Een jurist die het register bijhoudt.", []),
        ("Vraag het de FG: een jurist die het register bijhoudt, weet meer.", []),
        ("**FG.** Ontvangt het advies van de jurist die het register bijhoudt.", []),
        ("**FG:** zie de lijst die wij bijhouden.", []),
        ("**Bereikbaarheid.** Iemand die de DPIA goedkeurt.", []),
    ],
)
def test_who_somebody_is_tells_what_he_does(
    vocabulary: Vocabulary, dossier_of: Callable[..., Dossier], text: str, tasks: list[str]
) -> None:
    (document,) = dossier_of({"beleid.md": f"{FRONT}{text}\n"}).register("documenten").records
    prose = document.prose
    assert prose is not None

    assert [one.text for one in tasks_told(prose, lexicon_of(vocabulary)) if ", die " in one.text] == tasks
