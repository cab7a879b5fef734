"""What every provider is asked, whatever it speaks, and what it tells."""

import hmac
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Protocol

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.domain.provider import Provider

LONGEST_SUBJECT = 255


class ProviderError(SneakPreviewError):
    """A provider is down, or says what cannot be believed; fit for a log."""


@dataclass(frozen=True, slots=True)
class Trip:
    """One way to a provider and back: its state, and what is made of it.

    `fresh`: whoever comes back is to have shown lately who they are.
    """

    state: str
    key: bytes
    back: str
    fresh: bool = False

    @property
    def verifier(self) -> str:
        """What only this site can show for the code that comes back (PKCE)."""
        return self._made("verifier")

    @property
    def nonce(self) -> str:
        """What the provider's token must repeat."""
        return self._made("nonce")

    def _made(self, what: str) -> str:
        # Of a key that is nowhere else: the state alone, which logs may have, is
        # good for nothing, and nor is the database.
        text = f"{what} {self.state}"
        return hmac.new(self.key, text.encode(), sha256).hexdigest()


@dataclass(frozen=True, slots=True)
class Back:
    """What a browser brings back: a code, and who it says it is from (RFC 9207)."""

    code: str
    issuer: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """Who somebody is by a provider. `email` is one that it has verified, or None.

    `called` is what tells this identity from another one, for its person's eyes.
    """

    issuer: str
    subject: str
    email: str | None
    called: str


class Speaker(Protocol):
    """Speaks with one provider."""

    provider: Provider

    def way(self, trip: Trip) -> str:
        """Give the address to which the browser goes; ProviderError where it cannot."""

    def who(self, trip: Trip, back: Back, now: datetime) -> Told:
        """Learn who came back with this code; ProviderError for any doubt."""


def subject(value: object) -> str:
    """Read the word by which a provider knows somebody; ProviderError if it is none."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_SUBJECT:
        raise ProviderError("it says nothing of who that is")
    if not value.isprintable():
        raise ProviderError("it calls somebody what is no word")
    return value


class MixedUpError(ProviderError):
    """An answer says that it is from somebody else than who was asked."""

    def __init__(self) -> None:
        super().__init__("the answer is not from who was asked")
