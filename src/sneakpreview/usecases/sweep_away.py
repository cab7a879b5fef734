"""Sweep away what has run out: sessions, guests, people whose week is over, limits."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.storage import (
    crossings,
    imports,
    invitations,
    leaving,
    leftovers,
    letters,
    limits,
    links,
    sessions,
)

MOST_LEFTOVERS = 5_000


def sweep_away(session: Session, now: datetime) -> int:
    """Remove what has run out; the number of rows. Once an hour is often enough."""
    return (
        sessions.sweep(session, now)
        + leaving.sweep(session, now)
        + invitations.sweep(session, now)
        + limits.sweep(session, now)
        + crossings.sweep(session, now)
        + links.sweep(session, now)
        + letters.sweep(session, now)
        + imports.sweep(session, now)
        + leftovers.sweep(session, MOST_LEFTOVERS)
    )
