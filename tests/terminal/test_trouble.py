import click
import pytest

from ibplint.errors import IbplintError
from ibplint.terminal.streams import OutputLostError, TerminatedError
from ibplint.terminal.trouble import details, exit_code, in_words

OURS = IbplintError(nl="geen dossier", en="no dossier")


@pytest.mark.parametrize(
    ("trouble", "code", "words"),
    [
        (OURS, 2, "geen dossier"),
        (click.NoSuchOption("--x"), 2, "er is geen optie `--x`; zie `--help`"),
        (click.UsageError("odd"), 2, "verkeerd gebruik (odd); zie `--help`"),
        (OutputLostError(OSError()), 2, "de uitvoer kan niet worden geschreven"),
        (OutputLostError(BrokenPipeError()), 141, ""),
        (KeyboardInterrupt(), 130, ""),
        (click.Abort(), 130, ""),
        (TerminatedError(), 143, ""),
        (ValueError("geheim"), 3, "interne fout (ValueError)"),
        (MemoryError(), 3, "interne fout (MemoryError)"),
        (RecursionError(), 3, "interne fout (RecursionError)"),
    ],
)
def test_every_kind_of_trouble_has_its_code_and_words(trouble: BaseException, code: int, words: str) -> None:
    assert exit_code(trouble) == code
    assert in_words(trouble, "nl").startswith(words)
    assert bool(in_words(trouble, "en")) is bool(words)


def test_the_text_of_a_bug_is_never_shown_unless_asked() -> None:
    bug = ValueError("geheim")
    bug.add_note("while the check `none` judged rollen.yaml:2:5")

    assert "geheim" not in in_words(bug, "nl") + "".join(details(bug, "nl", debug=False))
    assert "rollen.yaml:2:5" in "".join(details(bug, "nl", debug=False))
    assert "geheim" in "".join(details(bug, "nl", debug=True))


def test_only_a_bug_has_details() -> None:
    assert list(details(OURS, "nl", debug=True)) == []
