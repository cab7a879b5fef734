"""Read files of rows; whatever cannot be understood is named by file and line."""

import csv
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from sneakpreview.domain.errors import BadInputError, SetupError, quoted

Parsed = TypeVar("Parsed")
Split = Callable[[Iterable[str]], Iterable[list[str]]]


def rows(
    file: Path,
    split: Split,
    parse: Callable[[list[str]], Parsed],
    encoding: str = "utf-8",
) -> Iterator[Parsed]:
    """Parse each row of a file.

    BadInputError at a row that cannot be; SetupError where there is no such file.
    """
    at, row = 0, [""]
    try:
        with file.open(encoding=encoding, newline="") as lines:
            for at, row in enumerate(split(lines), 1):  # noqa: B007 - told on failure
                yield parse(row)
    except UnicodeDecodeError as error:
        raise BadInputError(
            f"{file} is not {encoding.upper()}, somewhere after row {at}"
        ) from error
    except csv.Error as error:  # the row after the last that could be read
        raise BadInputError(
            f"{file}: row {at + 1} is not understood: {error}"
        ) from error
    except (ValueError, IndexError) as error:
        raise BadInputError(
            f"{file}: row {at} is not understood: {quoted(' '.join(row))}"
        ) from error
    except OSError as error:
        raise SetupError(f"{file} cannot be read: {error.strerror}") from error


def by_comma(lines: Iterable[str]) -> Iterable[list[str]]:
    """Read CSV, whose first line names the columns and is passed over."""
    found = csv.reader(lines)
    next(found, None)
    return (row for row in found if row)


def by(mark: str) -> Split:
    """Split each line at a mark."""
    return lambda lines: (
        line.rstrip("\r\n").split(mark) for line in lines if line.strip()
    )
