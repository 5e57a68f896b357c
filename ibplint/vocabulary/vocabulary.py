"""All registers and reference lists, by name."""

from collections.abc import Mapping

from ibplint.model.frozen import frozen
from ibplint.model.normal import identifier
from ibplint.model.raw import Raw, RawList, RawMapping, RawScalar
from ibplint.reading.own_files import read_own, read_schema
from ibplint.shipped import folder
from ibplint.vocabulary.register_schema import RegisterSchema, register_schema


@frozen(eq=False)
class ReferenceList:
    """A list that we supply: its entries as they stand in `norms/reference/`, and every spelling of each key."""

    name: str
    path: str
    entries: tuple[RawMapping, ...]
    words: Mapping[str, str]


@frozen(eq=False)
class Vocabulary:
    """What a board may write: `registers` holds the written and the supplied ones, `lists` the reference lists."""

    registers: Mapping[str, RegisterSchema]
    lists: Mapping[str, ReferenceList]

    @property
    def written(self) -> tuple[str, ...]:
        """The registers that a board writes."""
        return tuple(name for name, schema in self.registers.items() if not schema.supplied)


def load_vocabulary() -> Vocabulary:
    """Read the shipped schemas and reference lists; IbplintError with its place when one of them is unsound."""
    references = {
        schema["x-register"]: schema
        for schema in (read_schema(file) for file in sorted((folder("schemas") / "reference").glob("*.schema.json")))
    }
    lists = {
        file.stem: _reference_list(file.stem, read_own(file), references[file.stem]["x-sleutel"][0])
        for file in sorted((folder("norms") / "reference").glob("*.yaml"))
    }
    words = {name: reference.words for name, reference in lists.items()}
    registers = {
        schema["x-register"]: register_schema(schema, words)
        for schema in (read_schema(file) for file in sorted((folder("schemas") / "registers").glob("*.schema.json")))
    }
    supplied = {name: register_schema(schema, words, supplied=True) for name, schema in references.items()}
    return Vocabulary(registers | supplied, lists)


def _reference_list(name: str, content: Raw, key: str) -> ReferenceList:
    entries = tuple(entry for entry in _items(content) if isinstance(entry, RawMapping))
    words: dict[str, str] = {}
    for entry in entries:
        word = _text(entry.get(key))
        spellings = (word, _text(entry.get("naam")), *(_text(alias) for alias in _items(entry.get("aliassen"))))
        words |= {identifier(spelling): word for spelling in spellings if spelling}
    return ReferenceList(name, f"norms/reference/{name}.yaml", entries, words)


def _items(raw: Raw | None) -> tuple[Raw, ...]:
    return raw.items if isinstance(raw, RawList) else () if raw is None else (raw,)


def _text(raw: Raw | None) -> str:
    return raw.text if isinstance(raw, RawScalar) else ""
