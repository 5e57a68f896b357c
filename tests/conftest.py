"""What tests share: the vocabulary, read once, and a dossier made of texts."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings

from ibplint.judging.judge import Selection, judge
from ibplint.model.dossier import Dossier
from ibplint.model.result import RunResult
from ibplint.model.rule import Rulebook
from ibplint.reading.one_file import read_bytes
from ibplint.rulebook.load import load_rulebook
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import Vocabulary, load_vocabulary

# Tests never assert times; the same examples in every run, so that a failure can be run again.
settings.register_profile("ibplint", deadline=None, derandomize=True)
settings.load_profile("ibplint")

AS_OF = date(2026, 11, 1)
GOLDEN = Path(__file__).parent / "golden"
DossierOf = Callable[..., Dossier]
ResultOf = Callable[..., RunResult]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files; read the difference")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file that bears its name, or rewrite that file."""

    def compare(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--update-golden"):
            file.write_bytes(text.encode())
        assert file.read_bytes().decode() == text, f"`pytest --update-golden` rewrites {file.name}"

    return compare


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return load_vocabulary()


@pytest.fixture(scope="session")
def dossier_of(vocabulary: Vocabulary) -> DossierOf:
    """Build a dossier from path → text (or from one YAML text), judged on a day."""

    def build(files: Mapping[str, str] | str, as_of: date = AS_OF, zone: str = "Europe/Amsterdam") -> Dossier:
        texts = {"dossier.yaml": files} if isinstance(files, str) else files
        read = [read_bytes(path, text.encode()) for path, text in sorted(texts.items())]
        return shape(read, vocabulary, name="dossier", as_of=as_of, zone=ZoneInfo(zone))

    return build


@pytest.fixture(scope="session")
def rulebook(vocabulary: Vocabulary) -> Rulebook:
    return load_rulebook(vocabulary)


@pytest.fixture(scope="session")
def result_of(dossier_of: DossierOf, rulebook: Rulebook) -> ResultOf:
    """Judge a dossier made of texts by all shipped rules."""

    def run(
        files: Mapping[str, str] | str,
        as_of: date = AS_OF,
        zone: str = "Europe/Amsterdam",
        selection: Selection | None = None,
    ) -> RunResult:
        return judge(dossier_of(files, as_of, zone), rulebook, selection or Selection(), tool="ibplint")

    return run
