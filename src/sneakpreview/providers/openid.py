"""OpenID Connect: any provider whose issuer, id and secret the operator has set."""

from dataclasses import dataclass, field
from datetime import datetime

from sneakpreview.domain.provider import Provider
from sneakpreview.providers import idtoken, oauth
from sneakpreview.providers.asking import PATIENCE, Asking
from sneakpreview.providers.base import (
    Back,
    MixedUpError,
    ProviderError,
    Told,
    Trip,
    subject,
)
from sneakpreview.providers.metadata import Known
from sneakpreview.sources.document import Node


@dataclass(slots=True)
class OpenId:
    """Speaks with one OpenID provider."""

    provider: Provider
    agent: str
    patience: float = PATIENCE
    _known: Known = field(init=False)

    def __post_init__(self) -> None:
        self._known = Known(self.provider.issuer)

    def way(self, trip: Trip) -> str:
        """Give the address to which the browser goes."""
        metadata = self._known.metadata(self._asking())
        more = {"nonce": trip.nonce}
        if trip.fresh:
            # The provider asks again, or says when it asked last: `auth_time`.
            more["max_age"] = str(idtoken.FRESH)
        return oauth.way(metadata.authorize, self.provider, trip, **more)

    def who(self, trip: Trip, back: Back, now: datetime) -> Told:
        """Learn who came back with this code, from a token that is checked."""
        asking = self._asking()
        metadata = self._known.metadata(asking)
        expected = back.issuer or (
            None if metadata.says_issuer else self.provider.issuer
        )
        if expected != self.provider.issuer:
            raise MixedUpError
        if not self.provider.secret:
            method = "none"
        elif metadata.basic:
            method = "client_secret_basic"
        else:
            method = "client_secret_post"
        answer = oauth.redeem(
            asking,
            metadata.token,
            trip,
            back.code,
            provider=self.provider,
            method=method,
        )
        access = oauth.access(answer)
        claims = idtoken.claims(
            answer["id_token"].value,
            lambda wanted: self._known.keys(asking, metadata, wanted),
            provider=self.provider,
            trip=trip,
            access=access,
            now=now,
        )
        who = subject(claims["sub"].value)
        if claims["email"].value is None and metadata.person is not None:
            claims = _person(asking, metadata.person, access, who)
        email = claims["email"].name()
        verified = claims["email_verified"].true()
        called = email or claims["preferred_username"].name() or claims["name"].name()
        return Told(
            issuer=self.provider.issuer,
            subject=who,
            email=email if verified else None,
            called=called or who,
        )

    def _asking(self) -> Asking:
        return Asking(self.provider.issuer, self.agent, self.patience)


def _person(asking: Asking, where: str, access: str, who: str) -> Node:
    """Ask for what the token does not say; it must be of the same person."""
    heard = asking.ask(where, oauth.bearer(access))
    oauth.refuse_errors(heard, "about the person")
    if heard.document["sub"].value != who:
        raise ProviderError("it told of another person than its token")
    return heard.document
