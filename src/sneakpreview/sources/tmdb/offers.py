"""Where a film can be watched in one country, as JustWatch tells TMDB."""

import re

from sneakpreview.domain.film import Offer, OfferKind
from sneakpreview.sources.document import Node

KINDS = {
    "flatrate": OfferKind.STREAM,
    "free": OfferKind.FREE,
    "ads": OfferKind.FREE,
    "rent": OfferKind.RENT,
    "buy": OfferKind.BUY,
}
MOST = 60

_PAGE = re.compile(
    r"https://www\.themoviedb\.org/(movie|tv)/[\w%-]{1,200}/watch(\?locale=[A-Z]{2})?",
    re.ASCII,
)


def offers(watch: Node) -> tuple[Offer, ...]:
    """Read the offers of one country: streaming, for nothing, to rent, to buy."""
    found = (
        Offer(service, kind)
        for key, kind in KINDS.items()
        for entry in watch[key].items()
        if (service := entry["provider_name"].name()) is not None
    )
    return tuple(dict.fromkeys(found))[:MOST]


def offers_url(watch: Node) -> str | None:
    """Read the page that leads to the services; None for any page but TMDB's."""
    url = watch["link"].name() or ""
    return url if _PAGE.fullmatch(url) else None
