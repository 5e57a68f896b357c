"""What manual, proofs and settings ask of a check."""

from ibplint.model.bound_check import Description
from ibplint.rulebook.binding.check_sentence import brief_sentence, check_sentence, recognised
from ibplint.rulebook.binding.filled_check import FilledCheck
from ibplint.rulebook.binding.named import looks_at, names, terms
from ibplint.rulebook.binding.stricter import adjustable


def description(one: FilledCheck) -> Description:
    """The description of a check with its parameters filled in."""
    module, params = one.module, one.params
    return Description(
        sentence=check_sentence(module, params),
        names=tuple(dict.fromkeys(names(module, one.bound, one.scope))),
        looks_at=looks_at(module, params),
        terms=terms(one.bound, one.scope),
        unwanted=module.unwanted(params) if hasattr(module, "unwanted") else (),
        adjustable=tuple(adjustable(params)),
        brief=brief_sentence(module, params),
        recognised=recognised(module, params),
        aside=module.aside(params) if hasattr(module, "aside") else False,
        silence=bool(getattr(module, "SILENCE", False)),
    )
