"""By what a dossier is judged: our rules, and what its board made of them."""

from collections.abc import Mapping
from dataclasses import field

from ibplint.conditions.patterns.linear import has_re2
from ibplint.model.clean import clean
from ibplint.model.file import Unread
from ibplint.model.frozen import frozen
from ibplint.model.measure import Measure
from ibplint.model.rule import Rulebook
from ibplint.reading.board_settings import board_settings
from ibplint.reading.file_names import shown_name
from ibplint.reading.own_files import read_board
from ibplint.reading.own_paths import rule_paths
from ibplint.reading.scope import Scope
from ibplint.rulebook.board.adjusting import adjusted
from ibplint.rulebook.board.own_rules import with_own
from ibplint.rulebook.board.taking_on import as_taken_on
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
    paths = tuple(dict.fromkeys(path for given in chosen.rules for path in rule_paths(given, scope)))
    contents = {name: read_board(scope.root / path, name) for path in paths if (name := clean(shown_name(path)))}
    whole = with_own(shipped, contents, vocabulary) if contents else shipped
    taken, newer = as_taken_on(whole, chosen.rules_version)
    rulebook = adjusted(taken, chosen.adjust, vocabulary)
    own = tuple(name for name, rule in rulebook.rules.items() if rule.own)
    measure = Measure(
        own=own,
        adjusted=tuple(dict.fromkeys(one.rule.text for one in chosen.adjust)),
        rules_version=chosen.rules_version.text if chosen.rules_version else "",
        newer=tuple(name for name in newer if rulebook.rules[name].severity is taken.rules[name].severity),
        timed=bool(own) and not has_re2(),
    )
    files = {**dict.fromkeys(map(shown_name, paths), Unread.RULES), **dict.fromkeys(found.files, Unread.SETTINGS)}
    return Yardstick(chosen, rulebook, measure, files)
