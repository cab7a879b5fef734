"""Join by a passkey: an account that needs neither an address nor a password."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.signup import SignUp
from sneakpreview.storage import people, sessions
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.add_passkey import NewPasskey, add_passkey
from sneakpreview.usecases.admit import admit
from sneakpreview.usecases.become_account import locked


def join_by_passkey(  # noqa: PLR0913 - who comes, with what, and by which rule
    session: Session,
    guest: int | None,
    name: str,
    new: NewPasskey,
    *,
    rule: SignUp,
    invitation: str | None,
    now: datetime,
) -> PersonRow:
    """Make an account that the passkey signs in; a guest keeps everything.

    However many try at the same time, one of them wins. NotInvitedError as in `admit`;
    NoGuestError if `guest` has become an account already; NoPasskeyAddedError where the
    passkey is somebody's. Every session of the guest ends.
    """
    admit(session, rule, invitation, "", now)
    person = people.add(session, now) if guest is None else locked(session, guest)
    people.vouch(session, person, None, now)
    add_passkey(session, person.id, name, new, now)
    sessions.end_all(session, person.id)
    return person
