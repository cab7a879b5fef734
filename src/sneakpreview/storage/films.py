"""Films: a narrow row to rank, filter and claim by, and a wide one to show."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    JSON,
    ColumnElement,
    ForeignKey,
    Index,
    Select,
    String,
    any_,
    bindparam,
    delete,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.fame import known_here
from sneakpreview.domain.film import Film, FilmId, FilmKind, Title
from sneakpreview.storage import facts, job
from sneakpreview.storage.base import Base, Id, Moment, insert_new, to_number, upsert
from sneakpreview.storage.job import WANTED, JobRow

TAGS = ("genre", "language", "director")


class FilmRow(JobRow):
    """A film as the ranking sees it; while it is wanted, the row is the job.

    `liked` counts the accounts whose likes count and that like it, as far as that
    may be told (`storage/tastes.py`). Where it is more than 0, `known` is made from it
    and from `told`, which is what the sources say.
    """

    __tablename__ = "film"

    id: Mapped[FilmId] = mapped_column(Id, primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(6), default=FilmKind.FILM.value)
    title: Mapped[str]
    year: Mapped[int | None]
    runtime: Mapped[int | None]
    known: Mapped[float] = mapped_column(default=0.0)
    told: Mapped[float | None]
    liked: Mapped[int] = mapped_column(default=0, server_default="0")
    score: Mapped[float | None]
    votes: Mapped[int | None]
    wants_list: Mapped[bool] = mapped_column(default=False)
    fetched_at: Mapped[datetime | None] = mapped_column(Moment)
    listed_at: Mapped[datetime | None] = mapped_column(Moment)
    listed_from: Mapped[str | None] = mapped_column(String(16))
    asked: Mapped[str] = mapped_column(default="")

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
    session: Session,
    titles: Iterable[Title],
    *,
    priority: int,
    now: datetime,
    requests: Mapping[FilmId, str | None] | None = None,
) -> None:
    """Add the films that are unknown here as wanted, facts only.

    They go in by number, so that two writers never wait for each other in a ring.
    `requests` says for whose sake, where that is not the session's own request.
    """
    on_behalf, known = job.request_of(session), requests or {}
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
            "asked": "",
            "request": known.get(title.id, on_behalf),
        }
        for title in sorted(titles, key=lambda title: to_number(title.id))
    ]
    insert_new(session, FilmRow, rows)


def give_titles(session: Session, titles: Iterable[Title]) -> None:
    """Give films their titles that are here under their bare ids, and without facts.

    A row that somebody else holds keeps its id until it is named again: two that name
    films would else wait for each other in a ring.
    """
    told = {title.id: title for title in titles if title.title != title.id}
    held = session.scalars(
        select(FilmRow)
        .where(FilmRow.id.in_(told), FilmRow.fetched_at.is_(None))
        .where(FilmRow.title.startswith("tt"))
        .with_for_update(skip_locked=True)
    )
    for row in held:
        if row.title == row.id:
            title = told[row.id]
            row.title, row.year, row.kind = title.title, title.year, title.kind.value


def store(session: Session, film: Film, now: datetime) -> None:
    """Write a film's facts over what was there; the row must exist."""
    row = session.get_one(FilmRow, film.id)
    row.kind, row.title, row.year = film.kind.value, film.title, film.year
    row.runtime, row.known = film.runtime, known_here(film.known, row.liked)
    row.told = film.known if row.liked else None
    row.score, row.votes = film.scores.overall, film.scores.count
    if row.fetched_at is not None:
        session.connection().execute(_UNTAG, {"untagged": film.id})
    row.fetched_at = now
    document = facts.document(film)
    upsert(session, FactsRow, [{"film": film.id, "document": document}])
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


def clear(session: Session, row: FilmRow) -> None:
    """Take a film's facts away; its title stays, since marks and lists name it."""
    row.runtime = row.score = row.votes = row.fetched_at = None
    session.execute(delete(FactsRow).where(FactsRow.film == row.id))
    session.connection().execute(_UNTAG, {"untagged": row.id})


def load(session: Session, ids: Collection[FilmId]) -> dict[FilmId, Film]:
    """Read films by id; one still without facts has its title and year alone."""
    if not ids:
        return {}
    connection = session.connection()
    rows = connection.execute(_shown(connection.dialect.name), {"ids": list(ids)})
    return {
        id_: (
            Film(id_, title, FilmKind(kind), year=year)
            if document is None
            else facts.film(id_, document, fetched_at)
        )
        for id_, title, kind, year, fetched_at, document in rows
    }


def titles(session: Session, ids: Collection[FilmId]) -> dict[FilmId, str]:
    """Read the titles alone."""
    connection = session.connection()
    rows = connection.execute(_titles(connection.dialect.name), {"ids": list(ids)})
    return dict(rows.all())


def exists(session: Session, film: FilmId) -> bool:
    """Say whether the film has a row here, with facts or without."""
    return session.scalar(select(FilmRow.id).where(FilmRow.id == film)) is not None


def is_listed(session: Session, film: FilmId) -> bool:
    """Say whether the film's whole related list is stored."""
    mine = select(FilmRow.listed_at).where(FilmRow.id == film)
    return session.scalar(mine) is not None


def whole(session: Session, ids: Collection[FilmId]) -> set[FilmId]:
    """Say which of the films have their whole list here, or are about to."""
    is_whole = or_(FilmRow.wants_list, FilmRow.listed_at.is_not(None))
    return set(session.scalars(select(FilmRow.id).where(FilmRow.id.in_(ids), is_whole)))


def listed_from(session: Session, ids: Collection[FilmId]) -> dict[FilmId, str | None]:
    """Say of films that are here which source leads their related list."""
    rows = session.connection().execute(_LISTED_FROM, {"ids": list(ids)})
    return dict(rows.all())


def here(session: Session, ids: Collection[FilmId]) -> set[FilmId]:
    """Say which of the films have a row here."""
    if not ids:
        return set()
    rows = session.connection().execute(_HERE, {"ids": list(ids)})
    return set(rows.scalars())


def told(session: Session, ids: Collection[FilmId]) -> list[Title]:
    """Read titles by id, each as well known as the sources say."""
    rows = session.connection().execute(_TOLD, {"ids": list(ids)})
    return [
        Title(id_, title, year, FilmKind(kind), known=known)
        for id_, title, year, kind, known in rows
    ]


def liked(session: Session, ids: Collection[FilmId]) -> dict[FilmId, int]:
    """Say of those films that are liked here by how many people each is."""
    rows = session.connection().execute(_LIKED, {"ids": list(ids)})
    return dict(rows.all())


# Made once: building and hashing a statement takes longer than many an answer.
_IDS = FilmRow.id.in_(bindparam("ids", type_=Id, expanding=True))
_HERE = select(FilmRow.id).where(_IDS)
_LISTED_FROM = select(FilmRow.id, FilmRow.listed_from).where(_IDS)
_TOLD = select(
    FilmRow.id,
    FilmRow.title,
    FilmRow.year,
    FilmRow.kind,
    func.coalesce(FilmRow.told, FilmRow.known),
).where(_IDS)
_LIKED = select(FilmRow.id, FilmRow.liked).where(_IDS, FilmRow.liked > 0)
_UNTAG = delete(TagRow).where(TagRow.film == bindparam("untagged", type_=Id))


@cache
def _titles(dialect: str) -> Select[FilmId, str]:
    return select(FilmRow.id, FilmRow.title).where(_among(dialect))


@cache
def _shown(dialect: str) -> Select[Any]:
    return (
        select(
            FilmRow.id,
            FilmRow.title,
            FilmRow.kind,
            FilmRow.year,
            FilmRow.fetched_at,
            FactsRow.document,
        )
        .outerjoin(FactsRow, FactsRow.film == FilmRow.id)
        .where(_among(dialect))
    )


def _among(dialect: str) -> ColumnElement[bool]:
    """Ask for the films of some ids.

    On PostgreSQL as an array, so that however many there are it is one statement, which
    the server plans once.
    """
    if dialect == "postgresql":
        return FilmRow.id == any_(bindparam("ids", type_=ARRAY(Id)))
    return _IDS
