"""Bytes become values, blocks and tables with their places; the only room that meets disk and parsers."""
