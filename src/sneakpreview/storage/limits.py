"""Limits: how often something may be done, counted for all processes together.

Each subject, such as an address, has one moment: when all its tries will have been
earned back. A try moves it one interval on; while it lies more than a window ahead,
there is no room. So `count` tries may come at once, each is earned back after
`window / count`, and a try that is refused costs nothing. (This is the generic cell
rate algorithm.) No moment of a fixed window lets twice as many through.

Here the moments are rows, and one statement decides, however many ask at the same
time; `storage/redislimits.py` keeps them in Redis.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import BigInteger, LargeBinary, and_, case, delete, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, inserter

SECOND = 1_000_000  # microseconds
MARGIN = 60 * SECOND  # by which the clocks of machines may differ


@dataclass(frozen=True, slots=True)
class Limit:
    """So many tries at once, earned back evenly over the window."""

    name: str
    count: int
    window: timedelta

    @property
    def span(self) -> int:
        """The window, in microseconds."""
        return round(self.window.total_seconds() * SECOND)

    @property
    def interval(self) -> int:
        """The microseconds after which a try is earned back."""
        return self.span // self.count

    def digest(self, subject: str) -> bytes:
        """Hash a subject: what is kept tells nobody who tried what."""
        return sha256(f"{self.name}\0{subject}".encode()).digest()[:16]


class LimitRow(Base):
    """How much of a limit a subject has used up."""

    __tablename__ = "rate_limit"

    digest: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    earned_at: Mapped[int] = mapped_column(BigInteger, index=True)

    __table_args__ = ({"sqlite_with_rowid": False},)


def hit(session: Session, limit: Limit, subject: str, now: datetime) -> int:
    """Count a try; 0 if there was room, else the seconds until there is."""
    moment = microseconds(now)
    digest = limit.digest(subject)
    present = LimitRow.earned_at
    # What lies much more than a window ahead was written by a clock that was wrong.
    # A little more was written by a machine whose clock is a little ahead of ours: if
    # that did not count, tries at both by turns would never be refused.
    believable = present <= moment + limit.span + MARGIN
    honest = and_(present > moment, believable)
    allowed = session.execute(
        inserter(session)(LimitRow)
        .values(digest=digest, earned_at=moment + limit.interval)
        .on_conflict_do_update(
            index_elements=["digest"],
            set_={"earned_at": case((honest, present), else_=moment) + limit.interval},
            where=or_(present <= moment + limit.span - limit.interval, ~believable),
        )
        .returning(present)
    ).one_or_none()
    if allowed is not None:
        return 0
    earned_at = session.scalar(select(present).where(LimitRow.digest == digest))
    return seconds((earned_at or moment) - (moment + limit.span - limit.interval))


def sweep(session: Session, now: datetime) -> int:
    """Remove the rows that limit nobody any more; their number."""
    spent = delete(LimitRow).where(LimitRow.earned_at <= microseconds(now))
    return len(session.execute(spent.returning(LimitRow.digest)).all())


def microseconds(now: datetime) -> int:
    """Count them since 1970."""
    return round(now.timestamp() * SECOND)


def seconds(wait: int) -> int:
    """Say how long to wait, in whole seconds; one at least."""
    return max(1, -(-wait // SECOND))
