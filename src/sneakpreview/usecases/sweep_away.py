"""Sweep away what has run out: sessions, guests nobody can reach, spent limits."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.storage import limits, sessions


def sweep_away(session: Session, now: datetime) -> int:
    """Remove what has run out; the number of rows. Once an hour is often enough."""
    return sessions.sweep(session, now) + limits.sweep(session, now)
