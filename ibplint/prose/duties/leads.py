"""What announces duties: the sentence above a list, and the heading of a role."""

import re
from collections.abc import Sequence

from ibplint.model.frozen import frozen
from ibplint.model.prose import Word
from ibplint.prose.duties.everyday import strings_told
from ibplint.prose.duties.forms import finite
from ibplint.prose.duties.grammar import EXCLUDES, LITTLE, POINTING, PRONOUNS, SUBORDINATORS, TASKS
from ibplint.prose.duties.lexicon import Effect, Lexicon
from ibplint.prose.duties.who import OTHER, role_at, roles_named, whose
from ibplint.prose.unnumbered import unnumbered
from ibplint.prose.words import words_of

_ASIDE = re.compile(r"\([^()]*\)")
# A subject that has no verb behind it stands in the first words.
_HEAD = 6
# What numbers a heading: `6.2`, `D3`, `b`, `IV`.
_NUMBER = re.compile(r"\w?\d.*|\w|[ivx]+")
_WITHIN = frozenset(["van", "binnen", "op", "bij", "in"])


@frozen(slots=True)
class Lead:
    """Whose the entries below a sentence are, and the sentence's own words that each of them continues.

    `roles` is None where it names nobody: () is the subject of the sentences before it. `tasks`: it announces tasks.
    """

    roles: tuple[str, ...] | None
    predicate: str = ""
    tasks: bool = False


def lead(text: str, lexicon: Lexicon) -> Lead:
    """What the sentence above a list announces: `De privacy officer moet:`, `Taken van de FG:`."""
    bare = text.rstrip(" :")
    named = tuple(word.text for word in words_of(_ASIDE.sub(" ", bare)))
    if not named or EXCLUDES.intersection(named):
        return Lead(None)
    if set(named) & TASKS and all(word in TASKS or word in LITTLE for word in _without_roles(named, lexicon)):
        return Lead(_roles_in(named, lexicon), tasks=True)
    parts = strings_told(bare, lexicon)
    words = parts[-1][0]
    texts = tuple([word.text for word in words])
    found = finite(texts, len(texts), lexicon)
    if not found:
        alone = heading_roles(bare, lexicon)
        return Lead(alone or None, tasks=bool(alone))
    at, verb = found[0].at, found[0].verb
    roles = whose(texts[:at], words[at + 1 :], bare, lexicon)
    tasks = verb.effect is Effect.PASSES
    # `heeft de volgende taken` says no more than that tasks follow.
    bare_of = set(texts[at:]) & TASKS and tasks
    return Lead(roles, "" if bare_of else bare[words[at].start :], tasks=tasks)


def sentence_subject(text: str, lexicon: Lexicon) -> tuple[tuple[str, ...] | None, bool, bool]:
    """Whose the main clause of a sentence is, whether a pronoun says so, and whether it has a finite verb at all."""
    words, gaps = next(iter(strings_told(text, lexicon)), ((), ()))
    first, limit = _main(words, gaps, lexicon)
    words = words[first:]
    texts = tuple([word.text for word in words])
    found = finite(texts, limit - first, lexicon)
    if not found:
        return (roles_named(texts[:_HEAD], lexicon) or None), False, False
    at = found[0].at
    # Behind a subordinate clause the subject follows the verb.
    before = texts[:at] or (("dan",) if first else ())
    told = whose(before, words[at + 1 :], text, lexicon)
    return told, told == () and (bool(PRONOUNS.intersection(texts[: at + 2])) or texts[0] in POINTING), True


def _main(words: Sequence[Word], gaps: Sequence[str], lexicon: Lexicon) -> tuple[int, int]:
    """From which word up to which the main clause of a string surely goes."""
    opens = [at for at in range(len(words)) if words[at].text in SUBORDINATORS]
    if not opens or opens[0]:
        return 0, opens[0] if opens else len(words)
    verbs = (at for at in range(1, len(words)) if "," in gaps[at] and words[at].text in lexicon.finite)
    return next(verbs, 0), len(words)


def heading_roles(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The roles that a heading is about and nothing else: `6.2 De privacy officer`, `Leidinggevende, directie`."""
    words = tuple([word.text for word in words_of(_ASIDE.sub(" ", unnumbered(text)))])
    found: list[str] = []
    at = 0
    while at < len(words):
        role, length = role_at(words, at, lexicon)
        if role:
            found.append(role)
            at += length
        elif words[at] in _WITHIN and found:
            break
        elif words[at] in TASKS or words[at] in LITTLE or _NUMBER.fullmatch(words[at]):
            at += 1
        else:
            return ()
    return tuple(dict.fromkeys(found))


def neutral(text: str) -> bool:
    """Whether a heading says that tasks follow, and of whom in the heading above it: `Taken en bevoegdheden`."""
    words = tuple(word.text for word in words_of(unnumbered(text)))
    return bool(words) and all(word in TASKS or word in LITTLE or _NUMBER.fullmatch(word) for word in words)


def _without_roles(words: tuple[str, ...], lexicon: Lexicon) -> list[str]:
    found, at = [], 0
    while at < len(words):
        role, length = role_at(words, at, lexicon)
        found += [] if role else [words[at]]
        at += length or 1
    return found


def _roles_in(words: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    named = (role_at(words, at, lexicon)[0] for at in range(len(words)))
    return tuple(dict.fromkeys(role for role in named if role and role != OTHER))
