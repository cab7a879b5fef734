"""Count likes: how well known this site's own people make its films."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.storage import fame, tastes

BATCH = 10
"""Films at a time: thousands of lists may name one, and nobody shall wait for long."""

Counts = Mapping[FilmId, int]


def count_likes(session: Session, now: datetime) -> tuple[Counts, list[Counts]]:
    """Count by how many accounts each film is liked, in fives, and what is to write.

    The second are batches for `write_likes`, none of what has not changed.
    """
    liked = tastes.liked(session, now)
    return liked, list(_batches(fame.liked(session), liked))


def uncount_likes(session: Session) -> list[Counts]:
    """Say what is to write so that no like counts any more, in batches."""
    return list(_batches(fame.liked(session), {}))


def write_likes(session: Session, batch: Counts) -> None:
    """Write a batch: the films are as well known as that makes them, on every list."""
    fame.store(session, batch)


def _batches(before: Counts, after: Counts) -> Iterator[Counts]:
    films = sorted(before.keys() | after.keys())
    changed = [film for film in films if before.get(film, 0) != after.get(film, 0)]
    for at in range(0, len(changed), BATCH):
        yield {film: after.get(film, 0) for film in changed[at : at + BATCH]}
