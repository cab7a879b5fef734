"""Spend a link: once, for the one thing that it is good for."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.domain.link import Purpose
from sneakpreview.storage import links
from sneakpreview.storage.links import LinkRow


class DeadLinkError(SneakPreviewError):
    """The link was used, is over, is for another use, or never was."""

    def __init__(self) -> None:
        super().__init__("This link was used, or is over. Ask for a new one.")


def look_at_link(
    session: Session, purpose: Purpose, token: str, now: datetime
) -> LinkRow:
    """Give what a link is about, which it is good for after this; or DeadLinkError."""
    row = links.find(session, purpose, token, now)
    if row is None:
        raise DeadLinkError
    return row


def spend_link(
    session: Session, purpose: Purpose, token: str, now: datetime
) -> LinkRow:
    """Use a link up, and give what it was about; DeadLinkError for all but one."""
    row = links.find(session, purpose, token, now)
    if row is None or not links.spend(session, purpose, token, now):
        raise DeadLinkError
    return row
