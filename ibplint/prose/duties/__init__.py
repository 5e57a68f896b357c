"""What somebody does by a text: the verb that governs, in every form in which Dutch puts it."""
