"""One channel per file: what a text must not say there, and how it is written instead."""
