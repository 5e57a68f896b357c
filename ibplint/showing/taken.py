"""As what a text was read, where neither its front matter nor its title says so, and what to do when it is not that."""

from collections.abc import Iterator

from ibplint.showing.sight import Sight

_TEXTS = {
    "read": {
        "nl": "{name} ({path}): {reason}. Is het iets anders, zet dan bovenaan in het bestand een regel `---`,"
        " een regel `soort: …` en weer een regel `---`.",
        "en": "{name} ({path}): {reason}. If it is something else, put a line `---`, a line `soort: …` and a line `---`"
        " again at the top of the file.",
    },
    "sentence": {"nl": "Gelezen als {taken}", "en": "Read as {taken}"},
}


def taken_words(sight: Sight) -> Iterator[str]:
    """For each text of which its front matter and its title do not say what it is: what it was read as, and why."""
    for file in sight.result.files:
        if file.taken is not None and file.taken.reason is not None and sight.result.shows(file.path):
            reason = sight.message(file.taken.reason)
            yield sight.words(_TEXTS["read"], path=sight.path(file.path), name=file.taken.name, reason=reason)


def taken_sentences(sight: Sight) -> Iterator[str]:
    """The same as whole sentences."""
    return (sight.words(_TEXTS["sentence"], taken=text) for text in taken_words(sight))
