"""Tastes: what people like here, as far as anybody may learn something from it.

Guests do not count, nor accounts that are new or like next to nothing: they are cheap
to make. Nor does a like that shall not vote. docs/decisions/0015-own-likes.md says what
that keeps people from finding out about each other, and what it does not.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Integer, Select, func, select, type_coerce
from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.domain.mark import MarkKind
from sneakpreview.storage.marks import MarkRow
from sneakpreview.storage.people import IS_ACCOUNT, PersonRow

FLOOR = 5
"""What fewer people have in common is never told; and people are counted in fives."""
AGE = timedelta(days=7)
"""Younger accounts do not count."""
LEAST = 10
"""Nor do accounts with fewer likes."""
BATCH = 10_000
"""Rows in memory at a time."""


def likes(session: Session, now: datetime) -> Iterator[tuple[int, int]]:
    """Give each like that counts as a person's and a film's number, by person."""
    statement = (
        select(MarkRow.person, type_coerce(MarkRow.film, Integer))
        .where(*_likes(), MarkRow.person.in_(_counted(now)))
        .order_by(MarkRow.person, MarkRow.film)
    )
    piecewise = {"yield_per": BATCH}
    connection = session.connection()
    with connection.execute(statement, execution_options=piecewise) as rows:
        yield from rows


def liked(session: Session, now: datetime) -> dict[FilmId, int]:
    """Count by how many people each film is liked, in fives; fewer are left out."""
    statement = (
        select(MarkRow.film, func.count())
        .where(*_likes(), MarkRow.person.in_(_counted(now)))
        .group_by(MarkRow.film)
        .having(func.count() >= FLOOR)
    )
    return {film: count // FLOOR * FLOOR for film, count in session.execute(statement)}


def _counted(now: datetime) -> Select[int]:
    """Select the accounts whose likes count."""
    return (
        select(MarkRow.person)
        .join(PersonRow, PersonRow.id == MarkRow.person)
        .where(
            *_likes(),
            IS_ACCOUNT,
            PersonRow.active,
            PersonRow.leaving_at.is_(None),
            PersonRow.created_at <= now - AGE,
        )
        .group_by(MarkRow.person)
        .having(func.count() >= LEAST)
    )


def _likes() -> tuple[ColumnElement[bool], ...]:
    """Say which marks are likes of films whose real id is known."""
    real = type_coerce(MarkRow.film, Integer) > 0
    return MarkRow.kind == MarkKind.LIKE.value, MarkRow.votes.is_(True), real
