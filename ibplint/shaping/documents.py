"""Markdown files that are documents: front matter gives the fields, else the first heading a title and a kind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from posixpath import basename, splitext

from ibplint.model.answer import Answer, State
from ibplint.model.file import ReadFile, Unread
from ibplint.model.normal import folded, identifier
from ibplint.model.page import Page
from ibplint.model.raw import RawList, RawMapping, RawScalar
from ibplint.model.span import START
from ibplint.prose.sentences import prose_of
from ibplint.reading.faults import FRONT_MATTER_OPEN, FRONT_MATTER_SHAPE, UNREADABLE
from ibplint.shaping.draft import PAGE, Draft
from ibplint.shaping.duties.drafts import told_drafts
from ibplint.shaping.forms import Forms, Share
from ibplint.shaping.lives import DOCUMENTS
from ibplint.shaping.tables.choice import DUTIES, tabled
from ibplint.vocabulary.vocabulary import ReferenceList

KINDS = "documentsoorten"
_TITLE, _KIND = "titel", "soort"
_STATUS, _WITHDRAWN = "status", "vervallen"
_BROKEN = UNREADABLE | {FRONT_MATTER_OPEN, FRONT_MATTER_SHAPE}
# No title of a document is longer; a pattern on a whole paragraph would take time.
_LONGEST = 200


def page_share(file: ReadFile, forms: Forms) -> Share:
    """What a Markdown file contributes: a document, registers in its tables, both, or nothing without a finding."""
    readme = splitext(basename(file.path))[0].casefold() == "readme"
    page = file.page
    broken = page is not None and page.front_matter is None and any(fault.key in _BROKEN for fault in file.faults)
    if page is None or broken:
        # What the file says of itself cannot be read, so it may be any document.
        return Share(replace(file, unread=file.unread or Unread.SYNTAX), darkened=() if readme else (DOCUMENTS,))
    document = _document(file.path, page, forms)
    if document is None and readme:
        return Share(replace(file, faults=(), unread=Unread.NO_DOCUMENT))
    tables = tabled(file.path, page, forms, document)
    if document is None and not tables.named:
        return Share(replace(file, faults=(), unread=Unread.NO_DOCUMENT))
    documents = (replace(document, prose=prose_of(page)),) if document else ()
    told = (draft for one in documents for draft in _told(one, tables.drafts, forms))
    return Share(
        replace(file, faults=(*file.faults, *tables.faults)),
        drafts=(*documents, *tables.drafts, *told),
        named=(*((DOCUMENTS,) if document else ()), *tables.named),
        darkened=tables.darkened,
    )


def _told(document: Draft, tabled_drafts: Sequence[Draft], forms: Forms) -> Iterator[Draft]:
    """What the text of a document says that roles do; nothing of one that is no longer in force.

    The rows of tables that are registers are read already.
    """
    if document.prose is not None and _WITHDRAWN not in document.answer(_STATUS).values:
        taken = frozenset(one.span.line for one in tabled_drafts if one.schema.name == DUTIES)
        yield from told_drafts(document.prose, document.path, forms, taken)


def recognised(title: str, listed: ReferenceList) -> str:
    """The kind of document that a title betrays, "" when none does; the first kind that fits counts."""
    if kind := listed.words.get(identifier(title)):
        return kind
    text = folded(title)[:_LONGEST]
    for entry in listed.entries:
        if any(re.search(pattern, text, re.IGNORECASE) for pattern in _texts(entry, _TITLE)):
            return next(iter(_texts(entry, _KIND)), "")
    return ""


def _document(path: str, page: Page, forms: Forms) -> Draft | None:
    front = page.front_matter
    schema = forms.vocabulary.registers[DOCUMENTS]
    if front is None or not any(schema.field_named(entry.key.text) for entry in front.entries):
        span = page.headings[0].span if page.headings else START
        bare = forms.draft(DOCUMENTS, RawMapping((), span), path, source=PAGE, page=page)
        found = _filled(bare, page, forms)
        return found if found.says(_KIND) else None
    return _filled(forms.draft(DOCUMENTS, front, path, source=PAGE, page=page), page, forms)


def _filled(draft: Draft, page: Page, forms: Forms) -> Draft:
    """The document with the title and the kind that its text gives, where front matter gives none."""
    answers = dict(draft.answers)
    heading = next((one for one in page.headings if one.text.strip()), None)
    if heading and not draft.says(_TITLE):
        answers[_TITLE] = Answer(_TITLE, State.ANSWERED, (heading.text,), text=heading.text, span=heading.span)
    if not page.headings and not draft.says(_TITLE):
        answers.update(_opening(page))
    title = answers.get(_TITLE)
    if title and title.text and not draft.says(_KIND):
        kind = recognised(title.text, forms.vocabulary.lists[KINDS])
        if kind:
            answers[_KIND] = Answer(_KIND, State.ANSWERED, (kind,), text=title.text, span=title.span)
    return replace(draft, answers=answers)


def _opening(page: Page) -> dict[str, Answer]:
    """The title of a text without headings, as one taken from a PDF: its first words, when they are no sentence."""
    text = " ".join(page.blocks[0].text.split()) if page.blocks else ""
    if not text or len(text) > _LONGEST or text.endswith((".", ":", ",", "?", "!")):
        return {}
    return {_TITLE: Answer(_TITLE, State.ANSWERED, (text,), text=text, span=page.blocks[0].span)}


def _texts(entry: RawMapping, field: str) -> tuple[str, ...]:
    raw = entry.get(field)
    items = raw.items if isinstance(raw, RawList) else (raw,)
    return tuple(item.text for item in items if isinstance(item, RawScalar) and item.value is not None)
