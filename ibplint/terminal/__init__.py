"""What surrounds a command: language, colour, streams, and what becomes of trouble."""
