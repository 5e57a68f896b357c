"""What may be asked of the answer in one field; a file for each sort of question."""
