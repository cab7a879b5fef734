"""Hosts: servers far away, the pace at which we ask them, and what went wrong."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import String, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, Moment, inserter

LONGEST_CLOSED = timedelta(hours=27)
"""A day and some jitter; what is closed for longer was written by a wrong clock."""


class HostRow(Base):
    """One host: its next turn, the requests of a day, and its breaker.

    `paused_until` is as long as it asked to be left alone itself; `needs` a digest of
    what its source was given to ask it with.
    """

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
    paused_until: Mapped[datetime | None] = mapped_column(Moment)
    succeeded_at: Mapped[datetime | None] = mapped_column(Moment)
    trouble: Mapped[str | None]
    needs: Mapped[str | None] = mapped_column(String(16))

    __table_args__ = ({"sqlite_with_rowid": False},)

    def closed(self, now: datetime) -> bool:
        """Say whether nobody may ask it now."""
        until = self.closed_until
        return until is not None and now < until <= now + LONGEST_CLOSED

    def reopen(self) -> None:
        """Let everybody ask again; until it answers, its trouble is remembered."""
        self.failures = 0
        self.closed_until = self.paused_until = None
        self.blocked_since = self.broken_since = None

    def open(self) -> None:
        """Let everybody ask again, and forget what went wrong."""
        self.reopen()
        self.trouble = None


HOST_STATES = "open", "untried", "failing", "paused", "blocked", "broken"


@dataclass(frozen=True, slots=True)
class HostState:
    """How a host is, as the operator sees it.

    `state` is `blocked` (it refuses us), `broken` (it fails again and again),
    `paused` (it asked for a pause), `failing` (it gave no answer when it was asked
    last), `untried` (it never gave one, and no trouble) or `open`.
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
    for row in _of(session, source):
        row.reopen()


def try_again(session: Session, source: str, now: datetime) -> None:
    """Let one request through to each of a source's hosts that is left alone.

    That tells whether it opens. A pause that the host asked for itself is kept.
    """
    for row in _of(session, source):
        if row.closed(now) and not _paused(row, now):
            row.closed_until = now
            row.failures = max(row.failures - 1, 0)  # it is left alone no longer for it


def begin_anew(
    session: Session, source: str, names: Collection[str], needs: str, now: datetime
) -> bool:
    """Reopen hosts that were asked with something else before; True if any was.

    `needs` is a digest of what the source asks them with.
    """
    changed = False
    for name in names:
        row = locked(session, name, now)
        if row.needs == needs:
            continue
        changed = changed or row.trouble is not None
        paused_until = row.paused_until if _paused(row, now) else None
        row.reopen()
        row.source, row.needs = source, needs
        row.closed_until = row.paused_until = paused_until
    return changed


def day(now: datetime) -> int:
    """Give the number of a day, which begins at midnight in UTC."""
    return now.date().toordinal()


def _of(session: Session, source: str) -> Sequence[HostRow]:
    mine = select(HostRow).where(HostRow.source == source).with_for_update()
    return session.scalars(mine.order_by(HostRow.name)).all()


def _paused(row: HostRow, now: datetime) -> bool:
    return row.closed(now) and row.paused_until is not None and row.paused_until > now


def _state(row: HostRow, now: datetime) -> HostState:
    spent_today = row.spent if row.day == day(now) else 0
    if row.blocked_since is not None:
        state = "blocked"
    elif row.broken_since is not None:
        state = "broken"
    elif row.closed(now):
        state = "paused"
    elif row.trouble is not None:
        state = "failing"
    else:
        state = "untried" if row.succeeded_at is None else "open"
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
