"""A fault in our own files: what is wrong, where, and the nearest name that would be right."""

from collections.abc import Iterable
from difflib import get_close_matches

from ibplint.errors import IbplintError

# More names than this are no answer but a list.
_FEW = 12


def refusal(place: str, nl: str, en: str) -> IbplintError:
    """The error for a fault at a place."""
    return IbplintError(nl=f"{place}: {nl}", en=f"{place}: {en}")


def stranger(place: str, name: str, known: Iterable[str], nl: str, en: str) -> IbplintError:
    """The error for a name that is not one of some sort ("veld", "field"), with the nearest that is or all of a few."""
    names = sorted(known)
    near = get_close_matches(name, names, n=1)
    hint = ("", "")
    if near:
        hint = (f"; bedoelde u `{near[0]}`?", f"; did you mean `{near[0]}`?")
    elif len(names) <= _FEW:
        hint = (f"; kies uit: {', '.join(names)}", f"; choose from: {', '.join(names)}")
    return refusal(place, f"`{name}` is geen {nl}{hint[0]}", f"`{name}` is no {en}{hint[1]}")
