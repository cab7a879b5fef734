"""Identities: who somebody is by a provider, each of which signs an account in."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint, delete, exists, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.storage.base import Base, Moment

LONGEST = 255
LONGEST_CALLED = 254


class IdentityTakenError(SneakPreviewError):
    """The identity is somebody's already."""


class IdentityRow(Base):
    """One identity: whom an issuer calls so, and whose account it is.

    `called` is what the provider said last, an address or a name: for its person's
    eyes alone, and believed of nothing.
    """

    __tablename__ = "identity"

    id: Mapped[int] = mapped_column(primary_key=True)
    issuer: Mapped[str] = mapped_column(String(LONGEST))
    subject: Mapped[str] = mapped_column(String(LONGEST))
    person: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), index=True
    )
    called: Mapped[str] = mapped_column(String(LONGEST_CALLED))
    made_at: Mapped[datetime] = mapped_column(Moment)
    used_at: Mapped[datetime | None] = mapped_column(Moment)

    # The number of one that is gone is never given to another.
    __table_args__ = (
        UniqueConstraint("issuer", "subject"),
        {"sqlite_autoincrement": True},
    )


def find(session: Session, issuer: str, subject: str) -> IdentityRow | None:
    """Find the identity, exactly as the issuer writes it."""
    mine = (IdentityRow.issuer == issuer, IdentityRow.subject == subject)
    return session.scalar(select(IdentityRow).where(*mine))


def add(session: Session, row: IdentityRow) -> IdentityRow:
    """Add an identity; IdentityTakenError if it is somebody's already."""
    row.called = row.called[:LONGEST_CALLED]
    session.add(row)
    try:
        session.flush()
    except IntegrityError as error:
        raise IdentityTakenError("this sign-in is in use already") from error
    return row


def use(session: Session, row: IdentityRow, called: str, now: datetime) -> None:
    """Remember that the identity signed somebody in."""
    row.called, row.used_at = called[:LONGEST_CALLED], now
    session.flush()


def listed(session: Session, person: int) -> Sequence[IdentityRow]:
    """List the person's identities, as they came."""
    mine = select(IdentityRow).where(IdentityRow.person == person)
    return session.scalars(mine.order_by(IdentityRow.id)).all()


def has(session: Session, person: int, issuers: Collection[str]) -> bool:
    """Say whether the person has an identity of one of these issuers."""
    mine = exists().where(IdentityRow.person == person, IdentityRow.issuer.in_(issuers))
    return bool(session.scalar(select(mine)))


def remove(session: Session, person: int, number: int) -> bool:
    """Remove the person's identity; False if they have no such."""
    gone = delete(IdentityRow).where(
        IdentityRow.person == person, IdentityRow.id == number
    )
    return session.execute(gone.returning(IdentityRow.id)).first() is not None
