"""Reset a password: by a link that was sent, or that the operator hands over."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.letter import Kind
from sneakpreview.domain.link import Purpose
from sneakpreview.storage import links, people, sessions
from sneakpreview.storage.links import Asked
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.spend_link import DeadLinkError, spend_link
from sneakpreview.usecases.write_letter import send_link, send_news, send_none

BY_MAIL = (Purpose.RESET, Purpose.MOVE)


def ask_to_reset(session: Session, email: str, key: bytes, now: datetime) -> None:
    """Send a link to the account that has the address, if it is known to be theirs.

    It is the same work where there is none, or where the address was never confirmed.
    """
    account = people.by_email(session, email)
    if account is None or not account.active or account.confirmed_at is None:
        send_none(session, None, key, now, invited=False)
        return
    send_link(session, Asked(Purpose.RESET, account.id, email), key, now)


def reset_password(
    session: Session, token: str, password: str, now: datetime
) -> PersonRow:
    """Give the account that the link is for another password, a hash.

    Every session of it ends. DeadLinkError, once the link was used or the account has
    another address.
    """
    link = spend_link(session, Purpose.RESET, token, now)
    account = people.lock_account(session, link.person)
    if account is None or account.email != link.address:
        raise DeadLinkError
    change_password(session, account, password, now)
    return account


def change_password(
    session: Session,
    account: PersonRow,
    password: str,
    now: datetime,
    *,
    short: bool = False,
) -> None:
    """Give an account another password, a hash; every session of it ends.

    `short`: it is one that something else has to stand beside.
    """
    account.password, account.password_short = password, short
    session.flush()
    sessions.end_all(session, account.id)
    links.forget(session, account.id, BY_MAIL)
    send_news(session, account, Kind.PASSWORD, now)
