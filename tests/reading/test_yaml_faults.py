import pytest

from ibplint.model.raw import plain
from ibplint.model.span import Span
from ibplint.reading.yaml_text import read_yaml

CASES = {
    "a key twice": (
        "a: 1\nb: 2\na: 3\n",
        ("duplicate-key", Span(3, 1, 3, 2), {"key": "a", "line": 1}),
        {"a": "1", "b": "2"},
    ),
    "a key twice in another form of the same letter": (
        "\u00e9: 1\ne\u0301: 2\n",
        ("duplicate-key", Span(2, 1, 2, 3), {"key": "e\u0301", "line": 1}),
        {"\u00e9": "1"},
    ),
    "a merge key": ("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n", ("merge-key", Span(3, 3, 3, 5), {}), None),
    "a boolean as key": ("true: 1\nb: 2\n", ("non-text-key", Span(1, 1, 1, 5), {}), {"b": "2"}),
    "nothing as key": ("~: 1\nb: 2\n", ("non-text-key", Span(1, 1, 1, 2), {}), {"b": "2"}),
    "a list as key": ("? [x, y]\n: 1\nb: 2\n", ("non-text-key", Span(1, 3, 1, 9), {}), {"b": "2"}),
    "an alias as key": ("a: &x p\n*x : 1\n", ("non-text-key", Span(2, 1, 2, 3), {}), {"a": "p"}),
    "a tag": ("a: !!bool ja\n", ("tag", Span(1, 4, 1, 13), {"tag": "tag:yaml.org,2002:bool"}), {"a": "ja"}),
    "a tag of our own": ("a: !geheim true\n", ("tag", Span(1, 4, 1, 16), {"tag": "!geheim"}), {"a": "true"}),
    "an alias of nothing": ("a: *belangrijk\n", ("alias", Span(1, 4, 1, 15), {"text": "belangrijk"}), None),
    "an alias of itself": ("a: &x [*x]\n", ("alias", Span(1, 8, 1, 10), {"text": "x"}), None),
    "quotation marks of Word around a value": (
        "a: “Stichting De Veenrand”\n",
        ("word-quotes", Span(1, 4, 1, 27), {"sign": "“"}),
        {"a": "“Stichting De Veenrand”"},
    ),
    "low quotation marks in a list": ("- „FG”\n", ("word-quotes", Span(1, 3, 1, 7), {"sign": "„"}), ["„FG”"]),
    "single quotation marks of Word": ("{a: ‘FG’}\n", ("word-quotes", Span(1, 5, 1, 9), {"sign": "‘"}), None),
    "a number behind a hash": (
        "a: groep #8 en #9\nb: 2\n",
        ("hash-cut", Span(1, 10, 1, 12), {"text": "#8"}),
        {"a": "groep", "b": "2"},
    ),
    "nothing but a number behind a hash": ("a: #8\nb: 2\n", ("hash-cut", Span(1, 4, 1, 6), {"text": "#8"}), None),
    "a hash in a list": ("- groep #8\n", ("hash-cut", Span(1, 9, 1, 11), {"text": "#8"}), ["groep"]),
    "a hard space as indentation": (
        "a:\n\u00a0\u00a0b: 1\n",
        ("hard-space", Span(2, 1, 2, 4), {"code": "U+00A0"}),
        {"a": None, "\u00a0\u00a0b": "1"},
    ),
    "a hard space in a key": ("a\u00a0b: 1\n", ("hard-space", Span(1, 1, 1, 4), {"code": "U+00A0"}), None),
    "a hard space behind a dash": ("- -\u00a0b\n", ("hard-space", Span(1, 3, 1, 6), {"code": "U+00A0"}), None),
    "a hard space behind a colon": ("- b:\u202f1\n", ("hard-space", Span(1, 3, 1, 7), {"code": "U+202F"}), None),
    "no space behind a colon": ("{a:1}\n", ("tight-colon", Span(1, 2, 1, 5), {"text": "a:"}), {"a:1": None}),
    "an apostrophe that closes on a later line": (
        "a: 't Kompas\nb: van oma'\n",
        ("apostrophe", Span(1, 4, 2, 12), {"text": "'t"}),
        {"a": "t Kompas b: van oma"},
    ),
    "an escaped control sign": (
        'a: "\\e[31m"\n',
        ("control-sign", Span(1, 4, 1, 12), {"code": "U+001B", "count": 1}),
        {"a": "\x1b[31m"},
    ),
}


@pytest.mark.parametrize(("text", "fault", "content"), CASES.values(), ids=CASES)
def test_what_cannot_be_taken_as_written_is_told_and_the_rest_stays(
    text: str, fault: tuple[str, Span, dict[str, object]], content: object
) -> None:
    read = read_yaml(text)

    assert [(found.key, found.span, dict(found.values)) for found in read.faults] == [fault]
    assert read.readable
    assert read.content is not None
    assert content is None or plain(read.content) == content


HARMLESS = {
    "a comment": "a: b # c\nd: e #\nf: g ## h\n",
    "a hash inside quotation marks": "a: 'groep #8'\nb: \"#9\"\n",
    "a hash behind quotation marks": "a: 'b' #c\n",
    "a hash inside a word": "a: C#\nb: x#y\n",
    "a hash in a literal text": "a: |\n  groep #8\n",
    "a hash behind a register": "rollen: #todo\n  - rol: fg\n",
    "a hard space in a value": "a: 5\u00a0jaar\n",
    "a hard space in a literal text": "a: |\n  \u00a0b\n",
    "a colon in a key of a flow mapping with a value": "{a:b: 1}\n",
    "an address in a flow list": "[http://example.org]\n",
    "an apostrophe inside double quotation marks": 'a: "\'t Kompas"\n',
    "an apostrophe inside a word": "a: oma's huis\n",
    "a quoted text over two lines": "a: 'een\n  twee'\n",
}


@pytest.mark.parametrize("text", HARMLESS.values(), ids=HARMLESS)
def test_what_is_written_well_has_no_fault(text: str) -> None:
    assert read_yaml(text).faults == ()


def test_a_key_that_stands_twice_points_at_the_first() -> None:
    (fault,) = read_yaml("a: 1\nb:\n  c: 1\n  c: 2\n").faults

    assert fault.also == (Span(3, 3, 3, 4),)


def test_a_register_that_stands_twice_is_not_whole() -> None:
    read = read_yaml("rollen:\n  - rol: fg\nrollen:\n  - rol: ict-beheer\n    rol: fg\n")

    assert read.keys == ("rollen",)


def test_a_field_that_stands_twice_leaves_its_register_whole() -> None:
    assert read_yaml("rollen:\n  - rol: fg\n    rol: fg\n").keys == ()


def test_the_registers_of_a_second_document_count() -> None:
    read = read_yaml("rollen: []\n---\nsystemen: []\n---\nrollen: [x]\n")

    assert read.content is not None
    assert plain(read.content) == {"rollen": [], "systemen": []}
    assert [(fault.key, fault.span.line) for fault in read.faults] == [
        ("documents", 2),
        ("documents", 4),
        ("duplicate-key", 5),
    ]
    assert read.keys == ("rollen",)


def test_one_document_between_marks_is_one_document() -> None:
    read = read_yaml("---\na: b\n...\n")

    assert read.faults == ()


@pytest.mark.parametrize(
    "value",
    [
        "dit heet “goed” werk",
        "“goed” en “beter”",
        "de ‘FG’",
        "’t Kompas",
        "‘t Kompas van oma’s school",
        '"“Wij doen het zelf.”"',
        "foto’s",
    ],
)
def test_quotation_marks_inside_a_text_or_within_straight_ones_are_its_own(value: str) -> None:
    assert read_yaml(f"a: {value}\n").faults == ()
