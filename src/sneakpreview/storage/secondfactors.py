"""Second factors: the secret that a person's app makes codes from, sealed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, LargeBinary, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, Moment, upsert

LONGEST_SEALED = 200


class SecondFactorRow(Base):
    """An account that asks for a code beside the password.

    `step` is the half minute of the last code that was taken: none is taken twice.
    """

    __tablename__ = "second_factor"

    person: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )
    sealed: Mapped[bytes] = mapped_column(LargeBinary(LONGEST_SEALED))
    step: Mapped[int] = mapped_column(BigInteger)
    made_at: Mapped[datetime] = mapped_column(Moment)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A sealed secret, and the step of the code that showed that the app has it."""

    sealed: bytes
    step: int


def find(session: Session, person: int) -> SecondFactorRow | None:
    """Find the person's second factor; None where it is off."""
    return session.get(SecondFactorRow, person, populate_existing=True)


def is_on(session: Session, person: int) -> bool:
    """Say whether the person has a second factor."""
    mine = select(SecondFactorRow.person).where(SecondFactorRow.person == person)
    return session.scalar(mine) is not None


def put(session: Session, person: int, found: Confirmed, now: datetime) -> None:
    """Turn the person's second factor on, in place of one that was."""
    row = {
        "person": person,
        "sealed": found.sealed,
        "step": found.step,
        "made_at": now,
    }
    upsert(session, SecondFactorRow, [row])


def use_step(session: Session, person: int, step: int) -> bool:
    """Take a code's step; True for one of all who try it, if none later was taken."""
    later = (SecondFactorRow.person == person, SecondFactorRow.step < step)
    taken = (
        update(SecondFactorRow)
        .where(*later)
        .values(step=step)
        .returning(SecondFactorRow.person)
        .execution_options(synchronize_session=False)
    )
    return session.execute(taken).first() is not None


def remove(session: Session, person: int) -> bool:
    """Turn the person's second factor off; False if it was."""
    gone = delete(SecondFactorRow).where(SecondFactorRow.person == person)
    return session.execute(gone.returning(SecondFactorRow.person)).first() is not None
