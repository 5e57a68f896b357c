"""Markdown tables that are registers: which they are, and their rows as entries."""
