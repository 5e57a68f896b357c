"""Commands that explain themselves in two languages; the words that click would say are ours."""

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

import click

from ibplint import __version__
from ibplint.errors import IbplintError
from ibplint.model.message import Texts
from ibplint.one_per_file import load, names
from ibplint.settings import LANGUAGES
from ibplint.terminal.option import Option, near, one_of, spoken
from ibplint.terminal.streams import tell, write

_USAGE = {"nl": "Gebruik: ", "en": "Usage: "}
_OPTIONS = {"nl": "Opties", "en": "Options"}
_COMMANDS = {"nl": "Opdrachten", "en": "Commands"}
_OPTIONS_PLACE = {"nl": "[OPTIES]", "en": "[OPTIONS]"}
_COMMAND_PLACE = {"nl": "OPDRACHT ...", "en": "COMMAND ..."}
_LANG = {"nl": "Taal van de uitvoer (standaard: nl).", "en": "Language of the output (default: nl)."}
_DEBUG = {
    "nl": "Toon bij een interne fout alles; daar kan tekst uit het dossier in staan.",
    "en": "Show everything at an internal error; that may hold text of the dossier.",
}
_FLAG: dict[str, Any] = {"is_flag": True, "is_eager": True, "expose_value": False}
_HELP = {"nl": "Toon deze hulp.", "en": "Show this help."}
_VERSION = {"nl": "Toon de versie.", "en": "Show the version."}


class _Spoken(click.Command):
    """Help in two languages, for a command and for the group of them."""

    texts: Texts

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What stands behind the name in the usage line."""
        pieces = [piece for one in self.get_params(ctx) for piece in one.get_usage_pieces(ctx)]
        return [_OPTIONS_PLACE[spoken(ctx)], *pieces]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The usage line."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix=_USAGE[spoken(ctx)])

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command does."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(self.texts[spoken(ctx)])

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options."""
        rows = [one.get_help_record(ctx) for one in self.get_params(ctx) if isinstance(one, Option)]
        with formatter.section(_OPTIONS[spoken(ctx)]):
            formatter.write_dl(rows)


class Command(_Spoken):
    """A command; `--lang`, `--debug` and `--help` come with every one.

    The callback gets the asked language as `lang`, None when nobody asked, and gives the exit code.
    """

    def __init__(
        self, name: str, texts: Texts, parameters: Sequence[click.Parameter], callback: Callable[..., int]
    ) -> None:
        lang = Option("--lang", _LANG, words=LANGUAGES, callback=_language)
        super().__init__(name, callback=callback, params=[*parameters, lang, *_always()], add_help_option=False)
        self.texts = texts


class Commands(_Spoken, click.Group):
    """The commands of a folder; a command's file is imported when it is asked for."""

    def __init__(self, name: str, texts: Texts, folder: ModuleType) -> None:
        lang = Option("--lang", _LANG, words=LANGUAGES, expose_value=False)
        version = Option("--version", _VERSION, callback=_show_version, **_FLAG)
        super().__init__(
            name,
            params=[lang, version, *_always()],
            add_help_option=False,
            invoke_without_command=True,
            callback=_ask_for_command,
        )
        self.texts = texts
        self.folder = folder

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the files."""
        del ctx
        return list(names(self.folder))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command in the file of this name."""
        found: click.Command | None = None
        if cmd_name in self.list_commands(ctx):
            found = load(self.folder, cmd_name).command
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments begin with; IbplintError names the commands there are."""
        known = self.list_commands(ctx)
        if args[0] not in known and not ctx.resilient_parsing:
            hint = near(args[0], known)
            raise IbplintError(
                nl=f"er is geen opdracht `{args[0]}`; kies uit: {', '.join(known)}{hint['nl']}",
                en=f"there is no command `{args[0]}`; choose from: {', '.join(known)}{hint['en']}",
            )
        return super().resolve_command(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What stands behind the name in the usage line."""
        return [_OPTIONS_PLACE[spoken(ctx)], _COMMAND_PLACE[spoken(ctx)]]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, then the commands, each with the first sentence of its help."""
        super().format_options(ctx, formatter)
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, one.texts[spoken(ctx)].partition(". ")[0]) for name, one in found if isinstance(one, _Spoken)]
        with formatter.section(_COMMANDS[spoken(ctx)]):
            formatter.write_dl(rows)


def _always() -> list[click.Parameter]:
    return [
        Option("--debug", _DEBUG, is_flag=True, expose_value=False),
        Option("--help", _HELP, callback=_show_help, **_FLAG),
    ]


def _ask_for_command() -> None:
    context = click.get_current_context()
    if context.invoked_subcommand is None:
        tell(f"{context.get_help()}\n")
        raise IbplintError(nl="welke opdracht?", en="which command?")


def _language(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    one_of(context, option, value)
    asked: str | None = context.find_root().obj
    return asked


def _show_help(context: click.Context, _option: click.Parameter, value: object) -> None:
    if value and not context.resilient_parsing:
        write(f"{context.get_help()}\n")
        context.exit()


def _show_version(context: click.Context, _option: click.Parameter, value: object) -> None:
    if value and not context.resilient_parsing:
        write(f"ibplint {__version__}\n")
        context.exit()
