"""Invitations: links that let somebody make one account. Only a hash is kept."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import ColumnElement, LargeBinary, String, and_, delete, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, Moment
from sneakpreview.storage.people import LONGEST_EMAIL

LASTS = timedelta(days=7)
LONGEST_SECRET = 100  # characters; ours has 43


class InvitationRow(Base):
    """One invitation, for whoever has its secret or for one address alone."""

    __tablename__ = "invitation"

    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    email: Mapped[str | None] = mapped_column(String(LONGEST_EMAIL), index=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment, index=True)

    __table_args__ = ({"sqlite_autoincrement": True},)


def add(
    session: Session, now: datetime, email: str | None = None
) -> tuple[InvitationRow, str]:
    """Invite somebody; the row, and the secret, which is nowhere else.

    Of the invitations for one address the newest alone is good.
    """
    if email is not None:
        withdraw(session, email)
    secret = secrets.token_urlsafe(32)
    row = InvitationRow(
        digest=_digest(secret), email=email, created_at=now, ends_at=now + LASTS
    )
    session.add(row)
    session.flush()
    return row, secret


def find(session: Session, secret: str, now: datetime) -> InvitationRow | None:
    """Find the invitation that has the secret; None if it is over or was used."""
    mine = InvitationRow.digest == _digest(secret)
    return session.scalar(select(InvitationRow).where(mine, _good(now)))


def use(session: Session, secret: str, email: str, now: datetime) -> bool:
    """Use up the invitation, which must be for this address or for any; once."""
    for_whom = or_(InvitationRow.email.is_(None), InvitationRow.email == email)
    mine = InvitationRow.digest == _digest(secret)
    used = delete(InvitationRow).where(mine, for_whom, _good(now))
    if session.execute(used.returning(InvitationRow.id)).first() is None:
        return False
    withdraw(session, email)
    return True


def open_(session: Session, now: datetime) -> Sequence[InvitationRow]:
    """List the invitations that nobody has used yet, newest first."""
    rows = select(InvitationRow).where(_good(now)).order_by(InvitationRow.id.desc())
    return session.scalars(rows).all()


def take_back(session: Session, number: int) -> bool:
    """End an invitation; False if there is none of that number any more."""
    gone = delete(InvitationRow).where(InvitationRow.id == number)
    return session.execute(gone.returning(InvitationRow.id)).first() is not None


def withdraw(session: Session, email: str) -> None:
    """End the invitations for an address."""
    session.execute(delete(InvitationRow).where(InvitationRow.email == email))


def sweep(session: Session, now: datetime) -> int:
    """Remove the invitations that are over; their number."""
    over = delete(InvitationRow).where(~_good(now))
    return len(session.execute(over.returning(InvitationRow.id)).all())


def _good(now: datetime) -> ColumnElement[bool]:
    # What a clock wrote that was ahead would last for longer than anybody meant.
    ends = InvitationRow.ends_at
    return and_(ends > now, ends <= now + LASTS)


def _digest(secret: str) -> bytes:
    return sha256(secret.encode()).digest()
