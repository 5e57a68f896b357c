from results_by_hand import DEMANDED, FG, PO, finding, norm, result, rules

from ibplint.model.verdict import Severity, Verdict
from ibplint.showing.tally import by_cause, by_rule, examined, severities, share, verdicts


def test_findings_at_one_place_are_one_group_and_the_heaviest_group_is_first() -> None:
    note = finding(place=FG, severity=Severity.NOTE)
    error = finding(place=PO)
    warning = finding(place=PO, severity=Severity.WARNING, rule="andere-regel")

    assert by_cause([note, warning, error]) == ((error, warning), (note,))


def test_causes_that_one_rule_found_are_one_block_and_a_cause_of_two_rules_stays_by_itself() -> None:
    one = (finding(place=FG),)
    other = (finding(place=PO),)
    mixed = (finding(place=DEMANDED, fingerprint="x"), finding(place=DEMANDED, rule="andere-regel"))

    assert by_rule((one, mixed, other)) == ((*one, *other), mixed)


def test_counts_are_over_rules_and_findings() -> None:
    assert verdicts(rules()) == {Verdict.NOT_MET: 1, Verdict.UNDETERMINED: 3, Verdict.NOT_APPLICABLE: 1}
    assert severities(result().findings) == {Severity.ERROR: 1}
    assert examined(rules()) == 3


def test_the_share_of_a_norm_is_over_the_records_of_all_its_rules() -> None:
    known = {rule.id: rule for rule in rules()}

    both = share(norm("x", Verdict.NOT_MET, ("datalek-72-uur", "fg-onafhankelijk", "niet-beoordeeld")), known)

    assert (both.met, both.examined) == (1, 3)
