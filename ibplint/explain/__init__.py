"""The manual of any name: a rule, a norm, a register, a check, a list."""
