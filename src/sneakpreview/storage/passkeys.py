"""Passkeys: keys of devices, each of which signs an account in. None is a secret."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ForeignKey,
    LargeBinary,
    String,
    and_,
    delete,
    exists,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, Moment

LONGEST_CREDENTIAL = 1023  # bytes, by the standard
LONGEST_KEY = 2048
LONGEST_NAME = 60
HANDLE = 32


class PasskeyRow(Base):
    """One passkey of an account, made for a host's name.

    `handle` is the word by which the device knows the account; `sign_count` is how
    often the device says that it was used, or 0 from one that does not count.
    """

    __tablename__ = "passkey"

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    host: Mapped[str] = mapped_column(String(253))
    credential: Mapped[bytes] = mapped_column(
        LargeBinary(LONGEST_CREDENTIAL), unique=True
    )
    public_key: Mapped[bytes] = mapped_column(LargeBinary(LONGEST_KEY))
    handle: Mapped[bytes] = mapped_column(LargeBinary(HANDLE))
    sign_count: Mapped[int] = mapped_column(BigInteger)
    transports: Mapped[str] = mapped_column(String(100))
    made_at: Mapped[datetime] = mapped_column(Moment)
    used_at: Mapped[datetime | None] = mapped_column(Moment)

    # The number of one that is gone is never given to another.
    __table_args__ = ({"sqlite_autoincrement": True},)


def listed(session: Session, person: int) -> Sequence[PasskeyRow]:
    """List the person's passkeys, as they were made."""
    mine = select(PasskeyRow).where(PasskeyRow.person == person)
    return session.scalars(mine.order_by(PasskeyRow.id)).all()


def by_credential(session: Session, credential: bytes) -> PasskeyRow | None:
    """Find the passkey that a device calls this."""
    mine = PasskeyRow.credential == credential
    return session.scalar(select(PasskeyRow).where(mine))


def has(session: Session, person: int) -> bool:
    """Say whether the person has a passkey."""
    mine = exists().where(PasskeyRow.person == person)
    return bool(session.scalar(select(mine)))


def count_on(session: Session, passkey: int, count: int, now: datetime) -> bool:
    """Remember a use; False where the device's count has not gone on.

    However many ask with the same count, one is told True, unless the device does not
    count.
    """
    on = PasskeyRow.sign_count < count if count else PasskeyRow.sign_count == 0
    used = (
        update(PasskeyRow)
        .where(PasskeyRow.id == passkey, on)
        .values(sign_count=count, used_at=now)
        .returning(PasskeyRow.id)
        .execution_options(synchronize_session=False)
    )
    return session.execute(used).first() is not None


def rename(session: Session, person: int, passkey: int, name: str) -> bool:
    """Call the person's passkey something else; False if they have no such."""
    named = update(PasskeyRow).where(_mine(person, passkey)).values(name=name)
    return session.execute(named.returning(PasskeyRow.id)).first() is not None


def remove(session: Session, person: int, passkey: int) -> bool:
    """Remove the person's passkey; False if they have no such."""
    gone = delete(PasskeyRow).where(_mine(person, passkey))
    return session.execute(gone.returning(PasskeyRow.id)).first() is not None


def remove_all(session: Session, person: int) -> int:
    """Remove every passkey of the person; their number."""
    gone = delete(PasskeyRow).where(PasskeyRow.person == person)
    return len(session.execute(gone.returning(PasskeyRow.id)).all())


def _mine(person: int, passkey: int) -> ColumnElement[bool]:
    return and_(PasskeyRow.id == passkey, PasskeyRow.person == person)
