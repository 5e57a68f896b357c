"""Which kind of document a text is: by its title, by what stands below the title, or by what it treats."""
