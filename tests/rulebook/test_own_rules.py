"""Rules of a board's own beside ours."""

from collections.abc import Callable, Mapping

import pytest

from ibplint.errors import IbplintError
from ibplint.model.rule import Rulebook
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.board.own_rules import with_own
from ibplint.vocabulary.vocabulary import Vocabulary

Own = Callable[..., Rulebook]
RULE = """\
- id: eigen-fg-bereikbaar
  says: De FG heeft een adres bij ons
  norms: {avg: ["38.4"]}
  severity: warning
  for: rollen
  of: {rol: fg}
  require: {holds: {contact: {matches: '@veenrand\\.example$'}}}
  fix: |
    Vul `contact` in,
    met ons adres.
  good: "rollen: [{rol: fg, persoon: A. de Wit, contact: fg@veenrand.example}]"
  bad: "rollen: [{rol: fg, persoon: A. de Wit, contact: fg@mail.example}]"
"""


@pytest.fixture(scope="session")
def own(vocabulary: Vocabulary, rulebook: Rulebook) -> Own:
    """Our rules with those in a board's files, path → text, or in one text."""

    def build(files: Mapping[str, str] | str) -> Rulebook:
        texts = {"eigen/a.yaml": files} if isinstance(files, str) else files
        return with_own(rulebook, {path: read_yaml(text).content for path, text in texts.items()}, vocabulary)

    return build


def refused(own: Own, files: Mapping[str, str] | str) -> str:
    with pytest.raises(IbplintError) as fault:
        own(files)
    return fault.value.texts["nl"]


def test_a_rule_of_a_board_may_be_written_in_one_language(own: Own, rulebook: Rulebook) -> None:
    found = own(RULE)
    rule = found.rules["eigen-fg-bereikbaar"]

    assert set(found.rules) - set(rulebook.rules) == {rule.id}
    assert rule.own
    assert not any(one.own for one in rulebook.rules.values())
    assert rule.says == dict.fromkeys(("nl", "en"), "De FG heeft een adres bij ons")
    assert rule.fix["en"] == "Vul `contact` in, met ons adres."
    assert str(rule.place) == "eigen/a.yaml:1:7"


def test_it_may_be_written_in_both_languages(own: Own) -> None:
    text = RULE.replace("says: De FG heeft een adres bij ons", "says: {nl: De FG is er, en: The DPO is there}")

    assert own(text).rules["eigen-fg-bereikbaar"].says["en"] == "The DPO is there"


def test_an_id_of_ours_is_refused_with_both_places(own: Own, rulebook: Rulebook) -> None:
    ours = rulebook.rules["fg-bereikbaar"].place

    assert refused(own, RULE.replace("eigen-fg", "fg")) == (
        f"eigen/a.yaml:1:7: toetsregel `fg-bereikbaar` staat ook op {ours}"
    )


def test_an_id_that_stands_twice_among_its_own_is_refused_with_both_places(own: Own) -> None:
    assert refused(own, {"a.yaml": RULE, "b.yaml": RULE}) == (
        "b.yaml:1:7: toetsregel `eigen-fg-bereikbaar` staat ook op a.yaml:1:7"
    )


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("  good: ", "  goed: ", "eigen/a.yaml:11:3: onbekende sleutel `goed`; bedoelde u `good`?"),
        (RULE[RULE.index("  bad") :], "", "eigen/a.yaml:1:3: `bad` ontbreekt"),
        ("{avg: ", "{beleid: ", "eigen/a.yaml:3:11: `beleid` is geen normenkader; bedoelde u `ibp-beleid`?"),
        ('"38.4"', '"38.9"', "eigen/a.yaml:3:17: `38.9` is geen norm van `avg`; bedoelde u"),
        ('"38.4"', '"art. 38 lid 4"', "`art. 38 lid 4` is geen norm van `avg`; bedoelde u `38.4`?"),
        ('"38.4"', "AVG art. 38 lid 4", "`AVG art. 38 lid 4` is geen norm van `avg`; bedoelde u `38.4`?"),
        ("eigen-fg-bereikbaar", "Eigen regel", "eigen/a.yaml:1:7: een naam heeft kleine letters"),
        ("  severity", '  since: "0.1.0"\n  severity', "eigen/a.yaml:4:3: onbekende sleutel `since`"),
        ("says: De", 'says: "\\u202eDe', "niet te zien"),
        (
            "'@veenrand\\.example$'",
            "'(?=fg)'",
            "eigen/a.yaml:7:40: `eigen-fg-bereikbaar`: dit patroon kan ibplint niet gebruiken",
        ),
    ],
)
def test_a_rule_that_is_not_whole_does_not_load(old: str, new: str, why: str, own: Own) -> None:
    text = RULE.replace(old, new)
    if "u202e" in new:
        # The sign itself in a text is refused where the file is read; so is its escape, by whoever sees it first.
        text = text.replace("bij ons", 'bij ons"')

    assert why in refused(own, text)


def test_a_framework_of_its_own_is_refused_in_words(own: Own) -> None:
    assert refused(own, "framework: veenrand\nnorms: []\n") == (
        "eigen/a.yaml:1:1: een eigen normenkader leest ibplint niet; noem in uw regels een norm uit `ibplint norms`"
    )


def test_a_file_without_rules_is_refused(own: Own) -> None:
    assert refused(own, "# later\n") == "eigen/a.yaml:1:1: hier staan geen toetsregels: het bestand is leeg"
    assert refused(own, "rollen: []\n") == "eigen/a.yaml:1:1: hier hoort een lijst van toetsregels"
