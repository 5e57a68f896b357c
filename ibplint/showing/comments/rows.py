"""What stands in the tables of a comment: findings, deviations, rules without a verdict, norms."""

from ibplint.model.finding import Finding
from ibplint.model.result import FrameworkResult, NormResult, RuleResult
from ibplint.rulebook.citation import cite
from ibplint.showing.channels.markup import code, marked
from ibplint.showing.frameworks.proof import proof
from ibplint.showing.frameworks.title import titled
from ibplint.showing.maturity import steps
from ibplint.showing.sight import Sight
from ibplint.showing.tally import share
from ibplint.showing.words import severity_word, verdict_word

Cells = tuple[str, ...]

_HEADS = {
    "found": {"nl": "ernst|waar|wat|wat te doen", "en": "severity|where|what|what to do"},
    "solved": {"nl": "ernst|waar|wat", "en": "severity|where|what"},
    "waived": {"nl": "waar|wat|afwijking", "en": "where|what|deviation"},
    "open": {"nl": "toetsregel|reden", "en": "rule|reason"},
    "proof": {"nl": "aangetoond door", "en": "proved by"},
    "norms": {"nl": "norm|oordeel|voldoen|waarover", "en": "norm|verdict|met by|about"},
    "steps": {"nl": "norm|oordeel|voldoen|trede|waarover", "en": "norm|verdict|met by|step|about"},
}
_OF = {"nl": "{met} van {examined}", "en": "{met} of {examined}"}
_NONE = "-"


def head(kind: str, lang: str) -> Cells:
    """The head of a table."""
    return tuple(_HEADS[kind][lang].split("|"))


def norms_head(sight: Sight, framework: FrameworkResult) -> Cells:
    """The head of a table of norms, in full with what proves them."""
    lang = sight.view.lang
    return (*head(norms_kind(framework), lang), *(head("proof", lang) if sight.view.full else ()))


def found_cells(sight: Sight, finding: Finding) -> Cells:
    """A finding with its place and the next step."""
    return (
        severity_word(finding.severity, sight.view.lang),
        code(sight.place(finding.place)),
        marked(sight.message(finding.message)),
        marked(finding.fix[sight.view.lang]),
    )


def solved_cells(sight: Sight, finding: Finding) -> Cells:
    """A finding that is gone; its line was one of the base, so the record says where it was."""
    place = finding.place
    where = code(f"{place.register}/{place.record}")
    return severity_word(finding.severity, sight.view.lang), where, marked(sight.message(finding.message))


def waived_cells(sight: Sight, finding: Finding) -> Cells:
    """A finding and the deviation that covers it."""
    return (
        code(sight.place(finding.place)),
        marked(sight.message(finding.message)),
        marked(sight.excuse(finding)),
    )


def open_cells(sight: Sight, rule: RuleResult) -> Cells:
    """A rule and why it told nothing."""
    return marked(sight.says(rule.id)), marked(sight.reason(rule)) or _NONE


def norms_kind(framework: FrameworkResult) -> str:
    """The kind of table that shows a framework: with steps where these were reached."""
    return "steps" if any(norm.maturity for norm in framework.norms) else "norms"


def norm_cells(sight: Sight, framework: FrameworkResult, norm: NormResult) -> Cells:
    """A norm with its verdict, over how many records, the step where there are steps, in full what proves it."""
    lang = sight.view.lang
    counts = share(norm, sight.rules)
    step = steps(norm.maturity.low, norm.maturity.high) if norm.maturity else _NONE
    return (
        marked(cite(framework.id, norm.id, lang) + ("" if norm.number_verified else "*")),
        verdict_word(norm.verdict, lang),
        sight.words(_OF, met=counts.met, examined=counts.examined) if counts.examined else _NONE,
        *([step] if norms_kind(framework) == "steps" else []),
        marked(titled(norm.title, norm.title_status, lang)),
        *([marked("; ".join(proof(sight, norm)))] if sight.view.full else []),
    )
