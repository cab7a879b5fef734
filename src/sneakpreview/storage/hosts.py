"""Hosts: servers far away, the pace at which we ask them, and what went wrong."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import String, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, Moment, inserter

LONGEST_CLOSED = timedelta(hours=27)
"""A day and some jitter; what is closed for longer was written by a wrong clock."""


class HostRow(Base):
    """One host: its next turn, the requests of a day, and its breaker."""

    __tablename__ = "host"

    name: Mapped[str] = mapped_column(String(253), primary_key=True)
    source: Mapped[str] = mapped_column(String(16))
    next_at: Mapped[datetime] = mapped_column(Moment)
    day: Mapped[int]
    spent: Mapped[int] = mapped_column(default=0)
    failures: Mapped[int] = mapped_column(default=0)
    closed_until: Mapped[datetime | None] = mapped_column(Moment)
    blocked_since: Mapped[datetime | None] = mapped_column(Moment)
    broken_since: Mapped[datetime | None] = mapped_column(Moment)
    succeeded_at: Mapped[datetime | None] = mapped_column(Moment)
    trouble: Mapped[str | None]

    __table_args__ = ({"sqlite_with_rowid": False},)

    def closed(self, now: datetime) -> bool:
        """Say whether nobody may ask it now."""
        until = self.closed_until
        return until is not None and now < until <= now + LONGEST_CLOSED

    def open(self) -> None:
        """Let everybody ask again, and forget what went wrong."""
        self.failures = 0
        self.closed_until = self.blocked_since = self.broken_since = None
        self.trouble = None


@dataclass(frozen=True, slots=True)
class HostState:
    """How a host is, as the operator sees it.

    `state` is `blocked` (it refuses us), `broken` (it fails), `paused` (it asked
    for a pause), `idle` (not asked today) or `open`.
    """

    name: str
    source: str
    state: str
    since: datetime | None
    until: datetime | None
    succeeded_at: datetime | None
    spent_today: int
    trouble: str | None


def locked(session: Session, name: str, now: datetime) -> HostRow:
    """Give the row of a host, made if need be, which nobody else changes meanwhile."""
    mine = select(HostRow).where(HostRow.name == name).with_for_update()
    row = session.scalar(mine)
    if row is None:
        fresh = {"name": name, "source": "", "next_at": now, "day": day(now)}
        insert = inserter(session)(HostRow).values(spent=0, failures=0, **fresh)
        session.execute(insert.on_conflict_do_nothing())
        row = session.scalars(mine).one()
    return row


def spent(session: Session, source: str, now: datetime) -> int:
    """Count the requests of a source today, to all its hosts."""
    today = HostRow.source == source, HostRow.day == day(now)
    return session.scalar(select(func.sum(HostRow.spent)).where(*today)) or 0


def states(session: Session, now: datetime) -> list[HostState]:
    """Say how each host is, in the order of their names."""
    rows = session.scalars(select(HostRow).order_by(HostRow.name))
    return [_state(row, now) for row in rows]


def reopen(session: Session, source: str) -> None:
    """Let a source's hosts be asked again at once."""
    for row in session.scalars(
        select(HostRow).where(HostRow.source == source).with_for_update()
    ):
        row.open()


def day(now: datetime) -> int:
    """Give the number of a day, which begins at midnight in UTC."""
    return now.date().toordinal()


def _state(row: HostRow, now: datetime) -> HostState:
    spent_today = row.spent if row.day == day(now) else 0
    if row.blocked_since is not None:
        state = "blocked"
    elif row.broken_since is not None:
        state = "broken"
    elif row.closed(now):
        state = "paused"
    else:
        state = "open" if spent_today else "idle"
    return HostState(
        name=row.name,
        source=row.source,
        state=state,
        since=row.blocked_since or row.broken_since,
        until=row.closed_until if row.closed(now) else None,
        succeeded_at=row.succeeded_at,
        spent_today=spent_today,
        trouble=row.trouble,
    )
