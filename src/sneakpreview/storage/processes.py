"""Processes: who is at work on the site, and when each was last seen.

Each writes a row of its own every few seconds, so that all machines together know
whether anybody works, and on what.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import JSON, String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.standing import Process
from sneakpreview.storage.base import Base, Moment, upsert

KEPT = timedelta(days=1)
"""How long one that is seen no more is remembered."""
LONGEST_TROUBLE = 200  # characters
LONGEST_NAME = 64  # of a machine


class ProcessRow(Base):
    """One process. `lanes` names what it works on, and when it last settled some of it.

    `trouble` is what keeps it from its work, and `troubled_at` since when.
    """

    __tablename__ = "process"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(8))
    host: Mapped[str] = mapped_column(String(LONGEST_NAME))
    version: Mapped[str] = mapped_column(String(32))
    started_at: Mapped[datetime] = mapped_column(Moment)
    seen_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    lanes: Mapped[dict[str, Any]] = mapped_column(JSON)
    trouble: Mapped[str | None] = mapped_column(String(LONGEST_TROUBLE))
    troubled_at: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = ({"sqlite_with_rowid": False},)


def beat(session: Session, process: Process) -> None:
    """Write how a process is, over what it wrote before."""
    row = {
        "id": process.id,
        "kind": process.kind,
        "host": process.host[:LONGEST_NAME],
        "version": process.version,
        "started_at": process.started_at,
        "seen_at": process.seen_at,
        "ended_at": process.ended_at,
        "lanes": {name: _written(at) for name, at in process.lanes.items()},
        "trouble": process.trouble and process.trouble[:LONGEST_TROUBLE],
        "troubled_at": process.troubled_at,
    }
    upsert(session, ProcessRow, [row])


def listed(session: Session) -> list[Process]:
    """List all that are remembered, those seen last first."""
    rows = session.scalars(select(ProcessRow).order_by(ProcessRow.seen_at.desc()))
    return [
        Process(
            id=row.id,
            kind=row.kind,
            host=row.host,
            version=row.version,
            started_at=row.started_at,
            seen_at=row.seen_at,
            ended_at=row.ended_at,
            lanes=_read(row.lanes),
            trouble=row.trouble,
            troubled_at=row.troubled_at,
        )
        for row in rows
    ]


def sweep(session: Session, now: datetime) -> int:
    """Forget those that nobody has seen for a day, or whose clock was wrong."""
    seen = ProcessRow.seen_at
    gone = delete(ProcessRow).where((seen < now - KEPT) | (seen > now + KEPT))
    rows: Sequence[Any] = session.execute(gone.returning(ProcessRow.id)).all()
    return len(rows)


def _written(at: datetime | None) -> float | None:
    return None if at is None else at.timestamp()


def _read(lanes: Mapping[str, Any]) -> dict[str, datetime | None]:
    return {
        name: None if at is None else datetime.fromtimestamp(at, UTC)
        for name, at in lanes.items()
    }
