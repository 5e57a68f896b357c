"""All that is shipped of norms and rules, bound once for any number of dossiers."""

from ibplint.model.rule import Rulebook
from ibplint.rulebook.frameworks import load_frameworks
from ibplint.rulebook.kept import keep, recalled
from ibplint.vocabulary.vocabulary import Vocabulary


def load_rulebook(vocabulary: Vocabulary, *, proved: bool = True) -> Rulebook:
    """Every framework and every rule that is shipped; IbplintError with the place of the first fault.

    What is not `proved` is read and bound to the last word. What is proved comes from where it was kept, if it was.
    """
    kept = recalled(vocabulary, load_frameworks()) if proved and vocabulary.shipped else None
    if kept is not None:
        return kept
    from ibplint.rulebook.rule_files import read_rulebook  # noqa: PLC0415 - most runs find the rules as they were kept

    read = read_rulebook(vocabulary, proved=proved)
    if proved and vocabulary.shipped:
        keep(read, vocabulary)
    return read
