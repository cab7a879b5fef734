"""Devices that hold passkeys, as a browser would ask them; and rows of passkeys."""

import json
import secrets
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url

from factories import NOON
from sneakpreview.storage.passkeys import PasskeyRow
from sneakpreview.wiring import Parts

PRESENT, VERIFIED, HOLDS_A_KEY = 0x01, 0x04, 0x40
ORIGIN = "https://films.example"


@dataclass
class Device:
    """A device with one passkey, which signs whatever it is told to.

    Each field is what an honest browser and device would make it; a test sets another.
    """

    origin: str = ORIGIN
    host: str = "films.example"
    flags: int = PRESENT | VERIFIED
    count: int = 0
    handle: bytes = b""
    credential: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )

    def make(self, options: dict[str, Any], **said: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON of any shape
        """Make the passkey that is asked for, as `navigator.credentials.create()`."""
        self.handle = base64url_to_bytes(options["user"]["id"])
        numbers = self.key.public_key().public_numbers()
        key = {
            1: 2,
            3: -7,
            -1: 1,
            -2: numbers.x.to_bytes(32, "big"),
            -3: numbers.y.to_bytes(32, "big"),
        }
        size = len(self.credential).to_bytes(2, "big")
        attested = bytes(16) + size + self.credential + cbor2.dumps(key)
        made = cbor2.dumps(
            {
                "fmt": "none",
                "attStmt": {},
                "authData": self._data(HOLDS_A_KEY) + attested,
            }
        )
        client = self._client("webauthn.create", options, said)
        return self._answer(
            clientDataJSON=client,
            attestationObject=made,
            transports=["internal", "hybrid"],
        )

    def show(self, options: dict[str, Any], **said: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON of any shape
        """Sign what is asked for, as `navigator.credentials.get()`."""
        client = self._client("webauthn.get", options, said)
        data = self._data()
        signature = self.key.sign(
            data + sha256(client).digest(), ec.ECDSA(hashes.SHA256())
        )
        return self._answer(
            clientDataJSON=client,
            authenticatorData=data,
            signature=signature,
            userHandle=self.handle or None,
        )

    def copy(self, **changed: Any) -> "Device":  # noqa: ANN401 - a field's own type
        """Give another device with the same key."""
        return replace(self, **changed)

    def _data(self, flags: int = 0) -> bytes:
        host = sha256(self.host.encode()).digest()
        return host + bytes([self.flags | flags]) + self.count.to_bytes(4, "big")

    def _client(
        self, kind: str, options: dict[str, Any], said: dict[str, Any]
    ) -> bytes:
        client = {"type": kind, "challenge": options["challenge"]}
        return json.dumps(client | {"origin": self.origin} | said).encode()

    def _answer(self, **pieces: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON of any shape
        name = bytes_to_base64url(self.credential)
        texts = {
            key: bytes_to_base64url(value) if isinstance(value, bytes) else value
            for key, value in pieces.items()
        }
        return {
            "id": name,
            "rawId": name,
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": texts,
        }


def add_passkey_row(parts: Parts, person: int, **chosen: Any) -> None:  # noqa: ANN401 - a column's own type
    """Put a passkey into the database that nobody holds."""
    usual = {
        "name": "a phone",
        "host": "films.example",
        "credential": secrets.token_bytes(16),
        "public_key": b"none",
        "handle": b"none",
        "sign_count": 0,
        "transports": "",
        "made_at": NOON,
    }
    with parts.writing.begin() as session:
        session.add(PasskeyRow(person=person, **usual | chosen))
