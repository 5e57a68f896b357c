"""The checks that a rule requires, with their parameters filled in."""
