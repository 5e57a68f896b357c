from collections.abc import Callable

import pytest

from ibplint.errors import IbplintError
from ibplint.model.condition import Condition
from ibplint.model.truth import Truth

Judged = Callable[..., Truth]
Compiled = Callable[..., Condition]
DECISION = "besluiten: [{id: B-1, orgaan: bestuur, datum: 2026-01-01, onderwerp: Rollen}, {id: B-2, orgaan: bestuur}]\n"


@pytest.mark.parametrize(
    ("record", "condition", "expected"),
    [
        ("{rol: fg, vanaf: 2026-10-31}", "{vanaf: {before: as-of}}", True),
        ("{rol: fg, vanaf: 2026-11-01}", "{vanaf: {before: as-of}}", False),
        ("{rol: fg, vanaf: 2026-11-01}", "{vanaf: {after: as-of}}", False),
        ("{rol: fg, vanaf: 2026-11-02}", "{vanaf: {after: as-of}}", True),
        ("{rol: fg}", "{vanaf: {before: as-of}}", None),
        ("{rol: fg, vanaf: onbekend}", "{vanaf: {before: as-of}}", None),
        ("{rol: fg, vanaf: 2026-02-30}", "{vanaf: {before: as-of}}", None),
        ("{rol: fg, vanaf: 2026-10-31}", "{vanaf: {not: {after: as-of}}}", True),
        ("{rol: fg}", "{vanaf: {not: {after: as-of}}}", None),
        ("{rol: fg, vanaf: 2026-01-02}", "{vanaf: {after: 2026-01-01}}", True),
        ("{rol: fg, vanaf: 2026-01-01}", "{vanaf: {after: 2026-01-01}}", False),
        ("{rol: fg, vanaf: 2026-01-01, tot_en_met: 2026-02-01}", "{vanaf: {before: tot_en_met}}", True),
        ("{rol: fg, vanaf: 2026-02-01, tot_en_met: 2026-02-01}", "{vanaf: {before: tot_en_met}}", False),
        ("{rol: fg, vanaf: 2026-01-01}", "{vanaf: {before: tot_en_met}}", None),
        ("{rol: fg, vanaf: 2026-03-01, besluit: B-1}", "{vanaf: {after: besluit.datum}}", True),
        ("{rol: fg, vanaf: 2026-03-01, besluit: B-1}", "{besluit.datum: {before: vanaf}}", True),
        ("{rol: fg, vanaf: 2026-03-01, besluit: B-2}", "{vanaf: {after: besluit.datum}}", None),
        ("{rol: fg, vanaf: 2026-03-01, besluit: B-3}", "{vanaf: {after: besluit.datum}}", None),
    ],
)
def test_a_date_is_strictly_before_or_after(
    judged: Judged, record: str, condition: str, *, expected: bool | None
) -> None:
    assert judged(condition, record, also=DECISION).value is expected


@pytest.mark.parametrize(
    ("record", "condition", "expected"),
    [
        ("{ontdekt_op: 2026-10-31 23:59}", "{ontdekt_op: {before: as-of}}", True),
        ("{ontdekt_op: 2026-11-01 00:00}", "{ontdekt_op: {before: as-of}}", False),
        ("{ontdekt_op: 2026-11-01}", "{ontdekt_op: {after: as-of}}", False),
        ("{ontdekt_op: 2026-10-31 22:30Z}", "{ontdekt_op: {before: as-of}}", True),
        ("{ontdekt_op: 2026-10-31 23:30Z}", "{ontdekt_op: {before: as-of}}", False),
        (
            "{ontdekt_op: 2026-10-01 10:00, ap_gemeld_op: 2026-10-01 10:01}",
            "{ontdekt_op: {before: ap_gemeld_op}}",
            True,
        ),
        (
            "{ontdekt_op: 2026-10-01 10:00, ap_gemeld_op: 2026-10-01 10:00}",
            "{ontdekt_op: {before: ap_gemeld_op}}",
            False,
        ),
        ("{ontdekt_op: 2026-10-01, ap_gemeld_op: 2026-10-01 10:00}", "{ontdekt_op: {before: ap_gemeld_op}}", None),
        ("{ontdekt_op: 2026-10-01, ap_gemeld_op: 2026-10-02 00:00}", "{ontdekt_op: {before: ap_gemeld_op}}", True),
        (
            "{ontdekt_op: 2026-10-01 10:00, afgehandeld_op: 2026-10-01}",
            "{afgehandeld_op: {after: ontdekt_op}}",
            None,
        ),
        (
            "{ontdekt_op: 2026-10-01 10:00, afgehandeld_op: 2026-10-02}",
            "{afgehandeld_op: {after: ontdekt_op}}",
            True,
        ),
        (
            "{ontdekt_op: 2026-10-25 02:30, ap_gemeld_op: 2026-10-25 02:30+01:00}",
            "{ontdekt_op: {before: ap_gemeld_op}}",
            None,
        ),
    ],
)
def test_a_moment_is_compared_by_the_instant_and_beside_a_day_by_the_local_day(
    judged: Judged, record: str, condition: str, *, expected: bool | None
) -> None:
    assert judged(condition, record, "incidenten").value is expected


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("{persoon: {before: as-of}}", "1:20: dit kan niet gevraagd worden van `persoon`"),
        ("{vanaf: {before: persoon}}", "1:18: dit kan niet gevraagd worden van `persoon`"),
        ("{vanaf: {before: vanaff}}", "1:18: `vanaff` is geen veld van `rollen`; bedoelde u `vanaf`?"),
        ("{vanaf: {before: ours.vanaf}}", "1:18: `ours.vanaf`: `ours` bestaat alleen in een join"),
        ("{vanaf: {before: 2026-13-01}}", "1:18: schrijf een dag als `2026-09-01`"),
    ],
)
def test_what_is_no_date_stops_the_run(compiled: Compiled, condition: str, message: str) -> None:
    with pytest.raises(IbplintError) as stopped:
        compiled(condition)

    assert stopped.value.texts["nl"] == f"norms/rules/x.yaml:{message}"


def test_dates_are_plain_sentences(compiled: Compiled) -> None:
    assert compiled("{vanaf: {before: as-of}}").sentence("nl") == "`vanaf` ligt vóór de peildatum"
    assert compiled("{vanaf: {not: {after: 2026-09-01}}}").sentence("nl") == "`vanaf` ligt niet na 1 september 2026"
    assert compiled("{vanaf: {after: besluit.datum}}").sentence("en") == "`vanaf` lies after `besluit.datum`"
