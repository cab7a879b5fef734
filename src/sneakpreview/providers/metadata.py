"""What an OpenID provider says of itself, and its keys; each kept for a while."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from time import monotonic
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from sneakpreview.providers.asking import Asking
from sneakpreview.providers.base import ProviderError
from sneakpreview.sources.document import Node

KEPT_FOR = 3600.0  # seconds; a provider that changes its addresses says so beforehand
AGAIN = 30.0  # seconds between two looks for a key that is not there
MOST_KEYS = 50
LONGEST_URL = 2000


@dataclass(frozen=True, slots=True)
class Metadata:
    """Where a provider is asked what, and what it promises."""

    authorize: str
    token: str
    keys: str
    person: str | None
    says_issuer: bool
    basic: bool


class Known:
    """A provider's metadata and keys; safe to share between threads."""

    def __init__(self, issuer: str, clock: Callable[[], float] = monotonic) -> None:
        self._issuer = issuer
        self._clock = clock
        self._lock = Lock()
        self._metadata: tuple[float, Metadata] | None = None
        self._keys: tuple[float, KeySet] | None = None

    def metadata(self, asking: Asking) -> Metadata:
        """Give what it says of itself, asked for once an hour."""
        with self._lock:
            kept = self._metadata
        if kept is not None and self._clock() - kept[0] < KEPT_FOR:
            return kept[1]
        where = f"{self._issuer.rstrip('/')}/.well-known/openid-configuration"
        heard = asking.ask(where)
        if not heard.good:
            raise ProviderError(f"it answered {heard.status} about itself")
        found = _metadata(heard.document, self._issuer)
        with self._lock:
            self._metadata = (self._clock(), found)
        return found

    def keys(self, asking: Asking, metadata: Metadata, wanted: str | None) -> KeySet:
        """Give its keys; asked for anew where the one that is wanted is not there.

        That is how keys are changed: a token comes with one that nobody knew before.
        """
        with self._lock:
            kept = self._keys
        if kept is not None:
            age = self._clock() - kept[0]
            known = wanted is None or any(key.kid == wanted for key in kept[1].keys)
            if age < (KEPT_FOR if known else AGAIN):
                return kept[1]
        heard = asking.ask(metadata.keys)
        if not heard.good:
            raise ProviderError(f"it answered {heard.status} about its keys")
        found = _keys(heard.document)
        with self._lock:
            self._keys = (self._clock(), found)
        return found


def _metadata(document: Node, issuer: str) -> Metadata:
    if document["issuer"].value != issuer:
        raise ProviderError(
            "it says that it is another issuer than the one that is set"
        )
    methods = document["token_endpoint_auth_methods_supported"]
    listed = {one.value for one in methods.items() if isinstance(one.value, str)}
    return Metadata(
        authorize=_url(document, "authorization_endpoint"),
        token=_url(document, "token_endpoint"),
        keys=_url(document, "jwks_uri"),
        person=_url(document, "userinfo_endpoint")
        if document["userinfo_endpoint"].value is not None
        else None,
        says_issuer=document["authorization_response_iss_parameter_supported"].true(),
        basic=not listed or "client_secret_basic" in listed,
    )


def _url(document: Node, name: str) -> str:
    value = document[name].value
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_URL:
        raise ProviderError(f"it does not say its {name}")
    if not value.startswith(("https://", "http://")):
        raise ProviderError(f"its {name} is no address")
    return value


def _keys(document: Node) -> KeySet:
    """Read public keys; one of a kind that nobody here reads is left out."""
    found: list[Any] = []
    for one in list(document["keys"].items())[:MOST_KEYS]:
        kind, use = one["kty"].value, one["use"].value
        if kind in ("RSA", "EC", "OKP") and use in (None, "sig"):
            try:
                found += KeySet.import_key_set({"keys": [one.value]}).keys
            except (JoseError, ValueError, TypeError, KeyError):
                continue
    if not found:
        raise ProviderError("it has no keys")
    return KeySet(found)
