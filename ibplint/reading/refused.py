"""A text that goes over a limit is not read at all: half of it would prove less than nothing."""

from ibplint.model.raw import Fault


class RefusedError(Exception):
    """Nothing of the text is read; the fault says which limit it goes over, and where."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.key)
        self.fault = fault
