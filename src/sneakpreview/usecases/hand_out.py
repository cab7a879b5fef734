"""Hand out: everything that the site holds of a person, to that person."""

from collections.abc import Iterator

from sqlalchemy import Table

from sneakpreview.domain.film import FilmKind
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.exports.own import Marked
from sneakpreview.storage import holdings
from sneakpreview.storage.base import Base, Sessions
from sneakpreview.storage.marks import MarkRow

Told = dict[str, object]


def own_marks(reading: Sessions, person: int) -> Iterator[Marked]:
    """Give the person's marks, each with its film's title, by film."""
    for row in _rows(reading, Base.metadata.tables[MarkRow.__tablename__], person):
        mark = Mark(row["film"], MarkKind(row["kind"]), row["marked_at"], row["votes"])
        kind = FilmKind(row["kind_of_film"])
        yield Marked(mark, row["title"], row["year"], kind)


def all_else(reading: Sessions, person: int) -> Iterator[tuple[str, Iterator[Told]]]:
    """Give what else there is: each table's name, and its rows as they are told."""
    for table in holdings.tables(Base.metadata):
        if table.name != MarkRow.__tablename__:
            yield table.name, _told(reading, table, person)


def _told(reading: Sessions, table: Table, person: int) -> Iterator[Told]:
    names = holdings.TOLD.get(table.name, ())
    for row in _rows(reading, table, person):
        yield {name: row[name] for name in names}


def _rows(reading: Sessions, table: Table, person: int) -> Iterator[holdings.Row]:
    """Read rows a few at a time: whoever takes them slowly holds up nobody."""
    last = None
    while True:
        with reading() as session:
            rows = holdings.piece(session, table, person, last)
        yield from rows
        if len(rows) < holdings.PIECE:
            return
        last = rows[-1]
