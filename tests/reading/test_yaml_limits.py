import pytest

from ibplint.model.raw import plain
from ibplint.reading.yaml_text import read_yaml

LAUGHS = "a0: &a0 x\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 10))
MERGES = "a0: &a0 {x: 1}\n" + "".join(f"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}\n" for i in range(1, 29))
CHAIN = "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}]\n" for i in range(1, 900))
BOMBS = {
    "billion laughs": (LAUGHS, "too-many"),
    "merge bomb": (MERGES, "too-many"),
    "a long text a thousand times": ("a: &a " + "x" * 100_000 + f"\nb: [{', '.join(['*a'] * 1000)}]\n", "too-big"),
    "a chain of aliases, each a level deeper": (CHAIN, "too-deep"),
    "more aliases than anyone writes": (f"a: &a x\nb: [{', '.join(['*a'] * 1001)}]\n", "too-many-aliases"),
    "brackets": ("[" * 100_000 + "]" * 100_000, "too-deep"),
    "brackets that stay open": ("[" * 100_000, "too-deep"),
    "braces": ("{a: " * 20_000, "too-deep"),
    "dashes": ("- " * 100_000, "too-deep"),
    "question marks": ("? " * 50_000, "too-deep"),
    "dashes on lines": ("".join(" " * i + "-\n" for i in range(2_000)), "too-deep"),
    "more values than anyone writes": ("- a\n" * 200_001, "too-many"),
    "more keys than anyone writes": ("".join(f"k{i}: v\n" for i in range(100_001)), "too-many"),
    "a document for every value": ("---\n" * 200_002, "too-many"),
}


@pytest.mark.parametrize(("text", "key"), BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused_with_one_fault(text: str, key: str) -> None:
    read = read_yaml(text)

    assert [fault.key for fault in read.faults] == [key]
    assert not read.readable
    assert read.content is None


def test_a_refused_text_still_shows_its_registers() -> None:
    assert read_yaml("rollen:\n  - " + "[" * 100 + "\nsystemen: []\n").keys == ("rollen", "systemen")


def test_the_deepest_text_that_is_read() -> None:
    assert read_yaml("[" * 64 + "]" * 64).readable
    assert not read_yaml("[" * 65 + "]" * 65).readable


def test_the_deepest_alias_that_is_read() -> None:
    deep = "a: &a " + "[" * 40 + "]" * 40

    assert read_yaml(f"{deep}\nb: {'[' * 23}*a{']' * 23}\n").readable
    assert not read_yaml(f"{deep}\nb: {'[' * 24}*a{']' * 24}\n").readable


def test_an_anchor_inside_an_anchor_counts_for_all_that_it_holds() -> None:
    text = f"a: &a [&b [{'[' * 30}x{']' * 30}], *b]\nc: {'[' * 40}*a{']' * 40}\n"

    assert [fault.key for fault in read_yaml(text).faults] == ["too-deep"]


def test_as_many_values_as_may_be_are_read() -> None:
    content = read_yaml("- a\n" * 199_999).content

    assert content is not None
    assert plain(content) == ["a"] * 199_999
