"""Deviations and attestations: what excuses a breach, and what says more than a rule can see."""
