"""Limits: how often something may be done, counted for all processes together.

Each subject, such as an address, has one row with one moment: when all its tries
will have been earned back. A try moves it one interval on; while it lies more
than a window ahead, there is no room. So `count` tries may come at once, each is
earned back after `window / count`, and a try that is refused costs nothing. (This
is the generic cell rate algorithm.) No moment of a fixed window lets twice as
many through, and one statement decides, however many ask at the same time.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import BigInteger, LargeBinary, and_, case, delete, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, inserter

SECOND = 1_000_000  # microseconds


@dataclass(frozen=True, slots=True)
class Limit:
    """So many tries at once, earned back evenly over the window."""

    name: str
    count: int
    window: timedelta


class LimitRow(Base):
    """How much of a limit a subject has used up."""

    __tablename__ = "rate_limit"

    digest: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    earned_at: Mapped[int] = mapped_column(BigInteger, index=True)

    __table_args__ = ({"sqlite_with_rowid": False},)


def hit(session: Session, limit: Limit, subject: str, now: datetime) -> int:
    """Count a try; 0 if there was room, else the seconds until there is.

    The subject is kept as a hash: the table tells nobody who tried what.
    """
    moment = round(now.timestamp() * SECOND)
    window = round(limit.window.total_seconds() * SECOND)
    interval = window // limit.count
    digest = sha256(f"{limit.name}\0{subject}".encode()).digest()[:16]
    present = LimitRow.earned_at
    # What lies more than a window ahead was written by a clock that was wrong.
    believable = present <= moment + window
    honest = and_(present > moment, believable)
    allowed = session.execute(
        inserter(session)(LimitRow)
        .values(digest=digest, earned_at=moment + interval)
        .on_conflict_do_update(
            index_elements=["digest"],
            set_={"earned_at": case((honest, present), else_=moment) + interval},
            where=or_(present <= moment + window - interval, ~believable),
        )
        .returning(present)
    ).one_or_none()
    if allowed is not None:
        return 0
    earned_at = session.scalar(select(present).where(LimitRow.digest == digest))
    wait = (earned_at or moment) - (moment + window - interval)
    return max(1, -(-wait // SECOND))


def sweep(session: Session, now: datetime) -> int:
    """Remove the rows that limit nobody any more; their number."""
    moment = round(now.timestamp() * SECOND)
    spent = delete(LimitRow).where(LimitRow.earned_at <= moment)
    return len(session.execute(spent.returning(LimitRow.digest)).all())
