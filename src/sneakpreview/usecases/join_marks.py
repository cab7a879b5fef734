"""Join marks: what a guest marked comes along into an account."""

from sqlalchemy.orm import Session

from sneakpreview.storage import imports, people


def join_marks(session: Session, guest: int, account: int) -> None:
    """Give the guest's marks and imports to the account, then remove the guest.

    The account's own mark on a film wins. Nothing happens if `guest` is no guest,
    so that no account can ever be emptied into another.
    """
    if people.lock_guest(session, guest) is not None:
        imports.hand_over(session, guest, account)
        people.hand_over(session, guest, account)
