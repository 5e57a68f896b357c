import pytest

from ibplint.model.file import Unread
from ibplint.model.verdict import Severity, Verdict
from ibplint.showing.words import counted, severities_counted, severity_word, unread_words, verdict_word


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_code_has_words_in_both_languages(lang: str) -> None:
    assert all(verdict_word(verdict, lang) for verdict in Verdict)
    assert all(severity_word(severity, lang) for severity in Severity)
    assert all(unread_words(unread, lang) for unread in Unread)


def test_counts_agree_with_their_nouns() -> None:
    assert counted(1, "fout", "fouten") == "1 fout"
    assert counted(0, "fout", "fouten") == "0 fouten"
    assert severities_counted({Severity.NOTE: 2, Severity.ERROR: 1}, "nl") == "1 fout, 2 aandachtspunten"
    assert severities_counted({}, "en") == ""
