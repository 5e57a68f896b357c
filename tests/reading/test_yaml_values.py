import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from ibplint.model.raw import Raw, RawList, RawMapping, RawScalar, plain
from ibplint.model.span import Span
from ibplint.reading.signs import lines_of
from ibplint.reading.yaml_text import read_yaml

VALUES = {
    "text": ("naam: De Wilg\n", {"naam": "De Wilg"}),
    "yes and no stay text": ("a: no\nb: yes\nc: ja\nd: off\n", {"a": "no", "b": "yes", "c": "ja", "d": "off"}),
    "booleans": ("a: true\nb: False\nc: TRUE\nd: tRue\n", {"a": True, "b": False, "c": True, "d": "tRue"}),
    "nothing": ("a:\nb: ~\nc: null\nd: ''\n", {"a": None, "b": None, "c": None, "d": ""}),
    "numbers stay text": ("versie: 1.10\ncode: 010\nn: 1_000\n", {"versie": "1.10", "code": "010", "n": "1_000"}),
    "dates and times stay text": ("op: 2026-02-30\nom: 12:30\n", {"op": "2026-02-30", "om": "12:30"}),
    "quoted words": ("a: 'true'\nb: \"null\"\n", {"a": "true", "b": "null"}),
    "an equals sign": ("a: =\nb: x = y\n", {"a": "=", "b": "x = y"}),
    "lists": ("a:\n- x\n- [y, z]\n", {"a": ["x", ["y", "z"]]}),
    "records": ("a:\n  - b: 1\n    c: 2\n  - b: 3\n", {"a": [{"b": "1", "c": "2"}, {"b": "3"}]}),
    "folded text": ("a: >-\n  een\n  twee\n\n  drie\n", {"a": "een twee\ndrie"}),
    "literal text": ("a: |\n  een\n   twee\nb: x\n", {"a": "een\n twee\n", "b": "x"}),
    "aliases": ("a: &x {b: 1}\nc: [*x, *x]\n", {"a": {"b": "1"}, "c": [{"b": "1"}, {"b": "1"}]}),
    "keys that are numbers": ("2024: x\n1.0: y\n", {"2024": "x", "1.0": "y"}),
    "escapes": ('a: "x\\ty\\u00e9"\n', {"a": "x\tyé"}),
    "a comment": ("a: b # geheim\n", {"a": "b"}),
}
PLAIN = {
    "empty": "",
    "only comments": "# niets\n",
    "an empty document": "---\n",
    "blank lines": "\n\n\n",
}


@pytest.mark.parametrize(("text", "expected"), VALUES.values(), ids=VALUES)
def test_values_are_what_yaml_1_2_says_and_no_more(text: str, expected: object) -> None:
    read = read_yaml(text)

    assert read.content is not None
    assert plain(read.content) == expected
    assert read.faults == ()


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN)
def test_a_text_without_values_is_readable_and_empty(text: str) -> None:
    read = read_yaml(text)

    assert read.content is None
    assert read.readable
    assert read.faults == ()


SPANS = {
    "key and value": ("naam: De Wilg\n", ["naam", "De Wilg"]),
    "quoted": ('a: \'b\' # c\n"d": "e"\n', ["a", "'b'", '"d"', '"e"']),
    "a list": ("- een\n-  twee \n", ["een", "twee"]),
    "flow": ("{a: [b, c ], d: e}\n", ["a", "b", "c", "d", "e"]),
    "signs outside ASCII count as one": ("é😀: ü\nb: c\n", ["é😀", "ü", "b", "c"]),
    "carriage returns": ("a: b\r\nc: d\re: f\r\n", ["a", "b", "c", "d", "e", "f"]),
    "an anchor": ("a: &x b\n", ["a", "&x b"]),
    "deep": ("a:\n  b:\n    - c: d\n", ["a", "b", "c", "d"]),
}


@pytest.mark.parametrize(("text", "expected"), SPANS.values(), ids=SPANS)
def test_a_span_holds_what_was_written(text: str, expected: list[str]) -> None:
    read = read_yaml(text)

    assert read.content is not None
    assert [written(text, scalar.span) for scalar in scalars(read.content)] == expected


BLOCKS = {
    "a mapping ends with its last value": ("a:\n  b: c\n\n# d\ne: f\n", "b: c"),
    "a list ends with its last value": ("a:\n  - b\n  - c\n\n\ne: f\n", "- b\n  - c"),
    "a list on the column of its key": ("a:\n- b\nc: d\n", "- b"),
    "a literal text ends with its text": ("a: |\n  b\n  c\n\n\n# x\nd: e\n", "|\n  b\n  c"),
    "an empty literal text": ("a: |\nd: e\n", "|"),
    "a flow list": ("a: [b,\n  c]\nd: e\n", "[b,\n  c]"),
    "a value that is not there": ("a:\nb: c\n", ""),
    "an alias stands where it stands": ("z: &x {p: q}\na: *x\n", "*x"),
    "a list that ends with an alias": ("z: &x p\na:\n  - b\n  - *x\nc: d\n", "- b\n  - *x"),
    "a record in a list": ("a:\n  - b: c\n    d: e\n", "- b: c\n    d: e"),
}


@pytest.mark.parametrize(("text", "expected"), BLOCKS.values(), ids=BLOCKS)
def test_a_value_ends_where_its_own_text_ends(text: str, expected: str) -> None:
    content = read_yaml(text).content

    assert isinstance(content, RawMapping)
    value = content.get("a")
    assert value is not None
    assert written(text, value.span) == expected


def test_lines_count_from_where_the_text_begins() -> None:
    content = read_yaml("a: b\n", first_line=2).content

    assert content is not None
    assert content.span == Span(2, 1, 2, 5)


words = (
    st.text(st.sampled_from("abcé-_./()1 😀+"), min_size=1, max_size=12)
    .map(str.strip)
    .filter(lambda word: word[:1].isalpha() and word.lower() not in {"true", "false", "null"})
)
documents = st.recursive(
    words,
    lambda inner: st.lists(inner, min_size=1, max_size=4) | st.dictionaries(words, inner, min_size=1, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(documents, st.booleans(), st.integers(1, 6))
def test_the_text_at_the_span_of_a_scalar_is_the_scalar(document: object, flow: bool, indent: int) -> None:  # noqa: FBT001 -- hypothesis fills it
    text = yaml.safe_dump(document, default_flow_style=flow, indent=indent, allow_unicode=True, width=10_000)

    content = read_yaml(text).content

    assert content is not None
    for scalar in scalars(content):
        assert written(text, scalar.span).strip("'\"") == scalar.text


@settings(max_examples=150, deadline=None)
@given(documents, st.booleans())
def test_values_are_those_of_the_library_without_its_types(document: object, flow: bool) -> None:  # noqa: FBT001 -- hypothesis fills it
    text = yaml.safe_dump(document, default_flow_style=flow, allow_unicode=True)

    content = read_yaml(text).content

    assert content is not None
    assert plain(content) == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 -- it makes text alone


def scalars(raw: Raw) -> list[RawScalar]:
    match raw:
        case RawScalar():
            return [raw]
        case RawList(items=items):
            return [scalar for item in items for scalar in scalars(item)]
        case RawMapping(entries=entries):
            return [scalar for entry in entries for scalar in (entry.key, *scalars(entry.value))]


def written(text: str, span: Span) -> str:
    """What stands at a span, lines joined with LF."""
    lines = lines_of(text)[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)
