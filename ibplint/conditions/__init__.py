"""Three-valued conditions and joins over records."""
