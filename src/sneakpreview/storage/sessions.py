"""Sessions: who is signed in where. Only a hash of a session's key is kept."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    LargeBinary,
    String,
    bindparam,
    delete,
    exists,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, Moment
from sneakpreview.storage.people import PersonRow

IDLE = timedelta(days=30)  # a session that nobody used this long is over
GRACE = timedelta(days=1)  # a guest without a session is left alone this long
LONGEST_AGENT = 200


class SessionRow(Base):
    """One browser in which a person is signed in."""

    __tablename__ = "session"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    person: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), index=True
    )
    created_at: Mapped[datetime] = mapped_column(Moment)
    seen_at: Mapped[datetime] = mapped_column(Moment, index=True)
    agent: Mapped[str] = mapped_column(String(LONGEST_AGENT))
    data: Mapped[dict[str, Any]] = mapped_column(JSON)

    __table_args__ = ({"sqlite_with_rowid": False},)


def begin(session: Session, person: int, agent: str, now: datetime) -> str:
    """Begin a session of the person; its key, which is nowhere else."""
    key = secrets.token_urlsafe(32)
    row = SessionRow(
        digest=_digest(key),
        person=person,
        created_at=now,
        seen_at=now,
        agent=agent[:LONGEST_AGENT],
        data={},
    )
    session.add(row)
    session.flush()
    return key


def find(
    session: Session, key: str, now: datetime
) -> tuple[SessionRow, PersonRow] | None:
    """Find the session that has the key, and its person; None if it has ended."""
    asked = {"digest": _digest(key), "since": now - IDLE}
    found = session.execute(_FIND, asked).one_or_none()
    return None if found is None else (found[0], found[1])


def touch(session: Session, key: str, now: datetime) -> None:
    """Remember that the session was used."""
    _change(session, key, seen_at=now)


def keep(session: Session, key: str, data: dict[str, Any]) -> None:
    """Store what the session holds beside its person."""
    _change(session, key, data=data)


def end(session: Session, key: str) -> None:
    """End the session; one that has ended already is no error."""
    session.execute(delete(SessionRow).where(SessionRow.digest == _digest(key)))


def end_all(session: Session, person: int) -> None:
    """End every session of the person."""
    session.execute(delete(SessionRow).where(SessionRow.person == person))


def sweep(session: Session, now: datetime) -> int:
    """Remove the sessions that are over, and the guests whom none leads back to.

    Gives the number of rows that went.
    """
    over = delete(SessionRow).where(SessionRow.seen_at <= now - IDLE)
    lost = delete(PersonRow).where(
        PersonRow.email.is_(None),
        PersonRow.created_at < now - GRACE,
        ~exists().where(SessionRow.person == PersonRow.id),
    )
    sessions = session.execute(over.returning(SessionRow.person)).all()
    guests = session.execute(lost.returning(PersonRow.id)).all()
    return len(sessions) + len(guests)


def _change(session: Session, key: str, **values: object) -> None:
    mine = SessionRow.digest == _digest(key)
    session.execute(update(SessionRow).where(mine).values(**values))


def _digest(key: str) -> bytes:
    return sha256(key.encode()).digest()


# Made once: every request of a person asks for it.
_FIND = (
    select(SessionRow, PersonRow)
    .join(PersonRow, PersonRow.id == SessionRow.person)
    .where(
        SessionRow.digest == bindparam("digest"),
        SessionRow.seen_at > bindparam("since"),
        PersonRow.active,
    )
)
