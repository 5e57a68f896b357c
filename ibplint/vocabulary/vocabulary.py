"""All registers and reference lists, by name."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from ibplint.model.frozen import frozen
from ibplint.model.normal import identifier
from ibplint.model.once import once
from ibplint.model.raw import Raw, RawList, RawMapping, RawScalar
from ibplint.reading.kept import kept
from ibplint.reading.own_files import read_own, read_schema
from ibplint.shipped import folder
from ibplint.vocabulary.register_schema import RegisterSchema, register_schema


@frozen(eq=False)
class ReferenceList:
    """A list that we supply; `key` is the field that names an entry, `content` what stands in `norms/reference/`."""

    name: str
    key: str
    content: Raw

    @property
    def path(self) -> str:
        """Where it stands."""
        return f"norms/reference/{self.name}.yaml"

    @once
    def entries(self) -> tuple[RawMapping, ...]:
        """Its entries as they are written."""
        return tuple(entry for entry in _items(self.content) if isinstance(entry, RawMapping))

    @once
    def words(self) -> Mapping[str, str]:
        """Every spelling of each key, in the form in which words are compared."""
        found: dict[str, str] = {}
        for entry in self.entries:
            word = _text(entry.get(self.key))
            spellings = (word, _text(entry.get("naam")), *(_text(alias) for alias in _items(entry.get("aliassen"))))
            found |= {identifier(spelling): word for spelling in spellings if spelling}
        return found


@frozen(eq=False)
class _Words(Mapping[str, Mapping[str, str]]):
    """The spellings of each reference list, made for the lists that a field takes its words from."""

    lists: Mapping[str, ReferenceList]

    def __getitem__(self, name: str) -> Mapping[str, str]:
        return self.lists[name].words

    def __iter__(self) -> Iterator[str]:
        return iter(self.lists)

    def __len__(self) -> int:
        return len(self.lists)


@frozen(eq=False)
class Vocabulary:
    """What a board may write: `registers` holds the written and the supplied ones, `lists` the reference lists.

    `shipped`: as our files have it, so that what is worked out of it may be kept.
    """

    registers: Mapping[str, RegisterSchema]
    lists: Mapping[str, ReferenceList]
    shipped: bool = False

    @property
    def written(self) -> tuple[str, ...]:
        """The registers that a board writes."""
        return tuple(name for name, schema in self.registers.items() if not schema.supplied)


@cache
def load_vocabulary() -> Vocabulary:
    """Read the shipped schemas and reference lists; IbplintError with its place when one of them is unsound."""
    references, written = kept("schemas", lambda: (_schemas("reference"), _schemas("registers")))
    lists = {
        file.stem: ReferenceList(file.stem, references[file.stem]["x-sleutel"][0], read_own(file))
        for file in sorted((folder("norms") / "reference").glob("*.yaml"))
    }
    words = _Words(lists)
    registers = {name: register_schema(schema, words) for name, schema in written.items()}
    supplied = {name: register_schema(schema, words, supplied=True) for name, schema in references.items()}
    return Vocabulary(registers | supplied, lists, shipped=True)


def _schemas(name: str) -> dict[str, dict[str, Any]]:
    """The schemas in a folder by their register."""
    schemas = [read_schema(file) for file in sorted((folder("schemas") / name).glob("*.schema.json"))]
    return {schema["x-register"]: schema for schema in schemas}


def _items(raw: Raw | None) -> tuple[Raw, ...]:
    return raw.items if isinstance(raw, RawList) else () if raw is None else (raw,)


def _text(raw: Raw | None) -> str:
    return raw.text if isinstance(raw, RawScalar) else ""
