"""Sweep pictures away: those of no film any more, and those there is no room for."""

from sqlalchemy.orm import Session

from sneakpreview.posters.store import Store
from sneakpreview.storage import pictures


def sweep_pictures(session: Session, store: Store) -> int:
    """Remove the files; the number of pictures. Once an hour is often enough."""
    return store.sweep(pictures.all_digests(session))
