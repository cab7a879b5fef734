"""Links: what people asked for and have still to show a letter for. A hash is kept."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    LargeBinary,
    String,
    and_,
    delete,
    false,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain import link
from sneakpreview.domain.link import LASTS, Purpose
from sneakpreview.storage.base import Base, Moment
from sneakpreview.storage.people import LONGEST_EMAIL


class LinkRow(Base):
    """One link, good once and until it ends.

    `address` is the one that it was sent to, `password` the hash that an account will
    have, `invited` whether an invitation was used up for it.
    """

    __tablename__ = "link"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    purpose: Mapped[str] = mapped_column(String(8))
    person: Mapped[int | None] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), index=True
    )
    address: Mapped[str | None] = mapped_column(String(LONGEST_EMAIL), index=True)
    password: Mapped[str | None] = mapped_column(String(255))
    invited: Mapped[bool] = mapped_column(default=False, server_default=false())
    made_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment, index=True)

    __table_args__ = ({"sqlite_with_rowid": False},)


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asked for: whose it is, for which address, with what."""

    purpose: Purpose
    person: int | None = None
    address: str | None = None
    password: str | None = None
    invited: bool = False


def add(session: Session, asked: Asked, key: bytes, now: datetime) -> str:
    """Add a link; its seed, of which `key` makes the token."""
    seed = secrets.token_hex(16)
    session.add(
        LinkRow(
            digest=link.digest(link.token(key, asked.purpose, seed)),
            purpose=asked.purpose,
            person=asked.person,
            address=asked.address,
            password=asked.password,
            invited=asked.invited,
            made_at=now,
            ends_at=now + LASTS[asked.purpose],
        )
    )
    session.flush()
    return seed


def find(
    session: Session, purpose: Purpose, token: str, now: datetime
) -> LinkRow | None:
    """Find the link that has the token; None if it is over, used or for another use."""
    return session.scalar(select(LinkRow).where(_is(purpose, token, now)))


def spend(session: Session, purpose: Purpose, token: str, now: datetime) -> bool:
    """Use the link up; True for one of all who try."""
    spent = delete(LinkRow).where(_is(purpose, token, now)).returning(LinkRow.digest)
    plain = spent.execution_options(synchronize_session=False)
    return session.execute(plain).first() is not None


def forget(session: Session, person: int, purposes: Collection[Purpose]) -> None:
    """Remove the person's links of these purposes."""
    mine = (LinkRow.person == person, LinkRow.purpose.in_(purposes))
    session.execute(delete(LinkRow).where(*mine))


def was_invited(session: Session, address: str, now: datetime) -> bool:
    """Say whether an invitation was used up for this address, and nothing came yet."""
    open_ = (LinkRow.address == address, LinkRow.invited, LinkRow.ends_at > now)
    return session.scalar(select(LinkRow.digest).where(*open_).limit(1)) is not None


def sweep(session: Session, now: datetime) -> int:
    """Remove the links that are over; their number."""
    over = delete(LinkRow).where(LinkRow.ends_at <= now).returning(LinkRow.digest)
    return len(session.execute(over).all())


def _is(purpose: Purpose, token: str, now: datetime) -> ColumnElement[bool]:
    # What a clock wrote that was ahead would last for longer than anybody meant.
    return and_(
        LinkRow.digest == link.digest(token),
        LinkRow.purpose == purpose,
        LinkRow.ends_at > now,
        LinkRow.ends_at <= now + LASTS[purpose],
    )
