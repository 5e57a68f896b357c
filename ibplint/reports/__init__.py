"""One format per file: a RunResult becomes text, and nothing else happens."""
