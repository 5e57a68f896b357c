"""Rules of a board's own beside ours."""

from collections.abc import Mapping
from dataclasses import replace

from ibplint.conditions.refusal import refusal
from ibplint.model.raw import Raw
from ibplint.model.rule import Rulebook
from ibplint.model.span import START
from ibplint.rulebook.rule_files import rulebook
from ibplint.vocabulary.vocabulary import Vocabulary


def with_own(shipped: Rulebook, files: Mapping[str, Raw | None], vocabulary: Vocabulary) -> Rulebook:
    """All rules, those of the board last; IbplintError names both places of an id that stands twice."""
    contents = {path: _filled(path, content) for path, content in files.items()}
    found = rulebook(contents, shipped.frameworks, vocabulary, beside=shipped.rules)
    return replace(shipped, rules={**shipped.rules, **found.rules})


def _filled(path: str, content: Raw | None) -> Raw:
    if content is not None:
        return content
    place = f"{path}:{START.line}:{START.column}"
    raise refusal(place, "hier staan geen toetsregels: het bestand is leeg", "no rules stand here: the file is empty")
