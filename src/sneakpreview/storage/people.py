"""People: guests, whom only a browser knows, and accounts, who can come back."""

import secrets
from datetime import datetime

from sqlalchemy import (
    String,
    delete,
    false,
    literal,
    or_,
    select,
    update,
)
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
    """Someone who marks films: an account, which has a way to come back, or a guest.

    An account has an e-mail address, or was vouched for by a provider or a passkey, or
    both. One account is the operator, who looks after the site. Who is not `active` is
    locked out. Who is leaving (`storage/leaving.py`) can do nothing but come back. A
    short password never gets in alone (`storage/ways.py`).
    """

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str | None] = mapped_column(String(LONGEST_EMAIL), unique=True)
    password: Mapped[str | None] = mapped_column(String(255))
    password_short: Mapped[bool] = mapped_column(default=False, server_default=false())
    active: Mapped[bool] = mapped_column(default=True)
    fs_uniquifier: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    confirmed_at: Mapped[datetime | None] = mapped_column(Moment)
    operator: Mapped[bool] = mapped_column(default=False, server_default=false())
    leaving_at: Mapped[datetime | None] = mapped_column(Moment)
    leaving_seen_at: Mapped[datetime | None] = mapped_column(Moment)
    sent_away: Mapped[bool] = mapped_column(default=False, server_default=false())
    vouched: Mapped[bool] = mapped_column(default=False, server_default=false())

    # The number of someone who is gone is never given to someone new.
    __table_args__ = ({"sqlite_autoincrement": True},)

    @property
    def guest(self) -> bool:
        """Whether this is a guest."""
        return self.email is None and not self.vouched


IS_ACCOUNT = or_(PersonRow.email.is_not(None), PersonRow.vouched)
IS_GUEST = ~IS_ACCOUNT


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
        operator=email is not None and is_first(session),
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
    still_guest = (PersonRow.id == person, IS_GUEST)
    return session.scalar(select(PersonRow).where(*still_guest).with_for_update())


def lock_account(session: Session, person: int | None) -> PersonRow | None:
    """Give the account as it is now, which it stays until the transaction ends.

    None if there is none of that number, or it is locked out.
    """
    mine = (PersonRow.id == person, IS_ACCOUNT, PersonRow.active)
    rows = select(PersonRow).where(*mine).with_for_update()
    return session.scalar(rows.execution_options(populate_existing=True))


def move(
    session: Session, account: PersonRow, email: str, confirmed_at: datetime | None
) -> None:
    """Give an account another address; EmailTakenError if another account has it."""
    account.email, account.confirmed_at = email, confirmed_at
    try:
        session.flush()
    except IntegrityError as error:
        raise EmailTakenError("another account has this e-mail address") from error


def name(session: Session, guest: PersonRow, email: str, password: str) -> None:
    """Give a guest an e-mail address and a hash, which makes it an account.

    The first account is the operator's. EmailTakenError if another account has the
    address.
    """
    guest.operator = is_first(session)
    guest.email, guest.password = email, password
    try:
        session.flush()
    except IntegrityError as error:
        raise EmailTakenError("another account has this e-mail address") from error


def vouch(session: Session, guest: PersonRow, email: str | None, now: datetime) -> None:
    """Make a guest an account that a provider or a passkey vouches for.

    `email` is an address that a provider has verified, and which no account has.
    The first account is the operator's.
    """
    guest.operator = is_first(session)
    guest.vouched, guest.email = True, email
    guest.confirmed_at = None if email is None else now
    session.flush()


def promote(session: Session, who: str | int) -> bool:
    """Make an account the operator's, in place of any other, by address or number.

    False if there is none, nor can anybody look after the site who is locked out of it
    or leaving it.
    """
    alone(session, CHOOSING)
    if isinstance(who, str):
        account = by_email(session, who)
    else:
        account = lock_account(session, who)
    if account is None or not account.active or account.leaving_at is not None:
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


def has_accounts(session: Session) -> bool:
    """Say whether anybody has an account who is not leaving."""
    return session.scalar(_STAYING) is not None


def others_stay(session: Session, person: int) -> bool:
    """Say whether anybody else has an account who is neither leaving nor locked out."""
    others = _STAYING.where(PersonRow.id != person, PersonRow.active)
    return session.scalar(others) is not None


def is_first(session: Session) -> bool:
    """Say whether there is no account yet, nor can be before this transaction ends.

    Who is leaving counts no more.
    """
    if has_accounts(session):
        return False
    # Two who sign up at once would both see nobody.
    alone(session, CHOOSING)
    return not has_accounts(session)


_STAYING = (
    select(PersonRow.id).where(IS_ACCOUNT, PersonRow.leaving_at.is_(None)).limit(1)
)
