"""What the running text of a document names, as the supplied register `noemingen`."""
