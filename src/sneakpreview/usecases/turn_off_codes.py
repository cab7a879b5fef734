"""Turn the second factor off: a password is enough again."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.letter import Kind
from sneakpreview.storage import people, recoverycodes, secondfactors, ways
from sneakpreview.usecases.remove_passkey import ShortPasswordError
from sneakpreview.usecases.write_letter import send_news


def turn_off_codes(session: Session, person: int, now: datetime) -> bool:
    """Turn it off, its recovery codes too; False if it was. The person is told by mail.

    ShortPasswordError where the password has to become longer first.
    """
    account = people.lock_account(session, person)
    if account is None or not secondfactors.remove(session, person):
        return False
    if account.password_short and not ways.beside(session, account):
        raise ShortPasswordError
    recoverycodes.remove_all(session, person)
    send_news(session, account, Kind.WAYS, now)
    return True
