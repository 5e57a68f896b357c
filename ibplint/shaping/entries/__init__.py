"""From an entry as written to typed answers: which field a key means, whether its shape fits, what it says."""
