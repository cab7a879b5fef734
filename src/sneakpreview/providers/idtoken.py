"""The token in which an OpenID provider says who somebody is, and what is checked.

Signature, issuer, for whom it is, for which trip, and how old it is: one that fails
any of it says nothing.
"""

import hmac
import json
from base64 import urlsafe_b64decode
from collections.abc import Callable
from datetime import datetime
from typing import Any

from authlib.oidc.core import CodeIDToken  # type: ignore[import-untyped]
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from sneakpreview.domain.provider import Provider
from sneakpreview.providers.base import ProviderError, Trip
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.document import Node, read

SIGNED_BY = (
    *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"),
    *("ES256", "ES384", "ES512", "EdDSA", "Ed25519"),
)
"""None of them is made with a secret that both sides know, and none is `none`."""
LONGEST = 16_384  # characters
LEEWAY = 60  # seconds by which two clocks may differ
OLDEST = 600  # seconds since it was made; it is made while somebody waits
FRESH = 900  # seconds since somebody signed in there, where that is asked for


def claims(  # noqa: PLR0913 - all that a token is held against
    token: object,
    keys: Callable[[str | None], KeySet],
    *,
    provider: Provider,
    trip: Trip,
    access: str,
    now: datetime,
) -> Node:
    """Read an ID token; ProviderError unless all of it is as it must be."""
    if not isinstance(token, str) or not 0 < len(token) <= LONGEST:
        raise ProviderError("it sent no token that says who that is")
    header = _header(token)
    if header["alg"].value not in SIGNED_BY:
        raise ProviderError("its token is signed in a way that is not believed")
    try:
        decoded = jwt.decode(token, keys(header["kid"].name()), algorithms=SIGNED_BY)
        found = CodeIDToken(
            decoded.claims,
            decoded.header,
            {
                "iss": {"essential": True, "value": provider.issuer},
                "aud": {"essential": True, "value": provider.client},
            },
            {"client_id": provider.client, "access_token": access},
        )
        at = round(now.timestamp())
        found.validate(at, LEEWAY)
    except (JoseError, ValueError, TypeError, KeyError, RecursionError) as error:
        # The library's words may repeat what is in the token.
        raise ProviderError(
            f"its token does not hold: {type(error).__name__}"
        ) from None
    _check_age(found, trip, at)
    if not isinstance(found["iss"], str) or found["iss"] != provider.issuer:
        raise ProviderError("its token is another issuer's")
    nonce = found.get("nonce")
    if not isinstance(nonce, str) or not hmac.compare_digest(
        nonce.encode(), trip.nonce.encode()
    ):
        raise ProviderError("its token was not made for this sign-in")
    return Node(dict(found))


def _check_age(found: Any, trip: Trip, at: int) -> None:  # noqa: ANN401 - Authlib tells no type
    made, ends = _moment(found.get("iat")), _moment(found.get("exp"))
    if ends <= at - LEEWAY or made > at + LEEWAY or made < at - OLDEST - LEEWAY:
        raise ProviderError("its token is too old, or not good yet")
    signed_in = found.get("auth_time")
    if trip.fresh and signed_in is not None and _moment(signed_in) < at - FRESH:
        raise ProviderError("they signed in there too long ago")


def _moment(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ProviderError("its token has a moment that is none")
    if not 0 <= value < 1e12:  # noqa: PLR2004 - NaN is not, either
        raise ProviderError("its token has a moment that is none")
    return float(value)


def _header(token: str) -> Node:
    """Look at a token's header before anything of it is believed."""
    head = token.partition(".")[0]
    try:
        return read(urlsafe_b64decode(head + "=" * (-len(head) % 4)))
    except (ValueError, SourceError, json.JSONDecodeError):
        raise ProviderError("it sent a token that is none") from None
