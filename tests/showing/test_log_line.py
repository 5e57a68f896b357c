from hypothesis import given
from hypothesis import strategies as st

from ibplint.model.clean import clean
from ibplint.showing.channels.log_line import azure_line, github_line

SIGNS = st.text(alphabet=st.sampled_from("ab:%,;]=#[ \nvso25DAZP03B\r\x1b\u202e"))


@given(value=SIGNS, text=SIGNS)
def test_github_gets_one_line_that_says_what_was_said(value: str, text: str) -> None:
    line = github_line("error", {"file": value, "line": 3}, text)

    assert "\n" not in line
    assert "##[" not in line
    head, _, data = line.removeprefix("::error ").partition("::")
    assert head.count(",") == 1
    assert data.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%") == clean(text, lines=True)
    assert not set(head) & set("\r\n:")


@given(value=SIGNS, text=SIGNS)
def test_azure_gets_one_line_that_says_what_was_said(value: str, text: str) -> None:
    line = azure_line({"sourcepath": value, "code": "x"}, text)

    assert "\n" not in line
    assert line.count("##vso[") == 1
    head, _, data = line.removeprefix("##vso[task.logissue ").partition("]")
    assert head.count(";") == 2
    assert data.replace("%0D", "\r").replace("%0A", "\n").replace("%AZP25", "%") == clean(text, lines=True)
