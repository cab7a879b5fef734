"""Lanes: how much of each kind of work is due, and since when."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.standing import FILMS, IMPORTS, LETTERS, PICTURES, SLOW
from sneakpreview.storage import job, wanted
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.imports import ImportRow
from sneakpreview.storage.job import JobRow
from sneakpreview.storage.letters import LetterRow
from sneakpreview.storage.pictures import PictureRow

WORK: dict[str, tuple[type[JobRow], range]] = {
    FILMS: (FilmRow, wanted.QUICK),
    SLOW: (FilmRow, wanted.SLOW),
    PICTURES: (PictureRow, job.ALL),
    IMPORTS: (ImportRow, job.ALL),
    LETTERS: (LetterRow, job.ALL),
}


def ready(session: Session, lane: str, now: datetime, most: int) -> int:
    """Count what is due in a lane, as far as `most`."""
    table, urgency = WORK[lane]
    return job.ready(session, table, now, most, urgency)


def overdue(session: Session, now: datetime) -> dict[str, tuple[int, datetime | None]]:
    """Give for each lane how much is due, and since when the oldest has been."""
    return {
        lane: job.overdue(session, table, now, urgency)
        for lane, (table, urgency) in WORK.items()
    }
