"""Results as lines for a reader: words in two languages, widths, excerpts, sections."""
