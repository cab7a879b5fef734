"""Aliases: under which real id a film goes that was listed under a provisional one."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.film import FilmId, Title, is_provisional
from sneakpreview.storage import films, mentions, places
from sneakpreview.storage.base import Base, Id, upsert
from sneakpreview.storage.films import FilmRow


class AliasRow(Base):
    """A provisional id whose film is known."""

    __tablename__ = "alias"

    provisional: Mapped[FilmId] = mapped_column(
        Id, primary_key=True, autoincrement=False
    )
    film: Mapped[FilmId] = mapped_column(
        Id, ForeignKey("film.id", ondelete="CASCADE"), index=True
    )

    __table_args__ = ({"sqlite_with_rowid": False},)


def real(session: Session, ids: Iterable[FilmId]) -> dict[FilmId, FilmId]:
    """Give the real ids of those provisional ones that have been learnt."""
    asked = [id_ for id_ in ids if is_provisional(id_)]
    if not asked:
        return {}
    rows = session.execute(
        select(AliasRow.provisional, AliasRow.film).where(
            AliasRow.provisional.in_(asked)
        )
    )
    return dict(rows.all())


def of(session: Session, film: FilmId) -> list[FilmId]:
    """Give the provisional ids of a film, as far as they have been learnt."""
    mine = select(AliasRow.provisional).where(AliasRow.film == film)
    return list(session.scalars(mine))


def learn(session: Session, found: Mapping[FilmId, FilmId]) -> None:
    """Remember the real ids of provisional ones; the films must be here.

    What names a film whose votes count by its other id votes from now on.
    """
    rows = [
        {"provisional": provisional, "film": film}
        for provisional, film in sorted(found.items())
    ]
    upsert(session, AliasRow, rows)
    whole = films.whole(session, found.values()) if found else set()
    for provisional, film in found.items():
        if film in whole:
            places.add_naming(session, film, mentions.take(session, [provisional]))


def adopt(
    session: Session, provisional: FilmRow, title: Title, now: datetime
) -> FilmRow:
    """Give the film of a provisional row its real id, and its row, locked.

    Every list that named the one names the other, once; the provisional row is
    gone, and its id remembered. Whoever adopts must be alone (`wanted.held`).
    """
    films.add(session, [title], priority=provisional.priority, now=now)
    row = session.scalars(
        select(FilmRow).where(FilmRow.id == title.id).with_for_update()
    ).one()
    places.move(session, provisional.id, row.id)
    learn(session, {provisional.id: row.id})
    session.delete(provisional)
    session.flush()
    return row
