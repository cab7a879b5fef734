"""Retry: ask a source again that was left alone, or for films that were given up."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.storage import backlog, films, hosts, wanted


def retry_source(session: Session, source: str, now: datetime) -> None:
    """Ask a source's hosts again at once, and for all that waited meanwhile."""
    hosts.reopen(session, source)
    backlog.hurry(session, now)


def retry_film(session: Session, film: FilmId, now: datetime) -> bool:
    """Ask at once for a film that was set aside or waits; False if it is unknown."""
    wanted.retry(session, film, now)
    return films.exists(session, film)


def retry_films(session: Session, now: datetime) -> int:
    """Ask again for every film that was set aside; their number."""
    return wanted.retry_all(session, now)
