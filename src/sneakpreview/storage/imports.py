"""Imports: a file that somebody sent, how far it has been read, and who is at it.

The row is the job, as a wanted film's is. What became of each row of the file is in
`storage/import_rows.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    delete,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.storage import job
from sneakpreview.storage.base import Moment
from sneakpreview.storage.job import ASIDE, FETCHED, FETCHING, WANTED, JobRow
from sneakpreview.storage.people import PersonRow

LONGEST_NAME = 200
KEPT = timedelta(days=30)
"""How long a report can be read."""
LONGEST = timedelta(days=7)
"""How long an import may take; whatever waits longer waits for nothing."""
WAITS = "waits for"
"""How the trouble of an import begins that has none, but is put off for a moment."""


class UnderWayError(SneakPreviewError):
    """The person has another import that is not done."""

    def __init__(self) -> None:
        super().__init__("Another import of yours is still under way.")


class ImportRow(JobRow):
    """One import: of its file's `total` rows so many have been `read`.

    `file` is the file's own name in its folder, `name` how the person calls it.
    `site` and `total` are known as soon as a worker has looked through the file.
    """

    __tablename__ = "import"

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    file: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    threshold: Mapped[float]
    site: Mapped[str | None] = mapped_column(String(32))
    total: Mapped[int | None]
    read: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(Moment)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)

    # The number of an import that is gone is never given to another one.
    __table_args__ = (
        Index("ix_import_work", "state", "priority", "due_at"),
        Index("ix_import_person", "person"),
        {"sqlite_autoincrement": True},
    )

    @property
    def under_way(self) -> bool:
        """Whether there is more to come."""
        return self.state in {WANTED, FETCHING}


@dataclass(frozen=True, slots=True)
class ImportClaim:
    """An import that this worker alone may go on with, until the lease lapses."""

    id: int
    token: str
    file: str
    name: str
    total: int | None
    read: int
    request: str | None = None


def begin(  # noqa: PLR0913 - what a row is made of
    session: Session,
    person: int,
    *,
    file: str,
    name: str,
    threshold: float,
    now: datetime,
) -> ImportRow:
    """Begin an import; UnderWayError if the person has one that is not done."""
    # Of two that begin at the same time, the second waits here for the first.
    mine = select(PersonRow.id).where(PersonRow.id == person)
    session.execute(mine.with_for_update())
    if is_under_way(session, person):
        raise UnderWayError
    row = ImportRow(
        person=person,
        file=file,
        name=name[:LONGEST_NAME],
        threshold=threshold,
        read=0,
        created_at=now,
        state=WANTED,
        priority=0,
        due_at=now,
        attempts=0,
        request=job.request_of(session),
    )
    session.add(row)
    session.flush()
    return row


def is_under_way(session: Session, person: int) -> bool:
    """Say whether the person has an import that is not done."""
    open_ = ImportRow.state.in_((WANTED, FETCHING))
    mine = select(ImportRow.id).where(ImportRow.person == person, open_)
    return session.scalar(mine.limit(1)) is not None


def newest(session: Session, person: int, limit: int) -> Sequence[ImportRow]:
    """List the person's imports, newest first."""
    mine = select(ImportRow).where(ImportRow.person == person)
    return session.scalars(mine.order_by(ImportRow.id.desc()).limit(limit)).all()


def find(
    session: Session, person: int, number: int, *, lock: bool = False
) -> ImportRow | None:
    """Give the person's import of this number; None if it is nobody's or another's."""
    mine = select(ImportRow).where(ImportRow.id == number, ImportRow.person == person)
    return session.scalar(mine.with_for_update() if lock else mine)


def due(session: Session, now: datetime) -> bool:
    """Say whether a claim would find anything, without asking to write."""
    return job.due(session, ImportRow, now)


def claim(session: Session, *, token: str, now: datetime) -> ImportClaim | None:
    """Take the import that is due for longest; None if there is none."""
    told = (
        ImportRow.id,
        ImportRow.file,
        ImportRow.name,
        ImportRow.total,
        ImportRow.read,
    )
    rows = job.claim(session, ImportRow, *told, token=token, now=now, limit=1)
    for row in rows:
        return ImportClaim(
            row.id, token, row.file, row.name, row.total, row.read, row.request
        )
    return None


def held(session: Session, claim: ImportClaim) -> ImportRow | None:
    """Lock the claimed import; None if it is gone or no longer ours."""
    mine = select(ImportRow).where(
        ImportRow.id == claim.id, ImportRow.token == claim.token
    )
    return session.scalar(
        mine.with_for_update().execution_options(populate_existing=True)
    )


def finish(row: ImportRow, now: datetime) -> None:
    """Close an import whose last row has been read."""
    job.finish(row)
    row.finished_at = now


def give_up(row: ImportRow, trouble: str, now: datetime) -> None:
    """Close an import that cannot go on; what it has placed stays."""
    row.state, row.trouble, row.finished_at = ASIDE, trouble, now
    row.token = row.lease_until = row.due_at = None


def put_off(row: ImportRow, *, due_at: datetime, trouble: str | None = None) -> None:
    """Give the claim back, to be taken again when it is due; the try did not count."""
    row.state, row.due_at, row.trouble, row.attempts = WANTED, due_at, trouble, 0
    row.token = row.lease_until = None


def hand_over(session: Session, guest: int, account: int) -> None:
    """Give a guest's imports to an account: marks come along, and so do reports."""
    session.execute(
        update(ImportRow).where(ImportRow.person == guest).values(person=account)
    )


def files_of(session: Session, person: int) -> Sequence[str]:
    """Give the person's files, read or not."""
    mine = select(ImportRow.file).where(ImportRow.person == person)
    return session.scalars(mine).all()


def files(session: Session) -> set[str]:
    """Give the files that are still to be read."""
    open_ = ImportRow.state.in_((WANTED, FETCHING))
    return set(session.scalars(select(ImportRow.file).where(open_)))


def sweep(session: Session, now: datetime) -> int:
    """Remove reports that were long enough here, and end what takes too long."""
    session.execute(
        update(ImportRow)
        .where(
            ImportRow.state.in_((WANTED, FETCHING)),
            ImportRow.created_at < now - LONGEST,
        )
        .values(
            state=ASIDE,
            due_at=None,
            token=None,
            finished_at=now,
            trouble="it took longer than a week",
        )
    )
    over = delete(ImportRow).where(
        ImportRow.state.in_((FETCHED, ASIDE)), ImportRow.created_at < now - KEPT
    )
    return len(session.execute(over.returning(ImportRow.id)).all())
