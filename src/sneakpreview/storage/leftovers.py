"""Leftovers: films that were given up before anything was known, and nothing names."""

from sqlalchemy import ColumnElement, and_, delete, exists, select
from sqlalchemy.orm import Session

from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.job import ASIDE
from sneakpreview.storage.marks import MarkRow
from sneakpreview.storage.related import RelatedRow


def sweep(session: Session, limit: int) -> int:
    """Remove leftovers; the number of those removed, at most `limit`.

    They are locked before it is looked once more who names them, so that nobody
    begins to meanwhile.
    """
    given_up = (
        select(FilmRow.id)
        .where(FilmRow.state == ASIDE, FilmRow.fetched_at.is_(None), _unnamed())
        .order_by(FilmRow.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = list(session.scalars(given_up))
    gone = delete(FilmRow).where(FilmRow.id.in_(ids), _unnamed()).returning(FilmRow.id)
    plain = gone.execution_options(synchronize_session=False)
    return len(session.execute(plain).all())


def _unnamed() -> ColumnElement[bool]:
    return and_(
        ~exists().where(MarkRow.film == FilmRow.id),
        ~exists().where(RelatedRow.candidate == FilmRow.id),
    )
