"""Raw files and the vocabulary become registers of records."""
