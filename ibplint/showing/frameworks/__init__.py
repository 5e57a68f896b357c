"""Norms as a reader sees them: title, verdict, and how sure they are."""
