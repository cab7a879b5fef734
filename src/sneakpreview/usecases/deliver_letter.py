"""Deliver a letter: what becomes of its row once a server took it, or did not."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from sneakpreview.mail.error import MailError
from sneakpreview.storage import letters
from sneakpreview.storage.letters import LetterClaim

WAITS = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
)
TOO_LATE = MailError("it came too late", final=True)


def settle_letter(
    session: Session, claim: LetterClaim, error: MailError | None, now: datetime
) -> None:
    """Remove a letter that was sent; try another time, or never, one that was not.

    A claim that is no longer ours changes nothing.
    """
    row = letters.held(session, claim)
    if row is None:
        return
    if error is None:
        session.delete(row)
    elif error.final or now >= row.ends_at:
        letters.give_up(row, str(error))
    else:
        wait = WAITS[min(row.tries, len(WAITS) - 1)]
        letters.put_off(row, due_at=now + wait, trouble=str(error))
