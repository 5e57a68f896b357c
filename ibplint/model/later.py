"""A text that is made when somebody reads it."""

from collections.abc import Callable, Iterator, Mapping

from ibplint.model.frozen import frozen

LANGUAGES = ("nl", "en")


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
