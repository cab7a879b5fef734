"""The files of an export: one alone, or those in a ZIP file, of which none is unpacked.

A ZIP file from a stranger may hold anything. Only tables and documents are looked at,
never written to a disk, so that a name that climbs out of a folder, a link or an
archive in the archive leads nowhere; and what they come to is known before one is read.
"""

import io
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO, TextIO

from sneakpreview.domain.errors import BadInputError
from sneakpreview.exports.base import Head, Open
from sneakpreview.exports.document import DamagedError, elements
from sneakpreview.exports.table import LONGEST, columns
from sneakpreview.exports.text import DAMAGE, decoded, glimpsed

MOST_BYTES = 50 << 20
"""Of a file, and of all that is read of a ZIP file."""
MOST_FILES = 2_000
"""In a ZIP file."""
MOST_SHRUNK = 200
"""How many times smaller a file may be packed; a list of films is 5 to 40 times so."""
MOST_LISTED = 1 << 20
"""Bytes that may be read at once: a ZIP file's own list of what it holds is so read."""

# A name that is no text, a lock, a way to pack or a shape that is not known.
_MISTAKEN = (ValueError, RuntimeError, struct.error)
_OpenRaw = Callable[[str], IO[bytes]]
_SMALL = 1 << 20  # a file of that size may be as empty as it likes
_READ = (".csv", ".json")
_PACKED, _PACKED_NOTHING = b"PK\x03\x04", b"PK\x05\x06"
_LOCKED, _PATCHED = 0x41, 0x20
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MEGABYTES = MOST_BYTES >> 20


class Files:
    """Files by name: small letters, with the folders before them."""

    def __init__(self, path: Path, name: str) -> None:
        """Look at the file; BadInputError if it is too large or should not be read.

        `name` is the one that the file had where it came from.
        """
        self._path = path
        self._members: Mapping[str, zipfile.ZipInfo] | None = None
        size = path.stat().st_size
        if size == 0:
            raise BadInputError("the file is empty")
        if size > MOST_BYTES:
            raise BadInputError(f"the file is larger than {_MEGABYTES} MB")
        if _is_packed(path):
            self._members = _members(path)
            self.names: tuple[str, ...] = tuple(self._members)
        else:
            self.names = (name.replace("\\", "/").rpartition("/")[2].lower(),)

    @contextmanager
    def opened(self) -> Iterator[Open]:
        """Give the way to open one after another."""
        with self._raw() as open_raw:
            yield partial(_text, open_raw, decoded)

    def heads(self) -> dict[str, Head]:
        """Read how each file begins; BadInputError if one is damaged there."""
        with self._raw() as open_raw:
            open_file = partial(_text, open_raw, glimpsed)
            try:
                return {name: _head(open_file, name) for name in self.names}
            except DAMAGE as error:
                raise BadInputError("the ZIP file is damaged") from error

    @contextmanager
    def _raw(self) -> Iterator[_OpenRaw]:
        if self._members is None:
            yield lambda _: self._path.open("rb")  # there is one
        else:
            members = self._members
            with _Sparing(self._path) as file, zipfile.ZipFile(file) as archive:
                yield lambda name: _member(archive, members[name])


@contextmanager
def _text(
    open_raw: _OpenRaw, decode: Callable[[IO[bytes]], TextIO], name: str
) -> Iterator[TextIO]:
    with open_raw(name) as file, decode(file) as text:
        yield text


class _Sparing(io.FileIO):
    """A file of which little is read at once, whatever a ZIP file says of itself."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0:
            size = MOST_BYTES - self.tell()
        found = super().read(min(size, MOST_LISTED + 1)) or b""
        if len(found) > MOST_LISTED:
            raise zipfile.BadZipFile
        return found

    def seek(self, place: int, whence: int = io.SEEK_SET, /) -> int:
        if whence == io.SEEK_SET and place < 0:
            raise zipfile.BadZipFile
        return super().seek(place, whence)


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> IO[bytes]:
    """Open a member; DAMAGE, too, where the standard library takes it for ours."""
    try:
        return archive.open(member)
    except _MISTAKEN as error:
        raise zipfile.BadZipFile from error


def _is_packed(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_PACKED)) in {_PACKED, _PACKED_NOTHING}


def _members(path: Path) -> dict[str, zipfile.ZipInfo]:
    """List the tables and documents; BadInputError if they should not be read."""
    try:
        with _Sparing(path) as file, zipfile.ZipFile(file) as archive:
            members = archive.infolist()
    except (*DAMAGE, *_MISTAKEN) as error:
        raise BadInputError("the ZIP file is damaged") from error
    if len(members) > MOST_FILES:
        raise BadInputError(f"the ZIP file holds more than {MOST_FILES:,} files")
    read: dict[str, zipfile.ZipInfo] = {}
    for member in filter(_is_read, members):
        read.setdefault(member.filename.lower(), member)
    if any(member.flag_bits & _LOCKED for member in read.values()):
        raise BadInputError("the ZIP file is locked with a password")
    if not all(map(_can_be_read, read.values())):
        raise BadInputError("the ZIP file is packed in a way that is not read here")
    if sum(member.file_size for member in read.values()) > MOST_BYTES:
        raise BadInputError(f"what the ZIP file holds is larger than {_MEGABYTES} MB")
    if any(map(_is_bomb, read.values())):
        raise BadInputError("the ZIP file holds much more than any export does")
    return read


def _is_read(member: zipfile.ZipInfo) -> bool:
    """Say whether it is a table or a document, and where its name says it is."""
    *folders, name = member.filename.lower().split("/")
    kind = stat.S_IFMT(member.external_attr >> 16)
    return (
        name.endswith(_READ)
        and not name.startswith("._")  # what a Mac adds
        and not {"", ".", "..", "__macosx"} & set(folders)
        and "\\" not in member.filename
        and kind in {0, stat.S_IFREG}
    )


def _can_be_read(member: zipfile.ZipInfo) -> bool:
    return member.compress_type in _WAYS and not member.flag_bits & _PATCHED


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    size = member.file_size
    return size > _SMALL and size > MOST_SHRUNK * max(member.compress_size, 1)


def _head(open_file: Open, name: str) -> Head:
    """Read the beginning of a table or a document."""
    with open_file(name) as text:
        start = text.read(LONGEST).lstrip("\0 \t\r\n")[:1]
    if not start:
        return Head()
    with open_file(name) as text:
        if start not in {"[", "{"}:
            return Head(columns=frozenset(columns(text)) - {""})
        with suppress(DamagedError):
            return Head(document=True, first=next(elements(text), None))
        return Head(document=True)
