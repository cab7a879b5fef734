"""Reset factors: the operator helps somebody who has lost what they get in by."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.letter import Kind
from sneakpreview.storage import passkeys, recoverycodes, secondfactors, sessions
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.write_letter import send_news


def reset_factors(session: Session, account: PersonRow, now: datetime) -> bool:
    """Take away passkeys, second factor and recovery codes, and end every session.

    False if the account has neither passkey nor second factor. Its person is told by
    mail. A short password gets in no more, then, until a longer one is set.
    """
    keys = passkeys.remove_all(session, account.id)
    codes = secondfactors.remove(session, account.id)
    recoverycodes.remove_all(session, account.id)
    sessions.end_all(session, account.id)
    if not keys and not codes:
        return False
    send_news(session, account, Kind.WAYS, now)
    return True
