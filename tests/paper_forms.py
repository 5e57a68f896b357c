"""Forms of one text, as a word processor, a PDF or another hand gives them; what the text says is the same in each."""

import re
from collections.abc import Callable
from unicodedata import normalize

_HEADING = re.compile(r"(?m)^(#{2,6}) (.+)$")
_SUB_HEADING = re.compile(r"(?m)^#{3,6} (.+)$")
_ITEM = re.compile(r"[-*] (?=\S)")
_PARAGRAPH = re.compile(r"[A-Z][^|]*[.]")
_EVERY, _LONG, _WIDTH, _LETTERS = 3, 10, 58, 26


def signs(text: str) -> str:
    """Hyphens and spaces that do not break, and accents apart from their letters."""
    hyphens = re.sub(r"(?<=\w)-(?=\w)", "\u2011", text)
    return normalize("NFD", re.sub(r"(?<=\d) (?=[a-z])", "\u00a0", hyphens)).replace("ffi", "\ufb03")


def soft_hyphens(text: str) -> str:
    return re.sub(r"(?<=[a-z]{6})(?=[a-z]{6})", "\u00ad", text)


def bullets(text: str) -> str:
    return _marked(text, lambda _: "•\t")


def letters(text: str) -> str:
    return _marked(text, lambda number: f"{chr(ord('a') + number % _LETTERS)}) ")


def one_paragraph(text: str) -> str:
    """Each list run on in one paragraph: `• een • twee`."""
    return _by_block(
        text, lambda _, block: block.replace("\n- ", " • ").replace("- ", "• ", 1) if _list(block) else block
    )


def bold_parts(text: str) -> str:
    """The headings below chapters as bold lines."""
    return _SUB_HEADING.sub(r"**\1**", text)


def bold_headings(text: str) -> str:
    return _HEADING.sub(r"**\2**", text)


def capitals(text: str) -> str:
    return _HEADING.sub(lambda found: found[2].upper(), text)


def underlined(text: str) -> str:
    """Chapters with a line of hyphens below them."""
    return re.sub(r"(?m)^## (.+)$", lambda found: f"{found[1]}\n{'-' * len(found[1])}", text)


def pages(text: str) -> str:
    """The head and the number of a page in the middle of sentences."""

    def paged(number: int, block: str) -> str:
        words = block.split()
        if number % _EVERY or not _PARAGRAPH.fullmatch(block) or len(words) < _LONG:
            return block
        half = len(words) // 2
        return "\n\n".join(
            (" ".join(words[:half]), "Ons beleid – versie 2", f"Pagina {number}", " ".join(words[half:]))
        )

    return _by_block(text, paged)


def contents(text: str) -> str:
    """A table of contents in front of the first chapter."""
    lines = "\n\n".join(f"{found[2]}\t{number + 2}" for number, found in enumerate(_HEADING.finditer(text)))
    first = _HEADING.search(text)
    assert first
    return f"{text[: first.start()]}## Inhoudsopgave\n\n{lines}\n\n{text[first.start() :]}"


def pandoc(text: str) -> str:
    """Attributes, spans, notes and escapes as Pandoc writes them."""
    attributes = _HEADING.sub(r"\g<0> {#kop .Kop1}", text)
    spans = re.sub(r"(?m)^([A-Z][a-z]+ [\w-]+) (?=[a-z])", r"[\1]{.underline} ", attributes)
    return re.sub(r"(?m)^([A-Z].*[a-z])\.$", r"\1.[^1]", spans.replace("e-mail", "e\\-mail"))


def broken_lines(text: str) -> str:
    """Short lines, and long words broken at their ends."""

    def broken(_: int, block: str) -> str:
        lines, line = list[str](), ""
        for word in block.split() if _PARAGRAPH.fullmatch(block) else ():
            half = len(word) // 2
            if len(line) + len(word) < _WIDTH:
                line = f"{line} {word}".strip()
            elif re.fullmatch(r"[a-z]{12,}", word):
                lines.append(f"{line} {word[:half]}-".strip())
                line = word[half:]
            else:
                lines.append(line)
                line = word
        return "\n".join((*lines, line)) if line else block

    return _by_block(text, broken)


def _marked(text: str, mark: Callable[[int], str]) -> str:
    """The text with another mark for each entry of its lists."""
    lines, number = list[str](), 0
    for line in text.split("\n"):
        entry = _ITEM.match(line)
        lines.append(f"{mark(number)}{line[entry.end() :]}" if entry else line)
        number = number + 1 if entry else number if line.startswith(" ") else 0
    return "\n".join(lines)


def _list(block: str) -> bool:
    return all(_ITEM.match(line) for line in block.split("\n"))


def _by_block(text: str, change: Callable[[int, str], str]) -> str:
    return "\n\n".join(change(number, block) for number, block in enumerate(text.split("\n\n")))


FORMS = (
    signs,
    soft_hyphens,
    bullets,
    letters,
    one_paragraph,
    bold_parts,
    bold_headings,
    capitals,
    underlined,
    pages,
    contents,
    pandoc,
    broken_lines,
)
