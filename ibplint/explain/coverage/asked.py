"""What can be proved of the frameworks that are asked, without any dossier."""

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches

from ibplint.errors import IbplintError
from ibplint.explain.coverage.page import coverage_text
from ibplint.explain.coverage.shape import coverage_json
from ibplint.judging.coverage import Coverage, coverage
from ibplint.model.rule import Rulebook
from ibplint.model.view import View
from ibplint.rulebook.load import load_rulebook
from ibplint.vocabulary.vocabulary import load_vocabulary

FORMATS: Mapping[str, Callable[[Sequence[Coverage], View], str]] = {"text": coverage_text, "json": coverage_json}


def shipped_coverage(framework: str, view: View, *, form: str) -> str:
    """The coverage of one framework, or of all when none is named; IbplintError suggests what is near."""
    return FORMATS[form](chosen(framework, load_rulebook(load_vocabulary())), view)


def chosen(framework: str, rulebook: Rulebook) -> tuple[Coverage, ...]:
    """The coverage of one framework, or of all when none is named; IbplintError suggests what is near."""
    known = rulebook.frameworks
    if framework and framework not in known:
        near = get_close_matches(framework, known, n=1)
        hint = (f"; bedoelde u `{near[0]}`?", f"; did you mean `{near[0]}`?") if near else ("", "")
        names = ", ".join(known)
        raise IbplintError(
            nl=f"normenkader `{framework}` bestaat niet; kies uit: {names}{hint[0]}",
            en=f"there is no framework `{framework}`; choose from: {names}{hint[1]}",
        )
    return tuple(one for one in coverage(rulebook) if framework in ("", one.framework.id))
