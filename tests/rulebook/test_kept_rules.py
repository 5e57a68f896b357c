from dataclasses import replace

import pytest

from ibplint.conditions.refusal import refusal
from ibplint.model.rule import Rule, Rulebook
from ibplint.reading import kept as shelf
from ibplint.rulebook import rule_files
from ibplint.rulebook.kept import keep, recalled
from ibplint.rulebook.load import load_rulebook
from ibplint.rulebook.rule_files import read_rulebook
from ibplint.vocabulary.vocabulary import Vocabulary


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[bytes, ...]]:
    """What is kept under each name, in memory."""
    shelves: dict[str, tuple[bytes, ...]] = {}
    monkeypatch.setattr(shelf, "recalled", shelves.get)
    monkeypatch.setattr(shelf, "keep", lambda name, parts: shelves.update({name: parts()}))
    return shelves


@pytest.mark.usefixtures("kept")
def test_every_rule_comes_back_as_it_was(vocabulary: Vocabulary) -> None:
    written = read_rulebook(vocabulary)
    keep(written, vocabulary)
    again = recalled(vocabulary, written.frameworks)

    assert again is not None
    assert list(again.rules) == list(written.rules)
    for name, rule in written.rules.items():
        assert _told(again.rules[name]) == _told(rule), name


@pytest.mark.usefixtures("kept")
def test_the_examples_of_a_kept_rule_come_from_its_file(vocabulary: Vocabulary) -> None:
    written = read_rulebook(vocabulary)
    keep(written, vocabulary)
    again = recalled(vocabulary, written.frameworks)

    assert again is not None
    for name in list(written.rules)[::40]:
        assert again.rules[name].body.examples() == written.rules[name].body.examples()


def test_the_rules_are_read_once(
    kept: dict[str, tuple[bytes, ...]], vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_rulebook(vocabulary)
    monkeypatch.setattr(rule_files, "read_rulebook", None)

    assert load_rulebook(vocabulary).rules
    assert list(kept) == ["rules"]


@pytest.mark.parametrize("reader", [b"ibplint.rulebook.rules", b"binding.bind", b"binding.bound_check"])
def test_what_is_kept_runs_without_what_reads_rules(
    kept: dict[str, tuple[bytes, ...]], vocabulary: Vocabulary, reader: bytes
) -> None:
    load_rulebook(vocabulary)

    assert not any(reader in part for part in kept["rules"])


def test_with_lists_that_are_not_ours_nothing_is_kept(
    kept: dict[str, tuple[bytes, ...]], vocabulary: Vocabulary
) -> None:
    load_rulebook(replace(vocabulary, shipped=False))

    assert kept == {}


@pytest.mark.parametrize("broken", [(), (b"",), (b"x", b"documenten"), (b"\x80\x05", b"documenten", b"")])
def test_what_is_broken_is_read_anew(
    kept: dict[str, tuple[bytes, ...]], vocabulary: Vocabulary, broken: tuple[bytes, ...]
) -> None:
    kept["rules"] = broken

    assert load_rulebook(vocabulary).rules


def test_of_an_unsound_rule_nothing_is_kept(
    kept: dict[str, tuple[bytes, ...]], vocabulary: Vocabulary, rulebook: Rulebook
) -> None:
    def unsound() -> object:
        raise refusal("norms/rules/x.yaml:1:1", "fout", "wrong")

    one = replace(next(iter(rulebook.rules.values())), bind=unsound)
    keep(replace(rulebook, rules={one.id: one}), vocabulary)

    assert kept == {}


def _told(rule: Rule) -> tuple[object, ...]:
    """All that a rule tells of itself."""
    conditions = [one.sentence("nl") if one else None for one in (rule.of, rule.where)]
    checks = [
        [
            (check.name, dict(check.messages), check.reads, check.fields, check.severity, check.inside, check.described)
            for check in group
        ]
        for group in rule.require
    ]
    heads = (rule.id, dict(rule.says), rule.severity, rule.register, dict(rule.fix), rule.place, rule.check_names)
    norms = [{name: dict(steps) for name, steps in one.items()} for one in (rule.norms, rule.cites)]
    rest = (rule.all_periods, rule.max_deviation, rule.own, rule.since, rule.mended_with, rule.reads, rule.inside)
    body = (rule.body.selects, rule.proves, {name: dict(texts) for name, texts in rule.body.survives.items()})
    return (*heads, norms, *rest, conditions, checks, body)
