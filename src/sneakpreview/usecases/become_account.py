"""Become an account: a guest who stays the same person, or someone new."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.storage import people
from sneakpreview.storage.people import PersonRow


class NoGuestError(SneakPreviewError):
    """Who asks to become an account is no guest, or not any more."""


def become_account(
    session: Session, guest: int | None, email: str, password: str, now: datetime
) -> PersonRow:
    """Make an account; a guest keeps everything and is the same person after it.

    `email` is written as it is to be stored and `password` is a hash. However
    many try at the same time, one of them wins. EmailTakenError if another account
    has the address; NoGuestError if `guest` has become an account already.
    """
    if guest is None:
        return people.add(session, now, email=email, password=password)
    person = locked(session, guest)
    people.name(session, person, email, password)
    return person


def locked(session: Session, guest: int) -> PersonRow:
    """Give the guest, whom nobody else makes an account meanwhile; NoGuestError."""
    person = people.lock_guest(session, guest)
    if person is None:
        raise NoGuestError("this person has an account already")
    return person
