"""Norm and rule files become frameworks and bound rules."""
