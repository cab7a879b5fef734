"""Leaving: accounts that go in a week, and everything of a person that goes at last."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sneakpreview.domain.leaving import leaves_at, put_right
from sneakpreview.storage import holdings, sessions
from sneakpreview.storage.base import Base
from sneakpreview.storage.people import PersonRow


def begin(session: Session, person: PersonRow, now: datetime) -> datetime:
    """Let the person leave in a week, out of every browser at once; when that is.

    Who is leaving already leaves no later for that.
    """
    if person.leaving_at is None:
        person.leaving_at, person.leaving_seen_at = leaves_at(now), now
    sessions.end_all(session, person.id)
    session.flush()
    return person.leaving_at


def call_off(session: Session, person: PersonRow) -> None:
    """Let the person stay."""
    person.leaving_at = person.leaving_seen_at = None
    person.sent_away = False
    session.flush()


def remove(session: Session, person: PersonRow) -> None:
    """Remove the person and all that is theirs, at once."""
    if person.email is not None:
        holdings.forget_address(session, Base.metadata, person.email)
    # Every table that names a person lets its rows go with the person's.
    session.execute(delete(PersonRow).where(PersonRow.id == person.id))


def sweep(session: Session, now: datetime) -> int:
    """Remove those whose week is over; their number."""
    leaving = select(PersonRow).where(PersonRow.leaving_at.is_not(None))
    rows = session.scalars(
        leaving.order_by(PersonRow.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()
    gone = 0
    for row in rows:
        before, seen = row.leaving_at, row.leaving_seen_at
        if before is None or seen is None:
            continue  # it cannot be, and then nobody is to go for it
        row.leaving_at, row.leaving_seen_at = put_right(before, seen, now), now
        session.flush()
        if row.leaving_at <= now:
            remove(session, row)
            gone += 1
    return gone
