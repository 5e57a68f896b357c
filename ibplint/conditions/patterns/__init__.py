"""How a regular expression is run: ours as Python does it, a board's in time that grows with the text alone."""
