"""One mapping in a norm or rule file: known keys only, every value in its type, a fault named with its place."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from ibplint.errors import IbplintError
from ibplint.model.clean import clean
from ibplint.model.frozen import frozen
from ibplint.model.later import LANGUAGES
from ibplint.model.message import Texts
from ibplint.model.raw import Raw, RawList, RawMapping, RawScalar


@frozen()
class Fields:
    """The entries of a mapping in the file at `path`; what is asked of it and absent is an IbplintError."""

    path: str
    raw: RawMapping
    keys: tuple[str, ...]

    def raw_of(self, key: str) -> Raw:
        """The value under a key that must be there."""
        found = self.raw.get(key)
        if found is None:
            raise fault(self.path, self.raw, f"`{key}` ontbreekt", f"`{key}` is missing")
        return found

    def has(self, key: str) -> bool:
        """Whether the key stands in the file."""
        return key in self.keys

    def text(self, key: str) -> str:
        """A text that says something."""
        return text(self.path, self.raw_of(key))

    def number(self, key: str) -> int:
        """A whole number."""
        return number(self.path, self.raw_of(key))

    def flag(self, key: str) -> bool:
        """`true` or `false`."""
        found = self.raw_of(key)
        if isinstance(found, RawScalar) and isinstance(found.value, bool):
            return found.value
        raise fault(self.path, found, "hier hoort `true` of `false`", "`true` or `false` belongs here")

    def texts(self, key: str) -> Texts:
        """The same text in each language."""
        return texts(self.path, self.raw_of(key))

    def mapping(self, key: str, required: Iterable[str], optional: Iterable[str] = ()) -> "Fields":
        """The mapping under a key."""
        return fields(self.path, self.raw_of(key), required, optional)

    def each(self, key: str) -> Iterator[Raw]:
        """The values of the list under a key."""
        return each(self.path, self.raw_of(key))


def fields(path: str, raw: Raw, required: Iterable[str], optional: Iterable[str] = ()) -> Fields:
    """The entries of a mapping; an unknown key and an absent required one are an IbplintError."""
    if not isinstance(raw, RawMapping):
        raise fault(path, raw, "hier horen sleutels met waarden", "keys with values belong here")
    known, there = (*required, *optional), raw.keys
    for key in there:
        if key not in known:
            raise _unknown(path, raw, key, known)
    found = Fields(path, raw, there)
    for key in required:
        if key not in there:
            found.raw_of(key)
    return found


def _unknown(path: str, raw: RawMapping, key: str, known: tuple[str, ...]) -> IbplintError:
    at = next(entry.key for entry in raw.entries if entry.key.text == key)
    near = get_close_matches(key, known, n=1)
    hint = (f"; bedoelde u `{near[0]}`?", f"; did you mean `{near[0]}`?") if near else ("", "")
    return fault(path, at, f"onbekende sleutel `{key}`{hint[0]}", f"unknown key `{key}`{hint[1]}")


def each(path: str, raw: Raw) -> Iterator[Raw]:
    """The values of a list."""
    if not isinstance(raw, RawList):
        raise fault(path, raw, "hier hoort een lijst", "a list belongs here")
    yield from raw.items


def text(path: str, raw: Raw) -> str:
    """A text that says something."""
    if isinstance(raw, RawScalar) and isinstance(raw.value, str) and raw.value.strip():
        return raw.value.strip()
    raise fault(path, raw, "hier hoort tekst", "text belongs here")


def texts(path: str, raw: Raw) -> Texts:
    """The same text in each language."""
    return {lang: text_in(path, raw, lang) for lang in LANGUAGES}


def text_in(path: str, raw: Raw, lang: str) -> str:
    """A text that stands in each language, in one of them."""
    return fields(path, raw, LANGUAGES).text(lang)


def own_texts(path: str, raw: Raw) -> Texts:
    """A text of a board's own: one for all readers, or one in each language, on one line and without hidden signs."""
    written = texts(path, raw) if isinstance(raw, RawMapping) else dict.fromkeys(LANGUAGES, text(path, raw))
    found = {lang: " ".join(one.split()) for lang, one in written.items()}
    if any(clean(one) != one for one in found.values()):
        raise fault(path, raw, "deze tekst bevat tekens die niet te zien zijn", "this text holds hidden signs")
    return found


def number(path: str, raw: Raw) -> int:
    """A whole number."""
    if isinstance(raw, RawScalar) and raw.text.isascii() and raw.text.isdigit():
        return int(raw.text)
    raise fault(path, raw, "hier hoort een geheel getal", "a whole number belongs here")


def fault(path: str, at: Raw, nl: str, en: str) -> IbplintError:
    """What is wrong in a file of ours, with the place."""
    place = f"{path}:{at.span.line}:{at.span.column}"
    return IbplintError(nl=f"{place}: {nl}", en=f"{place}: {en}")
