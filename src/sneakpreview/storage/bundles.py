"""Bundles: the votes that a film casts, together in one row, as they are read.

They are made of the film's rows of `related`, which stays the truth. Whoever changes
those empties the bundle in the same transaction (`storage/unpacking.py`);
`worker/packer.py` packs it again a moment later. Until then the rows are read.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from struct import Struct
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    bindparam,
    literal,
    select,
    text,
    type_coerce,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.fame import renown
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.vote import Cast, Vote, Votes
from sneakpreview.storage.base import MANY, Base, Id, alone, inserter, read
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.related import RelatedRow
from sneakpreview.storage.wanted import SETTLING

DERIVED = "derived"
"""What a table bears whose rows are made of others': it is never copied nor hashed."""
FIRST = -(2**31)  # before all films
_SIZE = 16  # bytes, of a vote
# The first byte; to be raised with every change of the others, by a migration that
# empties the bundles, or they would be read from their rows until their lists change.
_LAYOUT = 1
_UNPACKED = text("votes IS NULL")


class BundleRow(Base):
    """A film's votes in the order of their candidates; None where they have changed."""

    __tablename__ = "bundle"

    film: Mapped[FilmId] = mapped_column(
        Id, ForeignKey("film.id", ondelete="CASCADE"), primary_key=True
    )
    votes: Mapped[bytes | None]

    __table_args__ = (
        Index(
            "ix_bundle_unpacked",
            "film",
            postgresql_where=_UNPACKED,
            sqlite_where=_UNPACKED,
        ),
        {"info": {DERIVED: True}},
    )


@lru_cache(maxsize=1024)
def _columns(count: int) -> Struct:
    """Lay out so many votes: renown, candidates, positions, backs."""
    return Struct(f"<B{count}d{count}i{count}H{count}H")


def opened(
    bundles: Iterable[tuple[int, bytes | None]],
) -> tuple[dict[int, Votes[int]], list[int]]:
    """Give the votes of films by their bundles, and the films whose rows must be read.

    Those are the ones with a bundle that is not packed, or not as this version does it:
    another may be at work beside it.
    """
    votes: dict[int, Votes[int]] = {}
    loose = []
    for film, bundle in bundles:
        if not bundle or bundle[0] != _LAYOUT or len(bundle) % _SIZE != 1:
            loose.append(film)
        elif len(bundle) > 1:
            votes[film] = _open(bundle)
    return votes, loose


def _open(packed: bytes) -> Votes[int]:
    count = len(packed) // _SIZE
    all_ = _columns(count).unpack(packed)
    one, two, three = (1 + part * count for part in (1, 2, 3))
    return Votes(all_[one:two], all_[two:three], all_[three:], all_[1:one])


def packed(votes: Votes[int]) -> bytes:
    """Write the votes of a film into its bundle."""
    candidates, positions, backs, renowns = votes
    columns = *renowns, *candidates, *positions, *backs
    return _columns(votes.degree).pack(_LAYOUT, *columns)


def unpacked(session: Session, after: int, limit: int) -> list[int]:
    """List the next films, by number, whose bundle is to be packed."""
    asked = {"after": after, "most": limit}
    return list(session.connection().scalars(_WAITING, asked))


def lacking(session: Session, after: int, limit: int) -> list[int]:
    """List the next films, by number, that have rows and no bundle, packed or not.

    That is so only of films from before there were bundles, or from a copy without.
    """
    asked = {"after": after, "most": limit}
    return list(session.connection().scalars(_LACKING, asked))


def add(session: Session, films: Sequence[int]) -> None:
    """Give films that lack one a bundle, to be packed; alone among all who settle.

    Nobody else adds any, and so nobody waits for another in a ring.
    """
    alone(session, SETTLING)
    here = select(FilmRow.id).where(_NUMBER.in_(films))
    new = inserter(session)(BundleRow).from_select(["film"], here)
    session.connection().execute(new.on_conflict_do_nothing())


def pack(session: Session, films: Sequence[int]) -> int:
    """Pack the bundles of those films that are to be packed; their number.

    One that somebody else is at is left to them: what is packed stays locked, so that
    whoever changes its rows meanwhile empties it afterwards.
    """
    connection = session.connection()
    mine = list(connection.scalars(_TAKEN, {"some": films}))
    if not mine:
        return 0
    votes = loose(session, mine)
    none = Votes[int].of(())
    filled = {film: packed(votes.get(film, none)) for film in mine}
    connection.execute(
        _PACK,
        [{"filled": film, "packed": bundle} for film, bundle in filled.items()],
    )
    return len(mine)


def loose(session: Session, films: Sequence[int]) -> Cast[int]:
    """Read the votes of films from their rows."""
    asked = {"some": films}
    connection = session.connection()
    return by_voter(read(connection.execute(_ROWS, asked, execution_options=MANY)))


def by_voter(rows: Iterable[Sequence[Any]]) -> dict[int, Votes[int]]:
    """Put rows that begin with `VOTE` in order of who votes."""
    found: defaultdict[int, list[Vote[int]]] = defaultdict(list)
    for candidate, film, position, back, known, *_ in rows:
        vote = candidate, position or 0, back or 0, renown(known)
        found[film].append(vote)
    return {film: Votes.of(votes) for film, votes in found.items()}


# Made once: building and hashing a statement takes longer than many an answer.
VOTE = (
    type_coerce(RelatedRow.candidate, Integer),
    type_coerce(RelatedRow.film, Integer),
    RelatedRow.position,
    RelatedRow.back,
    RelatedRow.known,
)
REAL = type_coerce(RelatedRow.candidate, Integer) > 0
_NUMBER = type_coerce(FilmRow.id, Integer)
_BUNDLE = type_coerce(BundleRow.film, Integer)
_SOME = bindparam("some", type_=Integer, expanding=True)
_AFTER = bindparam("after", type_=Integer)
_MOST = bindparam("most", type_=Integer)
_WAITING = (
    select(_BUNDLE)
    .where(BundleRow.votes.is_(None), _BUNDLE > _AFTER)
    .order_by(BundleRow.film)
    .limit(_MOST)
)
_LACKING = (
    select(_NUMBER)
    .where(
        _NUMBER > _AFTER,
        select(literal(1)).where(RelatedRow.film == FilmRow.id).exists(),
        ~select(literal(1)).where(BundleRow.film == FilmRow.id).exists(),
    )
    .order_by(FilmRow.id)
    .limit(_MOST)
)
_TAKEN = (
    select(_BUNDLE)
    .where(_BUNDLE.in_(_SOME), BundleRow.votes.is_(None))
    .order_by(BundleRow.film)
    .with_for_update(skip_locked=True)
)
_ROWS = (
    select(*VOTE)
    .where(type_coerce(RelatedRow.film, Integer).in_(_SOME), REAL)
    .order_by(RelatedRow.film, RelatedRow.candidate)
)
_PACK = (
    update(BundleRow)
    .where(bindparam("filled", type_=Integer) == _BUNDLE)
    .values(votes=bindparam("packed", type_=LargeBinary))
)
