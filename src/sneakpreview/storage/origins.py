"""Whose lists a vote is by: of each place its own sources, else those of the list."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import Session, aliased

from sneakpreview.domain.film import FilmId
from sneakpreview.storage.base import Id, alone
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.related import RelatedRow
from sneakpreview.storage.wanted import SETTLING


def whose_lists(
    session: Session, film: FilmId, voters: Collection[FilmId]
) -> dict[FilmId, tuple[str, ...]]:
    """Say by which sources' lists each of the voters is connected with a film."""
    found: defaultdict[FilmId, dict[str, None]] = defaultdict(dict)
    rows = session.execute(_WHOSE, {"film": film, "asked": list(voters)})
    for voter, position, its, listed, back, theirs, listing in rows:
        if position is not None:
            found[voter] |= _sources(its, listed)
        if back is not None:
            found[voter] |= _sources(theirs, listing)
    return {voter: tuple(sources) for voter, sources in found.items()}


def listed_by(session: Session, film: FilmId) -> set[str]:
    """Name the sources whose lists a film's own is made of."""
    led = session.scalar(select(FilmRow.listed_from).where(FilmRow.id == film))
    mine = select(RelatedRow.position_from).where(RelatedRow.film == film)
    places = session.scalars(mine.distinct())
    return {name for origins in [led, *places] for name in _sources(origins, led)}


def forget(session: Session, source: str) -> None:
    """Take away the places of a source on lists that it does not lead.

    Its own are looked at anew, as those that are nobody's (`storage/unasked.py`).
    Nobody settles meanwhile.
    """
    alone(session, SETTLING)
    led = select(FilmRow.id).where(FilmRow.listed_from == source)
    mine = RelatedRow.position_from.contains(source), RelatedRow.film.not_in(led)
    theirs = RelatedRow.back_from.contains(source), RelatedRow.candidate.not_in(led)
    quietly = {"synchronize_session": False}
    for statement in (
        update(RelatedRow).where(*mine).values(position=None, position_from=None),
        update(RelatedRow).where(*theirs).values(back=None, back_from=None),
        delete(RelatedRow).where(
            RelatedRow.position.is_(None), RelatedRow.back.is_(None)
        ),
    ):
        session.execute(statement.execution_options(**quietly))


def _sources(origins: str | None, whole: str | None) -> dict[str, None]:
    """Name the sources of a place, or else the one of the whole list."""
    return dict.fromkeys(filter(None, (origins or whole or "").split("+")))


# Made once: building and hashing a statement takes longer than many an answer.
_VOTER, _LISTING = aliased(FilmRow), aliased(FilmRow)
_WHOSE = (
    select(
        RelatedRow.film,
        RelatedRow.position,
        RelatedRow.position_from,
        _VOTER.listed_from,
        RelatedRow.back,
        RelatedRow.back_from,
        _LISTING.listed_from,
    )
    .join(_VOTER, _VOTER.id == RelatedRow.film)
    .join(_LISTING, _LISTING.id == RelatedRow.candidate)
    .where(
        RelatedRow.candidate == bindparam("film", type_=Id),
        RelatedRow.film.in_(bindparam("asked", type_=Id, expanding=True)),
    )
)
