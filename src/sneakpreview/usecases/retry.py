"""Retry: ask a source again that was left alone, or for films that were given up."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.sources.base import Source
from sneakpreview.storage import backlog, films, hosts, wanted
from sneakpreview.usecases.ask_sources import Far


def retry_source(session: Session, source: str, now: datetime) -> None:
    """Ask a source's hosts again at once, and for all that waited meanwhile."""
    hosts.reopen(session, source)
    backlog.hurry(session, now)


def try_source(session: Session, source: str, now: datetime) -> None:
    """Have a source asked once at least, unless it asked to be left alone itself."""
    hosts.try_again(session, source, now)


def begin_anew(
    session: Session,
    sources: Iterable[Source],
    needs: Mapping[str, str],
    now: datetime,
) -> None:
    """Ask a source again that refused the key it had, and has another one now.

    `needs` holds a digest of what each was given, by name.
    """
    changed = [
        hosts.begin_anew(session, one.name, one.hosts, needs[one.name], now)
        for one in sources
        if one.name in needs and isinstance(one, Far)
    ]
    if any(changed):
        backlog.hurry(session, now)


def retry_film(session: Session, film: FilmId, now: datetime) -> bool:
    """Ask at once for a film that was set aside or waits; False if it is unknown."""
    wanted.retry(session, film, now)
    return films.exists(session, film)


def retry_films(session: Session, now: datetime) -> int:
    """Ask again for every film that was set aside; their number."""
    return wanted.retry_all(session, now)
