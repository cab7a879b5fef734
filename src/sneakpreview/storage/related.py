"""Related lists, and the votes that a person's likes make of them."""

from collections.abc import Container, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    ForeignKey,
    Index,
    Integer,
    Select,
    SQLColumnExpression,
    and_,
    bindparam,
    delete,
    func,
    insert,
    literal,
    not_,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from sneakpreview.domain.film import FilmId, Title
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.mark import MarkKind
from sneakpreview.domain.ranking import Vote
from sneakpreview.storage.base import Base, Id, read
from sneakpreview.storage.films import FilmRow, TagRow
from sneakpreview.storage.filters import conditions
from sneakpreview.storage.marks import MarkRow
from sneakpreview.storage.pictures import NEVER_TRIED, PictureRow
from sneakpreview.storage.wanted import ON_ITS_WAY


class RelatedRow(Base):
    """One place on a film's related list, from 1."""

    __tablename__ = "related"

    film: Mapped[FilmId] = mapped_column(
        Id, ForeignKey("film.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    candidate: Mapped[FilmId] = mapped_column(Id, ForeignKey("film.id"))
    # Copied from the candidate: to join each of thousands costs more than to count.
    known: Mapped[float]

    __table_args__ = (
        Index("ix_related_candidate", "candidate"),
        {"sqlite_with_rowid": False},
    )


Choice = tuple[str, int]
Candidates = Select[*tuple[Any, ...]]


class Votes(NamedTuple):
    """What a person's likes say: the votes that pass the filters, and the rest.

    `votes` name films by number, as the database does. `waiting` counts the
    films that are still on their way, liked ones and candidates; `removed` the
    candidates that fail each active filter, one that fails two under both.
    """

    votes: Sequence[Vote[int]]
    waiting: int
    removed: dict[str, int]


def replace(
    session: Session,
    film: FilmId,
    candidates: Sequence[Title],
    among: Container[FilmId] | None = None,
) -> None:
    """Write a film's related list over the one that was there.

    Of the candidates only those `among` others, if given, are stored, each still
    at its own place.
    """
    connection = session.connection()
    connection.execute(_EMPTY, {"emptied": film})
    rows = [
        {"film": film, "position": place, "candidate": one.id, "known": one.known}
        for place, one in enumerate(candidates, start=1)
        if among is None or one.id in among
    ]
    if rows:
        connection.execute(_PLACES, rows)


def listed(session: Session, film: FilmId) -> list[FilmId]:
    """Read a film's related list, best first; empty where it has none yet.

    A film that is still provisional is left out.
    """
    mine = (RelatedRow.film == film, REAL)
    return list(
        session.scalars(
            select(RelatedRow.candidate).where(*mine).order_by(RelatedRow.position)
        )
    )


def has_vote(session: Session, film: FilmId) -> bool:
    """Say whether the film is on the list of one that somebody likes."""
    vote = (
        select(literal(1))
        .select_from(RelatedRow)
        .join(MarkRow, MarkRow.film == RelatedRow.film)
        .where(RelatedRow.candidate == film, MarkRow.kind == MarkKind.LIKE.value)
    )
    return session.scalar(vote.limit(1)) is not None


def votes(session: Session, person: int, filters: Filters) -> Votes:
    """Read every vote for a film that the person has not marked, in one query."""
    tests = conditions(filters)
    statement = _with_films(_VOTES).add_columns(*tests.values()) if tests else _VOTES
    connection, me = session.connection(), {"person": person}
    rows = read(connection.execute(statement, me))
    failed = {
        name: {row[0] for row in rows if not row[place]}
        for place, name in enumerate(tests, start=4)
    }
    out = set[int]().union(*failed.values())
    return Votes(
        votes=[row[:4] for row in rows if row[0] not in out] if tests else rows,
        waiting=sum(
            connection.execute(count, me).scalar_one()
            for count in (_WAITING_LIKES, _WAITING_CANDIDATES)
        )
        if connection.execute(_ANY_WAITING).first()
        else 0,
        removed={name: len(films) for name, films in failed.items()},
    )


def voters(session: Session, person: int, film: FilmId) -> list[tuple[FilmId, int]]:
    """List the person's liked films that vote for this one, best place first."""
    rows = session.execute(
        select(RelatedRow.film, RelatedRow.position)
        .join(MarkRow, MarkRow.film == RelatedRow.film)
        .where(*LIKES, RelatedRow.candidate == film)
        .order_by(RelatedRow.position, RelatedRow.film),
        {"person": person},
    )
    return [(voter, position) for voter, position in rows]


def choices(session: Session, person: int, most: int) -> dict[str, list[Choice]]:
    """Count the kinds and tags of the person's candidates, most frequent first.

    They go by field, with at most `most` values of each.
    """
    found: dict[str, list[Choice]] = {}
    for counted in (_KINDS, _TAGS):
        for field, value, count in session.execute(counted, {"person": person}):
            found.setdefault(field, []).append((value, count))
    return {field: values[:most] for field, values in found.items()}


def _with_films(statement: Candidates) -> Candidates:
    return statement.join(FilmRow, FilmRow.id == RelatedRow.candidate)


def _candidates(*columns: SQLColumnExpression[Any]) -> Candidates:
    """Select from every vote of `:person` for a film that has no mark of theirs."""
    seen = aliased(MarkRow)
    mine = and_(seen.person == PERSON, seen.film == RelatedRow.candidate)
    statement: Candidates = select(*columns).select_from(MarkRow)
    return statement.join(RelatedRow, RelatedRow.film == MarkRow.film).where(
        *LIKES, not_(select(seen.film).where(mine).exists())
    )


# Made once: building and hashing a statement takes longer than many an answer.
PERSON = bindparam("person", type_=Integer)
REAL = type_coerce(RelatedRow.candidate, Integer) > 0
_PLACES = insert(RelatedRow)
_EMPTY = delete(RelatedRow).where(RelatedRow.film == bindparam("emptied", type_=Id))
LIKES = (MarkRow.person == PERSON, MarkRow.kind == MarkKind.LIKE.value)
_VOTES = _candidates(
    type_coerce(RelatedRow.candidate, Integer),
    type_coerce(RelatedRow.film, Integer),
    RelatedRow.position,
    RelatedRow.known,
).where(REAL)
_CANDIDATES = _candidates(RelatedRow.candidate.label("film")).distinct().subquery()
_KINDS = (
    select(literal("kind"), FilmRow.kind, func.count())
    .join(_CANDIDATES, _CANDIDATES.c.film == FilmRow.id)
    .group_by(FilmRow.kind)
    .order_by(func.count().desc(), FilmRow.kind)
)
_TAGS = (
    select(TagRow.field, TagRow.value, func.count())
    .join(_CANDIDATES, _CANDIDATES.c.film == TagRow.film)
    .group_by(TagRow.field, TagRow.value)
    .order_by(func.count().desc(), TagRow.value)
)
# Most of the time nothing is on its way, and that is quickly said.
_ANY_WAITING = select(literal(1)).where(
    or_(
        select(FilmRow.id).where(ON_ITS_WAY).exists(),
        select(PictureRow.film).where(NEVER_TRIED).exists(),
    )
)
_PICTURES = select(PictureRow.film).where(NEVER_TRIED)
_WAITING_CANDIDATES = _with_films(
    _candidates(func.count(RelatedRow.candidate.distinct()))
).where(or_(and_(ON_ITS_WAY, FilmRow.fetched_at.is_(None)), FilmRow.id.in_(_PICTURES)))
_WAITING_LIKES = (
    select(func.count())
    .select_from(MarkRow)
    .join(FilmRow, FilmRow.id == MarkRow.film)
    .where(*LIKES)
    .where(
        or_(and_(ON_ITS_WAY, FilmRow.listed_at.is_(None)), FilmRow.id.in_(_PICTURES))
    )
)
