"""The trouble that is ours: words for the terminal, never a traceback."""


class IbplintError(Exception):
    """`ibplint` could not do its work (exit 2); says what is wrong and what to do, in both languages."""

    def __init__(self, *, nl: str, en: str) -> None:
        super().__init__(en)
        self.texts = {"nl": nl, "en": en}
