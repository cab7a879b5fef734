"""Wanted films: the row is the job (`storage/job.py`), and here is what it is for.

Whoever settles a claim is alone with it, in all processes: films have several ids,
and lists that name each other, so that two at a time could wait in a ring.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    String,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.storage import job
from sneakpreview.storage.base import Id, Moment, alone
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.job import ASIDE, FETCHED, FETCHING, WANTED
from sneakpreview.storage.marks import MarkRow

LIKED, LISTED, OPENED, VOTED, REFRESH, LATER = range(6)
"""Priorities: a liked film's facts and list; the facts of the films on such a list;
those of a film whose page is open; the lists of films with a vote; and what is there,
but could be newer or fuller. `LATER` is added for what only slow sources have still to
say: whoever waits for those does nothing else."""
QUICK, SLOW, ALL = range(LATER), range(LATER, 2 * LATER), range(2 * LATER)
"""What to claim, by priority."""
_COMING = FilmRow.state.in_((WANTED, FETCHING))
ON_ITS_WAY = and_(
    _COMING, FilmRow.priority.in_((LIKED, LISTED, LATER + LIKED, LATER + LISTED))
)
"""Whether something is to come that a list waits for; what it is, a column says."""
RESTS = or_(
    FilmRow.state == FETCHED,
    and_(FilmRow.state == ASIDE, FilmRow.fetched_at.is_(None), FilmRow.asked != ""),
)
"""Whether all have had their say, be it that none of them knows the film."""
SETTLING = 7_302  # PostgreSQL's lock of whoever settles


@dataclass(frozen=True, slots=True)
class Claim:
    """A film that this worker alone may fetch, until the lease lapses.

    `listed` says whether its related list is wanted too, `is_known` whether sources
    said something of it before. `asked` is what `storage/unasked.py` wrote down, and
    `listed_from` the source of the whole list that is there.
    """

    film: FilmId
    token: str
    attempts: int
    listed: bool
    is_known: bool
    asked: str = ""
    listed_from: str | None = None
    request: str | None = None


class Aside(NamedTuple):
    """A film that was given up, and why."""

    id: FilmId
    title: str
    trouble: str | None


def want_list(session: Session, film: FilmId, now: datetime) -> None:
    """Ask for a film's facts and its related list, before all others.

    Nothing happens if the list is there already or was asked for. A film that is
    being fetched right now is not fetched twice for it.
    """
    want_many(session, [film], now, LIKED)


def want_many(
    session: Session, films: Collection[FilmId], now: datetime, priority: int
) -> None:
    """Ask for the facts and lists of films, as `want_list`, in one go."""
    asked = {
        "locked": list(films),
        "due": now,
        "urgency": priority,
        "by": job.request_of(session),
    }
    if films:
        session.flush()
        session.connection().execute(_WANT_MANY, asked)


def want_lists(session: Session, films: Collection[FilmId], now: datetime) -> None:
    """Ask for the lists of films with a vote, where nobody has asked for them."""
    unlisted = (
        FilmRow.state == FETCHED,
        FilmRow.listed_from.is_(None),
        FilmRow.listed_at.is_(None),
    )
    _want(session, VOTED, now, FilmRow.id.in_(films), *unlisted)


def want_again(session: Session, films: Collection[FilmId], now: datetime) -> None:
    """Ask for films on which all had their say once more, after all others."""
    _want(session, REFRESH, now, FilmRow.id.in_(films), RESTS)


def want_whole_again(session: Session, now: datetime) -> None:
    """Ask for all films once more whose lists are here as wholes, after all others."""
    _want(session, REFRESH, now, RESTS, FilmRow.listed_at.is_not(None))


def refreshing(session: Session) -> int:
    """Count what is there and waits to be made fuller, but for what is in trouble."""
    rest = FilmRow.state == WANTED, FilmRow.priority >= REFRESH
    return session.scalars(
        select(func.count())
        .select_from(FilmRow)
        .where(*rest, FilmRow.trouble.is_(None))
    ).one()


def states(session: Session) -> dict[str, int]:
    """Count the films in each state, those with none included."""
    rows = session.execute(select(FilmRow.state, func.count()).group_by(FilmRow.state))
    nothing = dict.fromkeys((WANTED, FETCHING, FETCHED, ASIDE), 0)
    return nothing | dict(rows.all())


def due(session: Session, now: datetime, lane: range = ALL) -> bool:
    """Say whether a claim would find anything, without asking to write."""
    return job.due(session, FilmRow, now, lane)


def claim(  # noqa: PLR0913 - what a claim is made of
    session: Session,
    *,
    token: str,
    now: datetime,
    limit: int,
    fresh: bool = False,
    lane: range = ALL,
) -> list[Claim]:
    """Take up to `limit` films of a lane that are due, the most urgent first.

    `fresh`: only such as nobody has tried before.
    """
    rows = job.claim(
        session,
        FilmRow,
        *_TOLD,
        token=token,
        now=now,
        limit=limit,
        fresh=fresh,
        lane=lane,
    )
    return [
        Claim(
            film=row.id,
            token=token,
            attempts=row.attempts,
            listed=row.wants_list or row.priority % LATER == VOTED,
            is_known=row.fetched_at is not None,
            asked=row.asked,
            listed_from=row.listed_from if row.listed_at else None,
            request=row.request,
        )
        for row in rows
    ]


def locked(session: Session, films: Collection[FilmId]) -> list[FilmRow]:
    """Lock films until the transaction ends, alone among all who settle."""
    alone(session, SETTLING)
    return list(session.scalars(_LOCKED, {"locked": list(films)}))


def held(session: Session, claims: Sequence[Claim]) -> dict[FilmId, FilmRow]:
    """Lock the claimed films that are still ours, by id."""
    tokens = {claim.token for claim in claims}
    rows = locked(session, [claim.film for claim in claims])
    return {row.id: row for row in rows if row.token in tokens}


def put_back(row: FilmRow, *, due_at: datetime, trouble: str | None = None) -> None:
    """Give a claim back, to be taken again when it is due."""
    _release(row, WANTED, due_at, trouble)


def put_aside(row: FilmRow, *, due_at: datetime | None, trouble: str) -> None:
    """Give a film up until it is due; with None until the operator asks again."""
    _release(row, ASIDE, due_at, trouble)


def retry(session: Session, film: FilmId, now: datetime) -> None:
    """Ask at once for a film that was set aside or that waits for another try."""
    _retry(session, now, FilmRow.id == film, FilmRow.state.in_((ASIDE, WANTED)))


def retry_all(session: Session, now: datetime) -> int:
    """Ask at once for every film that was set aside; their number."""
    return _retry(session, now, FilmRow.state == ASIDE)


def aside(session: Session, limit: int) -> list[Aside]:
    """List the films that were set aside, the liked ones first."""
    rows = session.execute(
        select(FilmRow.id, FilmRow.title, FilmRow.trouble)
        .where(FilmRow.state == ASIDE)
        .order_by(FilmRow.priority, FilmRow.id)
        .limit(limit)
    )
    return [Aside(*row) for row in rows]


def waiting(session: Session, films: Collection[FilmId]) -> set[FilmId]:
    """Say which films are on their way: without facts, or liked and without list."""
    return set(session.scalars(_WAITING, {"asked": list(films)})) if films else set()


def coming(session: Session, film: FilmId) -> bool:
    """Say whether something is on its way that the film's own page waits for.

    What is put off after some trouble is not.
    """
    soon = or_(FilmRow.priority == OPENED, FilmRow.priority >= LATER)
    waits = and_(_COMING, soon, FilmRow.trouble.is_(None))
    found = session.scalar(select(FilmRow.id).where(FilmRow.id == film, waits))
    return found is not None or film in waiting(session, [film])


def bare(session: Session, person: int, *, coming: bool = False) -> int:
    """Count the films that a person marked and of which nothing is known yet.

    `coming`: only those that nobody has given up.
    """
    unknown = (MarkRow.person == person, FilmRow.fetched_at.is_(None))
    return session.scalars(
        select(func.count())
        .select_from(MarkRow)
        .join(FilmRow, FilmRow.id == MarkRow.film)
        .where(*unknown, *((_COMING,) if coming else ()))
    ).one()


def _release(
    row: FilmRow, state: str, due_at: datetime | None, trouble: str | None
) -> None:
    row.state, row.due_at, row.trouble = state, due_at, trouble
    row.token = row.lease_until = None


def _want(
    session: Session, priority: int, now: datetime, *which: ColumnElement[bool]
) -> None:
    session.execute(
        update(FilmRow)
        .where(*which)
        .values(
            state=WANTED,
            priority=priority,
            due_at=now,
            attempts=0,
            request=job.request_of(session),
        )
        .execution_options(synchronize_session=False)
    )


def _retry(session: Session, now: datetime, *which: ColumnElement[bool]) -> int:
    rows = session.execute(
        update(FilmRow)
        .where(*which)
        .values(state=WANTED, due_at=now, attempts=0, request=job.request_of(session))
        .returning(FilmRow.id)
        .execution_options(synchronize_session=False)
    )
    return len(rows.all())


_WANT_MANY = (
    update(FilmRow)
    .where(
        FilmRow.id.in_(bindparam("locked", type_=Id, expanding=True)),
        FilmRow.listed_at.is_(None),
        FilmRow.wants_list.is_(False),
    )
    .values(
        wants_list=True,
        state=case((FilmRow.state == FETCHING, FETCHING), else_=WANTED),
        priority=bindparam("urgency", type_=Integer),
        due_at=bindparam("due", type_=Moment),
        attempts=0,
        request=bindparam("by", type_=String),
    )
)
_TOLD = (
    FilmRow.attempts,
    FilmRow.wants_list,
    FilmRow.fetched_at,
    FilmRow.asked,
    FilmRow.listed_at,
    FilmRow.listed_from,
)
_LOCKED = (
    select(FilmRow)
    .where(FilmRow.id.in_(bindparam("locked", type_=Id, expanding=True)))
    .order_by(FilmRow.id)
    .with_for_update()
    .execution_options(populate_existing=True)
)
_WAITING = select(FilmRow.id).where(
    FilmRow.id.in_(bindparam("asked", type_=Id, expanding=True)),
    ON_ITS_WAY,
    or_(
        FilmRow.fetched_at.is_(None),
        and_(FilmRow.wants_list, FilmRow.listed_at.is_(None)),
    ),
)
