"""Read the columns of a file of ratings, a piece at a time, quickly.

A piece whose every line has the plain form that MovieLens writes (`7,3578,4.5,9647`)
is taken apart in NumPy, all lines at once. Any other piece is read line by line, by the
rules of CSV, and what cannot be understood there is named. Both ways read the same.
"""

import csv
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from sneakpreview.domain.errors import BadInputError, SetupError, quoted
from sneakpreview.sources.people.likes import MOST

PIECE = 1 << 19  # bytes: what is worked on stays in a processor's cache
LONGEST = 1000  # bytes of a line
LARGEST = 2**31 - 1
MOMENT_LARGEST = 2**63 - 1
COMMA = b","

_COLUMNS = 4
_ZERO, _NEWLINE, _DOT = b"0\n."
_NARROW = 9  # digits that fit into 32 bits
_WHOLE, _TENTHS = 1, 3  # how wide `4` and `4.5` are

Number = TypeVar("Number", np.int32, np.int64)
Told = Callable[[int, int], None]


class Columns(NamedTuple):
    """Who rated which film with how many stars, and when in seconds: one length."""

    person: NDArray[np.int32]
    film: NDArray[np.int32]
    stars: NDArray[np.float64]
    moment: NDArray[np.int64]


def columns(
    file: Path,
    mark: bytes,
    *,
    headed: bool,
    progress: Told = lambda _done, _total: None,
    piece: int = PIECE,
) -> Iterator[Columns]:
    """Read `person mark film mark stars mark moment`, about `piece` bytes at a time.

    `headed` says that the first line names the columns. `progress` hears of bytes.
    BadInputError names the first line that has not four columns, a number from 0 to
    2^31 - 1 for a person and a film, and 0 to 5 stars; SetupError where the file
    cannot be read.
    """
    line = 1
    try:
        total = max(file.stat().st_size, 1)
        with file.open("rb") as source:
            if headed:
                source.readline(LONGEST)
                line += 1
            while text := source.read(piece):
                text += source.readline(LONGEST)
                if not text.endswith(b"\n"):
                    text += b"\n"
                found = _at_once(text, mark)
                yield _by_line(text, mark, line, file) if found is None else found
                line += text.count(b"\n")
                progress(min(source.tell(), total), total)
    except OSError as error:
        raise SetupError(f"{file} cannot be read: {error.strerror}") from error


def joined(pieces: Iterable[Columns]) -> Columns:
    """Put pieces one behind another."""
    all_ = list(pieces)
    return Columns(
        np.concatenate([np.empty(0, np.int32), *(one.person for one in all_)]),
        np.concatenate([np.empty(0, np.int32), *(one.film for one in all_)]),
        np.concatenate([np.empty(0, np.float64), *(one.stars for one in all_)]),
        np.concatenate([np.empty(0, np.int64), *(one.moment for one in all_)]),
    )


def _at_once(text: bytes, mark: bytes) -> Columns | None:
    """Take lines apart all together; None where any has not the plain form."""
    text = text.replace(b"\r\n", b"\n")
    if mark != COMMA:
        if COMMA in text:
            return None
        text = text.replace(mark, COMMA)
    buffer = np.frombuffer(text, np.uint8)
    marks = np.flatnonzero((buffer == COMMA[0]) | (buffer == _NEWLINE))
    if len(marks) % _COLUMNS:
        return None
    ends: NDArray[np.int64] = marks.reshape(-1, _COLUMNS)
    if (buffer[ends] != np.frombuffer(b",,,\n", np.uint8)).any():
        return None
    starts = np.empty_like(ends)
    starts[0, 0], starts[1:, 0] = 0, ends[:-1, -1] + 1
    starts[:, 1:] = ends[:, :-1] + 1
    widths = ends - starts
    first, whole = starts[:, 2], widths[:, 2] == _WHOLE
    tenths = (widths[:, 2] == _TENTHS) & (buffer[first + 1] == _DOT)
    digits = (buffer - _ZERO < 10).sum()  # noqa: PLR2004 - below zero it wraps round
    if (
        widths.min() < 1
        or widths[:, :2].max() > _NARROW
        or widths[:, -1].max() > 2 * _NARROW
        or not (whole | tenths).all()
        or digits + tenths.sum() + ends.size != len(buffer)
    ):
        return None
    tenth = np.where(tenths, buffer[np.where(tenths, first + 2, 0)] - _ZERO, 0)
    stars = (10.0 * (buffer[first] - _ZERO) + tenth) / 10
    if stars.max() > MOST:
        return None
    return Columns(
        _numbers(buffer, ends[:, 0], widths[:, 0], np.zeros(len(ends), np.int32)),
        _numbers(buffer, ends[:, 1], widths[:, 1], np.zeros(len(ends), np.int32)),
        stars,
        _numbers(buffer, ends[:, 3], widths[:, 3], np.zeros(len(ends), np.int64)),
    )


def _numbers(
    buffer: NDArray[np.uint8],
    ends: NDArray[np.int64],
    widths: NDArray[np.int64],
    into: NDArray[Number],
) -> NDArray[Number]:
    """Add the whole numbers that end before `ends`, from the last digit on."""
    everywhere = widths.min()
    for back in range(1, int(widths.max()) + 1):
        digit = buffer[ends - back] - _ZERO
        if back > everywhere:
            digit *= widths >= back
        into += digit.astype(into.dtype) * 10 ** (back - 1)
    return into


def _by_line(text: bytes, mark: bytes, first: int, file: Path) -> Columns:
    """Read line by line; a line of nothing is passed over."""
    found = []
    for at, raw in enumerate(text.split(b"\n")[:-1], first):
        line = raw.decode("latin-1").rstrip("\r")
        try:
            if line.strip():
                found.append(_row(line, mark.decode()))
        except (ValueError, IndexError, csv.Error) as error:
            raise BadInputError(
                f"{file}: line {at} is not understood: {quoted(line)}"
            ) from error
    return Columns(
        np.array([row[0] for row in found], np.int32),
        np.array([row[1] for row in found], np.int32),
        np.array([row[2] for row in found], np.float64),
        np.array([row[3] for row in found], np.int64),
    )


def _row(line: str, mark: str) -> tuple[int, int, float, int]:
    cells = next(csv.reader([line], strict=True)) if mark == "," else line.split(mark)
    person, film, stars, moment = int(cells[0]), int(cells[1]), cells[2], int(cells[3])
    if len(cells) > _COLUMNS or not (
        min(person, film, moment) >= 0
        and max(person, film) <= LARGEST
        and moment <= MOMENT_LARGEST
        and 0 <= float(stars) <= MOST
    ):
        raise ValueError(line)
    return person, film, float(stars), moment
