"""The disk: how much room there is, and whether a file can be written."""

import errno
import shutil
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from typing import NamedTuple

LEAST = 10_000_000
"""Bytes; with less than these, every write is about to fail."""
_PROBE = bytes(4096)


class Room(NamedTuple):
    """Bytes that are free on a disk, of so many."""

    free: int
    size: int


def room(folder: Path) -> Room | None:
    """Say how much room there is where a folder is; None if it is not there."""
    try:
        found = shutil.disk_usage(folder)
    except OSError:
        return None
    return Room(found.free, found.total)


def trouble(folder: Path) -> str | None:
    """Write a small file and remove it; what is in the way, None where nothing is."""
    probe = folder / f".probe-{token_hex(4)}"
    try:
        try:
            probe.write_bytes(_PROBE)
        finally:
            probe.unlink(missing_ok=True)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            return "is full"
        return f"cannot be written: {error.strerror or error}"
    found = room(folder)
    return "is full" if found is not None and found.free < LEAST else None


def written_at(file: Path) -> datetime | None:
    """Say when a file was written last; None if it is not there."""
    try:
        return datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except OSError:
        return None
