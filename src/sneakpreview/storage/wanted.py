"""Wanted films: the row is the job, and a claim is one UPDATE.

A claim is a lease with a fencing token: a worker that dies loses it after
`LEASE`, and one that wakes up too late writes nothing.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.storage.films import ASIDE, FETCHED, FETCHING, WANTED, FilmRow

LEASE = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=24)
MOST_ATTEMPTS = 5
LIKED, LISTED = 0, 1  # priorities: a liked film first, then the films on its list


@dataclass(frozen=True, slots=True)
class Claim:
    """A film that this worker alone may fetch, until the lease lapses."""

    film: FilmId
    token: str
    attempts: int


def want_list(session: Session, film: FilmId, now: datetime) -> None:
    """Ask for a film's facts and its related list, before all others.

    Nothing happens if the list is there already or was asked for.
    """
    session.execute(
        update(FilmRow)
        .where(
            FilmRow.id == film,
            FilmRow.listed_at.is_(None),
            FilmRow.wants_list.is_(False),
        )
        .values(wants_list=True, state=WANTED, priority=LIKED, due_at=now, attempts=0)
    )


def states(session: Session) -> dict[str, int]:
    """Count the films in each state, those with none included."""
    rows = session.execute(select(FilmRow.state, func.count()).group_by(FilmRow.state))
    nothing = dict.fromkeys((WANTED, FETCHING, FETCHED, ASIDE), 0)
    return nothing | dict(rows.all())


def due(session: Session, now: datetime) -> bool:
    """Say whether a claim would find anything, without asking to write."""
    some = select(FilmRow.id).where(*_due(now)).limit(1)
    return session.scalar(some) is not None


def claim(session: Session, *, token: str, now: datetime, limit: int) -> list[Claim]:
    """Take up to `limit` films that are due, the most urgent first.

    More than one are taken together only if nobody has tried them before: one
    that kills its worker is then alone in its next claims, and after the fifth
    lapsed lease it is set aside.
    """
    session.execute(
        update(FilmRow)
        .where(_lapsed(now), FilmRow.attempts >= MOST_ATTEMPTS)
        .values(state=ASIDE, token=None, trouble="no worker came back from it")
    )
    fresh = (FilmRow.attempts == 0,) if limit > 1 else ()
    next_up = (
        select(FilmRow.id)
        .where(*_due(now), *fresh)
        .order_by(FilmRow.priority, FilmRow.due_at, FilmRow.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = session.execute(
        update(FilmRow)
        .where(FilmRow.id.in_(next_up.scalar_subquery()))
        .values(
            state=FETCHING,
            token=token,
            lease_until=now + LEASE,
            attempts=FilmRow.attempts + 1,
        )
        .returning(FilmRow.id, FilmRow.attempts, FilmRow.priority)
        .execution_options(synchronize_session=False)
    ).all()
    ordered = sorted(rows, key=lambda row: (row.priority, row.id))
    return [Claim(row.id, token, row.attempts) for row in ordered]


def held(session: Session, claims: list[Claim]) -> dict[FilmId, bool]:
    """Lock the claimed films that are still ours; True where the list is wanted."""
    tokens = {claim.token for claim in claims}
    rows = session.execute(
        select(FilmRow.id, FilmRow.wants_list)
        .where(
            FilmRow.id.in_([claim.film for claim in claims]),
            FilmRow.token.in_(tokens),
        )
        .order_by(FilmRow.id)
        .with_for_update()
    )
    return dict(rows.all())


def finish(session: Session, film: FilmId, *, listed: bool, now: datetime) -> None:
    """Close a claim whose facts, and list if `listed`, have been stored."""
    row = session.get_one(FilmRow, film)
    row.state, row.attempts = FETCHED, 0
    row.token = row.lease_until = row.due_at = row.trouble = None
    if listed:
        row.listed_at, row.wants_list = now, False


def postpone(session: Session, film: FilmId, *, until: datetime, trouble: str) -> None:
    """Give a claim back, to be taken again when it is due."""
    _release(session, film, state=WANTED, due_at=until, trouble=trouble)


def set_aside(session: Session, film: FilmId, *, trouble: str) -> None:
    """Give a film up until the operator asks again."""
    _release(session, film, state=ASIDE, due_at=None, trouble=trouble)


def _lapsed(now: datetime) -> ColumnElement[bool]:
    # A lease that ends later than one taken now is a wrong clock's.
    over = or_(FilmRow.lease_until < now, FilmRow.lease_until > now + LEASE)
    return and_(FilmRow.state == FETCHING, over)


def _due(now: datetime) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    # The first condition says nothing new: it lets the index skip what is done.
    reached = or_(FilmRow.due_at <= now, FilmRow.due_at > now + LONGEST_WAIT)
    waiting = and_(FilmRow.state == WANTED, reached)
    return FilmRow.state.in_((WANTED, FETCHING)), or_(waiting, _lapsed(now))


def _release(
    session: Session, film: FilmId, *, state: str, due_at: datetime | None, trouble: str
) -> None:
    session.execute(
        update(FilmRow)
        .where(FilmRow.id == film)
        .values(
            state=state, due_at=due_at, trouble=trouble, token=None, lease_until=None
        )
    )
