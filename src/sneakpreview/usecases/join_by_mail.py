"""Join by mail: an account comes of a link and the password, of both together.

So nobody learns from signing up who has an account, and nobody gets one with a
stranger's address.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.link import Purpose
from sneakpreview.domain.signup import SignUp
from sneakpreview.storage import links, people, sessions
from sneakpreview.storage.links import Asked
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.admit import admit
from sneakpreview.usecases.become_account import NoGuestError, become_account
from sneakpreview.usecases.spend_link import DeadLinkError, spend_link
from sneakpreview.usecases.write_letter import send_link, send_none


def ask_to_join(  # noqa: PLR0913 - what is asked for, and by which rule
    session: Session,
    asked: Asked,
    *,
    rule: SignUp,
    invitation: str | None,
    key: bytes,
    now: datetime,
) -> None:
    """Send a link to the address with which an account is wanted.

    `asked` has the guest, if there is one, the address and a hash. Where an account
    has the address, its owner is told instead, which is the same work.
    NotInvitedError as in `admit`; an invitation is used up for the address, which may
    ask again.
    """
    email = asked.address or ""
    invited = links.was_invited(session, email, now)
    if not invited:
        admit(session, rule, invitation, email, now)
        invited = rule is not SignUp.OPEN
    if people.by_email(session, email) is not None:
        send_none(session, email, key, now, invited=invited)
        return
    wanted = Asked(Purpose.JOIN, asked.person, email, asked.password, invited)
    send_link(session, wanted, key, now)


def join_by_link(
    session: Session, token: str, rule: SignUp, now: datetime
) -> PersonRow:
    """Make the account that the link was sent for, its address confirmed.

    A guest who is one still keeps everything. DeadLinkError, EmailTakenError if another
    was quicker, NotInvitedError if the site takes nobody any more.
    """
    link = spend_link(session, Purpose.JOIN, token, now)
    if link.address is None or link.password is None:
        raise DeadLinkError
    if not link.invited:
        admit(session, rule, None, link.address, now)
    made_of = (link.address, link.password, now)
    try:
        account = become_account(session, link.person, *made_of)
    except NoGuestError:
        account = become_account(session, None, *made_of)
    account.confirmed_at = now
    session.flush()
    sessions.end_all(session, account.id)
    return account
