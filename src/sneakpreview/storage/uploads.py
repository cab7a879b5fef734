"""Uploads: files that people sent, on the disk until they have been read."""

import os
import re
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from sneakpreview.domain.errors import SneakPreviewError

GRACE = 3600
"""Seconds for which a file may be here before anything in the database names it."""
OWNER_ONLY = 0o600
WRITE_ANEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL

_NAME = re.compile(r"[0-9a-f]{32}")


class TooLargeError(SneakPreviewError):
    """There is more of it than anybody may send."""


class Uploads:
    """A folder of files; safe to share between threads and processes."""

    def __init__(self, folder: Path) -> None:
        """Keep files in a folder that need not be there yet."""
        self._folder = folder

    def keep(self, pieces: Iterable[bytes], most: int) -> str:
        """Write a file of at most so many bytes, for its owner alone; its name.

        TooLargeError or OSError, and nothing of it left, if that fails.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = token_hex(16)
        try:
            descriptor = os.open(self.path(name), WRITE_ANEW, OWNER_ONLY)
            with os.fdopen(descriptor, "wb") as file:
                for piece in _at_most(pieces, most):
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())  # or a power cut could leave half of it
        except BaseException:
            self.remove(name)
            raise
        return name

    def path(self, name: str) -> Path:
        """Say where a file is, if it is there."""
        return self._folder / name

    def remove(self, name: str) -> None:
        """Remove a file; one that is gone already is no error."""
        with suppress(OSError):
            self.path(name).unlink()

    def sweep(self, names: Collection[str]) -> int:
        """Remove what is older than an hour and none of these; the number of files."""
        gone = 0
        long_ago = time.time() - GRACE
        for path in self._folder.glob("*"):
            with suppress(OSError):
                stray = _NAME.fullmatch(path.name) and path.name not in names
                if stray and path.stat().st_mtime < long_ago:
                    path.unlink()
                    gone += 1
        return gone


def _at_most(pieces: Iterable[bytes], most: int) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > most:
            raise TooLargeError(f"it has more than {most:,} bytes")
        yield piece
