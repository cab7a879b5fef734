"""GitHub: OAuth as it was before OpenID; also GitHub Enterprise, by its own address."""

from dataclasses import dataclass
from datetime import datetime

from sneakpreview.domain.provider import KNOWN_ISSUERS, Provider
from sneakpreview.providers import oauth
from sneakpreview.providers.asking import PATIENCE, Asking
from sneakpreview.providers.base import Back, MixedUpError, Told, Trip, subject

PUBLIC = KNOWN_ISSUERS["github"]
API = "https://api.github.com"


@dataclass(slots=True)
class GitHub:
    """Speaks with GitHub, which knows people by a number that stays."""

    provider: Provider
    agent: str
    patience: float = PATIENCE

    def way(self, trip: Trip) -> str:
        """Give the address to which the browser goes."""
        where = f"{self._site}/login/oauth/authorize"
        more = {"prompt": "select_account"} if trip.fresh else {}
        return oauth.way(where, self.provider, trip, **more)

    def who(self, trip: Trip, back: Back, now: datetime) -> Told:
        """Learn who came back with this code, and which address is theirs."""
        del now
        if back.issuer and not f"{back.issuer}/".startswith(f"{self._site}/"):
            raise MixedUpError
        asking = Asking(self.provider.issuer, self.agent, self.patience)
        where = f"{self._site}/login/oauth/access_token"
        method = "client_secret_post"
        answer = oauth.redeem(
            asking, where, trip, back.code, provider=self.provider, method=method
        )
        shown = oauth.bearer(oauth.access(answer))
        person = asking.ask(f"{self._api}/user", shown)
        oauth.refuse_errors(person, "about the person")
        who = subject(person.document["id"].whole(1, 2**63))
        mails = asking.ask(f"{self._api}/user/emails", shown)
        # Without the scope there are none to see, and none is needed.
        own = [
            one["email"].name()
            for one in mails.document.items()
            if mails.good and one["primary"].true() and one["verified"].true()
        ]
        email = own[0] if own else None
        called = person.document["login"].name() or email or who
        return Told(self.provider.issuer, who, email, called)

    @property
    def _site(self) -> str:
        return self.provider.issuer.rstrip("/")

    @property
    def _api(self) -> str:
        return API if self._site == PUBLIC else f"{self._site}/api/v3"
