"""Turn the second factor on: from now on the password asks for a code, too."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.letter import Kind
from sneakpreview.storage import people, secondfactors
from sneakpreview.storage.secondfactors import Confirmed
from sneakpreview.usecases.renew_recovery_codes import renew_recovery_codes
from sneakpreview.usecases.write_letter import send_news


def turn_on_codes(
    session: Session, person: int, found: Confirmed, now: datetime
) -> list[str] | None:
    """Turn it on, and give the recovery codes, which nothing shows again.

    The person is told by mail. None where there is no such account.
    """
    account = people.lock_account(session, person)
    if account is None:
        return None
    secondfactors.put(session, person, found, now)
    send_news(session, account, Kind.WAYS, now)
    return renew_recovery_codes(session, person, now)
