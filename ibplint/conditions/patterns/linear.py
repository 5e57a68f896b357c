r"""Patterns of a board's own rules: whatever they say, they cannot keep a run waiting.

With `google-re2` a search takes time in proportion to the text. Without it `regex` searches against a time limit. Both
take the same patterns and find the same: what one of them does not know is refused by both, `\w`, `\d` and `\b` know
letters without accents alone, and case does not count.
"""

import re
from collections.abc import Callable
from functools import cache

from ibplint.conditions.refusal import refusal
from ibplint.errors import IbplintError
from ibplint.model.late_pattern import late
from ibplint.model.pattern import Pattern

LONGEST = 1_000
SECONDS = 1.0
Search = Callable[[str], object]

_MOST_TIMES = 1_000
_SET = late(r"\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]", re.DOTALL)
_ESCAPE = late(r"\\.", re.DOTALL)
# An escape of a letter or digit that not both engines have.
_FOREIGN = late(r"\\(?![aftnrvdDsSwWbBAzpP])[0-9A-Za-z]")
# What looks around, never gives back, or allows for slips of the pen.
_UNKNOWN = late(r"\(\?(?!:|P?<[A-Za-z_]|[imsU-]+[:)])..?|[*+?}]\+|\{[^\d}][^}]*\}")
_TIMES = late(r"\{(\d+)(?:,(\d*))?\}")


def linear_pattern(text: str, place: str, rule: str = "") -> Pattern:
    """The pattern, ready to be run; IbplintError when it is none, and when a search takes too long.

    Both errors name the place and the rule.
    """
    place = f"{place}: `{rule}`" if rule else place
    if len(text) > LONGEST:
        raise refusal(
            place,
            f"een patroon heeft hoogstens {LONGEST} tekens; splits het in een lijst",
            f"a pattern has at most {LONGEST} characters; split it into a list",
        )
    unknown = _unknown(text)
    if unknown:
        raise _refused(place, unknown)
    search = (_re2_search if has_re2() else timed_search)(text, place)
    return Pattern(text, lambda found_in: search(found_in) is not None)


@cache
def has_re2() -> bool:
    """Whether the engine is there that needs no time limit."""
    try:
        import re2  # noqa: F401, PLC0415 - an extra that not every machine can have
    except ImportError:
        return False
    return True


def _re2_search(text: str, place: str) -> Search:
    import re2  # noqa: PLC0415 - an extra, and dear to import

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    try:
        compiled = re2.compile(text, options)
    except re2.error as fault:
        why = fault.args[0] if fault.args else ""
        raise _refused(place, why.decode("utf-8", "replace") if isinstance(why, bytes) else str(why)) from None
    # What YAML may write as an escape is not always a sign that UTF-8 has.
    return lambda found_in: compiled.search(found_in.encode("utf-8", "replace").decode())


def timed_search(text: str, place: str, seconds: float = SECONDS) -> Search:
    """A search that IbplintError ends when it takes longer than this."""
    try:
        import regex  # noqa: PLC0415 - only a board's own patterns need it

        compiled = regex.compile(_lowered(text), regex.ASCII | regex.IGNORECASE | regex.VERSION0)
    except (regex.error, RecursionError, OverflowError) as fault:
        raise _refused(place, str(fault)) from None

    def search(found_in: str) -> object:
        try:
            return compiled.search(found_in.lower(), timeout=seconds)
        except TimeoutError:
            raise too_slow(text, place) from None

    return search


def too_slow(text: str, place: str) -> IbplintError:
    """The error for a pattern whose search does not end in time."""
    return refusal(
        place,
        f"het patroon `{text}` is te zwaar: zoeken duurt te lang. Maak het eenvoudiger, of installeer `ibplint[re2]`",
        f"the pattern `{text}` is too heavy: a search takes too long. Make it simpler, or install `ibplint[re2]`",
    )


def _refused(place: str, why: str) -> IbplintError:
    return refusal(
        place,
        f"dit patroon kan ibplint niet gebruiken: {why}. Vooruit- of terugkijken en terugverwijzen kan niet",
        f"ibplint cannot use this pattern: {why}. It cannot look around or refer back",
    )


def _unknown(text: str) -> str:
    """The first part of a pattern that one of the engines does not know, or takes for something else."""
    for escape in _ESCAPE.findall(text):
        if _FOREIGN.fullmatch(escape):
            return f"`{escape}`"
    # A set, or an escaped sign, is one sign: what stands in it has no meaning of its own.
    bare = _SET.sub("a", _ESCAPE.sub("a", text))
    found = _UNKNOWN.search(bare)
    if found:
        return f"`{found[0]}`"
    for times in _TIMES.finditer(bare):
        if any(int(part) > _MOST_TIMES for part in times.groups() if part):
            return f"`{times[0]}`"
    return ""


def _lowered(text: str) -> str:
    # With ASCII classes the engine knows no case of other letters, so both sides lose theirs.
    return "".join(sign if sign.isascii() else sign.lower() for sign in text)
