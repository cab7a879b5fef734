"""Letters: mail that waits to be handed to a server. The row is the job.

It holds no text and no token, only what both are made of when it is sent.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Index, String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.letter import Kind
from sneakpreview.storage import job
from sneakpreview.storage.base import Moment
from sneakpreview.storage.job import ASIDE, WANTED, JobRow
from sneakpreview.storage.people import LONGEST_EMAIL

KEPT = timedelta(days=7)
"""How long one that could not be sent can be looked for."""


class LetterRow(JobRow):
    """One letter, to nobody where there is no address; worthless after `ends_at`."""

    __tablename__ = "letter"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(8))
    address: Mapped[str | None] = mapped_column(String(LONGEST_EMAIL))
    seed: Mapped[str | None] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(32))
    made_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment, index=True)
    tries: Mapped[int] = mapped_column(default=0)

    __table_args__ = (
        Index("ix_letter_work", "state", "priority", "due_at"),
        {"sqlite_autoincrement": True},
    )


@dataclass(frozen=True, slots=True)
class LetterClaim:
    """A letter that this worker alone may send, until the lease lapses.

    `kind` is what stands in the row: a later version may have written it.
    """

    id: int
    token: str
    kind: str
    address: str | None
    seed: str | None
    name: str
    made_at: datetime
    ends_at: datetime
    request: str | None = None


def add(  # noqa: PLR0913 - what a letter is made of
    session: Session,
    kind: Kind,
    address: str | None,
    *,
    seed: str | None,
    now: datetime,
    ends_at: datetime,
) -> None:
    """Add a letter; what carries a link goes first."""
    session.add(
        LetterRow(
            kind=kind,
            address=address,
            seed=seed,
            name=secrets.token_hex(16),
            made_at=now,
            ends_at=ends_at,
            tries=0,
            state=WANTED,
            priority=0 if seed else 1,
            due_at=now,
            attempts=0,
            request=job.request_of(session),
        )
    )
    session.flush()


def due(session: Session, now: datetime) -> bool:
    """Say whether a claim would find anything, without asking to write."""
    return job.due(session, LetterRow, now)


def claim(session: Session, *, token: str, now: datetime) -> LetterClaim | None:
    """Take the letter that is due for longest; None if there is none."""
    row = LetterRow
    told = (row.kind, row.address, row.seed, row.name, row.made_at, row.ends_at)
    found = job.claim(session, row, row.id, *told, token=token, now=now, limit=1)
    for one in found:
        return LetterClaim(
            one.id,
            token,
            one.kind,
            one.address,
            one.seed,
            one.name,
            one.made_at,
            one.ends_at,
            one.request,
        )
    return None


def held(session: Session, claim: LetterClaim) -> LetterRow | None:
    """Lock the claimed letter; None if it is gone or no longer ours."""
    mine = (LetterRow.id == claim.id, LetterRow.token == claim.token)
    rows = select(LetterRow).where(*mine).with_for_update()
    return session.scalar(rows.execution_options(populate_existing=True))


def put_off(row: LetterRow, *, due_at: datetime, trouble: str) -> None:
    """Give the claim back, to be tried again."""
    row.state, row.due_at, row.trouble, row.attempts = WANTED, due_at, trouble, 0
    row.tries += 1
    row.token = row.lease_until = None


def give_up(row: LetterRow, trouble: str) -> None:
    """Set aside for good what will never be sent."""
    row.state, row.trouble = ASIDE, trouble
    row.token = row.lease_until = row.due_at = None


def sweep(session: Session, now: datetime) -> int:
    """Remove the letters that are worthless for long; their number."""
    over = delete(LetterRow).where(LetterRow.ends_at <= now - KEPT)
    return len(session.execute(over.returning(LetterRow.id)).all())
