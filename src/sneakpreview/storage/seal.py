"""The seal: what the site must read again, kept so that the database alone cannot.

AES-256-GCM under a key that is made from the site's own, which is no row. What is
sealed about one person opens as nothing of another's.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12


class Seal:
    """Closes and opens with one key of 32 bytes."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close(self, text: str, about: str) -> bytes:
        """Seal a text; `about` says whose it is, and must be said again to open it."""
        nonce = secrets.token_bytes(NONCE)
        return nonce + self._cipher.encrypt(nonce, text.encode(), about.encode())

    def open(self, sealed: bytes, about: str) -> str | None:
        """Open what was sealed; None under another key, or about somebody else."""
        nonce, rest = sealed[:NONCE], sealed[NONCE:]
        try:
            return self._cipher.decrypt(nonce, rest, about.encode()).decode()
        except (InvalidTag, ValueError):
            return None
