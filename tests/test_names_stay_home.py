"""Names stay at home: whatever the command, the format or the trouble, only who asks for names gets them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from canaries import CANARIES, PEOPLE, dossier, sung
from repositories import repository, write

import ibplint.checks.filled
from ibplint import cli, reports
from ibplint.one_per_file import names
from ibplint.terminal.session import run
from ibplint.vocabulary.vocabulary import Vocabulary

DAY = ("--as-of", "2026-11-01")
LONG = "Langdradig" * 500
Said = Callable[..., str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, vocabulary: Vocabulary) -> Path:
    """The canaries, in a repository whose base holds half of them."""
    files = dossier(vocabulary)
    half = {path: text for path, text in files.items() if not path.startswith(("stuk", "beleid"))}
    made = repository(tmp_path_factory.mktemp("thuis") / "dossier", half)
    write(made, {path: text for path, text in files.items() if path not in half})
    (made / "stuk" / "latin.yaml").write_bytes(f"rollen:\n  - persoon: José {PEOPLE[0]}\n".encode("cp1252"))
    return made


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Said:
    """All that a command says on both streams, and in which exit code it ends."""

    def ask(*arguments: str, at: Path, code: int | None = None) -> str:
        monkeypatch.chdir(at)
        ended = run(arguments, cli, {"nl": "", "en": ""})
        heard = capsys.readouterr()
        assert code is None or ended == code, heard.err
        return heard.out + heard.err

    return ask


def test_there_are_fifty_canaries() -> None:
    assert len(set(CANARIES)) == 50


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("form", names(reports))
def test_no_format_gives_a_canary_away(said: Said, folder: Path, form: str, lang: str) -> None:
    text = said("check", *DAY, "--format", form, "--lang", lang, at=folder, code=1)

    assert len(text) > 1000
    assert sung(text) == []


@pytest.mark.parametrize("form", names(reports))
def test_no_format_gives_a_canary_away_to_a_file_or_beside_a_base(
    said: Said, folder: Path, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary, output = tmp_path / "summary.md", tmp_path / "uit"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    text = said("check", *DAY, "--base", "HEAD", "--format", form, "--format", f"{form}:{output}", at=folder, code=1)

    assert sung(text) == []
    assert sung(output.read_text(encoding="utf-8")) == []
    assert not summary.exists() or sung(summary.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "path", sorted(["stuk/dubbel.yaml", "stuk/hek.yaml", "registers/rollen.yaml", "beleid/open.md"])
)
def test_a_single_file_gives_no_canary_away(said: Said, folder: Path, tmp_path: Path, path: str) -> None:
    alone = tmp_path / Path(path).name
    alone.write_bytes((folder / path).read_bytes())

    assert sung(said("check", *DAY, alone.name, at=tmp_path)) == []


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_who_asks_for_names_gets_them(said: Said, folder: Path, form: str) -> None:
    assert sung(said("check", *DAY, "--names", "show", "--format", form, at=folder, code=1))


def test_the_summary_of_a_step_shows_no_names_even_then(
    said: Said, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    said("check", *DAY, "--names", "show", "--format", "github", at=folder, code=1)

    assert sung(summary.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("explain", "rollen"),
        ("norms",),
        ("norms", "avg", "--format", "json"),
        ("test", "--rule", "fg-onafhankelijk"),
        ("evidence", "registers/rollen.yaml"),
        ("evidence", "stuk/dubbel.yaml"),
    ],
)
def test_no_other_command_gives_a_canary_away(said: Said, folder: Path, arguments: tuple[str, ...]) -> None:
    assert sung(said(*arguments, at=folder)) == []


@pytest.mark.parametrize(
    "settings",
    [
        "lang: {0}\n",
        "as_of: {0}\n",
        "fail_on: {0}\n",
        "exclude: '{0}\n",
        "exclude: x: {0}\n",
        "evidence: [{0}]\n",
        "lang: nl # {0}\n  {0}: x\n",
    ],
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_settings_that_stop_a_run_give_no_canary_away(said: Said, tmp_path: Path, settings: str, form: str) -> None:
    write(tmp_path, {"ibplint.yaml": settings.format(PEOPLE[3].split()[0]), "bestuur.yaml": "bestuur: {naam: x}\n"})

    assert sung(said("check", "--format", form, at=tmp_path, code=2)) == []


@pytest.mark.parametrize("form", names(reports))
def test_a_bug_gives_no_canary_away(said: Said, folder: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fall(*_: object) -> None:
        raise ValueError(CANARIES)

    monkeypatch.setattr(ibplint.checks.filled, "check", fall)

    assert sung(said("check", *DAY, "--format", form, at=folder, code=3)) == []


@pytest.mark.parametrize("shown", ["show", "hide"])
@pytest.mark.parametrize("form", names(reports))
def test_nothing_quotes_more_than_80_characters_of_a_value(
    said: Said, tmp_path: Path, vocabulary: Vocabulary, form: str, shown: str
) -> None:
    files = {"bestuur.yaml": f"bestuur: {{naam: {LONG}, sector: {LONG}}}\n"}
    for name in vocabulary.written:
        schema = vocabulary.registers[name]
        pairs = "".join(f"    {field}: {LONG}\n" for field in schema.fields)
        if name != "bestuur":
            files[f"{name}.yaml"] = f"{name}:\n  - {LONG}: {LONG}\n{pairs}"
    files["beleid.md"] = f"---\nsoort: ibp-beleid\ntitel: {LONG}\n---\n\n# {LONG}\n\n[{LONG}](#{LONG}) [x]({LONG}.md)\n"
    write(tmp_path, files)

    text = said("check", *DAY, "--names", shown, "--format", form, at=tmp_path, code=1)

    assert LONG[:81].casefold() not in text.casefold().replace("\n", "").replace(" ", "")
