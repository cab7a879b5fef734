"""Memory: answers that a server let us keep, so that it need not send them again.

One file an answer, named by a hash, so that no name holds a key. What cannot be read
or written was never there: an answer is then simply sent again.
"""

import json
import os
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from threading import Lock
from time import time

SPACE = 64 << 20  # bytes on the disk
OLDEST = 180 * 24 * 3600.0  # seconds; no source lets us keep its answers for longer
SWEEP = 8  # sweeps for each time that the space has been filled
LARGEST = 32 << 20  # bytes of an answer with its headers; more is none of ours

KEPT = frozenset({"content-type", "etag", "last-modified"})
LONGEST = 200  # characters of a mark or a date


@dataclass(frozen=True, slots=True)
class Remembered:
    """An answer from earlier."""

    headers: Mapping[str, str]
    body: bytes

    def conditions(self) -> dict[str, str]:
        """Give the headers that ask whether it still holds.

        A mark or date of odd characters is not sent back: a server may send what
        no client can.
        """
        found = {
            "If-None-Match": self.headers.get("etag", ""),
            "If-Modified-Since": self.headers.get("last-modified", ""),
        }
        return {name: text for name, text in found.items() if _can_be_sent(text)}


class Memory:
    """A folder of answers; safe to share between threads and processes."""

    def __init__(self, folder: Path, space: int = SPACE) -> None:
        self._folder = folder
        self._space = space
        self._unswept = space  # bytes written since the last sweep
        self._lock = Lock()

    def recall(self, question: str) -> Remembered | None:
        """Give the answer to a question; None for one too old, damaged or unknown."""
        file = self._file(question)
        try:
            if file.stat().st_mtime < time() - OLDEST:
                file.unlink(missing_ok=True)
                return None
            unpacker = zlib.decompressobj()
            content = unpacker.decompress(file.read_bytes(), LARGEST)
            if not unpacker.eof:
                return None
            head, _, body = content.partition(b"\n")
            return Remembered(dict(json.loads(head)), body)
        except (OSError, TypeError, ValueError, zlib.error):
            return None

    def keep(self, question: str, headers: Mapping[str, str], body: bytes) -> None:
        """Keep an answer, if its server gave it a mark or a date to ask by."""
        kept = {name: headers[name] for name in sorted(KEPT & headers.keys())}
        answer = Remembered(kept, body)
        if not answer.conditions() or "no-store" in headers.get("cache-control", ""):
            return
        packed = zlib.compress(json.dumps(kept).encode() + b"\n" + body)
        file = self._file(question)
        draft = file.with_name(f".{token_hex(8)}")
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                draft.write_bytes(packed)
                draft.replace(file)
            finally:
                draft.unlink(missing_ok=True)
            self._sweep(len(packed))

    def _file(self, question: str) -> Path:
        return self._folder / sha256(question.encode()).hexdigest()

    def _sweep(self, written: int) -> None:
        """Sweep once in a while."""
        with self._lock:
            self._unswept += written
            if self._unswept < self._space // SWEEP:
                return
            self._unswept = 0
        self.sweep()

    def sweep(self) -> None:
        """Remove what is too old, and the oldest beyond the space."""
        if not self._folder.is_dir():
            return
        with os.scandir(self._folder) as entries:
            files = [(entry.stat().st_mtime, entry) for entry in entries]
        left = self._space
        for age, entry in sorted(files, key=lambda file: file[0], reverse=True):
            left -= entry.stat().st_size
            if left < 0 or age < time() - OLDEST:
                Path(entry.path).unlink(missing_ok=True)


def _can_be_sent(text: str) -> bool:
    return 0 < len(text) <= LONGEST and text.isascii() and text.isprintable()
