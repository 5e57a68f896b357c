"""A dossier as a git revision has it, read from the object store: nothing is checked out, written or fetched."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import sha256
from os import fsdecode
from pathlib import Path
from typing import NamedTuple

from ibplint.errors import IbplintError
from ibplint.model.file import ReadFile, Unread
from ibplint.model.frozen import frozen
from ibplint.reading import git_trouble
from ibplint.reading.file_names import kind_of, shown_name
from ibplint.reading.git_program import MOST, GitProgram
from ibplint.reading.listing import Excluded, listing, matcher, refused
from ibplint.reading.one_file import LIMITS, is_read, read_bytes, unread

_FOLDER, _LINK, _SUBMODULE = "040000", "120000", "160000"
_FILE = frozenset({"100644", "100755", "100664"})
_AT_ONCE = 16_000_000
# Larger evidence than this is taken as stated, not seen.
_HASHED = 48_000_000
_FOREIGN_OWNER = b"dubious ownership"


class _Entry(NamedTuple):
    """What a tree lists; `size` is None for what has none, or what the object store lacks."""

    mode: str
    key: str
    size: int | None
    path: str

    @property
    def shown(self) -> str:
        return shown_name(self.path)


@frozen()
class Tree:
    """A dossier's folder at a revision: the commit and the files; `there` is False when there was no such folder."""

    commit: str
    there: bool = False
    files: tuple[ReadFile, ...] = ()
    hashes: Callable[[Iterable[str]], Mapping[str, str | Unread]] = lambda _: {}


def read_tree(
    folder: Path, prefix: str, revision: str, *, exclude: Sequence[str] = (), now: Iterable[ReadFile] = ()
) -> Tree:
    """The files of a dossier's folder at a revision, by the rules of `read_folder`.

    `folder` is absolute, `prefix` its path in the repository. What `now` has at the same path with the same bytes is
    not read again. IbplintError when the revision or anything in it cannot be read: a base is never taken as empty.
    """
    store = _Store(folder, (folder, *folder.parents)[len(Path(prefix).parts)])
    commit = store.commit(revision)
    tree = store.folder(commit, prefix)
    if not tree:
        return Tree(commit)
    entries = tuple(_seen(store.entries(tree), matcher(exclude)))
    known = {(file.path, file.sha256): file for file in now if not file.faults}
    read = {
        entry.path: known.get((entry.shown, sha256(data).hexdigest())) or read_bytes(entry.shown, data)
        for entry, data in store.contents(filter(_is_read, entries), lambda entry: LIMITS[kind_of(entry.shown)])
    }
    try:
        files = listing(read.get(entry.path) or _unread(entry) for entry in entries)
    except IbplintError as trouble:
        raise git_trouble.of_base(revision, trouble) from None
    return Tree(commit, there=True, files=files, hashes=partial(_hashes, store, entries))


def _hashes(store: "_Store", entries: Sequence[_Entry], paths: Iterable[str]) -> Mapping[str, str | Unread]:
    """The SHA-256 of each file by its path, or why it could not be read."""
    asked = set(paths)
    found = (entry for entry in entries if entry.mode in _FILE and entry.shown in asked)
    hashed = {
        entry.shown: Unread.TOO_BIG if len(data) > _HASHED else sha256(data).hexdigest()
        for entry, data in store.contents(found, lambda _: _HASHED)
    }
    return dict.fromkeys(asked, Unread.GONE) | hashed


def _seen(entries: Iterable[_Entry], excluded: Excluded) -> Iterator[_Entry]:
    """What a walk of the folder would see: nothing that is hidden or left out, and nothing below it."""
    for entry in entries:
        parts = entry.path.split("/")
        above = ("/".join(parts[:depth]) + "/" for depth in range(1, len(parts)))
        if not any(part.startswith(".") for part in parts) and not any(map(excluded, (*above, entry.path))):
            yield entry


def _is_read(entry: _Entry) -> bool:
    return entry.mode in _FILE and is_read(entry.shown)


def _unread(entry: _Entry) -> ReadFile:
    if entry.mode == _LINK:
        return refused(entry.shown, Unread.LINK)
    # What a submodule holds is in another repository.
    return unread(entry.shown, Unread.DEVICE if entry.mode == _SUBMODULE else None)


class _Store:
    """The objects of the repository around a folder."""

    def __init__(self, folder: Path, top: Path) -> None:
        self._git = GitProgram(folder, top)
        said = self._git.ask("rev-parse", "--is-shallow-repository")
        if said.status:
            raise git_trouble.not_trusted() if _FOREIGN_OWNER in said.errors else git_trouble.no_repository()
        self._shallow = said.output.strip() == b"true"

    def commit(self, revision: str) -> str:
        """The key of the commit that a revision means."""
        # What begins with a hyphen would be an option, and no name of a revision has signs that do not print.
        if revision and not revision.startswith("-") and revision.isprintable():
            said = self._git.ask("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
            if not said.status:
                return said.output.decode("ascii").strip()
        raise git_trouble.no_revision(revision, shallow=self._shallow)

    def folder(self, commit: str, prefix: str) -> str:
        """The key of the folder's tree; "" when the commit can be read and has no such folder."""
        if not prefix:
            return commit
        found = _entries(self._told("ls-tree", "-z", "-l", "--full-tree", commit, "--", prefix))
        return next((entry.key for entry in found if entry.mode == _FOLDER), "")

    def entries(self, tree: str) -> Iterator[_Entry]:
        """Everything below a tree."""
        return _entries(self._told("ls-tree", "-r", "-z", "-l", "--full-tree", tree))

    def contents(self, entries: Iterable[_Entry], limit: Callable[[_Entry], int]) -> Iterator[tuple[_Entry, bytes]]:
        """The bytes of each file; of one that is over its limit one more than that."""
        taken = 0
        batches: list[list[_Entry]] = [[]]
        for entry in entries:
            if entry.size is None:
                raise git_trouble.no_objects(shallow=self._shallow)
            most = limit(entry)
            if entry.size > most:
                yield entry, self._git.ask("cat-file", "blob", entry.key, most=most + 1).output
                continue
            taken += entry.size
            if taken > _AT_ONCE:
                batches.append([])
                taken = entry.size
            batches[-1].append(entry)
        for batch in filter(None, batches):
            yield from self._batch(batch)

    def _batch(self, entries: Sequence[_Entry]) -> Iterator[tuple[_Entry, bytes]]:
        asked = "".join(f"{entry.key}\n" for entry in entries).encode("ascii")
        said, at = self._told("cat-file", "--batch", given=asked), 0
        for entry in entries:
            head = f"{entry.key} blob {entry.size}\n".encode("ascii")
            start = at + len(head)
            at = start + (entry.size or 0) + 1
            if said[start - len(head) : start] != head or len(said) < at:
                raise git_trouble.no_objects(shallow=self._shallow)
            yield entry, said[start : at - 1]

    def _told(self, *arguments: str, given: bytes = b"") -> bytes:
        """All that a command says; IbplintError when it fails or says too much."""
        said = self._git.ask(*arguments, given=given, most=MOST)
        if not said.whole:
            raise git_trouble.too_much()
        if said.status:
            raise git_trouble.no_objects(shallow=self._shallow)
        return said.output


def _entries(listed: bytes) -> Iterator[_Entry]:
    """What `ls-tree -z -l` lists: mode, type, key, size, and behind a tab the path."""
    for line in listed.split(b"\0"):
        about, tab, path = line.partition(b"\t")
        if tab:
            mode, _, key, size = about.decode("ascii").split()
            yield _Entry(mode, key, int(size) if size.isdecimal() else None, fsdecode(path))
