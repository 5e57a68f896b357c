"""Lists of Dutch words that are written as one text."""


def listed(text: str) -> frozenset[str]:
    """The words of a text, each as it stands there."""
    return frozenset(text.split())
