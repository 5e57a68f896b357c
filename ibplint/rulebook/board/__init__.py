"""What a board makes of the rules: rules of its own, stricter ones of ours, and the version that it took on."""
