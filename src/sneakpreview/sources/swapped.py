"""A file that is written aside and swapped in whole, whoever has it open."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

GRACE = 3600
"""Seconds before a draft is removed that a process left which died at its work."""

Mark = tuple[int, int, int]


@contextmanager
def draft(file: Path) -> Iterator[Path]:
    """Give a name to write to; what is written there takes the file's place whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    for old in file.parent.glob(f".{file.name}-*"):
        with suppress(OSError):
            if old.stat().st_mtime < time.time() - GRACE:
                old.unlink()
    aside = file.with_name(f".{file.name}-{token_hex(8)}")
    try:
        yield aside
        with aside.open("rb+") as written:
            os.fsync(written.fileno())
        aside.replace(file)
    finally:
        aside.unlink(missing_ok=True)


def connect(file: Path) -> sqlite3.Connection:
    """Open a file, which nobody writes to any more, for any number of threads."""
    return sqlite3.connect(
        f"{file.absolute().as_uri()}?mode=ro&immutable=1",
        uri=True,
        check_same_thread=False,
    )


def mark(file: Path) -> Mark | None:
    """Give what changes when another file takes its place; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size
