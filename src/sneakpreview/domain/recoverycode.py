"""Recovery codes: ten ways in, each good once, for who has lost the second factor.

Each has 136 random bits, so that what is kept of it can be a plain hash: there is
nothing to guess, and no key to lose.
"""

from base64 import b32encode
from hashlib import sha256

MANY = 10
BYTES = 17
LONGEST = 40  # characters typed, with whatever is put between


def written(secret: bytes) -> str:
    """Write a code so that a person can copy it: seven groups of four."""
    text = b32encode(secret).decode("ascii").rstrip("=").lower()
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def digest(typed: str) -> bytes:
    """Give what is kept of a code, however it was typed."""
    bare = "".join(sign for sign in typed.lower() if sign.isalnum())
    return sha256(f"recovery {bare}".encode()).digest()
