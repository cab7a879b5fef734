"""People: guests, who have no e-mail address, and accounts, who have one."""

import secrets
from datetime import datetime

from sqlalchemy import String, delete, false, literal, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.storage.base import Base, Moment, alone, inserter
from sneakpreview.storage.marks import MarkRow

LONGEST_EMAIL = 254  # RFC 5321, with the angle brackets taken off
CHOOSING = 7_301  # PostgreSQL's lock of whoever chooses the operator


class EmailTakenError(SneakPreviewError):
    """Another account has the address."""


class PersonRow(Base):
    """Someone who marks films; with an e-mail address an account, else a guest.

    One account is the operator, who looks after the site.
    """

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str | None] = mapped_column(String(LONGEST_EMAIL), unique=True)
    password: Mapped[str | None] = mapped_column(String(255))
    active: Mapped[bool] = mapped_column(default=True)
    fs_uniquifier: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    confirmed_at: Mapped[datetime | None] = mapped_column(Moment)
    operator: Mapped[bool] = mapped_column(default=False, server_default=false())

    # The number of someone who is gone is never given to someone new.
    __table_args__ = ({"sqlite_autoincrement": True},)

    @property
    def guest(self) -> bool:
        """Whether this is a guest."""
        return self.email is None


def add(
    session: Session,
    now: datetime,
    *,
    email: str | None = None,
    password: str | None = None,
) -> PersonRow:
    """Add a guest or, with an e-mail address and a hash, an account.

    The first account is the operator's. EmailTakenError if another account has the
    address.
    """
    person = PersonRow(
        email=email,
        password=password,
        active=True,
        fs_uniquifier=secrets.token_hex(16),
        created_at=now,
        operator=email is not None and _is_first(session),
    )
    session.add(person)
    try:
        session.flush()
    except IntegrityError as error:
        raise EmailTakenError("another account has this e-mail address") from error
    return person


def by_email(session: Session, email: str) -> PersonRow | None:
    """Find the account that has the address, written as it is stored."""
    return session.scalar(select(PersonRow).where(PersonRow.email == email))


def by_uniquifier(session: Session, uniquifier: str) -> PersonRow | None:
    """Find a person by the word that sessions know them by."""
    mine = PersonRow.fs_uniquifier == uniquifier
    return session.scalar(select(PersonRow).where(mine))


def lock_guest(session: Session, person: int) -> PersonRow | None:
    """Give the guest, who stays one until the transaction ends; else None."""
    still_guest = (PersonRow.id == person, PersonRow.email.is_(None))
    return session.scalar(select(PersonRow).where(*still_guest).with_for_update())


def name(session: Session, guest: PersonRow, email: str, password: str) -> None:
    """Give a guest an e-mail address and a hash, which makes it an account.

    The first account is the operator's. EmailTakenError if another account has the
    address.
    """
    guest.operator = _is_first(session)
    guest.email, guest.password = email, password
    try:
        session.flush()
    except IntegrityError as error:
        raise EmailTakenError("another account has this e-mail address") from error


def promote(session: Session, email: str) -> bool:
    """Make an account the operator's, in place of any other; False if none has it."""
    alone(session, CHOOSING)
    account = by_email(session, email)
    if account is None:
        return False
    theirs = PersonRow.id == account.id
    touched = or_(PersonRow.operator, theirs)
    session.execute(update(PersonRow).where(touched).values(operator=theirs))
    return True


def rehash(session: Session, person: int, old: str, new: str) -> None:
    """Put a fresh hash of the same password in the old one's place."""
    mine = (PersonRow.id == person, PersonRow.password == old)
    session.execute(update(PersonRow).where(*mine).values(password=new))


def hand_over(session: Session, guest: int, account: int) -> None:
    """Give the guest's marks to the account and remove the guest.

    Where the account has a mark of its own on a film, that one stays.
    """
    theirs = select(
        literal(account), MarkRow.film, MarkRow.kind, MarkRow.marked_at, MarkRow.votes
    ).where(MarkRow.person == guest)
    columns = ["person", "film", "kind", "marked_at", "votes"]
    moved = inserter(session)(MarkRow).from_select(columns, theirs)
    session.execute(moved.on_conflict_do_nothing())
    session.execute(delete(PersonRow).where(PersonRow.id == guest))


def _is_first(session: Session) -> bool:
    """Say whether there is no account yet, nor can be before this transaction ends."""
    accounts = select(PersonRow.id).where(PersonRow.email.is_not(None)).limit(1)
    if session.scalar(accounts) is not None:
        return False
    # Two who sign up at once would both see nobody.
    alone(session, CHOOSING)
    return session.scalar(accounts) is None
