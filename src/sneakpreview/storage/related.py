"""Related lists: which films are connected, each pair as either of them sees it."""

from sqlalchemy import (
    Double,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    bindparam,
    func,
    select,
    type_coerce,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.fame import known_here
from sneakpreview.domain.film import FilmId
from sneakpreview.storage.base import Base, Id
from sneakpreview.storage.films import FilmRow

LONGEST_ORIGINS = 64  # characters


class RelatedRow(Base):
    """Two films that are connected, as one of them sees it.

    The candidate stands on the film's related list at `position`, from 1, the film on
    the candidate's list at `back`; one of them may be missing, never both. Of a blended
    list `position_from` and `back_from` say whose lists name it (`places.written`).
    """

    __tablename__ = "related"

    film: Mapped[FilmId] = mapped_column(Id, ForeignKey("film.id", ondelete="CASCADE"))
    candidate: Mapped[FilmId] = mapped_column(Id, ForeignKey("film.id"))
    position: Mapped[int | None]
    back: Mapped[int | None]
    # Copied from the candidate: to join each of thousands costs more than to count.
    known: Mapped[float]
    told: Mapped[float | None]  # what the list said, where likes here changed it
    position_from: Mapped[str | None] = mapped_column(String(LONGEST_ORIGINS))
    back_from: Mapped[str | None] = mapped_column(String(LONGEST_ORIGINS))

    __table_args__ = (
        # All that votes are read from lies in the key, as it does on SQLite anyway.
        PrimaryKeyConstraint(
            "film", "candidate", postgresql_include=["position", "back", "known"]
        ),
        Index("ix_related_candidate", "candidate"),
        {"sqlite_with_rowid": False},
    )


SAID = func.coalesce(RelatedRow.told, RelatedRow.known)
"""How well known a list says that a film is, where no like here counts."""


def tell(session: Session, film: FilmId, liked: int) -> None:
    """Let every list that names the film know by how many people it is liked here.

    With 0 each says again what it said before anybody's like counted.
    """
    connection = session.connection()
    for said in connection.scalars(_SAYINGS, {"named": film}).all():
        fame = {"fame": known_here(said, liked), "kept": said if liked else None}
        connection.execute(_TELL, {"named": film, "said": said} | fame)


def listed(session: Session, film: FilmId) -> list[FilmId]:
    """Read a film's related list, best first; empty where it has none yet.

    A film that is still provisional is left out.
    """
    mine = (RelatedRow.film == film, RelatedRow.position.is_not(None), _REAL)
    return list(
        session.scalars(
            select(RelatedRow.candidate).where(*mine).order_by(RelatedRow.position)
        )
    )


def unnamed(session: Session, film: FilmId) -> list[FilmId]:
    """Read what is still provisional of a film's related list."""
    theirs = (RelatedRow.film == film, RelatedRow.position.is_not(None), ~_REAL)
    return list(session.scalars(select(RelatedRow.candidate).where(*theirs)))


def leading(session: Session) -> dict[str, int]:
    """Count the films whose list each source leads."""
    there = func.coalesce(FilmRow.listed_from, "")
    counted = select(there, func.count()).where(there != "").group_by(there)
    return dict(session.execute(counted).all())


# Made once: building and hashing a statement takes longer than many an answer.
_REAL = type_coerce(RelatedRow.candidate, Integer) > 0
_NAMED = RelatedRow.candidate == bindparam("named", type_=Id)
_SAYINGS = select(SAID).where(_NAMED).distinct()
_TELL = (
    update(RelatedRow)
    .where(_NAMED, bindparam("said", type_=Double) == SAID)
    .values(known=bindparam("fame", type_=Double), told=bindparam("kept", type_=Double))
)
