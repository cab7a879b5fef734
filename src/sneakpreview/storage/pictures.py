"""Pictures: where a film's poster is to be fetched, and which one is there.

The row is the job, as a wanted film's is; the picture itself is a file.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    and_,
    bindparam,
    delete,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.film import FilmId
from sneakpreview.storage import job
from sneakpreview.storage.base import Id, Moment, inserter
from sneakpreview.storage.job import ASIDE, FETCHED, FETCHING, WANTED, JobRow


class PictureRow(JobRow):
    """A film's poster: its address, and the digest of what came from there."""

    __tablename__ = "picture"

    film: Mapped[FilmId] = mapped_column(
        Id, ForeignKey("film.id", ondelete="CASCADE"), primary_key=True
    )
    source: Mapped[str] = mapped_column(String(16))
    url: Mapped[str]
    digest: Mapped[str | None] = mapped_column(String(16))
    fetched_at: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = (Index("ix_picture_work", "state", "priority", "due_at"),)


NEVER_TRIED = and_(
    PictureRow.state.in_((WANTED, FETCHING)),
    PictureRow.digest.is_(None),
    PictureRow.trouble.is_(None),
)
"""Whether a film's first picture is still on its way."""


@dataclass(frozen=True, slots=True)
class PictureClaim:
    """A picture that this worker alone may fetch, until the lease lapses."""

    film: FilmId
    source: str
    url: str
    token: str
    attempts: int
    request: str | None = None


def want(  # noqa: PLR0913, PLR0917 - what a row is made of
    session: Session,
    film: FilmId,
    source: str,
    url: str,
    priority: int,
    now: datetime,
    request: str | None = None,
) -> None:
    """Ask for a film's picture; the film must have a row.

    Nothing happens if this address was asked for already, unless it was set aside
    since, or is wanted more urgently now. The picture of an older address is shown
    until the new one is there.
    """
    fresh = {
        "source": source,
        "url": url,
        "state": WANTED,
        "priority": priority,
        "due_at": now,
        "lease_until": None,
        "token": None,
        "attempts": 0,
        "trouble": None,
        "request": request,
    }
    urgent = and_(PictureRow.state == WANTED, PictureRow.priority > priority)
    session.execute(
        inserter(session)(PictureRow)
        .values(film=film, **fresh)
        .on_conflict_do_update(
            index_elements=["film"],
            set_=fresh,
            where=or_(PictureRow.url != url, PictureRow.state == ASIDE, urgent),
        )
    )


def get(session: Session, film: FilmId) -> PictureRow | None:
    """Read a film's row, to look at; None if it has none."""
    return session.get(PictureRow, film)


def want_again(session: Session, film: FilmId, now: datetime) -> None:
    """Ask once more for a picture that was fetched and whose files are gone."""
    session.execute(
        update(PictureRow)
        .where(PictureRow.film == film, PictureRow.state == FETCHED)
        .values(state=WANTED, due_at=now)
    )


def due(session: Session, now: datetime) -> bool:
    """Say whether a claim would find anything, without asking to write."""
    return job.due(session, PictureRow, now)


def claim(session: Session, *, token: str, now: datetime) -> PictureClaim | None:
    """Take the most urgent picture that is due; None if there is none."""
    told = (PictureRow.film, PictureRow.source, PictureRow.url, PictureRow.attempts)
    rows = job.claim(session, PictureRow, *told, token=token, now=now, limit=1)
    for row in rows:
        return PictureClaim(
            row.film, row.source, row.url, token, row.attempts, row.request
        )
    return None


def held(session: Session, claim: PictureClaim) -> bool:
    """Lock the claimed picture; False if it is no longer ours."""
    mine = select(PictureRow.film).where(
        PictureRow.film == claim.film, PictureRow.token == claim.token
    )
    return session.scalar(mine.with_for_update()) is not None


def finish(session: Session, film: FilmId, *, digest: str, now: datetime) -> None:
    """Close a claim whose files are on the disk."""
    row = session.get_one(PictureRow, film)
    job.finish(row)
    row.digest, row.fetched_at = digest, now


def postpone(
    session: Session, film: FilmId, *, until: datetime, trouble: str, tried: bool = True
) -> None:
    """Give a claim back, to be taken again when it is due.

    Where nobody was even asked, the try does not count.
    """
    job.release(session, PictureRow, film, due_at=until, trouble=trouble)
    if not tried:
        session.execute(
            update(PictureRow)
            .where(PictureRow.film == film)
            .values(attempts=PictureRow.attempts - 1)
        )


def set_aside(session: Session, film: FilmId, *, trouble: str) -> None:
    """Give a picture up until its film is fetched anew."""
    job.release(session, PictureRow, film, due_at=None, trouble=trouble)


def forget(session: Session, films: Collection[FilmId]) -> None:
    """Remove the rows of films; whoever sweeps the files finds theirs ownerless."""
    session.execute(delete(PictureRow).where(PictureRow.film.in_(films)))


def never_tried(session: Session, films: Collection[FilmId]) -> set[FilmId]:
    """Give those of the films whose first picture is still on its way."""
    return set(session.scalars(_COMING, {"films": list(films)})) if films else set()


def digests(session: Session, films: Collection[FilmId]) -> dict[FilmId, str]:
    """Give the digest of each film's picture, where there is one."""
    if not films:
        return {}
    rows = session.connection().execute(_DIGESTS, {"films": list(films)})
    return {row.film: row.digest for row in rows}


def all_digests(session: Session) -> dict[FilmId, str]:
    """Give the digest of every picture that there is."""
    rows = session.connection().execute(_THERE)
    return {row.film: row.digest for row in rows}


# Made once: building and hashing a statement takes longer than many an answer.
_FILMS = PictureRow.film.in_(bindparam("films", type_=Id, expanding=True))
_THERE = select(PictureRow.film, PictureRow.digest).where(
    PictureRow.digest.is_not(None)
)
_DIGESTS = _THERE.where(_FILMS)
_COMING = select(PictureRow.film).where(_FILMS, NEVER_TRIED)
