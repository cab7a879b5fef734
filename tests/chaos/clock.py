"""The site's clock, which can be wrong: all its processes read one number."""

import mmap
import struct
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from sneakpreview import wiring

SECONDS = struct.Struct("d")


class Clock:
    """Says to every process that follows it by how much the time is off."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.off = timedelta(0)
        file.write_bytes(SECONDS.pack(0))

    def jump(self, by: timedelta) -> None:
        """Let time jump, everywhere at once."""
        self.off += by
        with self.file.open("r+b") as file:
            file.write(SECONDS.pack(self.off.total_seconds()))


def follow(file: Path) -> None:
    """Let `wiring.now`, the one clock of the site, be as far off as the file says."""
    with file.open("rb") as opened:
        number = mmap.mmap(opened.fileno(), SECONDS.size, access=mmap.ACCESS_READ)

    class Wrong(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            off = SECONDS.unpack(number[:])[0]
            return datetime.now(tz) + timedelta(seconds=off)

    wiring.datetime = Wrong  # type: ignore[misc]
