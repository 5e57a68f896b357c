"""Deviations, attestations and evidence as lines and as shapes."""
