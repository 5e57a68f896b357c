"""What one file shows by itself, outside a dossier: rules about it, that need no other file."""

from collections.abc import Sequence

from ibplint.model.dossier import Dossier
from ibplint.model.rule import Rule

_DOCUMENTS = "documenten"


def shown_by_one_file(rules: Sequence[Rule], dossier: Dossier) -> tuple[Rule, ...]:
    """The rules that the one file of a dossier can show.

    One that asks of another kind of document needs that document. Where none is about this kind, they all stay, so that
    it is seen that nothing could be judged.
    """
    inside = tuple(rule for rule in rules if _inside(rule, dossier))
    ours = tuple(rule for rule in inside if rule.base != _DOCUMENTS or _of_this_kind(rule, dossier))
    return ours if any(rule.base == _DOCUMENTS for rule in ours) else inside


def _inside(rule: Rule, dossier: Dossier) -> bool:
    # What we supply is never empty, and shaped when somebody asks for it.
    there = rule.base in dossier.supplied or bool(dossier.register(rule.base).records)
    return there and rule.inside and bool(dossier.register(rule.base).records)


def _of_this_kind(rule: Rule, dossier: Dossier) -> bool:
    of = rule.of
    return of is None or any(of.judge(one, dossier).value is not False for one in dossier.register(rule.base).records)
