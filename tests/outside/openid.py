"""An OpenID provider that says whatever a test wants it to, right or wrong."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from time import time
from typing import Any
from urllib.parse import parse_qs

from joserfc import jwt
from joserfc.jwk import RSAKey

from outside.server import Outside, Page, Request, json_page
from provided import asked

CLIENT = "sneakpreview"
KID = "one"

Change = Callable[[dict[str, Any]], object]


def make_key(kid: str = KID) -> RSAKey:
    """Make a key that signs tokens."""
    return RSAKey.generate_key(2048, {"kid": kid, "use": "sig"})


@dataclass
class MadeUp:
    """What the provider says. `change` is done to each token before it is signed.

    `sign` writes the token; `spent` has the forms that came for a token;
    `nonces` those of codes that are not all for the last who came.
    """

    key: RSAKey
    subject: str = "248289761001"
    email: str | None = "jane@example.com"
    verified: object = True
    change: Change = lambda _claims: None
    sign: Callable[[dict[str, Any]], str] | None = None
    says_issuer: bool = False
    methods: tuple[str, ...] = ("client_secret_basic",)
    nonce: str = ""
    site: str = ""
    nonces: dict[str, str] = field(default_factory=dict)
    spent: list[dict[str, str]] = field(default_factory=list)

    def answers(self, request: Request) -> Page:
        """Answer as a provider does."""
        if request.path == "/.well-known/openid-configuration":
            return json_page(self.metadata())
        if request.path == "/jwks":
            return json_page({"keys": [self.key.as_dict(private=False)]})
        if request.path == "/token":
            form = parse_qs(request.body.decode())
            self.spent.append({word: values[0] for word, values in form.items()})
            nonce = self.nonces.get(form["code"][0], self.nonce)
            token = {"access_token": "at", "token_type": "Bearer"}
            return json_page(token | {"id_token": self.token(nonce)})
        return Page(status=404)

    def metadata(self) -> dict[str, Any]:
        """Say what it is."""
        return {
            "issuer": self.site,
            "authorization_endpoint": f"{self.site}/authorize",
            "token_endpoint": f"{self.site}/token",
            "jwks_uri": f"{self.site}/jwks",
            "token_endpoint_auth_methods_supported": list(self.methods),
            "authorization_response_iss_parameter_supported": self.says_issuer,
        }

    def token(self, nonce: str) -> str:
        """Write the token that says who somebody is."""
        at = int(time())
        claims: dict[str, Any] = {
            "iss": self.site,
            "sub": self.subject,
            "aud": CLIENT,
            "iat": at,
            "exp": at + 300,
            "nonce": nonce,
        }
        if self.email is not None:
            claims |= {"email": self.email, "email_verified": self.verified}
        self.change(claims)
        if self.sign is not None:
            return self.sign(claims)
        return jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, self.key)

    def agree(self, address: str, **more: str) -> str:
        """Take the address where a browser goes; give the one that leads back."""
        question = asked(address)
        self.nonce = question["nonce"]
        words = {"code": "a-code", "state": question["state"]} | more
        query = "&".join(f"{word}={value}" for word, value in words.items())
        return f"{question['redirect_uri']}?{query}"


def unsigned(claims: dict[str, Any], alg: str = "none") -> str:
    """Write a token that nobody has signed."""
    parts = ({"alg": alg, "kid": KID}, claims)
    packed = (urlsafe_b64encode(json.dumps(one).encode()) for one in parts)
    return ".".join(one.rstrip(b"=").decode() for one in packed) + "."


def outside(made_up: MadeUp) -> Outside:
    """Give the server of a provider, which is told where it is."""
    server = Outside(made_up.answers)
    made_up.site = server.url
    return server
