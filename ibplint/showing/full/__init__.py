"""What an auditor asks of one run: all that was not judged and why, and each piece of evidence."""
