"""Answers: what each far source said of a film, and when.

From them a film's facts can be completed anew when one is refreshed or has to go.
"""

from collections.abc import Collection, Mapping
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

from sneakpreview.domain.film import Film, FilmId
from sneakpreview.storage import facts
from sneakpreview.storage.base import Base, Id, Moment, upsert
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.job import FETCHED, FETCHING

Ages = Mapping[str, timedelta]
"""How old an answer may be, by source."""


class AnswerRow(Base):
    """What one source said of one film."""

    __tablename__ = "answer"

    film: Mapped[FilmId] = mapped_column(
        Id, ForeignKey("film.id", ondelete="CASCADE"), primary_key=True
    )
    source: Mapped[str] = mapped_column(String(16), primary_key=True)
    fetched_at: Mapped[datetime] = mapped_column(Moment)
    document: Mapped[dict[str, Any]] = mapped_column(JSON)

    __table_args__ = (Index("ix_answer_age", "source", "fetched_at"),)


class Kept(NamedTuple):
    """An answer that is there already, and since when."""

    film: Film
    fetched_at: datetime


def store(
    session: Session, film: FilmId, said: Mapping[str, Film], now: datetime
) -> None:
    """Write answers, each by its source, over older ones."""
    rows = [
        {
            "film": film,
            "source": source,
            "fetched_at": now,
            "document": facts.document(answer),
        }
        for source, answer in said.items()
    ]
    upsert(session, AnswerRow, rows)


def load(session: Session, films: Collection[FilmId]) -> dict[FilmId, dict[str, Kept]]:
    """Read the answers of films, by film and source; a film without any is left out."""
    found: dict[FilmId, dict[str, Kept]] = {}
    for row in session.scalars(select(AnswerRow).where(AnswerRow.film.in_(films))):
        answer = Kept(facts.film(row.film, row.document), row.fetched_at)
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
    session: Session, ages: Ages, others: timedelta, now: datetime, limit: int
) -> dict[FilmId, set[str]]:
    """List films with the sources whose answers are too old to be kept.

    `ages` names every source that is on; an answer of one that is off may be as old
    as `others`. A film that is being fetched right now is left for later.
    """
    off = and_(AnswerRow.source.not_in(ages), AnswerRow.fetched_at < now - others)
    old = (
        select(AnswerRow.film, AnswerRow.source)
        .join(FilmRow, FilmRow.id == AnswerRow.film)
        .where(or_(_older(ages, now), off), FilmRow.state != FETCHING)
        .limit(limit)
    )
    found: dict[FilmId, set[str]] = {}
    for film, source in session.execute(old):
        found.setdefault(film, set()).add(source)
    return found


def _older(ages: Ages, now: datetime) -> ColumnElement[bool]:
    # A moment that lies ahead was written by a clock that was wrong.
    return or_(
        false(),
        *(
            and_(
                AnswerRow.source == source,
                or_(AnswerRow.fetched_at < now - age, AnswerRow.fetched_at > now),
            )
            for source, age in ages.items()
        ),
    )
