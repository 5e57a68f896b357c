"""By what a run judged, beside the rules of ibplint as they are."""

from ibplint.model.frozen import frozen


@frozen()
class Measure:
    """What a board made of the rules; nothing of it where its settings say nothing about them.

    `own` are the ids of its own rules, `adjusted` of those it made stricter. `rules_version` is the version that it
    pinned, `newer` are the rules that came later and count as notes. `timed`: patterns of its own rules run against a
    time limit, because no engine was there that needs none.
    """

    own: tuple[str, ...] = ()
    adjusted: tuple[str, ...] = ()
    rules_version: str = ""
    newer: tuple[str, ...] = ()
    timed: bool = False
