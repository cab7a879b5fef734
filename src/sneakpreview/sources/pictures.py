"""Where posters come from: each source's own hosts, and no others."""

from collections.abc import Iterable, Mapping
from typing import Protocol, runtime_checkable

from sneakpreview.sources.base import Source, SourceError
from sneakpreview.sources.http import Client, Rate, Way

MOST = 10 << 20  # bytes of a picture
NEVER_SOON = 86_400.0  # seconds
ACCEPT = {"Accept": "image/jpeg, image/png, image/webp"}


@runtime_checkable
class Pictured(Protocol):
    """A source that has posters, on hosts of their own."""

    @property
    def picture_hosts(self) -> Mapping[str, Rate]:
        """The hosts of its posters."""


class Pictures:
    """The pictures of the sources that are on; safe to share between threads."""

    def __init__(self, sources: Iterable[Source], way: Way) -> None:
        self._clients = {
            source.name: Client(
                source.name, source.picture_hosts, way, most=MOST, files=True
            )
            for source in sources
            if isinstance(source, Pictured)
        }

    def __bool__(self) -> bool:
        """Say whether any source has pictures."""
        return bool(self._clients)

    def fetch(self, source: str, url: str) -> bytes:
        """Ask for a source's picture; SourceError where there is none."""
        client = self._clients.get(source)
        if client is None:
            raise SourceError(
                f"{source} has no pictures now", unasked=True, retry_after=NEVER_SOON
            )
        return client.get(url, ACCEPT).body
