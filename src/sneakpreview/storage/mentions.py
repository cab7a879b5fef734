"""Mentions: places on lists of films that were not here when the list came.

They count for nobody until the film that they name is liked. Which lists were read
then decides what votes it has, and not in which order that was.
"""

from collections.abc import Collection, Iterable

from sqlalchemy import (
    ForeignKey,
    PrimaryKeyConstraint,
    String,
    bindparam,
    delete,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.film import FilmId
from sneakpreview.storage.base import Base, Id, insert_new
from sneakpreview.storage.related import LONGEST_ORIGINS


class MentionRow(Base):
    """A film on whose list another stands at `position`, from 1, and is not here.

    What is named may have a provisional id. Whose lists these are is written as in
    `storage/related.py`.
    """

    __tablename__ = "mention"

    film: Mapped[FilmId] = mapped_column(Id, ForeignKey("film.id", ondelete="CASCADE"))
    named: Mapped[FilmId] = mapped_column(Id, index=True)
    position: Mapped[int]
    position_from: Mapped[str | None] = mapped_column(String(LONGEST_ORIGINS))

    __table_args__ = (
        PrimaryKeyConstraint("film", "named"),
        {"sqlite_with_rowid": False},
    )


def replace(
    session: Session, film: FilmId, named: Iterable[tuple[FilmId, int, str | None]]
) -> None:
    """Write what a film's list mentions over what an earlier one did."""
    session.connection().execute(_FORGET, {"emptied": film})
    rows = [
        {"film": film, "named": one, "position": position, "position_from": origins}
        for one, position, origins in named
    ]
    insert_new(session, MentionRow, rows)


def take(
    session: Session, ids: Collection[FilmId]
) -> dict[FilmId, tuple[int, str | None]]:
    """Give the films that mention one, by any of its ids, and where; forget it."""
    taken = session.connection().execute(_TAKE, {"asked": list(ids)}).all()
    best_last = sorted(taken, key=lambda mention: -mention[1])
    return {film: (position, origins) for film, position, origins in best_last}


# Made once: building and hashing a statement takes longer than many an answer.
_FORGET = delete(MentionRow).where(MentionRow.film == bindparam("emptied", type_=Id))
_TAKE = (
    delete(MentionRow)
    .where(MentionRow.named.in_(bindparam("asked", type_=Id, expanding=True)))
    .returning(MentionRow.film, MentionRow.position, MentionRow.position_from)
)
