"""Answers: what each far source said of a film, and when.

From them a film's facts can be completed anew when one is refreshed or has to go, and
its list be changed for another's when the order of the sources is another.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import (
    JSON,
    ColumnElement,
    ForeignKey,
    Index,
    String,
    and_,
    delete,
    false,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.film import Film, FilmId, FilmKind, Title
from sneakpreview.storage import facts
from sneakpreview.storage.base import Base, Id, Moment, upsert
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.job import FETCHED, FETCHING

SKEW = timedelta(days=1)
"""How far clocks may differ; a moment further ahead was written by a wrong one."""
Ages = Mapping[str, timedelta]
"""How old an answer may be, by source."""


class AnswerRow(Base):
    """What one source said of one film; without a list where none is known."""

    __tablename__ = "answer"

    film: Mapped[FilmId] = mapped_column(
        Id, ForeignKey("film.id", ondelete="CASCADE"), primary_key=True
    )
    source: Mapped[str] = mapped_column(String(16), primary_key=True)
    fetched_at: Mapped[datetime] = mapped_column(Moment)
    document: Mapped[dict[str, Any]] = mapped_column(JSON)
    listed: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))

    __table_args__ = (Index("ix_answer_age", "source", "fetched_at"),)


class Kept(NamedTuple):
    """An answer that is there already, and since when."""

    film: Film
    fetched_at: datetime
    related: tuple[Title, ...] = ()

    def is_older(self, age: timedelta, now: datetime) -> bool:
        """Say whether it is older than that, or from a clock that was wrong."""
        return not now - age <= self.fetched_at <= now + SKEW


def store(
    session: Session,
    film: FilmId,
    said: Mapping[str, Film],
    lists: Mapping[str, Sequence[Title]],
    now: datetime,
) -> None:
    """Write answers and the lists that came with them, by source, over older ones."""
    rows = [
        {
            "film": film,
            "source": source,
            "fetched_at": now,
            "document": facts.document(answer),
            "listed": [_written(title) for title in lists.get(source, ())] or None,
        }
        for source, answer in said.items()
    ]
    upsert(session, AnswerRow, rows)


def load(session: Session, films: Collection[FilmId]) -> dict[FilmId, dict[str, Kept]]:
    """Read the answers of films, by film and source; a film without any is left out."""
    found: dict[FilmId, dict[str, Kept]] = {}
    for row in session.scalars(select(AnswerRow).where(AnswerRow.film.in_(films))):
        film = facts.film(row.film, row.document)
        answer = Kept(film, row.fetched_at, tuple(map(_read, row.listed or ())))
        found.setdefault(row.film, {})[row.source] = answer
    return found


def remove(session: Session, film: FilmId, sources: Collection[str]) -> None:
    """Forget what sources said of a film."""
    theirs = (AnswerRow.film == film, AnswerRow.source.in_(sources))
    session.execute(delete(AnswerRow).where(*theirs))


def counts(session: Session) -> dict[str, int]:
    """Count the films of which each source's answer is kept."""
    rows = session.execute(
        select(AnswerRow.source, func.count()).group_by(AnswerRow.source)
    )
    return dict(rows.all())


def ageing(session: Session, ages: Ages, now: datetime, limit: int) -> list[FilmId]:
    """List films that rest and have an answer older than its source's age."""
    old = (
        select(AnswerRow.film)
        .join(FilmRow, FilmRow.id == AnswerRow.film)
        .where(_older(ages, now), FilmRow.state == FETCHED)
        .distinct()
        .limit(limit)
    )
    return list(session.scalars(old))


def expired(
    session: Session,
    keeps: Mapping[str, timedelta | None],
    others: timedelta,
    now: datetime,
    limit: int,
) -> dict[FilmId, set[str]]:
    """List up to `limit` films with the sources whose answers are too old to keep.

    `keeps` says of every source that is on how long, if not for ever; an answer of
    any other may be as old as `others`. A film that is being fetched is left for
    later.
    """
    ages = {source: age for source, age in keeps.items() if age is not None}
    off = and_(AnswerRow.source.not_in(keeps), AnswerRow.fetched_at < now - others)
    too_old = or_(_older(ages, now), off)
    old = (
        select(AnswerRow.film)
        .join(FilmRow, FilmRow.id == AnswerRow.film)
        .where(too_old, FilmRow.state != FETCHING)
        .distinct()
        .limit(limit)
    )
    rows = session.execute(
        select(AnswerRow.film, AnswerRow.source).where(
            AnswerRow.film.in_(list(session.scalars(old))), too_old
        )
    )
    found: dict[FilmId, set[str]] = {}
    for film, source in rows:
        found.setdefault(film, set()).add(source)
    return found


def _written(title: Title) -> list[Any]:
    """Write what a row of a film is made from; the places never change their sense."""
    return [title.id, title.title, title.year, title.kind.value, title.known]


def _read(written: list[Any]) -> Title:
    id_, title, year, kind, known = written
    return Title(FilmId(id_), title, year, FilmKind(kind), known=known)


def _older(ages: Ages, now: datetime) -> ColumnElement[bool]:
    return or_(
        false(),
        *(
            and_(
                AnswerRow.source == source,
                or_(
                    AnswerRow.fetched_at < now - age,
                    AnswerRow.fetched_at > now + SKEW,
                ),
            )
            for source, age in ages.items()
        ),
    )
