"""Rule files become rules: those that are shipped, and those of a board."""

from collections.abc import Iterator, Mapping

from ibplint.conditions.refusal import refusal
from ibplint.model.framework import Framework
from ibplint.model.raw import Raw, RawList, RawMapping
from ibplint.model.rule import Rule, Rulebook
from ibplint.reading.own_files import read_own, shown_path
from ibplint.rulebook.frameworks import load_frameworks
from ibplint.rulebook.rules import rule
from ibplint.rulebook.sources import Sources
from ibplint.shipped import folder
from ibplint.vocabulary.vocabulary import Vocabulary


def read_rulebook(vocabulary: Vocabulary, *, proved: bool = True) -> Rulebook:
    """Every framework and every rule that is shipped, from the files in which it stands."""
    frameworks = load_frameworks(proved=proved)
    files = sorted((folder("norms") / "rules").glob("*.yaml"))
    return rulebook({shown_path(file): read_own(file) for file in files}, frameworks, vocabulary, proved=proved)


def rulebook(
    files: Mapping[str, Raw],
    frameworks: Mapping[str, Framework],
    vocabulary: Vocabulary,
    *,
    beside: Mapping[str, Rule] | None = None,
    proved: bool = False,
) -> Rulebook:
    """The rules in the contents of some rule files, by id; an id that stands twice is refused.

    With `beside`, our rules, these are a board's own, and an id of ours is refused too. What is `proved` is bound only
    when a run needs it; all else is bound at once, so that a fault in it stops the run.
    """
    rules: dict[str, Rule] = {}
    for path, content in files.items():
        for one in _rules(content, Sources(vocabulary, frameworks, path, own=beside is not None, proved=proved)):
            other = rules.get(one.id) or (beside or {}).get(one.id)
            if other:
                first = other.place
                raise refusal(
                    str(one.place),
                    f"toetsregel `{one.id}` staat ook op {first}",
                    f"rule `{one.id}` also stands at {first}",
                )
            rules[one.id] = one
    return Rulebook(frameworks, rules)


def _rules(content: Raw, sources: Sources) -> Iterator[Rule]:
    if not isinstance(content, RawList):
        if isinstance(content, RawMapping) and content.get("framework") is not None:
            raise refusal(
                sources.place(content.span),
                "een eigen normenkader leest ibplint niet; noem in uw regels een norm uit `ibplint norms`",
                "ibplint reads no framework of your own; name a norm from `ibplint norms` in your rules",
            )
        raise refusal(
            sources.place(content.span), "hier hoort een lijst van toetsregels", "a list of rules belongs here"
        )
    return (rule(raw, sources) for raw in content.items)
