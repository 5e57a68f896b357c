"""Rules and a dossier become verdicts."""
