"""Facebook: its own dialect. It never says whether an address was verified."""

import hmac
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from urllib.parse import urlencode

from sneakpreview.domain.provider import KNOWN_ISSUERS, Provider
from sneakpreview.providers import oauth
from sneakpreview.providers.asking import PATIENCE, Asking
from sneakpreview.providers.base import Back, MixedUpError, Told, Trip, subject

PUBLIC = KNOWN_ISSUERS["facebook"]
GRAPH = "https://graph.facebook.com"


@dataclass(slots=True)
class Facebook:
    """Speaks with Facebook, which knows people by a number that is this app's alone."""

    provider: Provider
    agent: str
    patience: float = PATIENCE

    def way(self, trip: Trip) -> str:
        """Give the address to which the browser goes."""
        more = {"auth_type": "reauthenticate"} if trip.fresh else {}
        where = f"{self._site}/dialog/oauth"
        return oauth.way(where, self.provider, trip, **more)

    def who(self, trip: Trip, back: Back, now: datetime) -> Told:
        """Learn who came back with this code; no address of theirs is believed."""
        del now
        if back.issuer not in {None, self.provider.issuer}:
            raise MixedUpError
        asking = Asking(self.provider.issuer, self.agent, self.patience)
        where = f"{self._graph}/oauth/access_token"
        method = "client_secret_post"
        answer = oauth.redeem(
            asking, where, trip, back.code, provider=self.provider, method=method
        )
        token = oauth.access(answer)
        # A token that was stolen from another app is of no use with this.
        proof = hmac.new(self.provider.secret.encode(), token.encode(), sha256)
        asked = {"fields": "id,name,email", "appsecret_proof": proof.hexdigest()}
        heard = asking.ask(f"{self._graph}/me?{urlencode(asked)}", oauth.bearer(token))
        oauth.refuse_errors(heard, "about the person")
        who = subject(heard.document["id"].value)
        called = heard.document["email"].name() or heard.document["name"].name()
        return Told(self.provider.issuer, who, None, called or who)

    @property
    def _site(self) -> str:
        return self.provider.issuer.rstrip("/")

    @property
    def _graph(self) -> str:
        return GRAPH if self._site == PUBLIC else self._site
