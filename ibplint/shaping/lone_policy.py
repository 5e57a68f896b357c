"""A text that is the policy though nothing calls it so: the one file that was given, or the one privacy paper there is.

A board calls its policy *privacyreglement* too, or gives it a motto. Where no document is the policy, and what a text
treats shows that it is, it is read as such, and the result says so. What front matter says of a kind always stands.
"""

from collections.abc import Iterator, Sequence

from ibplint.model.file import ReadFile, Taken, Unread
from ibplint.model.message import Message, Texts
from ibplint.model.prose import Prose
from ibplint.prose.sentences import prose_of
from ibplint.shaping.documents import is_readme, page_share
from ibplint.shaping.draft import Draft
from ibplint.shaping.forms import Forms, Share
from ibplint.shaping.kinds.contents import by_contents
from ibplint.shaping.kinds.titles import KINDS, name_of
from ibplint.shaping.lives import DOCUMENTS

_KIND = "soort"
_SHOWN = 5
_REASONS: dict[bool, Texts] = {
    True: {
        "nl": "er is geen ander IBP-beleid bij, en de tekst gaat over {count} onderwerpen daarvan, zoals {subjects}",
        "en": "there is no other policy with it, and the text treats {count} subjects of one, such as {subjects}",
    },
    False: {
        "nl": "de titel zegt niet wat het is, en de tekst gaat over {count} onderwerpen daarvan, zoals {subjects}",
        "en": "the title does not say what it is, and the text treats {count} subjects of one, such as {subjects}",
    },
}


def with_policy(
    files: Sequence[ReadFile], shares: Sequence[Share], forms: Forms, *, one_file: bool
) -> tuple[Share, ...]:
    """The shares, in which the one text that turns out to be the policy is read as that."""
    documents = [draft for share in shares for draft in share.drafts if draft.schema.name == DOCUMENTS]
    kinds = {str(draft.answer(_KIND).value) for draft in documents}
    found = [
        (number, kind, treated)
        for number, (file, share) in enumerate(zip(files, shares, strict=True))
        for kind, prose in _open(file, share, one_file=one_file)
        if (treated := by_contents(prose, forms.vocabulary, kind)) and treated.kind not in kinds
    ]
    if len(found) != 1:
        return tuple(shares)
    ((number, kind, treated),) = found
    reason = Message(
        _REASONS[bool(kind)], {"count": len(treated.subjects), "subjects": tuple(treated.subjects[:_SHOWN])}
    )
    taken = Taken(treated.kind, name_of(treated.kind, forms.vocabulary.lists[KINDS]), reason)
    read = page_share(files[number], forms, taken, one_file=one_file)
    return (*shares[:number], read, *shares[number + 1 :])


def _open(file: ReadFile, share: Share, *, one_file: bool) -> Iterator[tuple[str, Prose]]:
    """A text with the kind that its title gives, which its contents may overrule; "" where nothing tells it."""
    for draft in share.drafts:
        if draft.schema.name == DOCUMENTS and draft.prose is not None and not _in_front_matter(draft):
            kind = draft.answer(_KIND).value
            if kind or one_file:
                # In a dossier front matter without a kind is told as what it lacks.
                yield str(kind or ""), draft.prose
    told = share.file.unread in (None, Unread.NO_DOCUMENT) and DOCUMENTS not in share.named
    if one_file and told and file.page and not is_readme(file.path):
        # Its tables may have been read as registers, as those of a page that is no document are.
        yield "", prose_of(file.page)


def _in_front_matter(draft: Draft) -> bool:
    return draft.answer(_KIND).key_span is not None
