"""Crossings: who is on the way to a provider. Only hashes are kept."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import ForeignKey, LargeBinary, String, delete, false
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.crossing import LASTS, Errand
from sneakpreview.domain.provider import LONGEST_NAME
from sneakpreview.domain.returning import LONGEST
from sneakpreview.storage.base import Base, Moment


class CrossingRow(Base):
    """One way to a provider and back, good once, until it ends, for one browser.

    `digest` is of the state that the provider sends back, `bound` of what that
    browser's session has. `person` is who links something, or proves it is them.
    """

    __tablename__ = "crossing"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    bound: Mapped[bytes] = mapped_column(LargeBinary(32))
    provider: Mapped[str] = mapped_column(String(LONGEST_NAME))
    errand: Mapped[str] = mapped_column(String(8))
    person: Mapped[int | None] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), index=True
    )
    back: Mapped[str] = mapped_column(String(LONGEST))
    joins: Mapped[bool] = mapped_column(default=False, server_default=false())
    made_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment, index=True)

    __table_args__ = ({"sqlite_with_rowid": False},)


@dataclass(frozen=True, slots=True)
class Crossing:
    """What is known of a way there and back, beside its state.

    `joins`: a guest's marks come along into the account. `back` is where the browser
    goes on.
    """

    provider: str
    errand: Errand
    person: int | None
    back: str
    joins: bool


def add(
    session: Session, state: str, bound: str, crossing: Crossing, now: datetime
) -> None:
    """Add a crossing of the browser whose session has `bound`."""
    session.add(
        CrossingRow(
            digest=_digest(state),
            bound=_digest(bound),
            provider=crossing.provider,
            errand=crossing.errand,
            person=crossing.person,
            back=crossing.back,
            joins=crossing.joins,
            made_at=now,
            ends_at=now + LASTS,
        )
    )
    session.flush()


def spend(
    session: Session, state: str, bound: str, provider: str, now: datetime
) -> Crossing | None:
    """Use a crossing up; None unless it is this browser's, of this provider, and good.

    However many ask, one gets it.
    """
    spent = (
        delete(CrossingRow)
        .where(
            CrossingRow.digest == _digest(state),
            CrossingRow.bound == _digest(bound),
            CrossingRow.provider == provider,
            CrossingRow.ends_at > now,
            # What a clock wrote that was ahead would last for longer.
            CrossingRow.ends_at <= now + LASTS,
        )
        .returning(
            CrossingRow.provider,
            CrossingRow.errand,
            CrossingRow.person,
            CrossingRow.back,
            CrossingRow.joins,
        )
        .execution_options(synchronize_session=False)
    )
    row = session.execute(spent).one_or_none()
    if row is None:
        return None
    return Crossing(row.provider, Errand(row.errand), row.person, row.back, row.joins)


def sweep(session: Session, now: datetime) -> int:
    """Remove the crossings that are over; their number."""
    over = delete(CrossingRow).where(CrossingRow.ends_at <= now)
    return len(session.execute(over.returning(CrossingRow.digest)).all())


def _digest(text: str) -> bytes:
    return sha256(text.encode()).digest()
