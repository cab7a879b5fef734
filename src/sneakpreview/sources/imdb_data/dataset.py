"""One of IMDb's data sets: a table in a text file, read a line at a time."""

import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import BinaryIO, cast

from sneakpreview.domain.errors import SetupError

NOTHING = rb"\N"
LONGEST = 1 << 16
"""Bytes of a line; a longer one is damaged."""
STEP = 20_000
"""Lines between two reports of how far the reading is."""


def find(folder: Path, name: str) -> Path | None:
    """Find a data set such as `title.basics`, packed or not; None if it is not here."""
    paths = (folder / f"{name}.tsv.gz", folder / f"{name}.tsv")
    return next((path for path in paths if path.is_file()), None)


class DataSet:
    """A file, and how many of its lines were damaged and left out."""

    def __init__(self, path: Path, told: Callable[[int], None]) -> None:
        """Tell how many bytes of the file are read, now and then."""
        self._path = path
        self._told = told
        self.damaged = 0

    def rows(self, *columns: str) -> Iterator[tuple[bytes, ...]]:
        r"""Give these columns (two or more) of every line that has all of its own.

        `\N` stands for nothing. SetupError where the file ends too early, cannot be
        read, or lacks a column.
        """
        try:
            with self._path.open("rb") as file, self._unpacked(file) as lines:
                yield from self._rows(file, lines, columns)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise SetupError(
                f"{self._path} is damaged or was not downloaded to its end"
            ) from error
        except OSError as error:
            raise SetupError(
                f"{self._path} cannot be read: {error.strerror or error}"
            ) from error

    def _rows(
        self, file: BinaryIO, lines: io.BufferedReader, columns: tuple[str, ...]
    ) -> Iterator[tuple[bytes, ...]]:
        head = lines.readline(LONGEST).rstrip(b"\r\n").split(b"\t")
        places = [
            head.index(name.encode()) for name in columns if name.encode() in head
        ]
        if len(places) < len(columns):
            raise SetupError(f"{self._path} is not the data set that its name says")
        pick = cast("Callable[[list[bytes]], tuple[bytes, ...]]", itemgetter(*places))
        for number, line in enumerate(iter(partial(lines.readline, LONGEST), b"")):
            if number % STEP == 0:
                self._told(file.tell())
            fields = line.rstrip(b"\r\n").split(b"\t")
            if len(fields) == len(head) and line.endswith(b"\n"):
                yield pick(fields)
            else:
                self.damaged += 1
        self._told(file.tell())

    def _unpacked(self, file: BinaryIO) -> io.BufferedReader:
        if self._path.suffix == ".gz":
            unpacked = cast("io.RawIOBase", gzip.GzipFile(fileobj=file))
            return io.BufferedReader(unpacked, LONGEST)
        return io.BufferedReader(cast("io.FileIO", file), LONGEST)


def number(field: bytes, least: int, most: int) -> int | None:
    """Read a whole number within bounds; None for anything else."""
    if not field.isdigit() or len(field) > 10:  # noqa: PLR2004 - digits
        return None
    found = int(field)
    return found if least <= found <= most else None


def id_(field: bytes) -> int | None:
    """Read an id such as `tt0113277` or `nm0000206` as its number."""
    return number(field[2:], 1, 999_999_999)
