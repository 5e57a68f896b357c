"""A phrase as a text would say it."""

_ONE_OF, _NOT, _GAP = "/", "!", ("...", "…", "&")


def sample(phrase: str) -> str:
    """The shortest words that fit a phrase: of alternatives the first, and for a number three."""
    words = (word.partition(_ONE_OF)[0] for word in phrase.split() if word not in _GAP and word[0] != _NOT)
    return " ".join("3" if word == "[n]" else word.replace("*", "") or "iets" for word in words)
