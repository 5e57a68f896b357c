"""Options and arguments that explain themselves, and refuse a value, in two languages."""

from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any

import click

from ibplint.errors import IbplintError
from ibplint.model.message import Texts
from ibplint.model.moment import written_day
from ibplint.terminal.language import DEFAULT


def spoken(context: click.Context) -> str:
    """The language of help; `obj` of the root context is what the reader asked for."""
    return context.find_root().obj or DEFAULT


class Option(click.Option):
    """An option with its help in both languages; where it takes one of a few `words`, it takes no other."""

    def __init__(
        self,
        flag: str,
        texts: Texts,
        *,
        name: str = "",
        words: Sequence[str] = (),
        value: Texts | None = None,
        **rest: Any,
    ) -> None:
        choosing = {"callback": one_of, "shell_complete": _complete} if words else {}
        super().__init__([flag, name] if name else [flag], **(choosing | rest))
        self.texts = texts
        self.words = tuple(words)
        self.value_names = value

    def make_metavar(self, ctx: click.Context) -> str:
        """The name of the value; without one the words themselves."""
        if self.value_names:
            return self.value_names[spoken(ctx)]
        return "|".join(self.words) if self.words else super().make_metavar(ctx)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str]:
        """The row in the help."""
        record = super().get_help_record(ctx)
        return record[0] if record else "", self.texts[spoken(ctx)]


class Argument(click.Argument):
    """An argument with its name in both languages."""

    def __init__(self, name: str, value: Texts, **rest: Any) -> None:
        super().__init__([name], **rest)
        self.value_names = value

    def make_metavar(self, ctx: click.Context) -> str:
        """The name in the usage line."""
        return self.value_names[spoken(ctx)]


def one_of(_context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """The word; IbplintError names the words that are allowed."""
    words = option.words if isinstance(option, Option) else ()
    if value is None or value in words:
        return value
    hint = near(value, words)
    raise IbplintError(
        nl=f"`{value}` past niet bij {option.opts[0]}; kies uit: {', '.join(words)}{hint['nl']}",
        en=f"`{value}` does not fit {option.opts[0]}; choose from: {', '.join(words)}{hint['en']}",
    )


def day(_context: click.Context, option: click.Parameter, value: str | None) -> date | None:
    """The day; IbplintError says how to write one."""
    if value is None:
        return None
    try:
        return written_day(value)
    except ValueError:
        raise IbplintError(
            nl=f"`{value}` past niet bij {option.opts[0]}; schrijf een bestaande dag als 2026-12-01",
            en=f"`{value}` does not fit {option.opts[0]}; write an existing day as 2026-12-01",
        ) from None


def near(word: str, words: Sequence[str]) -> Texts:
    """The question that a near miss asks, in both languages; nothing where no word is near."""
    found = get_close_matches(word, words, n=1)
    if not found:
        return {"nl": "", "en": ""}
    return {"nl": f"; bedoelde u `{found[0]}`?", "en": f"; did you mean `{found[0]}`?"}


def _complete(_context: click.Context, option: click.Parameter, begun: str) -> list[str]:
    words = option.words if isinstance(option, Option) else ()
    return [word for word in words if word.startswith(begun)]
