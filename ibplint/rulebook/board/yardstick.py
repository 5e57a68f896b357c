"""By what a dossier is judged: our rules, and what its board made of them."""

from collections.abc import Mapping
from dataclasses import field

from ibplint.model.clean import clean
from ibplint.model.file import Unread
from ibplint.model.frozen import frozen
from ibplint.model.measure import Measure
from ibplint.model.rule import Rulebook
from ibplint.reading.board_settings import board_settings
from ibplint.reading.file_names import shown_name
from ibplint.reading.own_files import read_board
from ibplint.reading.scope import Scope
from ibplint.settings import Settings
from ibplint.vocabulary.vocabulary import Vocabulary


@frozen(eq=False)
class Yardstick:
    """The settings, all rules, what the board made of them, and the files of the dossier in which that stands."""

    settings: Settings
    rulebook: Rulebook
    measure: Measure = field(default_factory=Measure)
    files: Mapping[str, Unread] = field(default_factory=dict)


def yardstick(scope: Scope, vocabulary: Vocabulary, shipped: Rulebook) -> Yardstick:
    """The yardstick of the dossier in a scope; IbplintError names the place of what a board may not ask."""
    found = board_settings(scope)
    chosen = found.settings
    if not found.files:
        return Yardstick(chosen, shipped)
    from ibplint.reading.own_paths import rule_paths  # noqa: PLC0415 - one file and a new dossier have no settings
    from ibplint.rulebook.board.made_stricter import measured_by  # noqa: PLC0415 - the same

    paths = tuple(dict.fromkeys(path for given in chosen.rules for path in rule_paths(given, scope)))
    contents = {name: read_board(scope.root / path, name) for path in paths if (name := clean(shown_name(path)))}
    rulebook, measure = measured_by(shipped, chosen, contents, vocabulary)
    files = {**dict.fromkeys(map(shown_name, paths), Unread.RULES), **dict.fromkeys(found.files, Unread.SETTINGS)}
    return Yardstick(chosen, rulebook, measure, files)
