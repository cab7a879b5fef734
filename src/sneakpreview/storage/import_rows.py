"""Rows of imports: what each said, and what has become of it."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.film import FilmId
from sneakpreview.domain.mark import MarkKind
from sneakpreview.domain.outcome import OPEN, Outcome
from sneakpreview.storage.base import Base, Id, Moment
from sneakpreview.storage.marks import MarkRow

DIGEST = 12  # bytes
PIECE = 500
"""Rows in memory at a time where all are wanted."""


class ImportedRow(Base):
    """A row of a file: the film it names, the mark that it becomes, the outcome.

    `same` is alike for rows of one import that name a film in the same words. `film` is
    the one that was taken or chosen, `candidates` those that could be meant.
    """

    __tablename__ = "import_row"

    import_: Mapped[int] = mapped_column(
        "import", ForeignKey("import.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str | None]
    year: Mapped[int | None]
    imdb: Mapped[FilmId | None] = mapped_column(Id)
    same: Mapped[bytes] = mapped_column(LargeBinary(DIGEST))
    kind: Mapped[str | None] = mapped_column(String(4))
    votes: Mapped[bool] = mapped_column(default=True)
    marked_at: Mapped[datetime] = mapped_column(Moment)
    outcome: Mapped[str] = mapped_column(String(10))
    reason: Mapped[str | None]
    film: Mapped[FilmId | None] = mapped_column(Id)
    candidates: Mapped[list[str] | None] = mapped_column(JSON)
    chosen: Mapped[bool] = mapped_column(default=False)

    @property
    def mark(self) -> MarkKind:
        """The mark that it becomes; ValueError for a row that becomes none."""
        return MarkKind(str(self.kind))

    __table_args__ = (
        Index("ix_import_row_outcome", "import", "outcome"),
        Index("ix_import_row_same", "import", "same"),
        Index("ix_import_row_film", "import", "film"),
        {"sqlite_with_rowid": False},
    )


def leading(
    session: Session, import_: int, same: Collection[bytes], films: Collection[FilmId]
) -> list[ImportedRow]:
    """Give the rows that speak for these films, or for films in the same words."""
    rows = select(ImportedRow).where(
        ImportedRow.import_ == import_,
        ImportedRow.outcome.in_((Outcome.PLACED, *OPEN)),
        or_(ImportedRow.same.in_(same), ImportedRow.film.in_(films)),
    )
    return list(session.scalars(rows))


def find(session: Session, import_: int, number: int) -> ImportedRow | None:
    """Give a row; None if there is none of that number."""
    return session.get(ImportedRow, (import_, number))


def part(
    session: Session, import_: int, outcomes: Collection[str], limit: int, offset: int
) -> Sequence[ImportedRow]:
    """List a part of the rows with these outcomes, in the order of the file."""
    rows = _with(import_, outcomes).order_by(ImportedRow.number)
    return session.scalars(rows.limit(limit).offset(offset)).all()


def every(session: Session, import_: int) -> Iterator[ImportedRow]:
    """Give all rows in the order of the file, a few in memory at a time."""
    rows = _with(import_, list(Outcome)).order_by(ImportedRow.number)
    yield from session.scalars(rows, execution_options={"yield_per": PIECE})


def counts(session: Session, import_: int) -> dict[str, int]:
    """Count the rows with each outcome, those with none included."""
    rows = session.execute(
        select(ImportedRow.outcome, func.count())
        .where(ImportedRow.import_ == import_)
        .group_by(ImportedRow.outcome)
    )
    return {outcome.value: 0 for outcome in Outcome} | dict(rows.all())


def placed(session: Session, import_: int) -> dict[str, int]:
    """Count the marks that were placed, by kind."""
    rows = session.execute(
        select(ImportedRow.kind, func.count())
        .where(ImportedRow.import_ == import_, ImportedRow.outcome == Outcome.PLACED)
        .group_by(ImportedRow.kind)
    )
    return {kind: number for kind, number in rows if kind is not None}


def take_back(session: Session, import_: int, person: int) -> int:
    """Remove the marks that an import placed, where they are as it placed them."""
    its = exists().where(
        and_(
            ImportedRow.import_ == import_,
            ImportedRow.film == MarkRow.film,
            ImportedRow.outcome == Outcome.PLACED,
            ImportedRow.kind == MarkRow.kind,
            ImportedRow.marked_at == MarkRow.marked_at,
            ImportedRow.votes == MarkRow.votes,
        )
    )
    gone = delete(MarkRow).where(MarkRow.person == person, its)
    plain = gone.returning(MarkRow.film).execution_options(synchronize_session=False)
    return len(session.execute(plain).all())


def _with(import_: int, outcomes: Collection[str]) -> Any:  # noqa: ANN401 - a long type
    return select(ImportedRow).where(
        ImportedRow.import_ == import_, ImportedRow.outcome.in_(outcomes)
    )
