"""Links: what a letter carries so that whoever gets it can show that they did.

The token is made from a key that is not in the database and a seed that is, so that
neither a copy of the database nor of the letters that wait there opens anything.
"""

import hmac
from datetime import timedelta
from enum import StrEnum
from hashlib import sha256

LONGEST_TOKEN = 100  # characters; ours has 64


class Purpose(StrEnum):
    """What a link is good for; one for one thing is good for no other."""

    JOIN = "join"
    CONFIRM = "confirm"
    MOVE = "move"
    RESET = "reset"
    NOTHING = "nothing"  # its letter was not to be sent


LASTS = {
    Purpose.JOIN: timedelta(days=1),
    Purpose.CONFIRM: timedelta(days=1),
    Purpose.MOVE: timedelta(days=1),
    Purpose.RESET: timedelta(hours=1),
    Purpose.NOTHING: timedelta(hours=1),
}


def token(key: bytes, purpose: Purpose, seed: str) -> str:
    """Make the token of a link."""
    return hmac.new(key, f"{purpose} {seed}".encode(), sha256).hexdigest()


def digest(found: str) -> bytes:
    """Give what is kept of a token."""
    return sha256(found.encode()).digest()


def address(site: str, purpose: Purpose, secret: str) -> str:
    """Write the link to a page of the site; what follows # reaches no server or log."""
    return f"{site}/link#{purpose}.{secret}"
