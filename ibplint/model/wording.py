"""A text of a rule that a reader sees."""

from collections.abc import Mapping

from ibplint.model.frozen import frozen


@frozen()
class Wording:
    """A text in both languages; where a rule gives only one, that stands for both."""

    nl: str = ""
    en: str = ""

    def __bool__(self) -> bool:
        return bool(self.nl or self.en)

    @property
    def texts(self) -> Mapping[str, str]:
        """The text by language, as messages fill it in."""
        return {"nl": self.nl, "en": self.en}

    def sentence(self, lang: str) -> str:
        """The text in one language."""
        return self.texts[lang]


UNSAID = Wording()
