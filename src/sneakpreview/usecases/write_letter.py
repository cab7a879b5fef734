"""Write letters: rows that a worker sends, committed with what they are about."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from sneakpreview.domain.letter import Kind
from sneakpreview.domain.link import LASTS, Purpose
from sneakpreview.storage import letters, links
from sneakpreview.storage.links import Asked
from sneakpreview.storage.people import PersonRow

NEWS_LASTS = timedelta(days=3)

LETTERS = {
    Purpose.JOIN: Kind.JOIN,
    Purpose.CONFIRM: Kind.CONFIRM,
    Purpose.MOVE: Kind.MOVE,
    Purpose.RESET: Kind.RESET,
}


def send_link(session: Session, asked: Asked, key: bytes, now: datetime) -> None:
    """Send a link for what was asked to the address that it is about."""
    seed = links.add(session, asked, key, now)
    ends_at = now + LASTS[asked.purpose]
    kind = LETTERS[asked.purpose]
    letters.add(session, kind, asked.address, seed=seed, now=now, ends_at=ends_at)


def send_none(
    session: Session, address: str | None, key: bytes, now: datetime, *, invited: bool
) -> None:
    """Do the same work as `send_link`, where its answer is to be the same.

    No link comes of it. Whoever has the `address`, if there is one, is told that
    somebody wanted it.
    """
    asked = Asked(Purpose.NOTHING, address=address, invited=invited)
    links.add(session, asked, key, now)
    kind = Kind.NOTHING if address is None else Kind.TAKEN
    ends_at = now + (LASTS[Purpose.NOTHING] if address is None else NEWS_LASTS)
    letters.add(session, kind, address, seed=None, now=now, ends_at=ends_at)


def send_news(session: Session, person: PersonRow, kind: Kind, now: datetime) -> None:
    """Tell a person what was changed, if they have shown that the address is theirs."""
    if person.confirmed_at is not None:
        ends_at = now + NEWS_LASTS
        letters.add(session, kind, person.email, seed=None, now=now, ends_at=ends_at)
