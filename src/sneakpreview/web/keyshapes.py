"""The JSON of a passkey: what a browser sends of one, and what is told of it."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.storage.passkeys import LONGEST_NAME
from sneakpreview.web.shapes import Shape

LONGEST_ID = 1400  # characters, as base64url
LONGEST_PIECE = 30_000


class _FromBrowser(BaseModel):
    """A part of what `PublicKeyCredential.toJSON()` gives; the rest is not read."""

    model_config = ConfigDict(extra="ignore")


class MadeIn(_FromBrowser):
    """What a device says of a new passkey."""

    clientDataJSON: str = Field(max_length=LONGEST_PIECE)  # noqa: N815 - WebAuthn's
    attestationObject: str = Field(max_length=LONGEST_PIECE)  # noqa: N815 - WebAuthn's
    transports: list[str] = Field(default=[], max_length=20)


class SignedIn(_FromBrowser):
    """What a device signed with a passkey that it has."""

    clientDataJSON: str = Field(max_length=LONGEST_PIECE)  # noqa: N815 - WebAuthn's
    authenticatorData: str = Field(max_length=LONGEST_PIECE)  # noqa: N815 - WebAuthn's
    signature: str = Field(max_length=LONGEST_PIECE)
    userHandle: str | None = Field(None, max_length=200)  # noqa: N815 - WebAuthn's


class NewCredentialIn(_FromBrowser):
    """A new passkey, as the browser gives it."""

    id: str = Field(max_length=LONGEST_ID)
    rawId: str = Field(max_length=LONGEST_ID)  # noqa: N815 - WebAuthn's
    type: str = Field(max_length=20)
    response: MadeIn


class CredentialIn(_FromBrowser):
    """A passkey that was asked for, as the browser gives it."""

    id: str = Field(max_length=LONGEST_ID)
    rawId: str = Field(max_length=LONGEST_ID)  # noqa: N815 - WebAuthn's
    type: str = Field(max_length=20)
    response: SignedIn


class NameIn(BaseModel):
    """What a passkey is called."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    name: str = Field(min_length=1, max_length=LONGEST_NAME)


class NewPasskeyIn(NameIn):
    """A new passkey, and what it is called."""

    credential: NewCredentialIn


class PasskeyIn(BaseModel):
    """A passkey that proves who one is."""

    model_config = ConfigDict(extra="forbid")

    credential: CredentialIn


class PasskeySessionIn(PasskeyIn):
    """A passkey that signs in."""

    join: bool = Field(
        default=False,
        description="bring the present guest's marks along; the account's own win",
    )


class PasskeyOut(Shape):
    """One passkey of an account."""

    id: int
    name: str
    host: str = Field(description="the name of the host that it is for")
    made_at: datetime
    used_at: datetime | None = Field(description="last; null if never")


class OptionsOut(Shape):
    """What to hand to the browser; null where there are no passkeys, and why."""

    options: dict[str, Any] | None = Field(
        description="for `PublicKeyCredential.parseCreationOptionsFromJSON()` or "
        "`parseRequestOptionsFromJSON()`"
    )
    why: str | None = None
