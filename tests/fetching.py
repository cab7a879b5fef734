"""Fetching wanted films step by step, as a worker does, at a time of the test's own."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from factories import NOON, title, tt
from fakes import FakeSource
from sneakpreview.domain.film import FilmId
from sneakpreview.sources.base import SourceError
from sneakpreview.storage import films, wanted
from sneakpreview.usecases.ask_sources import ask
from sneakpreview.usecases.fetch_film import settle, wishes


def want(session: Session, *numbers: int) -> None:
    """Make films wanted, facts only."""
    films.add(session, map(title, numbers), priority=wanted.LISTED, now=NOON)


def claim(
    session: Session,
    token: str = "a",  # noqa: S107 - no secret
    now: datetime = NOON,
    limit: int = 1,
) -> list[wanted.Claim]:
    """Claim what is due."""
    return wanted.claim(session, token=token, now=now, limit=limit)


def fetch(
    session: Session,
    held: list[wanted.Claim],
    *sources: FakeSource,
    now: datetime = NOON,
) -> None:
    """Ask the sources for what is held, and settle."""
    asked = wishes(session, sources, held, now)
    settle(session, sources, held, [ask(sources, wish) for wish in asked], now)


def fetch_all(session: Session, *sources: FakeSource, now: datetime = NOON) -> int:
    """Fetch one after the other what is due; how many there were."""
    done = 0
    while held := claim(session, now=now):
        fetch(session, held, *sources, now=now)
        done += len(held)
    return done


def down(text: str = "down", **how: Any) -> FakeSource:  # noqa: ANN401 - what an error says
    """Make a source that is in trouble."""
    return FakeSource(trouble=SourceError(text, **how))


def state(session: Session, film: int | FilmId) -> films.FilmRow:
    """Read a film's row anew."""
    session.flush()
    session.expire_all()
    id_ = tt(film) if isinstance(film, int) else film
    return session.get_one(films.FilmRow, id_)
