"""Judges an IBP dossier: registers of records, rules a person can read, a verdict for every norm."""

__version__ = "0.1.0"
