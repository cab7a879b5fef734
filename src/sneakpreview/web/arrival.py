"""Arrival: whom somebody else vouches for is let in, in a session of their own."""

from sneakpreview.providers.base import Told
from sneakpreview.storage.identities import IdentityTakenError
from sneakpreview.usecases.arrive import arrive
from sneakpreview.usecases.join_marks import join_marks
from sneakpreview.web import half, security
from sneakpreview.web.sessions import Ticket, renew
from sneakpreview.web.transaction import parts, writing
from sneakpreview.wiring import now


def let_in(told: Told, invitation: str | None, *, join: bool) -> None:
    """Sign in the account of whom was told, which is made where there is none.

    A guest becomes the new one; or brings the marks along into one that is there, where
    `join` says so. The refusals are those of `arrive`.
    """
    visitor = security.who()
    guest = visitor.id if visitor is not None and visitor.guest else None
    try:
        ticket = _arrive(told, guest, invitation, join=join)
    except IdentityTakenError:
        # Another request of the same person was quicker: there is an account now.
        ticket = _arrive(told, guest, invitation, join=join)
    half.end()
    security.enter(ticket)


def _arrive(
    told: Told, guest: int | None, invitation: str | None, *, join: bool
) -> Ticket:
    rule = parts().settings.sign_up
    with writing() as session:
        account = arrive(
            session, told, guest, rule=rule, invitation=invitation, now=now()
        )
        ticket = renew(session, account)
        if join and guest is not None:
            join_marks(session, guest, account.id)
    return ticket
