"""Parts of a text that a check looks at though no parameter names them, each broken in several forms."""

import re
from collections.abc import Callable, Iterator, Mapping

from ibplint.model.dossier import Dossier
from ibplint.model.page import Page
from ibplint.model.person import Person
from ibplint.model.values import Reference
from ibplint.proving.bench import Files
from ibplint.proving.prose_mutants import without_sentences
from ibplint.proving.text_edit import replaced, without, without_block
from ibplint.vocabulary.vocabulary import Vocabulary

_KEY = re.compile(r"^([a-z]+):", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)]+)\)")
_UNFIT = "2026-13-45 ??"


def without_register(dossier: Dossier, files: Files, name: str) -> Files:
    """The texts without a register: its key with all below it, and the documents that are its records."""
    pages = {one.path for one in dossier.register(name).records if one.page is not None}
    left = {path: without_block(text, name) for path, text in files.items() if path not in pages}
    return {path: text for path, text in left.items() if text.strip()}


def _headings(dossier: Dossier, files: Files, _: Vocabulary) -> Iterator[Files]:
    """All text stays, and no heading."""
    for path, _page in _pages(dossier):
        yield {**files, path: re.sub(r"^#+ .*\n", "", files[path], flags=re.MULTILINE)}


def _words(dossier: Dossier, files: Files, _: Vocabulary) -> Iterator[Files]:
    """All headings stay, and no text below them."""
    for path, page in _pages(dossier):
        rows = files[path].splitlines(keepends=True)
        first = min((one.span.line for one in page.headings), default=len(rows))
        yield {**files, path: "".join(row for line, row in enumerate(rows, 1) if line < first or row.startswith("#"))}


def _sentences(dossier: Dossier, files: Files, _: Vocabulary) -> Iterator[Files]:
    """Each sentence, entry or cell away, and each section."""
    yield from without_sentences(dossier, files)


def _links(dossier: Dossier, files: Files, _: Vocabulary) -> Iterator[Files]:
    for path, _page in _pages(dossier):
        for link in _LINK.finditer(files[path]):
            start, end = link.span(1)
            yield {**files, path: files[path][:start] + "nergens.md#niets" + files[path][end:]}


def _signs(_: Dossier, files: Files, __: Vocabulary) -> Iterator[Files]:
    """A quote that nobody closes."""
    for path, text in files.items():
        yield {**files, path: f"{text.rstrip()}\nslot: 'open\n"}


def _keys(_: Dossier, files: Files, __: Vocabulary) -> Iterator[Files]:
    """The name of a register with a letter twice."""
    for path, text in files.items():
        for key in _KEY.finditer(text):
            yield {**files, path: f"{text[: key.end(1)]}{key[1][-1]}{text[key.end(1) :]}"}


def _registers(dossier: Dossier, files: Files, _: Vocabulary) -> Iterator[Files]:
    for name in dict.fromkeys(one.register for one in dossier.register("vermeldingen").records):
        yield without_register(dossier, files, name)


def _answers(dossier: Dossier, files: Files, _: Vocabulary) -> Iterator[Files]:
    """An answer that fits nothing, or none."""
    for record in dossier.register("vermeldingen").records:
        for answer in record.answers.values():
            if answer.span and answer.key_span and record.source == "yaml":
                yield {**files, record.path: replaced(files[record.path], answer.span, f"'{_UNFIT}'")}
                yield {**files, record.path: without(files[record.path], answer.key_span, answer.span)}


def _references(dossier: Dossier, files: Files, _: Vocabulary) -> Iterator[Files]:
    for record in dossier.register("vermeldingen").records:
        for answer in record.answers.values():
            if answer.span and any(isinstance(value, Reference) for value in answer.values):
                yield {**files, record.path: replaced(files[record.path], answer.span, "nergens-te-vinden")}


def _persons(dossier: Dossier, files: Files, _: Vocabulary) -> Iterator[Files]:
    """Somebody with the surname of another, and no first name to tell them apart."""
    held = [
        (record, answer, value)
        for record in dossier.register("vermeldingen").records
        for answer in record.answers.values()
        for value in answer.values
        if isinstance(value, Person) and answer.span
    ]
    for record, answer, value in held:
        for _other, __, other in held:
            if other is not value and answer.span:
                yield {**files, record.path: replaced(files[record.path], answer.span, other.surname.title())}


def _numbers(_: Dossier, files: Files, __: Vocabulary) -> Iterator[Files]:
    """A comment with digits that pass the test of a BSN, with and without that word."""
    for path, text in files.items():
        for called in ("", "BSN "):
            yield {**files, path: f"{text.rstrip()}\n# {called}123456782\n"}


def _contacts(dossier: Dossier, files: Files, _: Vocabulary) -> Iterator[Files]:
    """Somebody's own address in the place of an answer."""
    for record in dossier.register("vermeldingen").records:
        for answer in record.answers.values():
            if answer.span:
                yield {**files, record.path: replaced(files[record.path], answer.span, "iemand@post.example")}


def _pages(dossier: Dossier) -> Iterator[tuple[str, Page]]:
    for record in dossier.register("documenten").records:
        if record.page is not None:
            yield record.path, record.page


PARTS: Mapping[str, Callable[[Dossier, Files, Vocabulary], Iterator[Files]]] = {
    "answers": _answers,
    "contacts": _contacts,
    "headings": _headings,
    "keys": _keys,
    "links": _links,
    "numbers": _numbers,
    "persons": _persons,
    "references": _references,
    "registers": _registers,
    "sentences": _sentences,
    "signs": _signs,
    "words": _words,
}
