"""Opening a file that somebody else put there: no link followed, no device read, no more bytes than asked."""

import errno
import os
import stat
from pathlib import Path

from ibplint.model.file import Unread

# Windows lacks the first three; only Windows has the last.
_SAFELY = ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")
_REASONS = {
    errno.ELOOP: Unread.LINK,
    errno.EMLINK: Unread.LINK,
    errno.ENOENT: Unread.GONE,
    errno.ENOTDIR: Unread.GONE,
    errno.ENXIO: Unread.DEVICE,
    # No file can bear such a name, so none does.
    errno.ENAMETOOLONG: Unread.GONE,
    errno.EINVAL: Unread.GONE,
}


def bytes_of(file: Path | str, limit: int) -> bytes | Unread:
    """At most `limit` bytes and one more, which tells that there is more; or why nothing can be read."""
    descriptor = descriptor_of(file)
    if isinstance(descriptor, Unread):
        return descriptor
    with os.fdopen(descriptor, "rb") as opened:
        try:
            return opened.read(limit + 1)
        except OSError:
            return Unread.DENIED


def descriptor_of(file: Path | str) -> int | Unread:
    """An ordinary file, opened for reading; whoever asks closes it."""
    try:
        descriptor = os.open(file, _flags())
    except OSError as error:
        return _REASONS.get(error.errno or 0, Unread.DENIED)
    except ValueError:
        # A NUL in the name: no file can bear it.
        return Unread.GONE
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    return Unread.DEVICE


def _flags() -> int:
    flags = os.O_RDONLY
    for name in _SAFELY:
        flags |= getattr(os, name, 0)
    return flags
