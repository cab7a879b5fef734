"""Chores: work that one of all processes does, once a night.

Whoever does it holds a lease, which lapses in a moment if that process dies.
"""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, String, and_, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.standing import Chore
from sneakpreview.storage.base import Base, Moment, insert_new, upsert
from sneakpreview.storage.job import LEASE

REST = timedelta(hours=1)
"""After a failure."""


class ChoreRow(Base):
    """One chore: when it was done last, and who is at it."""

    __tablename__ = "chore"

    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    done_at: Mapped[datetime | None] = mapped_column(Moment)
    lease_until: Mapped[datetime | None] = mapped_column(Moment)
    token: Mapped[str | None] = mapped_column(String(32))

    __table_args__ = ({"sqlite_with_rowid": False},)


def is_due(session: Session, name: str, since: datetime, now: datetime) -> bool:
    """Say whether a claim would succeed, without asking to write."""
    row = select(_due(since, now)).where(ChoreRow.name == name)
    return session.scalar(row) is not False


def claim(
    session: Session, name: str, token: str, since: datetime, now: datetime
) -> bool:
    """Take the chore, unless it was done `since`, or somebody is at it or rests."""
    insert_new(session, ChoreRow, [{"name": name}])
    taken = session.execute(
        update(ChoreRow)
        .where(ChoreRow.name == name, _due(since, now))
        .values(token=token, lease_until=now + LEASE)
        .returning(ChoreRow.name)
        .execution_options(synchronize_session=False)
    )
    return taken.first() is not None


def listed(session: Session, now: datetime) -> list[Chore]:
    """List the chores: when each was done last, and whether somebody is at it."""
    rows = session.scalars(select(ChoreRow).order_by(ChoreRow.name))
    return [
        Chore(
            row.name,
            done_at=row.done_at,
            under_way=row.lease_until is not None
            and now < row.lease_until <= now + LEASE,
        )
        for row in rows
    ]


def renew(session: Session, name: str, token: str, now: datetime) -> None:
    """Lengthen the lease of whoever is still at it."""
    _write(session, name, token, {"lease_until": now + LEASE})


def finish(session: Session, name: str, token: str, now: datetime) -> None:
    """Say that it is done."""
    _write(session, name, token, {"done_at": now, "lease_until": None})


def note(session: Session, name: str, now: datetime) -> None:
    """Say that a chore was done which nobody else could have been at."""
    upsert(session, ChoreRow, [{"name": name, "done_at": now}])


def give_back(session: Session, name: str, token: str, until: datetime) -> None:
    """Say that it was not done, and until when nobody shall try again."""
    _write(session, name, token, {"lease_until": until})


def _write(
    session: Session, name: str, token: str, values: dict[str, datetime | None]
) -> None:
    session.execute(
        update(ChoreRow)
        .where(ChoreRow.name == name, ChoreRow.token == token)
        .values(values)
        .execution_options(synchronize_session=False)
    )


def _due(since: datetime, now: datetime) -> ColumnElement[bool]:
    # What a wrong clock wrote, ahead of all that could be, counts for nothing.
    done, until = ChoreRow.done_at, ChoreRow.lease_until
    undone = or_(done.is_(None), done < since, done > now + REST)
    free = or_(until.is_(None), until <= now, until > now + REST)
    return and_(undone, free)
