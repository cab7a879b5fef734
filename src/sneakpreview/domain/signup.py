"""Sign-up: who may come to the site."""

from enum import StrEnum


class SignUp(StrEnum):
    """Anybody; guests, and accounts for those who were invited; nobody who is new.

    Until there is an account, anybody: or nobody could ever look after the site.
    """

    OPEN = "open"
    INVITATION = "invitation"
    CLOSED = "closed"

    @property
    def guests(self) -> bool:
        """Whether strangers may try the site without an account."""
        return self is not SignUp.CLOSED
