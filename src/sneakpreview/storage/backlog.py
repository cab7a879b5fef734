"""The backlog: how many films wait for their turn, and since when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.job import ASIDE, FETCHING, WANTED
from sneakpreview.storage.pictures import PictureRow
from sneakpreview.storage.wanted import LATER


@dataclass(frozen=True, slots=True)
class Backlog:
    """The films that are wanted, by priority, being fetched, and set aside.

    All that only slow sources have still to say something of is under `LATER`.
    `oldest` is the moment at which the one that waits longest was due.
    """

    wanted: Mapping[int, int]
    fetching: int
    aside: int
    oldest: datetime | None


def backlog(session: Session) -> Backlog:
    """Count what is to be done, by the index that the workers use."""
    state, priority = FilmRow.state, FilmRow.priority
    rows = session.execute(
        select(state, priority, func.count(), func.min(FilmRow.due_at))
        .where(state.in_((WANTED, FETCHING, ASIDE)))
        .group_by(state, priority)
        .order_by(priority)
    ).all()
    waiting = [
        (min(place, LATER), count, due)
        for name, place, count, due in rows
        if name == WANTED
    ]
    wanted = dict.fromkeys((place for place, _, _ in waiting), 0)
    for place, count, _ in waiting:
        wanted[place] += count
    counts = [(name, count) for name, _, count, _ in rows]
    return Backlog(
        wanted=wanted,
        fetching=sum(count for name, count in counts if name == FETCHING),
        aside=sum(count for name, count in counts if name == ASIDE),
        oldest=min((due for _, _, due in waiting if due is not None), default=None),
    )


def hurry(session: Session, now: datetime) -> None:
    """Make due what was put off after some trouble, films and pictures alike."""
    for table in (FilmRow, PictureRow):
        put_off = (
            table.state.in_((WANTED, ASIDE)),
            table.due_at > now,
            table.trouble.is_not(None),
        )
        session.execute(update(table).where(*put_off).values(due_at=now))
