"""Fame: by how many people films are liked here, and how well known that makes them.

Only accounts count (`storage/tastes.py`). Everything that was known before can be had
back exactly: what the sources and lists said is kept beside what likes made of it.
"""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from sneakpreview.domain.fame import known_here
from sneakpreview.domain.film import FilmId
from sneakpreview.storage import related, wanted
from sneakpreview.storage.films import FilmRow


def liked(session: Session) -> dict[FilmId, int]:
    """Say by how many people each film is liked that is liked here at all."""
    found = select(FilmRow.id, FilmRow.liked).where(FilmRow.liked > 0)
    return dict(session.execute(found).all())


def store(session: Session, liked: Mapping[FilmId, int]) -> None:
    """Write by how many people some films are liked, 0 included, and what follows.

    Those that are not here are left out. Every list that names one of them is written
    to, alone among all who settle: a few films at a time are enough.
    """
    for row in wanted.locked(session, liked):
        said = row.known if row.told is None else row.told
        row.liked = liked[row.id]
        row.known = known_here(said, row.liked)
        row.told = said if row.liked else None
        related.tell(session, row.id, row.liked)
