"""Hand a reset link over: for the operator, who knows whom they give it to."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import BadInputError, quoted
from sneakpreview.domain.link import Purpose, token
from sneakpreview.storage import links, people
from sneakpreview.storage.links import Asked


def hand_reset_link(session: Session, email: str, key: bytes, now: datetime) -> str:
    """Make the token of a link that sets the account's password, and send nothing.

    The address need not be confirmed. BadInputError if no account has it, or one that
    is locked out.
    """
    account = people.by_email(session, email)
    if account is None or not account.active:
        raise BadInputError(f"no account has the address {quoted(email)}, or is locked")
    seed = links.add(session, Asked(Purpose.RESET, account.id, email), key, now)
    return token(key, Purpose.RESET, seed)
