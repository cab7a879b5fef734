"""A folder that is filled with search files, numbered as they come."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sneakpreview.searchfiles.bodies import place

FORMAT = 4
"""To be raised with every change of the files or of how titles are spelt."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a folder was filled with: its name, made of the content, and how much."""

    name: str
    files: int


class Filled:
    """A new folder, and what was written into it."""

    def __init__(self, path: Path) -> None:
        path.mkdir()
        self._path = path
        self._digest = sha256(b"%d" % FORMAT)
        self._files = 0

    def add(self, packed: bytes) -> None:
        """Write the next file."""
        file = self._path / f"{place(self._files)}.gz"
        if self._files & 255 == 0:
            file.parent.mkdir()
        file.write_bytes(packed)
        self._digest.update(b"%d\n%s" % (len(packed), packed))
        self._files += 1

    @property
    def written(self) -> Written:
        """Give the name that the content makes, and how many files there are."""
        return Written(self._digest.hexdigest()[:16], self._files)
