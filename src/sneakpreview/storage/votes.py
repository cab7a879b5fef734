"""Votes: what a person's likes say of other films."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    SQLColumnExpression,
    and_,
    bindparam,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session, aliased

from sneakpreview.domain.film import FilmId
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.mark import MarkKind
from sneakpreview.domain.vote import Cast
from sneakpreview.storage import bundles
from sneakpreview.storage.base import MANY, read
from sneakpreview.storage.bundles import REAL, VOTE, BundleRow
from sneakpreview.storage.films import FilmRow, TagRow
from sneakpreview.storage.filters import conditions
from sneakpreview.storage.marks import MarkRow
from sneakpreview.storage.pictures import NEVER_TRIED, PictureRow
from sneakpreview.storage.related import RelatedRow
from sneakpreview.storage.wanted import ON_ITS_WAY

Choice = tuple[str, int]
Candidates = Select[*tuple[Any, ...]]

MOST_LOOSE = 500
"""Films whose bundles are to be packed, in one question; where there are more, as after
an upgrade, all votes are read from their rows."""


class Poll(NamedTuple):
    """What a person's likes say.

    `votes` are all of them, naming films by number, as the database does; `barred`
    are the films that are marked or fail a filter. `waiting` counts the films that
    are still on their way, liked ones and candidates; `removed` the candidates that
    fail each active filter, one that fails two under both.
    """

    votes: Cast[int]
    barred: set[int]
    waiting: int
    removed: dict[str, int]


def has_any(session: Session, film: FilmId) -> bool:
    """Say whether the film is connected with one that somebody likes."""
    vote = (
        select(literal(1))
        .select_from(RelatedRow)
        .join(MarkRow, MarkRow.film == RelatedRow.film)
        .where(
            RelatedRow.candidate == film,
            MarkRow.kind == MarkKind.LIKE.value,
            MarkRow.votes,
        )
    )
    return session.scalar(vote.limit(1)) is not None


def cast(session: Session, person: int, filters: Filters) -> Poll:
    """Read every vote that the person's likes cast.

    Without a filter they come from bundles, a row a like, else in one query.
    """
    tests = conditions(filters)
    connection, me = session.connection(), {"person": person}
    asked = _MARKS if tests else _BUNDLES
    marks = read(connection.execute(asked, me, execution_options=MANY))
    marked = {film for film, *_ in marks}
    failed: dict[str, set[int]] = {}
    if tests:
        statement = _with_films(_VOTES).add_columns(*tests.values())
        rows = read(connection.execute(statement, me, execution_options=MANY))
        for place, name in enumerate(tests, start=len(VOTE)):
            failed[name] = {row[0] for row in rows if not row[place]} - marked
        votes: Cast[int] = bundles.by_voter(rows)
    else:
        liked = [(film, bundle) for film, _, likes, bundle in marks if likes]
        votes = _unbundled(session, liked, me)
    return Poll(
        votes=votes,
        barred=marked.union(*failed.values()),
        # Most of the time nothing is on its way, whoever waits.
        waiting=sum(
            connection.execute(count, me).scalar_one()
            for count in (_WAITING_LIKES, _WAITING_CANDIDATES)
        )
        if any(is_waiting for _, is_waiting, *_ in marks[:1])
        else 0,
        removed={name: len(films) for name, films in failed.items()},
    )


def _unbundled(
    session: Session, liked: Sequence[tuple[int, bytes | None]], me: dict[str, int]
) -> Cast[int]:
    """Read the votes from bundles, and from the rows of films that have none now."""
    votes, loose = bundles.opened(liked)
    if len(loose) > MOST_LOOSE:
        rows = session.connection().execute(_VOTES, me, execution_options=MANY)
        return bundles.by_voter(read(rows))
    # By name: what is packed meanwhile would else be in neither.
    return {**votes, **bundles.loose(session, loose)} if loose else votes


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
LIKES = (MarkRow.person == PERSON, MarkRow.kind == MarkKind.LIKE.value, MarkRow.votes)
# The states stand in the text: asked for any state, as it plans from the sixth time on
# what is prepared, PostgreSQL would read all films.
_ANY_WAITING: ColumnElement[bool] = literal_column(
    str(
        or_(
            select(FilmRow.id).where(ON_ITS_WAY).exists(),
            select(PictureRow.film).where(NEVER_TRIED).exists(),
        ).compile(compile_kwargs={"literal_binds": True})
    )
)
_MARKS = select(type_coerce(MarkRow.film, Integer), _ANY_WAITING).where(
    MarkRow.person == PERSON
)
_BUNDLES = _MARKS.add_columns(and_(*LIKES), BundleRow.votes).outerjoin(
    BundleRow, and_(BundleRow.film == MarkRow.film, *LIKES)
)
_VOTES = (
    select(*VOTE)
    .select_from(MarkRow)
    .join(RelatedRow, RelatedRow.film == MarkRow.film)
    .where(*LIKES, REAL)
)
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
