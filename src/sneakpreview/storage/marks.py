"""Marks: one row for a person and a film, and the last one counts."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, delete, func, select, true
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.film import FilmId
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.storage.base import Base, Id, Moment, to_number, upsert


class MarkRow(Base):
    """What a person did with a film."""

    __tablename__ = "mark"

    person: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    film: Mapped[FilmId] = mapped_column(Id, ForeignKey("film.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(4))
    marked_at: Mapped[datetime] = mapped_column(Moment)
    votes: Mapped[bool] = mapped_column(server_default=true())

    __table_args__ = (
        Index("ix_mark_list", "person", "kind", "marked_at"),
        Index("ix_mark_film", "film"),
        {"sqlite_with_rowid": False},
    )


def place(session: Session, person: int, mark: Mark) -> None:
    """Store the mark in the place of any other that the person had on the film."""
    place_all(session, person, [mark])


def place_all(session: Session, person: int, marks: Iterable[Mark]) -> None:
    """Store marks, one a film, each in the place of any other on it.

    They go in by number, as films are locked (`wanted.locked`): by id `tt10000000`
    comes before `tt2000000`, and two would wait for each other in a ring.
    """
    rows = [
        {
            "person": person,
            "film": mark.film,
            "kind": mark.kind.value,
            "marked_at": mark.marked_at,
            "votes": mark.votes,
        }
        for mark in sorted(marks, key=lambda mark: to_number(mark.film))
    ]
    upsert(session, MarkRow, rows)


def remove(session: Session, person: int, film: FilmId) -> None:
    """Forget the person's mark on the film; no mark is no error."""
    mine = (MarkRow.person == person, MarkRow.film == film)
    session.execute(delete(MarkRow).where(*mine))


def newest(
    session: Session, person: int, kind: MarkKind, *, limit: int, offset: int = 0
) -> list[Mark]:
    """List the person's marks of one kind, newest first."""
    rows = session.execute(
        _WHOLE.where(MarkRow.person == person, MarkRow.kind == kind.value)
        .order_by(MarkRow.marked_at.desc(), MarkRow.film)
        .limit(limit)
        .offset(offset)
    )
    return [_mark(*row) for row in rows]


def on(session: Session, person: int, films: Collection[FilmId]) -> dict[FilmId, Mark]:
    """Give the person's marks on these films."""
    mine = _WHOLE.where(MarkRow.person == person, MarkRow.film.in_(films))
    return {row[0]: _mark(*row) for row in session.execute(mine)}


def kinds(session: Session, person: int) -> dict[FilmId, str]:
    """Say of every film that the person marked which mark it has."""
    mine = MarkRow.person == person
    rows = session.execute(select(MarkRow.film, MarkRow.kind).where(mine))
    return dict(rows.all())


def silent(session: Session, person: int) -> list[FilmId]:
    """List the person's likes that do not vote."""
    mine = (MarkRow.person == person, MarkRow.kind == MarkKind.LIKE.value)
    rows = select(MarkRow.film).where(*mine, ~MarkRow.votes).order_by(MarkRow.film)
    return list(session.scalars(rows))


def counts(session: Session, person: int) -> dict[str, int]:
    """Count the person's marks of each kind, those with none included."""
    rows = session.execute(
        select(MarkRow.kind, func.count())
        .where(MarkRow.person == person)
        .group_by(MarkRow.kind)
    )
    return {kind.value: 0 for kind in MarkKind} | dict(rows.all())


def _mark(film: FilmId, kind: str, marked_at: datetime, votes: bool) -> Mark:  # noqa: FBT001 - a column
    return Mark(film, MarkKind(kind), marked_at, votes)


_WHOLE = select(MarkRow.film, MarkRow.kind, MarkRow.marked_at, MarkRow.votes)
