"""Use a passkey, which has just signed what it was asked to."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.storage import passkeys
from sneakpreview.storage.people import PersonRow


class WrongPasskeyError(SneakPreviewError):
    """The passkey is nobody's, or not of who it says, or they are locked out."""


class ClonedPasskeyError(WrongPasskeyError):
    """The device's count went back: there may be a copy of it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a device has shown: which passkey, whose it says it is, its count of uses.

    `handle` is None where the device was told whose passkey is asked for.
    """

    credential: bytes
    handle: bytes | None
    count: int


def use_passkey(session: Session, shown: Shown, now: datetime) -> PersonRow:
    """Give the account that the passkey signs in, and remember the use.

    WrongPasskeyError where it signs nobody in.
    """
    row = passkeys.by_credential(session, shown.credential)
    if row is None or shown.handle not in (None, row.handle):
        raise WrongPasskeyError
    person = session.get(PersonRow, row.person, populate_existing=True)
    if person is None or not person.active:
        raise WrongPasskeyError
    if not passkeys.count_on(session, row.id, shown.count, now):
        raise ClonedPasskeyError(f"passkey {row.id} of {row.person}")
    return person
