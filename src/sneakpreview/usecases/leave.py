"""Leave: a person goes, or is sent away by the operator; or stays after all."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.storage import imports, leaving, people, sessions
from sneakpreview.storage.people import PersonRow


class OperatorLeavesError(SneakPreviewError):
    """The operator cannot go while others would be left without one."""

    def __init__(self) -> None:
        super().__init__(
            "This account looks after the site. Make another one the operator first:"
            " sneakpreview user promote"
        )


def leave(session: Session, person: int, now: datetime) -> Sequence[str]:
    """Let a person go: a guest at once, an account in a week.

    Gives the names of files that are nobody's any more. OperatorLeavesError for the
    operator, unless there is no other account.
    """
    row = _locked(session, person)
    if row is None:
        return ()
    if row.guest:
        files = imports.files_of(session, person)
        leaving.remove(session, row)
        return files
    if row.operator:
        if people.others_stay(session, person):
            raise OperatorLeavesError
        # Whoever makes an account in this week looks after the site from then on.
        row.operator = False
    leaving.begin(session, row, now)
    return ()


def stay(session: Session, person: int) -> PersonRow | None:
    """Let an account that is leaving stay; None if it is gone, or may not decide it.

    An account that comes back to a site without any becomes the operator's.
    """
    row = _locked(session, person)
    if row is None or not row.active or row.leaving_at is None:
        return None
    row.operator = people.is_first(session)
    leaving.call_off(session, row)
    return row


def lock(session: Session, person: int) -> bool:
    """Lock a person out, of every session too; False if nobody has the number.

    OperatorLeavesError for the operator.
    """
    row = _locked(session, person)
    if row is None:
        return False
    if row.operator:
        raise OperatorLeavesError
    row.active = False
    sessions.end_all(session, person)
    return True


def unlock(session: Session, person: int) -> bool:
    """Let a person in again; False if nobody has the number.

    Whom the operator sent away need not leave any more; whose own wish it is, still
    does.
    """
    row = _locked(session, person)
    if row is None:
        return False
    row.active = True
    if row.sent_away:
        leaving.call_off(session, row)
    return True


def send_away(session: Session, person: int, now: datetime) -> Sequence[str] | None:
    """Let a person go whom the operator does not want; None if nobody has the number.

    As `leave()` does it, and locked out for the week, in which `unlock()` takes it
    back. OperatorLeavesError for the operator.
    """
    row = _locked(session, person)
    if row is None:
        return None
    if row.operator:
        raise OperatorLeavesError
    row.active = False
    row.sent_away = row.sent_away or (row.leaving_at is None and not row.guest)
    return leave(session, person, now)


def _locked(session: Session, person: int) -> PersonRow | None:
    """Give the person as it is, and stays until the transaction ends."""
    return session.scalar(
        select(PersonRow)
        .where(PersonRow.id == person)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
