"""What every reader of an export gives: rows, each a film and what was done with it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TextIO

from sneakpreview.domain.film import FilmId, FilmKind

MOST_ROWS = 200_000
"""Rows of an export that are read."""

Open = Callable[[str], AbstractContextManager[TextIO]]
"""Opens a file of the export by its name, decoded."""


class Row(NamedTuple):
    """What an export says of one film.

    `number` is the row's place in the export, from 1, the same at every reading; the
    `rating` runs from 0 to 10; a film that is `silent` is liked without a vote. A row
    with `trouble` is not to be taken, and the trouble says why, in one clause; its
    title and year are there where they could be read, and nothing else is.
    """

    number: int = 0
    title: str | None = None
    year: int | None = None
    kind: FilmKind | None = None
    imdb: FilmId | None = None
    tmdb: tuple[FilmKind, int] | None = None
    rating: float | None = None
    liked: bool = False
    seen: bool = False
    saved: bool = False
    hidden: bool = False
    silent: bool = False
    at: datetime | None = None
    trouble: str | None = None

    def checked(self) -> "Row":
        """Give the row, or the trouble that it names no film."""
        named = self.title or self.imdb or self.tmdb
        if self.trouble is None and named is None:
            return troubled("no film is named")
        return self


def troubled(trouble: str, title: str | None = None, year: int | None = None) -> Row:
    """Give a row that is not to be taken."""
    return Row(title=title, year=year, trouble=trouble)


class Head(NamedTuple):
    """The beginning of a file: the columns of a table, or what a document has first.

    The columns are in small letters and digits alone. Of a document's first element
    there are the name of its list, or its own, and what it holds; nothing where the
    document is empty or damaged.
    """

    columns: frozenset[str] = frozenset()
    document: bool = False
    first: tuple[str, object] | None = None


Reader = Callable[[Open], Iterator[Row]]
"""Reads one file, or several that belong together."""


@dataclass(frozen=True, slots=True)
class Export:
    """A file that is known to be one site's export."""

    site: str
    read: Callable[[], Iterator[Row]]

    def rows(self, after: int = 0) -> Iterator[Row]:
        """Give the rows that come after a number; the same file gives the same rows.

        Memory does not grow with the file.
        """
        for number, row in enumerate(self.read(), 1):
            if number > MOST_ROWS:
                left_out = f"only {MOST_ROWS:,} rows are read: the rest is left out"
                yield Row(number, trouble=left_out)
                return
            if number > after:
                yield row._replace(number=number)
