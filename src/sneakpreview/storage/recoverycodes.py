"""Recovery codes: hashes, each of which goes when its code is used."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, Moment


class RecoveryCodeRow(Base):
    """One code that was not used yet."""

    __tablename__ = "recovery_code"

    person: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    made_at: Mapped[datetime] = mapped_column(Moment)

    __table_args__ = ({"sqlite_with_rowid": False},)


def replace(
    session: Session, person: int, digests: Iterable[bytes], now: datetime
) -> None:
    """Give the person these codes; those of before are good for nothing."""
    remove_all(session, person)
    session.add_all(
        RecoveryCodeRow(person=person, digest=digest, made_at=now) for digest in digests
    )
    session.flush()


def spend(session: Session, person: int, digest: bytes) -> bool:
    """Use a code up; True for one of all who try."""
    mine = (RecoveryCodeRow.person == person, RecoveryCodeRow.digest == digest)
    spent = delete(RecoveryCodeRow).where(*mine).returning(RecoveryCodeRow.person)
    plain = spent.execution_options(synchronize_session=False)
    return session.execute(plain).first() is not None


def left(session: Session, person: int) -> int:
    """Count the person's codes that were not used yet."""
    mine = RecoveryCodeRow.person == person
    rows = select(func.count()).select_from(RecoveryCodeRow).where(mine)
    return session.scalar(rows) or 0


def remove_all(session: Session, person: int) -> None:
    """Remove every code of the person."""
    session.execute(delete(RecoveryCodeRow).where(RecoveryCodeRow.person == person))
