"""Films: a narrow row to rank, filter and claim by, and a wide one to show."""

from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    String,
    bindparam,
    delete,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.film import Film, FilmId, FilmKind, Scores, Title
from sneakpreview.storage.base import Base, Id, Moment, insert_new, upsert

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

    film: Mapped[FilmId] = mapped_column(
        Id, ForeignKey("film.id", ondelete="CASCADE"), primary_key=True
    )
    field: Mapped[str] = mapped_column(String(8), primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)

    __table_args__ = ({"sqlite_with_rowid": False},)


def add(
    session: Session, titles: Iterable[Title], *, priority: int, now: datetime
) -> None:
    """Add the films that are unknown here as wanted, facts only.

    They go in by id, so that two writers never wait for each other in a ring.
    """
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
        for title in sorted(titles, key=lambda title: title.id)
    ]
    insert_new(session, FilmRow, rows)


def store(session: Session, film: Film, now: datetime) -> None:
    """Write a film's facts over what was there; the row must exist."""
    row = session.get_one(FilmRow, film.id)
    row.kind, row.title, row.year = film.kind.value, film.title, film.year
    row.runtime, row.known = film.runtime, film.known
    row.score, row.votes = film.scores.overall, film.scores.count
    row.fetched_at = now
    document = asdict(film)
    for name in ("id", "fetched_at"):
        del document[name]
    upsert(session, FactsRow, [{"film": film.id, "document": document}])
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
    rows = session.connection().execute(_SHOWN, {"ids": list(ids)})
    return {
        id_: (
            Film(id_, title, FilmKind(kind), year=year)
            if document is None
            else _film(id_, fetched_at, document)
        )
        for id_, title, kind, year, fetched_at, document in rows
    }


def titles(session: Session, ids: Collection[FilmId]) -> dict[FilmId, str]:
    """Read the titles alone."""
    rows = session.connection().execute(_TITLES, {"ids": list(ids)})
    return dict(rows.all())


def exists(session: Session, film: FilmId) -> bool:
    """Say whether the film has a row here, with facts or without."""
    return session.scalar(select(FilmRow.id).where(FilmRow.id == film)) is not None


def _film(id_: FilmId, fetched_at: datetime | None, document: dict[str, Any]) -> Film:
    facts: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in document.items()
    }
    facts["scores"] = Scores(**document["scores"])
    facts["kind"] = FilmKind(document["kind"])
    return Film(id=id_, fetched_at=fetched_at, **facts)


# Made once: building and hashing a statement takes longer than many an answer.
_IDS = FilmRow.id.in_(bindparam("ids", type_=Id, expanding=True))
_TITLES = select(FilmRow.id, FilmRow.title).where(_IDS)
_SHOWN = (
    select(
        FilmRow.id,
        FilmRow.title,
        FilmRow.kind,
        FilmRow.year,
        FilmRow.fetched_at,
        FactsRow.document,
    )
    .outerjoin(FactsRow, FactsRow.film == FilmRow.id)
    .where(_IDS)
)
