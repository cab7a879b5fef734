"""Tables of values between commas, read a record at a time, whatever is wrong in them.

Quotation marks may hold line ends. One that is never closed costs its own row: the
lines after it are read again as rows of their own.
"""

import csv
import re
from collections import deque
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TextIO

LONGEST = 1 << 16
"""Characters of a record."""
MOST_SECOND_LOOKS = 100
"""Broken records whose lines are read again, so that it never takes long."""

_UNCLOSED = "a quotation mark is opened and never closed"
_TOO_LONG = "the row is too long"
_TOO_MANY = "the row has more cells than there are columns"
_DELIMITERS = ",;\t"  # the second is what spreadsheets write where a comma is decimal
_EMPTY = frozenset(("\n", "\r\n", "\r"))
_NOT_NAME = re.compile("[^a-z0-9]+")


class Record(NamedTuple):
    """The cells of a row by their columns' names, or what is wrong with the row."""

    cells: Mapping[str, str]
    trouble: str | None = None


def columns(text: TextIO) -> tuple[str, ...]:
    """Read the heading; its names are in small letters and digits alone."""
    return _heading(_Lines(text))[0]


def records(text: TextIO) -> Iterator[Record]:
    """Give every row below the heading that is not empty.

    A row may lack its last cells; one with too many is not to be trusted, because a
    comma in it may stand in a cell.
    """
    lines = _Lines(text)
    names, delimiter = _heading(lines)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        lines.begin()
        try:
            cells = next(reader, None)
        except (_BrokenError, csv.Error) as error:
            yield Record({}, str(error))
            lines.look_again()
            reader = csv.reader(lines, delimiter=delimiter)
            continue
        if cells is None:
            return
        if any(map(str.strip, cells[len(names) :])):
            yield Record(dict(zip(names, cells, strict=False)), _TOO_MANY)
        elif any(map(str.strip, cells)):
            yield Record(dict(zip(names, cells, strict=False)))


class _BrokenError(Exception):
    """A record that cannot be read."""


class _Lines:
    """Lines for the reader of the standard library, which keeps no record's own."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._waiting: deque[str] = deque()
        self._taken: list[str] = []
        self._size = 0
        self._looks = MOST_SECOND_LOOKS

    def begin(self) -> None:
        """Begin a record."""
        self._taken = []
        self._size = 0

    def look_again(self) -> None:
        """Take up all lines of the record but its first once more."""
        if self._looks > 0:
            self._looks -= 1
            self._waiting.extendleft(reversed(self._taken[1:]))

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._waiting.popleft() if self._waiting else self._read()
        if not line and self._taken:
            raise _BrokenError(_UNCLOSED)
        if not line:
            raise StopIteration
        self._taken.append(line)
        self._size += len(line)
        if self._size > LONGEST:
            raise _BrokenError(_UNCLOSED)
        return line.replace("\0", "") if "\0" in line else line

    def _read(self) -> str:
        line = self._text.readline(LONGEST)
        while line in _EMPTY and not self._taken:
            line = self._text.readline(LONGEST)
        if len(line) < LONGEST or line.endswith(("\n", "\r")):
            return line
        while (rest := self._text.readline(LONGEST)) and rest[-1] not in "\r\n":
            pass
        raise _BrokenError(_TOO_LONG)


def _heading(lines: _Lines) -> tuple[tuple[str, ...], str]:
    """Read the first line that is not empty: the names, and what stands between."""
    try:
        line = next((line for line in lines if line.strip()), "")
    except _BrokenError:
        line = ""
    found = {mark: next(csv.reader([line], delimiter=mark)) for mark in _DELIMITERS}
    delimiter = max(_DELIMITERS, key=lambda mark: len(found[mark]))
    names = (_NOT_NAME.sub("", name.lower()) for name in found[delimiter])
    return tuple(names), delimiter
