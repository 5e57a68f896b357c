"""Evidence on disk: its SHA-256, and nothing else of it is read."""

import hashlib
import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ibplint.model.file import Unread
from ibplint.reading.opening import descriptor_of

# A scan of minutes is some megabytes; what is larger than this is no piece of evidence that anybody reads.
LIMIT = 1_000_000_000
_CHUNK = 1_000_000
# What Windows has for a link to a folder. A file that a cloud keeps has another mark, and is an ordinary file.
_JUNCTION = 0xA0000003


def hashes(folder: Path, paths: Iterable[str]) -> Mapping[str, str | Unread]:
    """The SHA-256 of each file below a folder by its relative path, or why it could not be read."""
    return {path: _below(folder, path) for path in paths}


def sha256_of(file: Path, limit: int = LIMIT) -> str | Unread:
    """The SHA-256 of an ordinary file; no link is followed, no device read."""
    descriptor = descriptor_of(file)
    if isinstance(descriptor, Unread):
        return descriptor
    digest, size = hashlib.sha256(), 0
    with os.fdopen(descriptor, "rb", buffering=0) as stream:
        try:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                if size > limit:
                    return Unread.TOO_BIG
                digest.update(chunk)
        except OSError:
            return Unread.DENIED
    return digest.hexdigest()


def _below(folder: Path, path: str) -> str | Unread:
    found: str | Unread = Unread.GONE
    for spelling in _spellings(path):
        file = folder.joinpath(*spelling.split("/"))
        found = Unread.LINK if _leads_away(folder, spelling) else sha256_of(file)
        if found is not Unread.GONE:
            return found
    return found


def _spellings(path: str) -> Iterator[str]:
    """One machine writes an accent as part of its letter, another as a sign of its own."""
    yield path
    for form in ("NFC", "NFD"):
        other = unicodedata.normalize(form, path)
        if other != path:
            yield other


def _leads_away(folder: Path, path: str) -> bool:
    """Whether a part of the path is a link, and so may lie anywhere."""
    at = folder
    for part in path.split("/"):
        at /= part
        try:
            found = at.lstat()
        except (OSError, ValueError):
            return False
        if stat.S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", 0) == _JUNCTION:
            return True
    return False
