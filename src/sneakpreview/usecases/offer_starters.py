"""Offer a newcomer well-known, diverse films to begin with."""

from collections.abc import Container, Sequence
from itertools import islice

from sqlalchemy.orm import Session

from sneakpreview.domain.film import Film, FilmId
from sneakpreview.sources.base import Source, Starters
from sneakpreview.usecases.show_film import show_films


def offer_starters(
    session: Session,
    sources: Sequence[Source],
    marked: Container[FilmId],
    *,
    limit: int,
    offset: int = 0,
) -> list[Film]:
    """Give starters in their order, without those that the person has marked.

    They come from the first source that has any in mind; none where no source has.
    """
    for source in sources:
        if isinstance(source, Starters):
            open_ = (film for film in source.starters() if film not in marked)
            ids = list(islice(open_, offset, offset + limit))
            return show_films(session, sources, ids)
    return []
