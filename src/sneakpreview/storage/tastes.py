"""Tastes: what people like here, as far as anybody may learn something from it.

Guests do not count, nor accounts that are new or like next to nothing: they are cheap
to make. Nor does a like that shall not vote. docs/decisions/0015-own-likes.md says what
that keeps people from finding out about each other, and what it does not.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import Integer, Subquery, func, select, type_coerce
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
    like = _counted(now)
    statement = (
        select(like.c.person, type_coerce(like.c.film, Integer))
        .where(like.c.likes >= LEAST)
        .order_by(like.c.person, like.c.film)
    )
    piecewise = {"yield_per": BATCH}
    connection = session.connection()
    with connection.execute(statement, execution_options=piecewise) as rows:
        yield from rows


def liked(session: Session, now: datetime) -> dict[FilmId, int]:
    """Count by how many people each film is liked, in fives; fewer are left out."""
    like = _counted(now)
    statement = (
        select(like.c.film, func.count())
        .where(like.c.likes >= LEAST)
        .group_by(like.c.film)
        .having(func.count() >= FLOOR)
    )
    return {film: count // FLOOR * FLOOR for film, count in session.execute(statement)}


def _counted(now: datetime) -> Subquery:
    """Select the likes of accounts that may count, with how many their person has.

    Marks are read once: asked again for every like who has enough of them, a database
    that does not know yet how many there are takes minutes for thirty thousand.
    """
    real = type_coerce(MarkRow.film, Integer) > 0  # of no others the id is known
    return (
        select(
            MarkRow.person,
            MarkRow.film,
            func.count().over(partition_by=MarkRow.person).label("likes"),
        )
        .join(PersonRow, PersonRow.id == MarkRow.person)
        .where(
            MarkRow.kind == MarkKind.LIKE.value,
            MarkRow.votes.is_(True),
            real,
            IS_ACCOUNT,
            PersonRow.active,
            PersonRow.leaving_at.is_(None),
            PersonRow.created_at <= now - AGE,
        )
        .subquery()
    )
