"""The roster: who is here, as the operator sees them. Nothing of it is about films."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select, true
from sqlalchemy.orm import Session

from sneakpreview.storage.identities import IdentityRow
from sneakpreview.storage.passkeys import PasskeyRow
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.sessions import SessionRow


@dataclass(frozen=True, slots=True)
class Entry:
    """One person. `seen_at` is None where no session is left to tell."""

    id: int
    email: str | None
    created_at: datetime
    seen_at: datetime | None
    ways: tuple[str, ...]
    operator: bool
    locked: bool
    leaving_at: datetime | None
    guest: bool


def page(
    session: Session, part: str = "", *, limit: int, offset: int = 0
) -> Sequence[Entry]:
    """List people, newest first: all, or those with this as a part of their address."""
    seen = (
        select(func.max(SessionRow.seen_at))
        .where(SessionRow.person == PersonRow.id)
        .scalar_subquery()
    )
    keyed = exists().where(PasskeyRow.person == PersonRow.id)
    vouched = exists().where(IdentityRow.person == PersonRow.id)
    rows = session.execute(
        select(PersonRow, seen, keyed, vouched)
        .where(_has(part))
        .order_by(PersonRow.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return [_entry(*row) for row in rows]


def count(session: Session, part: str = "") -> int:
    """Count the people that all pages together list."""
    rows = select(func.count()).select_from(PersonRow).where(_has(part))
    return session.scalar(rows) or 0


def _has(part: str) -> ColumnElement[bool]:
    # An address is stored in small letters, and what was typed is no pattern.
    text = part.strip().lower()
    return PersonRow.email.contains(text, autoescape=True) if text else true()


def _entry(
    person: PersonRow,
    seen_at: datetime | None,
    keyed: bool,  # noqa: FBT001 - a row's columns
    vouched: bool,  # noqa: FBT001 - as above
) -> Entry:
    ways = {"password": person.password, "passkey": keyed, "provider": vouched}
    return Entry(
        id=person.id,
        email=person.email,
        created_at=person.created_at,
        seen_at=seen_at,
        ways=tuple(way for way, there in ways.items() if there),
        operator=person.operator,
        locked=not person.active,
        leaving_at=person.leaving_at,
        guest=person.guest,
    )
