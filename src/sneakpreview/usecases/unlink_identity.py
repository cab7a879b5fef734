"""Unlink an identity, unless nothing would be left to get in by."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.letter import Kind
from sneakpreview.storage import identities, people, ways
from sneakpreview.usecases.remove_passkey import LastWayError
from sneakpreview.usecases.write_letter import send_news


def unlink_identity(
    session: Session, person: int, number: int, issuers: Collection[str], now: datetime
) -> bool:
    """Remove the person's identity; False if they have no such. They are told by mail.

    LastWayError where it cannot go yet; `issuers` are those that can sign anybody in.
    """
    account = people.lock_account(session, person)
    if account is None or not identities.remove(session, person, number):
        return False
    if not ways.into(session, account, issuers):
        raise LastWayError
    send_news(session, account, Kind.WAYS, now)
    return True
