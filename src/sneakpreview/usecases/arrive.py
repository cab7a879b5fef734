"""Arrive: somebody comes back from a provider, and an account is signed in."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.domain.signup import SignUp
from sneakpreview.providers.base import Told
from sneakpreview.storage import identities, people, sessions
from sneakpreview.storage.identities import IdentityRow
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.admit import admit


class AddressTakenError(SneakPreviewError):
    """Another account has the address that the provider has verified."""


class LockedOutError(SneakPreviewError):
    """The account is locked out."""


def arrive(  # noqa: PLR0913 - who comes, and by which rule
    session: Session,
    told: Told,
    guest: int | None,
    *,
    rule: SignUp,
    invitation: str | None,
    now: datetime,
) -> PersonRow:
    """Give the account of whom a provider tells of; a new one where there is none.

    A guest becomes the new one, and keeps everything. No account is ever found by its
    address: AddressTakenError where one has it, so that its owner signs in there and
    links the two. LockedOutError; NotInvitedError as in `admit`; IdentityTakenError
    where another was quicker, who is found if it is tried again.
    """
    row = identities.find(session, told.issuer, told.subject)
    if row is not None:
        account = session.get(PersonRow, row.person, populate_existing=True)
        if account is None or not account.active:
            raise LockedOutError
        identities.use(session, row, told.called, now)
        return account
    if told.email is not None and people.by_email(session, told.email) is not None:
        raise AddressTakenError
    admit(session, rule, invitation, told.email or "", now)
    account = _made(session, guest, told.email, now)
    identities.add(session, identity(told, account.id, now))
    sessions.end_all(session, account.id)
    return account


def identity(told: Told, person: int, now: datetime) -> IdentityRow:
    """Write down that this is the person by the provider."""
    return IdentityRow(
        issuer=told.issuer,
        subject=told.subject,
        person=person,
        called=told.called,
        made_at=now,
        used_at=now,
    )


def _made(
    session: Session, guest: int | None, email: str | None, now: datetime
) -> PersonRow:
    person = None if guest is None else people.lock_guest(session, guest)
    if person is None:
        person = people.add(session, now)
    people.vouch(session, person, email, now)
    return person
