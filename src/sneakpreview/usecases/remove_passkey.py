"""Remove a passkey, unless nothing would be left to get in by."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.domain.letter import Kind
from sneakpreview.storage import passkeys, people, ways
from sneakpreview.usecases.write_letter import send_news


class LastWayError(SneakPreviewError):
    """It is the last way in."""

    def __init__(self) -> None:
        super().__init__("This is your last way in. Add another one first.")


class ShortPasswordError(SneakPreviewError):
    """The password is long enough only with something beside it."""

    def __init__(self) -> None:
        super().__init__(
            "Your password is too short to be all that is asked for."
            " Choose a longer one first."
        )


def remove_passkey(
    session: Session, person: int, passkey: int, issuers: Collection[str], now: datetime
) -> bool:
    """Remove the person's passkey; False if they have no such. They are told by mail.

    LastWayError or ShortPasswordError where it cannot go yet; `issuers` are
    those that can sign anybody in.
    """
    account = people.lock_account(session, person)
    if account is None or not passkeys.remove(session, person, passkey):
        return False
    if not ways.into(session, account, issuers):
        raise LastWayError
    if account.password_short and not ways.beside(session, account):
        raise ShortPasswordError
    send_news(session, account, Kind.WAYS, now)
    return True
