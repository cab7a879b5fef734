"""Add a passkey to an account."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.domain.letter import Kind
from sneakpreview.storage import passkeys, people
from sneakpreview.storage.passkeys import PasskeyRow
from sneakpreview.usecases.write_letter import send_news

MOST = 20


class NoPasskeyAddedError(SneakPreviewError):
    """The account can have no such passkey; the text says why."""


@dataclass(frozen=True, slots=True)
class NewPasskey:
    """What a device has made and shown to hold; `host` is what it is for."""

    host: str
    credential: bytes
    public_key: bytes
    handle: bytes
    sign_count: int
    transports: str


def add_passkey(
    session: Session, person: int, name: str, new: NewPasskey, now: datetime
) -> PasskeyRow:
    """Let the passkey sign the account in; its person is told by mail.

    NoPasskeyAddedError where there is no such account, where it has too many, or where
    the passkey is somebody's already.
    """
    account = people.lock_account(session, person)
    if account is None:
        raise NoPasskeyAddedError("Only an account can have passkeys.")
    if len(passkeys.listed(session, person)) >= MOST:
        raise NoPasskeyAddedError(f"{MOST} passkeys are enough. Remove one first.")
    row = PasskeyRow(
        person=person,
        name=name,
        host=new.host,
        credential=new.credential,
        public_key=new.public_key,
        handle=new.handle,
        sign_count=new.sign_count,
        transports=new.transports,
        made_at=now,
    )
    session.add(row)
    try:
        session.flush()
    except IntegrityError as error:
        raise NoPasskeyAddedError("This passkey is in use already.") from error
    send_news(session, account, Kind.WAYS, now)
    return row
