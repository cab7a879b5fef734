"""A row that is a job: what a claim reads and writes, whatever the table holds.

A claim is a lease with a fencing token: a worker that dies loses it after
`LEASE`, and one that wakes up too late writes nothing.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
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
    func,
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
LONGEST_REQUEST = 64  # characters of the id of one
MOST_ATTEMPTS = 5
NOW, LAPSE, ABSURD, FURTHEST = (
    bindparam(name, type_=Moment) for name in ("now", "lapse", "absurd", "furthest")
)
FIRST, END = (bindparam(name, type_=Integer) for name in ("first", "end"))
ALL = range(1_000)  # priorities
WANTED, FETCHING, FETCHED, ASIDE = "wanted", "fetching", "fetched", "aside"
REQUEST = "request"  # under which a session knows it


class JobRow(Base):
    """What every row of work has beside its own columns.

    `request` is the id of the request that asked for it, as the log has it.
    """

    __abstract__ = True

    state: Mapped[str] = mapped_column(String(8), default=WANTED)
    priority: Mapped[int] = mapped_column(default=1)
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    lease_until: Mapped[datetime | None] = mapped_column(Moment)
    token: Mapped[str | None] = mapped_column(String(32))
    attempts: Mapped[int] = mapped_column(default=0)
    trouble: Mapped[str | None]
    request: Mapped[str | None] = mapped_column(String(LONGEST_REQUEST))


@contextmanager
def on_behalf(session: Session, request: str | None) -> Iterator[None]:
    """Let what is asked for meanwhile bear the id of the request that it is for."""
    before = session.info.get(REQUEST)
    session.info[REQUEST] = request
    try:
        yield
    finally:
        session.info[REQUEST] = before


def request_of(session: Session) -> str | None:
    """Give the id of the request that the session works for; None if for none."""
    found: str | None = session.info.get(REQUEST)
    return found


def due(
    session: Session, table: type[JobRow], now: datetime, lane: range = ALL
) -> bool:
    """Say whether a claim would find anything, without asking to write."""
    moments = _moments(now, lane)
    return session.connection().execute(_any_due(table), moments).first() is not None


def ready(
    session: Session, table: type[JobRow], now: datetime, most: int, lane: range = ALL
) -> int:
    """Count what a claim could take, as far as `most`: it costs no more than that."""
    moments = {**_moments(now, lane), "most": most}
    found: int = session.connection().execute(_ready(table), moments).scalar_one()
    return found


def overdue(
    session: Session, table: type[JobRow], now: datetime, lane: range = ALL
) -> tuple[int, datetime | None]:
    """Count what a claim could take, and say since when the oldest has been due."""
    moments = _moments(now, lane)
    row = session.connection().execute(_overdue(table), moments).one()
    return row.due, row.oldest


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
    """Take up to `limit` rows that are due, the most urgent first.

    Each tells its priority, its key, its `request`, and what is to be `told`.

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
    row.token = row.lease_until = row.due_at = row.trouble = row.request = None


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
    return {
        "now": now,
        "lapse": now + LEASE,
        "absurd": now + 2 * LEASE,
        "furthest": now + LONGEST_WAIT,
        "first": lane.start,
        "end": lane.stop,
    }


# Each is made once: building a statement takes longer than running it.
@cache
def _any_due(table: type[JobRow]) -> Select[str]:
    return select(table.state).where(*_due(table)).limit(1)


@cache
def _ready(table: type[JobRow]) -> Select[int]:
    some = select(table.state).where(*_due(table))
    few = some.limit(bindparam("most", type_=Integer)).subquery()
    return select(func.count()).select_from(few)


@cache
def _overdue(table: type[JobRow]) -> Select[int, datetime | None]:
    counted = func.count().label("due"), func.min(table.due_at).label("oldest")
    return select(*counted).where(*_due(table))


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
        .returning(table.priority, key, table.request, *told)
    )


def _key(table: type[JobRow]) -> ColumnElement[FilmId]:
    return inspect(table).primary_key[0]


def _lapsed(table: type[JobRow]) -> ColumnElement[bool]:
    # A lease that ends much later than one taken now is a wrong clock's. One that ends
    # a little later was taken by somebody who looked at the clock after us, and was
    # quicker to write.
    over = or_(table.lease_until < NOW, table.lease_until > ABSURD)
    return and_(table.state == FETCHING, over)


def _due(table: type[JobRow]) -> tuple[ColumnElement[bool], ...]:
    # The first condition says nothing new: it lets the index skip what is done.
    # What was set aside for good is due never.
    reached = or_(table.due_at <= NOW, table.due_at > FURTHEST)
    waiting = and_(table.state.in_((WANTED, ASIDE)), reached)
    in_lane = and_(table.priority >= FIRST, table.priority < END)
    is_open = table.state.in_((WANTED, FETCHING, ASIDE))
    return is_open, in_lane, or_(waiting, _lapsed(table))
