"""Ways to write the same dossier: other file names, other lines, another order, another form of YAML."""

import json
import re
from collections.abc import Callable, Mapping
from random import Random

import yaml

Texts = dict[str, str]
Layout = Callable[[Texts, Random], Texts]

FIXED = {"bestuur.yaml", "ibplint.yaml"}
_RECORD = re.compile(r"(?m)^ *- ")
_SPECIAL = re.compile(r"[\[\]{},:#&*!|>'\"%@`\n\t]|^[-?~ ]| $")
# What stands there without quotes means something else with them.
_BARE = {"", "~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE"}


def registers(texts: Mapping[str, str]) -> list[str]:
    """The YAML files of registers, by path."""
    return [path for path in sorted(texts) if path.endswith((".yaml", ".yml")) and path not in FIXED]


def renamed(texts: Texts, random: Random) -> Texts:
    """A file of registers has another name, in another folder."""
    return _renamed(
        [path for path in registers(texts) if not _pointed_at(path, texts)],
        lambda _: f"map-{random.randrange(100)}/naam-{random.randrange(10_000)}.{random.choice(['yaml', 'yml'])}",
        texts,
        random,
    )


def renamed_page(texts: Texts, random: Random) -> Texts:
    """A document to which nothing points has another name in the same folder."""
    pages = [path for path in sorted(texts) if path.endswith(".md") and path.rpartition("/")[2] != "README.md"]
    return _renamed(
        [path for path in pages if not _pointed_at(path, texts)],
        lambda old: f"{old.rpartition('/')[0]}/stuk-{random.randrange(10_000)}.md".lstrip("/"),
        texts,
        random,
    )


def _renamed(paths: list[str], name: Callable[[str], str], texts: Texts, random: Random) -> Texts:
    if not paths:
        return texts
    old = random.choice(paths)
    new = name(old)
    return {new if path == old else path: text for path, text in texts.items()}


def _pointed_at(path: str, texts: Mapping[str, str]) -> bool:
    return any(path.rpartition("/")[2] in text for text in texts.values())


def moved_lines(texts: Texts, random: Random) -> Texts:
    """Blank lines and comments stand between the records and the paragraphs, and lines end as on Windows."""
    path = random.choice([path for path in sorted(texts) if path not in FIXED])
    text = texts[path]
    if path.endswith((".yaml", ".yml")):
        text = re.sub(r"(?m)^(?= *- \w+:)", lambda _: random.choice(["", "", "\n", "# een regel\n\n"]), text)
        text = f"# {random.randrange(1000)}\n\n{text}"
    elif path.endswith(".md"):
        text = re.sub(r"\n\n(?=\w)", lambda _: random.choice(["\n\n", "\n\n\n", "\n\n<!-- een regel -->\n\n"]), text)
    if random.random() < 0.3:
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    return {**texts, path: text}


def reordered(texts: Texts, random: Random) -> Texts:
    """The records of each register in a file stand in another order."""
    path = random.choice(registers(texts))
    return {**texts, path: _rewritten(texts[path], lambda records: random.sample(records, len(records)))}


def reordered_rows(texts: Texts, random: Random) -> Texts:
    """The rows of the tables in the documents stand in another order."""

    def shuffled(table: re.Match[str]) -> str:
        rows = table[2].splitlines()
        return table[1] + "".join(f"{row}\n" for row in random.sample(rows, len(rows)))

    pattern = re.compile(r"(?m)(^\|.*\n^\|[-| :]+\|\n)((?:^\| *[^ |].*\n)+)")
    return {path: pattern.sub(shuffled, text) if path.endswith(".md") else text for path, text in texts.items()}


def spread(texts: Texts, random: Random) -> Texts:
    """A record stands in a file of its own; one in a file that cannot be read stays there."""
    path = random.choice([path for path in registers(texts) if _readable(texts[path])])
    taken: list[str] = []

    def without_one(records: list[str]) -> list[str]:
        if taken or len(records) < 2:
            return records
        taken.append(records[-1])
        return records[:-1]

    rest = _rewritten(texts[path], without_one)
    names = re.findall(r"(?m)^(\w+):", texts[path])
    if not taken:
        return texts
    name = next(one for one in names if len(_records(texts[path], one)) > 1)
    return {**texts, path: rest, f"los/{random.randrange(10_000)}.yaml": f"{name}:\n{taken[0]}"}


def reformatted(texts: Texts, random: Random) -> Texts:
    """Some records of a file are written in another form, with other quotes."""
    path = random.choice(registers(texts))

    def other(records: list[str]) -> list[str]:
        return [_reformatted(one, random) if random.random() < 0.5 else one for one in records]

    return {**texts, path: _rewritten(texts[path], other)}


LAYOUTS: tuple[Layout, ...] = (
    renamed,
    renamed_page,
    moved_lines,
    reordered,
    reordered_rows,
    spread,
    reformatted,
)


def _readable(text: str) -> bool:
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader) is not None
    except yaml.YAMLError:
        return False


def _rewritten(text: str, change: Callable[[list[str]], list[str]]) -> str:
    """The text with the records under each key changed; what is no plain list of records stays as it is."""
    parts = re.split(r"(?m)^(?=\w+:)", text.replace("\r\n", "\n"))
    return "".join(_block(part, change) for part in parts)


def _block(part: str, change: Callable[[list[str]], list[str]]) -> str:
    head = re.match(r"\w+:\n", part)
    starts = [found.start() for found in re.finditer(r"(?m)^ *- ", part)]
    if not head or not starts:
        return part
    indent = re.match(" *", part[starts[0] :])
    starts = [start for start in starts if part[start:].startswith(f"{indent[0] if indent else ''}- ")]
    records = [part[start:end] for start, end in zip(starts, [*starts[1:], len(part)], strict=True)]
    whole = [record if record.endswith("\n") else f"{record}\n" for record in records]
    return part[: starts[0]] + "".join(change(whole))


def _records(text: str, name: str) -> list[str]:
    found: list[str] = []
    part = re.search(rf"(?ms)^{name}:\n.*?(?=^\w|\Z)", text.replace("\r\n", "\n"))
    if part:
        _block(part[0], lambda records: found.extend(records) or records)
    return found


def _reformatted(record: str, random: Random) -> str:
    """A record in another form; one with a `#` in it stays as it is, for that begins a comment or is cut off."""
    if "#" in record:
        return record
    try:
        node = yaml.compose(record, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return record
    if not isinstance(node, yaml.SequenceNode) or not isinstance(node.value[0], yaml.MappingNode):
        return record
    indent = " " * (len(record) - len(record.lstrip(" ")))
    if random.random() < 0.5:
        return f"{indent}- {_flow(node.value[0], random)}\n"
    rows = [f"{_scalar(key, random)}: {_flow(value, random)}".rstrip() for key, value in node.value[0].value]
    return f"{indent}- " + f"\n{indent}  ".join(rows) + "\n"


def _flow(node: yaml.Node, random: Random) -> str:
    match node:
        case yaml.MappingNode(value=pairs):
            return "{" + ", ".join(f"{_scalar(key, random)}: {_flow(value, random)}" for key, value in pairs) + "}"
        case yaml.SequenceNode(value=items):
            return "[" + ", ".join(_flow(item, random) for item in items) + "]"
        case _:
            return _scalar(node, random)


def _scalar(node: yaml.Node, random: Random) -> str:
    text = node.value
    if node.style is None and text in _BARE:
        return text or "null"
    plain = not _SPECIAL.search(text) and text not in _BARE
    forms = [json.dumps(text, ensure_ascii=False), "'" + text.replace("'", "''") + "'" if "\n" not in text else None]
    return random.choice([form for form in (*forms, text if plain else None) if form])


def edited(texts: Texts, random: Random) -> Texts:
    """One or a few changes of content: a line gone, a value changed, a record gone, doubled or emptied, a file gone."""
    for _ in range(random.randrange(1, 4)):
        texts = random.choice(_EDITS)(texts, random)
    return texts


def _written(texts: Texts, random: Random) -> str:
    return random.choice([path for path in sorted(texts) if path.endswith((".yaml", ".yml", ".md"))])


def _without_line(texts: Texts, random: Random) -> Texts:
    path = _written(texts, random)
    lines = texts[path].splitlines(keepends=True)
    gone = random.randrange(len(lines)) if lines else 0
    return {**texts, path: "".join(line for number, line in enumerate(lines) if number != gone)}


def _other_value(texts: Texts, random: Random) -> Texts:
    path = _written(texts, random)
    found = list(re.finditer(r"(?m)(?<=: )\S[^\n#]*$", texts[path]))
    if not found:
        return texts
    one = random.choice(found)
    value = random.choice(["", "onbekend", "2026-02-30", "x", one[0][::-1], random.choice(found)[0], "geen"])
    return {**texts, path: texts[path][: one.start()] + value + texts[path][one.end() :]}


def _other_records(change: Callable[[list[str], Random], list[str]]) -> Layout:
    def edit(texts: Texts, random: Random) -> Texts:
        path = random.choice(registers(texts))
        return {**texts, path: _rewritten(texts[path], lambda records: change(records, random))}

    return edit


def _one_gone(records: list[str], random: Random) -> list[str]:
    gone = random.randrange(len(records))
    return [one for number, one in enumerate(records) if number != gone]


def _one_doubled(records: list[str], random: Random) -> list[str]:
    return [*records, random.choice(records)]


def _without_file(texts: Texts, random: Random) -> Texts:
    gone = _written(texts, random)
    return texts if gone in FIXED else {path: text for path, text in texts.items() if path != gone}


_EDITS: tuple[Layout, ...] = (
    _without_line,
    _other_value,
    _other_value,
    _other_records(_one_gone),
    _other_records(_one_doubled),
    _without_file,
)
