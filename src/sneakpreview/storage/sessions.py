"""Sessions: who is signed in where. Only a hash of a session's key is kept."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    ForeignKey,
    LargeBinary,
    String,
    and_,
    bindparam,
    delete,
    exists,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.storage.base import Base, Moment
from sneakpreview.storage.people import IS_ACCOUNT, IS_GUEST, PersonRow

IDLE = timedelta(days=30)  # a session that nobody used this long is over
LONGEST = timedelta(days=180)  # an account's is, used or not; a guest has no way back
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
    proved_at: Mapped[datetime] = mapped_column(Moment, server_default="0")
    seen_at: Mapped[datetime] = mapped_column(Moment, index=True)
    agent: Mapped[str] = mapped_column(String(LONGEST_AGENT))
    data: Mapped[dict[str, Any]] = mapped_column(JSON)

    __table_args__ = ({"sqlite_with_rowid": False},)


@dataclass(frozen=True, slots=True)
class Listed:
    """A session as its person sees it; `id` is good for ending it, and nothing else."""

    id: str
    agent: str
    created_at: datetime
    seen_at: datetime
    this: bool


def begin(session: Session, person: int, agent: str, now: datetime) -> str:
    """Begin a session of the person; its key, which is nowhere else."""
    key = secrets.token_urlsafe(32)
    row = SessionRow(
        digest=_digest(key),
        person=person,
        created_at=now,
        proved_at=now,
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
    asked = {"digest": _digest(key), "used": now - IDLE, "begun": now - LONGEST}
    found = session.execute(_FIND, asked).one_or_none()
    return None if found is None else (found[0], found[1])


def touch(session: Session, key: str, now: datetime) -> None:
    """Remember that the session was used."""
    _change(session, key, seen_at=now)


def prove(session: Session, key: str, now: datetime) -> str | None:
    """Remember that whoever has the session has just proved who they are.

    The session goes on under a new key, which this gives; None if it has ended.
    """
    fresh = secrets.token_urlsafe(32)
    gone_on = session.execute(
        update(SessionRow)
        .where(SessionRow.digest == _digest(key))
        .values(digest=_digest(fresh), proved_at=now, seen_at=now)
        .returning(SessionRow.person)
        .execution_options(synchronize_session=False)
    )
    return None if gone_on.first() is None else fresh


def keep(session: Session, key: str, data: dict[str, Any]) -> None:
    """Store what the session holds beside its person."""
    _change(session, key, data=data)


def end(session: Session, key: str) -> None:
    """End the session; one that has ended already is no error."""
    session.execute(delete(SessionRow).where(SessionRow.digest == _digest(key)))


def listed(session: Session, person: int, key: str, now: datetime) -> list[Listed]:
    """List the person's sessions: the one that has the key, then by their last use."""
    mine = (
        select(SessionRow)
        .join(PersonRow, PersonRow.id == SessionRow.person)
        .where(SessionRow.person == person, *_going_on(now - IDLE, now - LONGEST))
    )
    this = _digest(key)
    found = [
        Listed(
            _public(row.digest),
            row.agent,
            row.created_at,
            row.seen_at,
            row.digest == this,
        )
        for row in session.scalars(mine)
    ]
    return sorted(found, key=lambda one: (one.this, one.seen_at), reverse=True)


def end_listed(session: Session, person: int, public: str) -> bool:
    """End the person's session that is listed as this; False if there is none."""
    mine = select(SessionRow.digest).where(SessionRow.person == person)
    ended = [digest for digest in session.scalars(mine) if _public(digest) == public]
    session.execute(delete(SessionRow).where(SessionRow.digest.in_(ended)))
    return bool(ended)


def end_others(session: Session, person: int, key: str) -> None:
    """End every session of the person but the one that has the key."""
    others = (SessionRow.person == person, SessionRow.digest != _digest(key))
    session.execute(delete(SessionRow).where(*others))


def end_all(session: Session, person: int) -> None:
    """End every session of the person."""
    session.execute(delete(SessionRow).where(SessionRow.person == person))


def sweep(session: Session, now: datetime) -> int:
    """Remove the sessions that are over, and the guests whom none leads back to.

    Gives the number of rows that went.
    """
    accounts = select(PersonRow.id).where(IS_ACCOUNT)
    over = delete(SessionRow).where(
        or_(
            SessionRow.seen_at <= now - IDLE,
            and_(
                SessionRow.created_at <= now - LONGEST, SessionRow.person.in_(accounts)
            ),
        )
    )
    lost = delete(PersonRow).where(
        IS_GUEST,
        PersonRow.created_at < now - GRACE,
        ~exists().where(SessionRow.person == PersonRow.id),
    )
    sessions = session.execute(over.returning(SessionRow.person)).all()
    guests = session.execute(lost.returning(PersonRow.id)).all()
    return len(sessions) + len(guests)


def _going_on(
    used: ColumnElement[datetime] | datetime, begun: ColumnElement[datetime] | datetime
) -> tuple[ColumnElement[bool], ...]:
    """Hold for sessions used and, of an account, begun later than this."""
    return SessionRow.seen_at > used, or_(IS_GUEST, SessionRow.created_at > begun)


def _change(session: Session, key: str, **values: object) -> None:
    mine = SessionRow.digest == _digest(key)
    session.execute(update(SessionRow).where(mine).values(**values))


def _public(digest: bytes) -> str:
    return sha256(b"listed" + digest).hexdigest()[:32]


def _digest(key: str) -> bytes:
    return sha256(key.encode()).digest()


# Made once: every request of a person asks for it.
_FIND = (
    select(SessionRow, PersonRow)
    .join(PersonRow, PersonRow.id == SessionRow.person)
    .where(
        SessionRow.digest == bindparam("digest"),
        *_going_on(bindparam("used", type_=Moment), bindparam("begun", type_=Moment)),
        PersonRow.active,
    )
)
