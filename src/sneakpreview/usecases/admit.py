"""Admit: who may begin as a guest here, and who may make an account."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.domain.signup import SignUp
from sneakpreview.storage import invitations, people


class NotInvitedError(SneakPreviewError):
    """The site takes nobody who was not invited, or the invitation is over."""


def doors(session: Session, rule: SignUp) -> SignUp:
    """Say who may come: by the rule, or anybody as long as nobody has an account."""
    if rule is SignUp.OPEN or people.has_accounts(session):
        return rule
    return SignUp.OPEN


def admit(
    session: Session, rule: SignUp, invitation: str | None, email: str, now: datetime
) -> None:
    """Let somebody make an account in this transaction; NotInvitedError if not.

    An invitation is used up by it, be the site open or not. The first account needs
    none.
    """
    if invitation and invitations.use(session, invitation, email, now):
        return
    if rule is not SignUp.OPEN and not people.is_first(session):
        raise NotInvitedError("the site takes nobody who was not invited")
