"""Texts and mappings that are made when somebody reads them."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from ibplint.model.frozen import frozen
from ibplint.model.once import once

LANGUAGES = ("nl", "en")
_Value = TypeVar("_Value")


@frozen(eq=False)
class Later(Mapping[str, str]):
    """The same text in each language, each made when it is asked for: of what a run finds, little is read."""

    make: Callable[[str], str]

    def __getitem__(self, lang: str) -> str:
        if lang not in LANGUAGES:
            raise KeyError(lang)
        return self.make(lang)

    def __iter__(self) -> Iterator[str]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)


@frozen(eq=False)
class LaterMapping(Mapping[str, _Value]):
    """A mapping that is made when somebody first looks in it."""

    make: Callable[[], Mapping[str, _Value]]

    @once
    def _made(self) -> Mapping[str, _Value]:
        return self.make()

    def __getitem__(self, key: str) -> _Value:
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)
