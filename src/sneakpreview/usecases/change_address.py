"""Change an address: at once, or by a link where the site sends mail."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.letter import Kind
from sneakpreview.domain.link import Purpose
from sneakpreview.storage import links, people
from sneakpreview.storage.links import Asked
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.spend_link import DeadLinkError, spend_link
from sneakpreview.usecases.write_letter import send_link, send_news, send_none

OF_THE_OLD = (Purpose.CONFIRM, Purpose.MOVE, Purpose.RESET)


def ask_to_move(
    session: Session, person: int, email: str, key: bytes, now: datetime
) -> None:
    """Send a link to the new address; what was sent to another one before is dead.

    Where another account has the address, the link is none, and its owner is told.
    """
    links.forget(session, person, (Purpose.MOVE,))
    if people.by_email(session, email) is not None:
        send_none(session, email, key, now, invited=False)
        return
    send_link(session, Asked(Purpose.MOVE, person, email), key, now)


def move_by_link(session: Session, person: int, token: str, now: datetime) -> PersonRow:
    """Give the person the address that the link was sent to.

    DeadLinkError if it is not theirs; EmailTakenError if another was quicker.
    """
    link = spend_link(session, Purpose.MOVE, token, now)
    if link.person != person or link.address is None:
        raise DeadLinkError
    return move(session, person, link.address, now, shown=True)


def move(
    session: Session, person: int, email: str, now: datetime, *, shown: bool
) -> PersonRow:
    """Give an account another address; `shown`: that it is theirs. The old one is told.

    EmailTakenError if another account has it; DeadLinkError if there is no such
    account.
    """
    account = people.lock_account(session, person)
    if account is None:
        raise DeadLinkError
    send_news(session, account, Kind.MOVED, now)
    links.forget(session, person, OF_THE_OLD)
    people.move(session, account, email, now if shown else None)
    return account


def ask_to_confirm(
    session: Session, account: PersonRow, key: bytes, now: datetime
) -> None:
    """Send a link to the account's address, unless it is known to be theirs."""
    if account.confirmed_at is None:
        asked = Asked(Purpose.CONFIRM, account.id, account.email)
        send_link(session, asked, key, now)


def confirm(session: Session, person: int, token: str, now: datetime) -> PersonRow:
    """Remember that the address is the person's; DeadLinkError if the link is not."""
    link = spend_link(session, Purpose.CONFIRM, token, now)
    account = people.lock_account(session, person)
    if account is None or link.person != person or account.email != link.address:
        raise DeadLinkError
    account.confirmed_at = now
    session.flush()
    return account
