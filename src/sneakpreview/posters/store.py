"""Pictures on the disk, up to a limit: the least recently used go first.

    folder/3f/tt0113277-3f9a…-440.avif

A file is written aside and renamed, so it is there whole or not at all.
"""

import os
import re
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex

from sneakpreview.domain.film import FilmId

WIDTHS = (220, 440)
"""The widths of a picture's copies, in pixels; each is there in every kind."""

DAY = 86_400
GRACE = 3600
"""Seconds before anything is swept away that belongs to no film: it may be on its way
there."""

LOOKS = 20
"""So often the folder is looked through while as much is written as it may hold."""

ROOM = 0.9
"""Of the space, what may still be full after the oldest have gone."""

_FILE = re.compile(r"(tt\d+)-([0-9a-f]+)-\d+\.[a-z]+")
_ASIDE = ".aside-"

Copy = tuple[int, str]
Owner = tuple[FilmId, str]


@dataclass(slots=True)
class _Held:
    """The files of one film's picture, their size, and when one was used last."""

    files: list[Path] = field(default_factory=list)
    size: int = 0
    used: float = 0.0


class Store:
    """A folder of pictures; safe to share between threads and processes."""

    def __init__(self, folder: Path, space: int) -> None:
        """Keep pictures in a folder that need not be there yet, in `space` bytes."""
        self._folder = folder
        self._space = space
        self._written = 0

    def keep(self, film: FilmId, digest: str, copies: Mapping[Copy, bytes]) -> None:
        """Write a picture's copies; OSError, and none of it half, if that fails."""
        for (width, kind), content in copies.items():
            place = self._place(film, digest, width, kind)
            place.parent.mkdir(parents=True, exist_ok=True)
            _write(place, content)
            self._written += len(content)
        # Every process counts what it writes itself, hence the frequent looks.
        if self._written * LOOKS >= self._space:
            self._written = 0
            self._make_room(self._look())

    def read(self, film: FilmId, digest: str, width: int, kind: str) -> bytes | None:
        """Read a copy, which counts as used then; None if it is not there."""
        place = self._place(film, digest, width, kind)
        try:
            content = place.read_bytes()
            # Once a day says enough about what is used, and spares the disk.
            if place.stat().st_mtime < time.time() - DAY:
                place.touch()
        except OSError:
            return None
        return content

    def sweep(self, digests: Mapping[FilmId, str]) -> int:
        """Remove what belongs to none of these films, then what there is no room for.

        Give the number of pictures removed.
        """
        held = self._look()
        long_ago = time.time() - GRACE
        stray = [
            owner
            for owner, one in held.items()
            if digests.get(owner[0]) != owner[1] and one.used < long_ago
        ]
        for owner in stray:
            _remove(held.pop(owner))
        return len(stray) + self._make_room(held)

    def _place(self, film: FilmId, digest: str, width: int, kind: str) -> Path:
        return self._folder / digest[:2] / f"{film}-{digest}-{width}.{kind}"

    def _look(self) -> dict[Owner, _Held]:
        """Look through the folder; what a process left that died is removed."""
        held: dict[Owner, _Held] = {}
        long_ago = time.time() - GRACE
        for path in self._folder.glob("*/*"):
            with suppress(OSError):
                facts = path.stat()
                name = _FILE.fullmatch(path.name)
                if name is not None:
                    one = held.setdefault((FilmId(name[1]), name[2]), _Held())
                    one.files.append(path)
                    one.size += facts.st_size
                    # A web server in front reads the file, and writes nothing down.
                    one.used = max(one.used, facts.st_mtime, facts.st_atime)
                elif path.name.startswith(_ASIDE) and facts.st_mtime < long_ago:
                    path.unlink()
        return held

    def _make_room(self, held: dict[Owner, _Held]) -> int:
        """Remove the least recently used pictures if all take more than the space."""
        size = sum(one.size for one in held.values())
        if size <= self._space:
            return 0
        gone = 0
        for one in sorted(held.values(), key=lambda one: one.used):
            if size <= self._space * ROOM:
                break
            _remove(one)
            size -= one.size
            gone += 1
        return gone


def _write(place: Path, content: bytes) -> None:
    draft = place.with_name(f"{_ASIDE}{token_hex(8)}")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # or a power cut could leave an empty picture
        draft.replace(place)
    except OSError:
        with suppress(OSError):
            draft.unlink()
        raise


def _remove(one: _Held) -> None:
    for file in one.files:
        with suppress(OSError):
            file.unlink()
