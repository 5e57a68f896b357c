"""Schemas and reference lists: fields, aliases, keys, closed lists."""
