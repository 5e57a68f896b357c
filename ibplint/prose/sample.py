"""A phrase as a text would say it."""

_ONE_OF, _AND, _NOT, _GAP = "/", " & ", "!", ("...", "…")


def sample(phrase: str) -> str:
    """The shortest words that fit a phrase: of alternatives the first, and for a number three."""
    parts = [part for part in phrase.split(_AND) if not part.startswith(_NOT)]
    words = (word.partition(_ONE_OF)[0] for part in parts for word in part.split() if word not in _GAP)
    return " ".join("3" if word == "[n]" else word.replace("*", "") or "iets" for word in words)
