"""What the words in one field mean: dates, moments, durations, roles, evidence."""
