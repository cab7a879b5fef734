"""The census: how many people, marks and films there are, and in how many bytes."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.marks import MarkRow
from sneakpreview.storage.people import IS_GUEST, PersonRow


@dataclass(frozen=True, slots=True)
class Census:
    """How many there are of each; of the films, some have no facts yet."""

    accounts: int
    guests: int
    marks: int
    films: int
    films_with_facts: int


def census(session: Session) -> Census:
    """Count everybody and everything; it takes as long as that is many."""
    count = func.count()
    people = select(count).select_from(PersonRow)
    guests = session.scalars(people.where(IS_GUEST)).one()
    accounts = session.scalars(people).one() - guests
    films = select(count, func.count(FilmRow.fetched_at))
    every, known = session.execute(films).one()
    marks = session.scalars(select(count).select_from(MarkRow)).one()
    return Census(accounts, guests, marks, every, known)


def size(session: Session) -> int:
    """Say how many bytes the database takes."""
    url = session.connection().engine.url
    if url.get_backend_name() == "postgresql":
        asked = text("SELECT pg_database_size(current_database())")
        return int(session.execute(asked).scalar_one())
    files = (Path(f"{url.database}{end}") for end in ("", "-wal"))
    return sum(file.stat().st_size for file in files if file.exists())
