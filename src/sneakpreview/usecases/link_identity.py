"""Link an identity to an account, which it signs in from then on."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.domain.letter import Kind
from sneakpreview.providers.base import Told
from sneakpreview.storage import identities, people
from sneakpreview.usecases.arrive import identity
from sneakpreview.usecases.write_letter import send_news

MOST = 20


class NoIdentityLinkedError(SneakPreviewError):
    """There is no such account, or it has too many."""


def link_identity(session: Session, person: int, told: Told, now: datetime) -> bool:
    """Let the identity sign the account in; False if it did already.

    Its person is told by mail. IdentityTakenError if it is another account's, which
    stays as it is; NoIdentityLinkedError.
    """
    account = people.lock_account(session, person)
    if account is None:
        raise NoIdentityLinkedError
    row = identities.find(session, told.issuer, told.subject)
    if row is not None and row.person == person:
        return False
    if row is not None:
        raise identities.IdentityTakenError
    if len(identities.listed(session, person)) >= MOST:
        raise NoIdentityLinkedError
    identities.add(session, identity(told, person, now))
    send_news(session, account, Kind.WAYS, now)
    return True
