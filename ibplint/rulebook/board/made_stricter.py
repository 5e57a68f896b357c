"""What a board made of our rules, by its settings."""

from collections.abc import Mapping

from ibplint.conditions.patterns.linear import has_re2
from ibplint.model.measure import Measure
from ibplint.model.raw import Raw
from ibplint.model.rule import Rulebook
from ibplint.rulebook.board.adjusting import adjusted
from ibplint.rulebook.board.own_rules import with_own
from ibplint.rulebook.board.taking_on import as_taken_on
from ibplint.settings import Settings
from ibplint.vocabulary.vocabulary import Vocabulary


def measured_by(
    shipped: Rulebook, chosen: Settings, contents: Mapping[str, Raw | None], vocabulary: Vocabulary
) -> tuple[Rulebook, Measure]:
    """All rules as the settings and the board's own rule files have them, and what differs from ours."""
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
    return rulebook, measure
