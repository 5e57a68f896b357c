"""The checks that read the text of a document."""

OF_TEXT = frozenset(
    {
        "agree",
        "as-listed",
        "avoids",
        "backed",
        "carried",
        "circle",
        "current",
        "kept",
        "linked",
        "links",
        "look-alike",
        "mentions",
        "own-parts",
        "process-owners",
        "readable",
        "schema",
        "section",
        "table-covers",
        "tasks",
    }
)
