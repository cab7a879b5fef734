"""The part that all dialects share: the way there, and a code that becomes a token."""

from authlib.oauth2.auth import ClientAuth  # type: ignore[import-untyped]
from authlib.oauth2.rfc6749.parameters import (  # type: ignore[import-untyped]
    prepare_grant_uri,
    prepare_token_request,
)
from authlib.oauth2.rfc7636 import (  # type: ignore[import-untyped]
    create_s256_code_challenge,
)

from sneakpreview.domain.provider import Provider
from sneakpreview.providers.asking import Asking, Heard
from sneakpreview.providers.base import ProviderError, Trip
from sneakpreview.sources.document import Node

LONGEST_TOKEN = 16_384
LONGEST_ERROR = 60


def way(where: str, provider: Provider, trip: Trip, **more: str) -> str:
    """Write the address to which the browser goes, with the challenge of PKCE."""
    return str(
        prepare_grant_uri(
            where,
            client_id=provider.client,
            response_type="code",
            redirect_uri=trip.back,
            scope=provider.scope,
            state=trip.state,
            code_challenge=create_s256_code_challenge(trip.verifier),
            code_challenge_method="S256",
            **more,
        )
    )


def redeem(  # noqa: PLR0913 - who hands in what, where and how
    asking: Asking,
    where: str,
    trip: Trip,
    code: str,
    *,
    provider: Provider,
    method: str,
) -> Node:
    """Hand a code in for a token; `method` is how this site says who it is."""
    form = prepare_token_request(
        "authorization_code",
        redirect_uri=trip.back,
        code=code,
        code_verifier=trip.verifier,
    )
    client = ClientAuth(provider.client, provider.secret, method)
    headers: dict[str, str] = {}
    _, headers, form = client.prepare("POST", where, headers, form)
    heard = asking.ask(where, headers, str(form))
    refuse_errors(heard, "for the code")
    return heard.document


def access(document: Node) -> str:
    """Give the token that may ask who somebody is; ProviderError if there is none."""
    token = document["access_token"].value
    if not isinstance(token, str) or not 0 < len(token) <= LONGEST_TOKEN:
        raise ProviderError("it gave no token for the code")
    if not (token.isascii() and token.isprintable()):
        raise ProviderError("it gave a token that no header can hold")
    return token


def bearer(token: str) -> dict[str, str]:
    """Give the header in which a token is shown."""
    return {"Authorization": f"Bearer {token}"}


def refuse_errors(heard: Heard, what: str) -> None:
    """Raise what an answer other than a good one means; GitHub's come with a 200."""
    error = heard.document["error"]
    if heard.good and error.value is None:
        return
    word = error.name() or error["type"].name() or ""
    plain = word[:LONGEST_ERROR] if word.replace("_", "").isalnum() else ""
    raise ProviderError(f"it answered {heard.status} {plain}".rstrip() + f" {what}")
