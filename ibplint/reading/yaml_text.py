"""YAML text becomes one value with its places, and faults where it cannot be taken as written."""

from collections.abc import Sequence
from dataclasses import replace

from ibplint.model.frozen import frozen
from ibplint.model.raw import Fault, Raw, RawEntry, RawMapping, RawScalar
from ibplint.reading.refused import RefusedError
from ibplint.reading.signs import readable, sign_faults

_SEVERAL = 2


@frozen()
class YamlText:
    """What a YAML text says.

    `content` is None for a text without values, and when `readable` is False: then it does not parse or goes over
    a limit. `keys` are the top-level keys of which content is lost: all that can be seen in an unreadable text.
    """

    content: Raw | None
    faults: tuple[Fault, ...] = ()
    keys: tuple[str, ...] = ()
    readable: bool = True


def read_yaml(text: str, first_line: int = 1) -> YamlText:
    """Read a text; `first_line` is the number that its first line has in the file."""
    # The parser is dear to import; a policy without front matter does without.
    from yaml.error import YAMLError  # noqa: PLC0415

    from ibplint.reading.yaml_walk import Walk  # noqa: PLC0415

    safe = readable(text)
    signs = tuple(sign_faults(text, first_line))
    walk = Walk(safe, first_line)
    try:
        contents = walk.contents()
    except RefusedError as refused:
        return _unreadable(safe, (*signs, refused.fault))
    except YAMLError as error:
        from ibplint.reading.yaml_mistakes import mistake  # noqa: PLC0415 - few texts have one, and it costs a start

        return _unreadable(safe, (*signs, mistake(safe, error, first_line)))
    read = _joined(contents)
    return replace(
        read, faults=(*signs, *walk.faults, *read.faults), keys=tuple(dict.fromkeys((*walk.lost, *read.keys)))
    )


def _unreadable(text: str, faults: tuple[Fault, ...]) -> YamlText:
    from ibplint.reading.yaml_mistakes import seen_keys  # noqa: PLC0415 - the same

    return YamlText(None, faults, seen_keys(text), readable=False)


def _joined(contents: Sequence[Raw]) -> YamlText:
    """Several documents in one text count as one: nothing a board wrote is lost for a `---`."""
    from ibplint.reading.yaml_walk import repeated  # noqa: PLC0415 - read_yaml has imported it

    seen: dict[str, RawEntry] = {}
    found: list[Fault] = []
    lost: list[str] = []
    mappings = [content for content in contents if isinstance(content, RawMapping)]
    for entry in (entry for mapping in mappings for entry in mapping.entries):
        first = seen.setdefault(entry.key.text, entry)
        if first is not entry:
            found.append(repeated(entry.key, first.key))
            lost.append(entry.key.text)
    if len(mappings) < _SEVERAL:
        rest = (content for content in contents if not _is_empty(content))
        return YamlText(mappings[0] if mappings else next(rest, None))
    whole = RawMapping(tuple(seen.values()), mappings[0].span.to(mappings[-1].span))
    return YamlText(whole, tuple(found), tuple(lost))


def _is_empty(content: Raw) -> bool:
    return isinstance(content, RawScalar) and not content.text and not content.quoted
