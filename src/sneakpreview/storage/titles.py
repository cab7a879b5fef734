"""Titles: what the search tells of the films that are stored here."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Integer, func, select, type_coerce
from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmKind, Title
from sneakpreview.storage.films import FactsRow, FilmRow

BATCH = 1000
"""Rows in memory at a time."""


def all_titles(session: Session, since: datetime | None = None) -> Iterator[Title]:
    """Give the title of every film that has facts, in the order of the ids.

    One without facts may bear a title that somebody claimed and no source has said.
    `since`: only those whose facts came later, or were renewed.
    """
    wanted = _ALL if since is None else _ALL.where(FilmRow.fetched_at > since)
    rows = session.execute(wanted, execution_options={"yield_per": BATCH})
    for id_, title, year, kind, known, original, stars in rows:
        kind_ = FilmKind(kind)
        yield Title(id_, title, year, kind_, original, tuple(stars or ()), known)


def newest(session: Session) -> datetime | None:
    """Tell when the latest facts of any film came; None where there are none."""
    return session.scalar(select(func.max(FilmRow.fetched_at)))


_ALL = (
    select(
        FilmRow.id,
        FilmRow.title,
        FilmRow.year,
        FilmRow.kind,
        FilmRow.known,
        FactsRow.document["original_title"],
        FactsRow.document["stars"],
    )
    .join(FactsRow, FactsRow.film == FilmRow.id)
    # A provisional id is a negative number: nobody can mark such a film.
    .where(FilmRow.fetched_at.is_not(None), type_coerce(FilmRow.id, Integer) > 0)
    .order_by(FilmRow.id)
)
