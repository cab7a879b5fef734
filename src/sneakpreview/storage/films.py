"""Films: a narrow row to rank, filter and claim by, and a wide one to show."""

from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, delete, func, select
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.film import Film, FilmId, FilmKind, Scores, Title
from sneakpreview.storage.base import Base, Id, Moment

WANTED, FETCHING, FETCHED, ASIDE = "wanted", "fetching", "fetched", "aside"
TAGS = ("genre", "language", "director")


class FilmRow(Base):
    """A film as the ranking sees it; while it is wanted, the row is the job."""

    __tablename__ = "film"

    id: Mapped[FilmId] = mapped_column(Id, primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(6), default=FilmKind.FILM.value)
    title: Mapped[str]
    year: Mapped[int | None]
    runtime: Mapped[int | None]
    known: Mapped[float] = mapped_column(default=0.0)
    score: Mapped[float | None]
    votes: Mapped[int | None]
    state: Mapped[str] = mapped_column(String(8), default=WANTED)
    wants_list: Mapped[bool] = mapped_column(default=False)
    priority: Mapped[int] = mapped_column(default=1)
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    lease_until: Mapped[datetime | None] = mapped_column(Moment)
    token: Mapped[str | None] = mapped_column(String(32))
    attempts: Mapped[int] = mapped_column(default=0)
    trouble: Mapped[str | None]
    fetched_at: Mapped[datetime | None] = mapped_column(Moment)
    listed_at: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = (Index("ix_film_work", "state", "priority", "due_at"),)


class FactsRow(Base):
    """All that is shown of a film and never sorted by, in one document."""

    __tablename__ = "facts"

    film: Mapped[FilmId] = mapped_column(
        Id, ForeignKey("film.id", ondelete="CASCADE"), primary_key=True
    )
    document: Mapped[dict[str, Any]] = mapped_column(JSON)


class TagRow(Base):
    """One genre, language or director of a film, for the filters."""

    __tablename__ = "tag"
    __table_args__ = (Index("ix_tag_value", "field", "value"),)

    film: Mapped[FilmId] = mapped_column(
        Id, ForeignKey("film.id", ondelete="CASCADE"), primary_key=True
    )
    field: Mapped[str] = mapped_column(String(8), primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)


def insert_new(session: Session, table: type[Base], rows: list[dict[str, Any]]) -> None:
    """Insert rows whose keys are free and leave the others as they are."""
    if not rows:
        return
    dialect = session.get_bind().dialect.name
    insert = pg_insert if dialect == "postgresql" else sqlite_insert
    session.execute(insert(table).on_conflict_do_nothing(), rows)


def want(
    session: Session, titles: Iterable[Title], *, priority: int, now: datetime
) -> None:
    """Store the films that are unknown here as wanted, facts only."""
    rows = [
        {
            "id": title.id,
            "kind": title.kind.value,
            "title": title.title,
            "year": title.year,
            "known": title.known,
            "state": WANTED,
            "wants_list": False,
            "priority": priority,
            "due_at": now,
            "attempts": 0,
        }
        for title in titles
    ]
    insert_new(session, FilmRow, sorted(rows, key=lambda row: str(row["id"])))


def store(session: Session, film: Film, now: datetime) -> None:
    """Write a film's facts over what was there; the row must exist."""
    row = session.get_one(FilmRow, film.id)
    row.kind, row.title, row.year = film.kind.value, film.title, film.year
    row.runtime, row.known = film.runtime, film.known
    row.score, row.votes = film.scores.overall, film.scores.count
    row.state, row.fetched_at = FETCHED, now
    row.lease_until = row.token = row.trouble = None
    document = asdict(film)
    for name in ("id", "fetched_at"):
        del document[name]
    session.merge(FactsRow(film=film.id, document=document))
    session.execute(delete(TagRow).where(TagRow.film == film.id))
    values = (film.genres, film.languages, film.directors)
    insert_new(
        session,
        TagRow,
        [
            {"film": film.id, "field": field, "value": value}
            for field, tags in zip(TAGS, values, strict=True)
            for value in dict.fromkeys(tags)
        ],
    )


def load(session: Session, ids: Collection[FilmId]) -> dict[FilmId, Film]:
    """Read films by id; one still without facts has its title and year alone."""
    if not ids:
        return {}
    rows = session.execute(
        select(FilmRow, FactsRow.document)
        .outerjoin(FactsRow, FactsRow.film == FilmRow.id)
        .where(FilmRow.id.in_(ids))
    )
    return {row.id: _film(row, document) for row, document in rows}


def pending(session: Session) -> int:
    """Count the films whose facts are still to come."""
    waiting = FilmRow.state.in_((WANTED, FETCHING))
    return session.scalar(select(func.count()).where(waiting)) or 0


def _film(row: FilmRow, document: dict[str, Any] | None) -> Film:
    if document is None:
        return Film(row.id, row.title, FilmKind(row.kind), year=row.year)
    facts = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in document.items()
    }
    facts["scores"] = Scores(**document["scores"])
    facts["kind"] = FilmKind(document["kind"])
    return Film(id=row.id, fetched_at=row.fetched_at, **facts)
