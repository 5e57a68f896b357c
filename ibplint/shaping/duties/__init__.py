"""What roles do by running text: sentences and lists become entries of `roltaken`."""
