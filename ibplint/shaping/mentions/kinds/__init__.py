"""One kind of mention per file."""
