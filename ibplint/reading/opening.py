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
}


def bytes_of(file: Path | str, limit: int) -> bytes | Unread:
    """At most `limit` bytes and one more, which tells that there is more; or why nothing can be read."""
    try:
        descriptor = os.open(file, _flags())
    except OSError as error:
        return _REASONS.get(error.errno or 0, Unread.DENIED)
    with os.fdopen(descriptor, "rb") as opened:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return Unread.DEVICE
        try:
            return opened.read(limit + 1)
        except OSError:
            return Unread.DENIED


def _flags() -> int:
    flags = os.O_RDONLY
    for name in _SAFELY:
        flags |= getattr(os, name, 0)
    return flags
