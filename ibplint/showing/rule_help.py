"""What a tool shows beside a finding: the rule, what to do, and the norms that ask for it."""

from collections.abc import Iterator

from ibplint.model.message import Texts
from ibplint.model.result import RuleResult
from ibplint.rulebook.citation import cite
from ibplint.showing.channels.markup import code, marked
from ibplint.showing.frameworks.title import titled
from ibplint.showing.sight import Sight

_TITLES = {
    "fix": {"nl": "Wat te doen", "en": "What to do"},
    "norms": {"nl": "Welke normen dit vragen", "en": "Which norms ask for this"},
    "more": {"nl": "Alles over deze regel", "en": "All about this rule"},
}


def help_text(sight: Sight, rule: RuleResult) -> str:
    """The help as plain lines."""
    lang = sight.view.lang
    norms = [f"- {norm}" for norm in _norms(sight, rule)]
    return "\n".join(
        [
            full_text(sight, rule),
            *([f"{_TITLES['fix'][lang]}: {rule.fix[lang]}"] if rule.fix else []),
            *([f"{_TITLES['norms'][lang]}:", *norms] if norms else []),
            f"{_TITLES['more'][lang]}: ibplint explain {rule.id}",
        ]
    )


def help_markdown(sight: Sight, rule: RuleResult) -> str:
    """The help as Markdown."""
    lang = sight.view.lang
    norms = "\n".join(f"- {marked(norm)}" for norm in _norms(sight, rule))
    return "\n\n".join(
        [
            f"**{marked(rule.says[lang])}.**",
            *([marked(rule.asks[lang])] if rule.asks else []),
            *([f"**{_TITLES['fix'][lang]}.** {marked(rule.fix[lang])}"] if rule.fix else []),
            *([f"**{_TITLES['norms'][lang]}**", norms] if norms else []),
            f"{_TITLES['more'][lang]}: {code(f'ibplint explain {rule.id}')}",
        ]
    )


def full_text(sight: Sight, rule: RuleResult) -> str:
    """What the rule says is true, and the whole of it as one sentence."""
    return f"{rule.says[sight.view.lang]}. {_in(sight, rule.asks)}".strip()


def _in(sight: Sight, texts: Texts) -> str:
    return texts.get(sight.view.lang, "")


def _norms(sight: Sight, rule: RuleResult) -> Iterator[str]:
    """Each norm of the rule as the field cites it, with its title where it was judged."""
    known = {(framework.id, norm.id): norm for framework in sight.result.frameworks for norm in framework.norms}
    for framework, norms in rule.norms.items():
        for norm in norms:
            title = known.get((framework, norm))
            cited = cite(framework, norm, sight.view.lang)
            yield f"{cited} ({titled(title.title, title.title_status, sight.view.lang)})" if title else cited
