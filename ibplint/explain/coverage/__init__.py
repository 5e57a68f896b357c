"""What can be proved of each framework, without any dossier."""
