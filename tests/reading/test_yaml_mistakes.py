import pytest
import yaml

from ibplint.reading.yaml_text import read_yaml

# The text, the fault, and where it begins.
MISTAKES = {
    "an unquoted colon": ("a: 1\ndoel: Toegang: beheer\n", "colon", (2, 14)),
    "an unquoted colon in a list": ("- wet: Art. 9: x\n", "colon", (1, 14)),
    "an unquoted colon at the end": ("a: x:\n", "colon", (1, 5)),
    "an unquoted colon between brackets": ("a: {x: y: z}\n", "colon", (1, 9)),
    "an apostrophe": ("naam: 't Kompas\nb: 2\n", "apostrophe", (1, 7)),
    "an apostrophe in the last line": ("- naam: 's-Hertogenbosch\n", "apostrophe", (1, 9)),
    "two apostrophes": ("- naam: 't Kompas\n  plaats: 's-Hertogenbosch\n", "apostrophe", (1, 9)),
    "an apostrophe, then a good quotation": ("- naam: 't Kompas\n  b: 'x'\n", "apostrophe", (1, 9)),
    "an open quotation": ("a: 'open\nb: 2\n", "quote-open", (1, 4)),
    "an open double quotation": ('a: "open\nb: 2\n', "quote-open", (1, 4)),
    "an open quotation, then a good one": ('a: "open\nb: "x"\n', "quote-open", (1, 4)),
    "an apostrophe inside a quotation": ("naam: 'Kompas's school'\n", "quote-rest", (1, 7)),
    "a quotation inside a quotation": ('naam: "De "Wilg""\n', "quote-rest", (1, 7)),
    "text behind a quotation": ('titel: "Beleid" 2026\n', "quote-rest", (1, 8)),
    "a bare dash": ("ap_nummer: -\nb: 1\n", "dash", (1, 12)),
    "a bare dash with a comment": ("a: - # nog doen\n", "dash", (1, 4)),
    "a bare question mark": ("- a: ?\n", "dash", (1, 6)),
    "a list behind its key": ("a: - fg\n", "list-line", (1, 4)),
    "a tab": ("a:\n\t- b\n", "tab", (2, 1)),
    "a tab on the first line": ("\ta: 1\n", "tab", (1, 1)),
    "a tab between spaces": ("- a: 1\n \t b: 2\n", "tab", (2, 2)),
    "a tab in a literal text": ("a: |\n\tx\n", "tab", (2, 1)),
    "an at sign": ("contact: @fg\n", "sign", (1, 10)),
    "a percent sign": ("a: %50\n", "sign", (1, 4)),
    "a backtick": ("a: `x`\n", "sign", (1, 4)),
    "stars": ("a: *belang* x\n", "sign", (1, 4)),
    "an exclamation mark": ("a: !foo!bar x\n", "sign", (1, 4)),
    "an ampersand": ("a: &x& y\n", "sign", (1, 4)),
    "more than": ("a: > 18 jaar\n", "sign", (1, 4)),
    "a bar": ("a: | x\n", "sign", (1, 4)),
    "a comma": ("a: , b\n", "sign", (1, 4)),
    "a bracket around the first word": ("titel: [concept] Beleid\n", "sign", (1, 8)),
    "an open bracket": ("a: [x, y\nb: 2\n", "bracket-open", (1, 4)),
    "an open bracket at the end": ("a: [x,", "bracket-open", (1, 4)),
    "an open brace": ("a: {x: 1\nb: 2\n", "bracket-open", (1, 4)),
    "a hash between brackets": ("a: [x #8, y]\nb: 1\n", "hash-cut", (1, 7)),
    "a line without a key": ("naam: x\ndit is tekst\nb: 1\n", "no-colon", (2, 1)),
    "no space behind a colon": ("naam: x\nrol:fg\nb: 1\n", "tight-colon", (2, 1)),
    "no space behind the first colon": ("rol:fg\nb: 1\n", "tight-colon", (1, 1)),
    "a hard space behind a colon": ("naam: x\nrol:\u00a0fg\nb: 1\n", "hard-space", (2, 5)),
    "a hard space behind a dash": ("rollen:\n  -\u00a0rol: fg\n    b: 1\n", "hard-space", (2, 4)),
    "a line too far to the right": ("- naam: a\n   rol: b\n", "indent", (2, 4)),
    "a line too far to the left": ("a:\n    b: 1\n  c: 2\n", "indent", (3, 3)),
    "a list and keys at once": ("b: 1\n- a\n", "indent", (2, 1)),
    "a path of Windows": ('a: "C:\\Data"\n', "backslash", (1, 7)),
    "a merge conflict": ("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", "conflict", (2, 1)),
    "anything else": ("a: b\n...\nc\n", "syntax", (3, 1)),
}


@pytest.mark.parametrize(("text", "key", "place"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_in_its_own_words_at_its_own_place(text: str, key: str, place: tuple[int, int]) -> None:
    read = read_yaml(text)

    (fault,) = read.faults
    assert (fault.key, (fault.span.line, fault.span.column)) == (key, place)
    assert not read.readable
    assert read.content is None


@pytest.mark.parametrize(("text", "key", "place"), MISTAKES.values(), ids=MISTAKES)
def test_a_machine_without_libyaml_tells_the_same(
    text: str, key: str, place: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader")

    (fault,) = read_yaml(text).faults

    assert (fault.key, fault.span.line) == (key, place[0])


def test_a_machine_without_libyaml_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: &x [1, 'b']\n# c\nd:\n  - e: |\n      f\n  - *x\n"
    quick = read_yaml(text)
    monkeypatch.delattr(yaml, "CSafeLoader")

    assert read_yaml(text) == quick


KEYS = {
    "at the first column": ("rollen:\n  - rol: fg: x\nsystemen:\n  - naam: x\n", ("rollen", "systemen")),
    "below the mistake": ("a: b: c\nincidenten: []\n", ("a", "incidenten")),
    "between quotation marks": ("\"rollen\":\n  - a: b: c\n'systemen': []\n", ("rollen", "systemen")),
    "without a space behind it": ("rollen:[\na: b\n", ("rollen", "a")),
    "with a space before the colon": ("rollen :\n  - a: b: c\n", ("rollen",)),
    "each once": ("a: b: c\na: 1\n", ("a",)),
    "all indented": ("  rollen:\n    - a: b: c\n", ("rollen", "a")),
    "between braces": ('{"rollen": [}', ("rollen",)),
    "none": ("- [\n", ()),
    "not in comments": ("# rollen: x\nsystemen: a: b\n", ("systemen",)),
}


@pytest.mark.parametrize(("text", "keys"), KEYS.values(), ids=KEYS)
def test_the_registers_in_a_text_that_does_not_parse_can_still_be_seen(text: str, keys: tuple[str, ...]) -> None:
    read = read_yaml(text)

    assert not read.readable
    assert read.keys == keys


def test_lines_of_a_mistake_count_from_where_the_text_begins() -> None:
    (fault,) = read_yaml("a: b: c\n", first_line=2).faults

    assert fault.span.line == 2
