"""Sweep away what has run out: sessions, guests, spent limits, films nobody knows."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.storage import leftovers, limits, sessions

MOST_LEFTOVERS = 5_000


def sweep_away(session: Session, now: datetime) -> int:
    """Remove what has run out; the number of rows. Once an hour is often enough."""
    return (
        sessions.sweep(session, now)
        + limits.sweep(session, now)
        + leftovers.sweep(session, MOST_LEFTOVERS)
    )
