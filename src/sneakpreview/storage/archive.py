"""The archive: a whole database in one file, with what must be in it.

It is a zip file of two members, so that nobody needs this program to get at the data:
the database's own dump (`database.sqlite`, or `database.dump` for `pg_restore`), and
`manifest.json`, which says what it is of and what its tables hold.
"""

import errno
import os
import shutil
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Literal
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from pydantic import AwareDatetime, BaseModel, ConfigDict, StringConstraints

from sneakpreview.domain.errors import SetupError
from sneakpreview.storage.digests import Report, Sum
from sneakpreview.storage.plainrows import Kind, PlainTable

FORMAT: Literal[1] = 1
MANIFEST = "manifest.json"
DUMPS = {"sqlite": "database.sqlite", "postgresql": "database.dump"}
ASIDE = ".sneakpreview-aside-"  # what folders begin with in which files are made
LONG_AGO = 86_400  # seconds; nobody is at work any more in a folder that old
OWNER_ONLY = 0o600
WRITE_ANEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
PIECE = 1 << 20  # bytes
MOST_TOLD = (
    1 << 20
)  # bytes of a manifest, which is read at once; a few thousand are usual
QUICKLY = 1  # zlib's level: a tenth larger than the usual one, in a third of the time
DAMAGE = (
    BadZipFile,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
    zlib.error,
)
"""What reading a damaged archive can end in."""


# What is told of an archive stands on a terminal, which obeys some letters.
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,62}$")]
Word = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.+-]{0,100}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class TableHeld(_Strict):
    """What the archive holds of a table; its digest is that of `digests.py`."""

    columns: dict[Name, Kind]
    rows: int
    digest: str


class DumpHeld(_Strict):
    """The dump itself: how long it is, in bytes, and its SHA-256."""

    size: int
    sha256: str


class Manifest(_Strict):
    """What the archive is of, and what must be in it.

    `tool` is the major version of the program that dumped; `key` tells secret keys
    apart and nothing of them.
    """

    format: Literal[1]
    version: Word
    created_at: AwareDatetime
    database: Literal["sqlite", "postgresql"]
    tool: int
    revision: Word
    key: Word
    tables: dict[Name, TableHeld]
    dump: DumpHeld

    @property
    def plain(self) -> list[PlainTable]:
        """The tables, as they were when they were read."""
        return [PlainTable(name, one.columns) for name, one in self.tables.items()]

    @property
    def sums(self) -> Mapping[str, Sum]:
        """What the tables must hold."""
        return {n: Sum(one.rows, one.digest) for n, one in self.tables.items()}


class Draft:
    """An archive that is still being written, and a folder for what that takes."""

    def __init__(self, packed: ZipFile, folder: Path) -> None:
        self._packed = packed
        self.folder = folder

    def add(
        self, name: str, pieces: Iterable[bytes], *, shrink: bool, report: Report
    ) -> DumpHeld:
        """Add the dump, made smaller where that helps; `report` takes bytes."""
        member = name if shrink else ZipInfo(name, time.gmtime()[:6])
        size, digest = 0, sha256()
        with self._packed.open(member, "w", force_zip64=True) as into:
            for piece in pieces:
                into.write(piece)
                digest.update(piece)
                size += len(piece)
                report(size, size)
        return DumpHeld(size=size, sha256=digest.hexdigest())

    def seal(self, manifest: Manifest) -> None:
        """Add the manifest, which comes last."""
        self._packed.writestr(MANIFEST, manifest.model_dump_json(indent=2))


class Archive:
    """An archive that is there already."""

    def __init__(self, packed: ZipFile, manifest: Manifest) -> None:
        self._packed = packed
        self.manifest = manifest

    def pieces(self, report: Report) -> Iterator[bytes]:
        """Read the dump, a megabyte at a time; SetupError where it is damaged.

        What is longer than it should be is read no further: it might have no end.
        """
        held, size, digest = self.manifest.dump, 0, sha256()
        with (
            _damage_told(),
            self._packed.open(DUMPS[self.manifest.database]) as stored,
        ):
            while size <= held.size and (piece := stored.read(PIECE)):
                size += len(piece)
                digest.update(piece)
                report(size, max(size, held.size))
                yield piece
        if (size, digest.hexdigest()) != (held.size, held.sha256):
            raise SetupError("the backup is damaged: its dump is another one")

    def check(self, report: Report) -> None:
        """Read all of it; SetupError where it is damaged."""
        for _ in self.pieces(report):
            pass


@contextmanager
def drafting(file: Path) -> Iterator[Draft]:
    """Give a draft of an archive, which gets its name when the block has ended well.

    Until then nothing has that name; nobody but the owner may read it. SetupError if
    there is a file of that name or no folder for it, OSError if the disk refuses.
    """
    if file.exists():
        raise SetupError(f"{file} is there already, and a backup replaces nothing")
    if not file.parent.is_dir():
        raise SetupError(f"there is no folder {file.parent}")
    with aside(file) as folder:
        draft = folder / "archive"
        with (
            os.fdopen(os.open(draft, WRITE_ANEW, OWNER_ONLY), "wb") as output,
            ZipFile(output, "w", ZIP_DEFLATED, compresslevel=QUICKLY) as packed,
        ):
            yield Draft(packed, folder)
        persist(draft)
        draft.rename(file)
    persist(file.parent)


@contextmanager
def opened(file: Path) -> Iterator[Archive]:
    """Open an archive; SetupError if it is damaged or none, OSError if not there."""
    with file.open("rb") as stored:
        with _damage_told():
            packed = ZipFile(stored)
            with packed.open(MANIFEST) as told:
                text = told.read(MOST_TOLD + 1)
            if len(text) > MOST_TOLD:
                raise BadZipFile("its manifest has no end")
            manifest = Manifest.model_validate_json(text)
        yield Archive(packed, manifest)


@contextmanager
def aside(file: Path) -> Iterator[Path]:
    """Make a folder beside a file, for its owner alone, until the block ends.

    What somebody left there who was killed more than a day ago goes.
    """
    for left in file.parent.glob(f"{ASIDE}*"):
        # Others may end there meanwhile, and anybody may leave a link in such a place.
        with suppress(FileNotFoundError):
            if left.lstat().st_mtime < time.time() - LONG_AGO:
                shutil.rmtree(left, ignore_errors=True)
    with TemporaryDirectory(prefix=ASIDE, dir=file.parent) as folder:
        yield Path(folder)


def persist(path: Path) -> None:
    """Wait until a file, or the names in a folder, would survive a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def pieces_of(file: Path) -> Iterator[bytes]:
    """Read a file, a megabyte at a time."""
    with file.open("rb") as stored:
        while piece := stored.read(PIECE):
            yield piece


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except DAMAGE as error:
        raise SetupError(
            f"the backup is damaged, or no backup: {_short(error)}"
        ) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place in the file that is none
            raise
        raise SetupError("the backup is damaged, or no backup") from error


def _short(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
