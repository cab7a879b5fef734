"""Whose lists a vote is by: of each place its own sources, else those of the list."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from sneakpreview.domain.film import FilmId
from sneakpreview.storage.base import Id
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.related import RelatedRow


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
