"""Markdown files that are documents: front matter gives the fields, else the first lines a title and a kind."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from posixpath import basename, splitext

from ibplint.model.answer import Answer, State
from ibplint.model.file import ReadFile, Taken, Unread
from ibplint.model.message import MAYBE, Message, Texts
from ibplint.model.page import Page
from ibplint.model.prose import Prose
from ibplint.model.raw import RawMapping
from ibplint.model.span import START, Span
from ibplint.prose.duties.own_names import called
from ibplint.prose.sentences import prose_of
from ibplint.reading.faults import FRONT_MATTER_OPEN, FRONT_MATTER_SHAPE, UNREADABLE
from ibplint.shaping.draft import PAGE, Draft
from ibplint.shaping.duties.drafts import TASKS, told_drafts
from ibplint.shaping.forms import Forms, Share
from ibplint.shaping.headers import as_header, entries, of_dossier
from ibplint.shaping.kinds.openings import opening
from ibplint.shaping.kinds.titles import KINDS, LONGEST, name_of, recognised
from ibplint.shaping.lives import DOCUMENTS
from ibplint.shaping.tables.choice import DUTIES, tabled

_TITLE, _KIND = "titel", "soort"
_STATUS, _WITHDRAWN = "status", "vervallen"
_BROKEN = UNREADABLE | {FRONT_MATTER_OPEN, FRONT_MATTER_SHAPE}
_OPENING: Texts = {"nl": "dat zegt {words}", "en": "that is what {words} says"}


def page_share(file: ReadFile, forms: Forms, taken: Taken | None = None, *, one_file: bool = False) -> Share:
    """What a Markdown file contributes: a document, registers in its tables, both, or nothing without a finding.

    `taken` is what the text is, where something else than its own words tells that. `one_file`: it is of no dossier.
    """
    readme = is_readme(file.path)
    page = file.page
    broken = page is not None and page.front_matter is None and any(fault.key in _BROKEN for fault in file.faults)
    if page is None or broken:
        # What the file says of itself cannot be read, so it may be any document.
        return Share(replace(file, unread=file.unread or Unread.SYNTAX), darkened=() if readme else (DOCUMENTS,))
    document, taken = _document(file.path, page, forms, taken, one_file=one_file)
    if document is None and readme:
        return Share(replace(file, faults=(), unread=Unread.NO_DOCUMENT))
    tables = tabled(file.path, page, forms, document)
    if document is None and not tables.named:
        return Share(replace(file, faults=(), unread=Unread.NO_DOCUMENT))
    documents = (replace(document, prose=_prose(page, forms)),) if document else ()
    told = (draft for one in documents for draft in _told(one, tables.drafts, forms))
    return Share(
        replace(file, faults=(*file.faults, *tables.faults), taken=taken),
        drafts=(*documents, *tables.drafts, *told),
        named=(*((DOCUMENTS,) if document else ()), *tables.named),
        darkened=tables.darkened,
    )


def _prose(page: Page, forms: Forms) -> Prose:
    """The running text of a page, with what it calls those who hold a role."""
    prose = prose_of(page)
    return replace(prose, called=called(prose, forms.lexicon), words={})


def is_readme(path: str) -> bool:
    """Whether a file tells of the dossier itself, by its name."""
    return splitext(basename(path))[0].casefold() == "readme"


def _told(document: Draft, tabled_drafts: Sequence[Draft], forms: Forms) -> Iterator[Draft]:
    """What the text of a document says that roles do; nothing of one that is no longer in force.

    Of tables that are registers the tasks are read already.
    """
    if document.prose is not None and _WITHDRAWN not in document.answer(_STATUS).values:
        taken: dict[int, list[Span]] = {}
        for one in tabled_drafts:
            if one.schema.name == DUTIES:
                for line in range(one.span.line, one.span.end_line + 1):
                    taken.setdefault(line, []).extend(one.answer(TASKS).spans)
        yield from told_drafts(document.prose, document.path, forms, taken)


def _document(
    path: str, page: Page, forms: Forms, taken: Taken | None, *, one_file: bool
) -> tuple[Draft | None, Taken | None]:
    """The document that a page is, and as which kind it was read; no document when nothing tells its kind."""
    front = page.front_matter
    schema = forms.vocabulary.registers[DOCUMENTS]
    own = front is not None and any(schema.field_named(entry.key.text) for entry in front.entries)
    span = page.headings[0].span if page.headings else START
    raw = entries(front, schema) if front is not None and own else RawMapping((), span)
    draft = forms.draft(DOCUMENTS, raw, path, source=PAGE, page=page)
    draft = _titled(as_header(draft) if one_file and not of_dossier(raw) else draft, page)
    kinds = forms.vocabulary.lists[KINDS]
    if taken is not None:
        draft = _of_kind(draft, taken.kind, "", draft.span)
    elif not draft.says(_KIND):
        draft, taken = _by_words(draft, page, forms)
    if not own and not draft.says(_KIND):
        return None, None
    kind = draft.answer(_KIND).value
    return draft, taken or (Taken(str(kind), name_of(str(kind), kinds)) if kind else None)


def _by_words(draft: Draft, page: Page, forms: Forms) -> tuple[Draft, Taken | None]:
    """The document with the kind that its title tells, else the lines below the title."""
    title, kinds = draft.answer(_TITLE), forms.vocabulary.lists[KINDS]
    if kind := recognised(title.text, kinds) if title.text else "":
        return _of_kind(draft, kind, title.text, title.span or draft.span), None
    told = None if is_readme(draft.path) else opening(page, kinds)
    if told is None:
        return draft, None
    words = forms.context(draft.path).quote(told.text, told.span, private=MAYBE)
    reason = Message(_OPENING, {"words": words})
    return _of_kind(draft, told.kind, told.text, told.span), Taken(told.kind, name_of(told.kind, kinds), reason)


def _of_kind(draft: Draft, kind: str, text: str, span: Span) -> Draft:
    answer = Answer(_KIND, State.ANSWERED, (kind,), text=text, span=span)
    return replace(draft, answers={**draft.answers, _KIND: answer})


def _titled(draft: Draft, page: Page) -> Draft:
    """The document with the title that its text gives, where front matter gives none."""
    if draft.says(_TITLE):
        return draft
    heading = next((one for one in page.headings if one.text.strip()), None)
    found = _opening(page) if not page.headings else {}
    if heading:
        found = {_TITLE: Answer(_TITLE, State.ANSWERED, (heading.text,), text=heading.text, span=heading.span)}
    return replace(draft, answers={**draft.answers, **found})


def _opening(page: Page) -> dict[str, Answer]:
    """The title of a text without headings, as one taken from a PDF: its first words, when they are no sentence."""
    text = " ".join(page.blocks[0].text.split()) if page.blocks else ""
    if not text or len(text) > LONGEST or text.endswith((".", ":", ",", "?", "!")):
        return {}
    return {_TITLE: Answer(_TITLE, State.ANSWERED, (text,), text=text, span=page.blocks[0].span)}
