"""A row that is a job: what a claim reads and writes, whatever the table holds.

A claim is a lease with a fencing token: a worker that dies loses it after
`LEASE`, and one that wakes up too late writes nothing.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    String,
    Update,
    and_,
    bindparam,
    inspect,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Mapped, QueryableAttribute, Session, mapped_column
from sqlalchemy.sql.dml import ReturningUpdate

from sneakpreview.domain.film import FilmId
from sneakpreview.storage.base import Base, Moment

LEASE = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=24)
MOST_ATTEMPTS = 5
NOW, LAPSE, FURTHEST = (
    bindparam(name, type_=Moment) for name in ("now", "lapse", "furthest")
)
FIRST, END = (bindparam(name, type_=Integer) for name in ("first", "end"))
ALL = range(1_000)  # priorities
WANTED, FETCHING, FETCHED, ASIDE = "wanted", "fetching", "fetched", "aside"


class JobRow(Base):
    """What every row of work has beside its own columns."""

    __abstract__ = True

    state: Mapped[str] = mapped_column(String(8), default=WANTED)
    priority: Mapped[int] = mapped_column(default=1)
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    lease_until: Mapped[datetime | None] = mapped_column(Moment)
    token: Mapped[str | None] = mapped_column(String(32))
    attempts: Mapped[int] = mapped_column(default=0)
    trouble: Mapped[str | None]


def due(
    session: Session, table: type[JobRow], now: datetime, lane: range = ALL
) -> bool:
    """Say whether a claim would find anything, without asking to write."""
    moments = _moments(now, lane)
    return session.connection().execute(_any_due(table), moments).first() is not None


def claim(  # noqa: PLR0913 - what a claim is made of
    session: Session,
    table: type[JobRow],
    *told: QueryableAttribute[Any],
    token: str,
    now: datetime,
    limit: int,
    fresh: bool = False,
    lane: range = ALL,
) -> Sequence[Row[Any]]:
    """Take up to `limit` rows that are due, the most urgent first, and read `told`.

    Only rows whose priority is in the `lane`.
    More than one are taken together only if they are `fresh`, tried by nobody: one
    that kills its worker is then alone in its next claims, and after the fifth
    lapsed lease it is set aside.
    """
    session.flush()
    connection = session.connection()
    moments = _moments(now, lane)
    connection.execute(_giving_up(table), moments)
    taken = _taking(table, told, fresh=fresh or limit > 1)
    rows = connection.execute(taken, {**moments, "by": token, "most": limit}).all()
    return sorted(rows, key=lambda row: row[:2])


def renew(
    session: Session, table: type[JobRow], tokens: Collection[str], now: datetime
) -> None:
    """Lengthen the leases of workers that are still at it."""
    session.execute(
        update(table)
        .where(table.state == FETCHING, table.token.in_(tokens))
        .values(lease_until=now + LEASE)
        .execution_options(synchronize_session=False)
    )


def finish(row: JobRow) -> None:
    """Close a claim whose work has been stored."""
    row.state, row.attempts = FETCHED, 0
    row.token = row.lease_until = row.due_at = row.trouble = None


def release(
    session: Session,
    table: type[JobRow],
    film: FilmId,
    *,
    due_at: datetime | None,
    trouble: str,
) -> None:
    """Give a claim back, to be taken again when it is due; never, if that is None."""
    session.execute(
        update(table)
        .where(_key(table) == film)
        .values(
            state=ASIDE if due_at is None else WANTED,
            due_at=due_at,
            trouble=trouble,
            token=None,
            lease_until=None,
        )
    )


def _moments(now: datetime, lane: range) -> dict[str, datetime | int]:
    moments = {"now": now, "lapse": now + LEASE, "furthest": now + LONGEST_WAIT}
    return {**moments, "first": lane.start, "end": lane.stop}


# Each is made once: building a statement takes longer than running it.
@cache
def _any_due(table: type[JobRow]) -> Select[str]:
    return select(table.state).where(*_due(table)).limit(1)


@cache
def _giving_up(table: type[JobRow]) -> Update:
    return (
        update(table)
        .where(_lapsed(table), table.attempts >= MOST_ATTEMPTS)
        .values(
            state=ASIDE, token=None, due_at=None, trouble="no worker came back from it"
        )
    )


@cache
def _taking(
    table: type[JobRow], told: tuple[QueryableAttribute[Any], ...], *, fresh: bool
) -> ReturningUpdate[Any]:
    key = _key(table)
    next_up = (
        select(key)
        .where(*_due(table), *((table.attempts == 0,) if fresh else ()))
        .order_by(table.priority, table.due_at, key)
        .limit(bindparam("most", type_=Integer))
        .with_for_update(skip_locked=True)
    )
    return (
        update(table)
        .where(key.in_(next_up.scalar_subquery()))
        .values(
            state=FETCHING,
            token=bindparam("by"),
            lease_until=LAPSE,
            attempts=table.attempts + 1,
        )
        .returning(table.priority, key, *told)
    )


def _key(table: type[JobRow]) -> ColumnElement[FilmId]:
    return inspect(table).primary_key[0]


def _lapsed(table: type[JobRow]) -> ColumnElement[bool]:
    # A lease that ends later than one taken now is a wrong clock's.
    over = or_(table.lease_until < NOW, table.lease_until > LAPSE)
    return and_(table.state == FETCHING, over)


def _due(table: type[JobRow]) -> tuple[ColumnElement[bool], ...]:
    # The first condition says nothing new: it lets the index skip what is done.
    # What was set aside for good is due never.
    reached = or_(table.due_at <= NOW, table.due_at > FURTHEST)
    waiting = and_(table.state.in_((WANTED, ASIDE)), reached)
    in_lane = and_(table.priority >= FIRST, table.priority < END)
    is_open = table.state.in_((WANTED, FETCHING, ASIDE))
    return is_open, in_lane, or_(waiting, _lapsed(table))
