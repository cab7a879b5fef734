"""Asking a provider: one deadline, one size, no redirects, no guesses at addresses.

It is a way out of its own beside `sources/http.py`: that one asks for what anybody
may read, keeps it and follows where it is sent, at a pace. This one hands over secrets
while somebody waits. The connections beneath are the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from time import monotonic
from urllib.parse import SplitResult, urlsplit

from sneakpreview.providers.base import ProviderError
from sneakpreview.sources import body
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.document import Node, read
from sneakpreview.sources.network import Network

PATIENCE = 10.0  # seconds for all that one sign-in asks
MOST = 1 << 20  # bytes of an answer
DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer: its status and its JSON."""

    status: int
    document: Node

    @property
    def good(self) -> bool:
        """Whether it is what was asked for."""
        return self.status == HTTPStatus.OK


@dataclass(slots=True)
class Asking:
    """All that is asked of a provider at one time.

    The issuer's own host is the operator's choice, like a mirror: it may have a private
    address, and be asked without TLS where the operator wrote `http`. Any other that
    the provider names must be out in the world, and speak TLS.
    """

    issuer: str
    agent: str
    patience: float = PATIENCE
    _network: Network = field(init=False)
    _ends_at: float = field(init=False)

    def __post_init__(self) -> None:
        place = urlsplit(self.issuer)
        self._network = Network([(place.hostname or "", _port(place))])
        self._ends_at = monotonic() + self.patience

    def ask(
        self,
        url: str,
        headers: Mapping[str, str] | None = None,
        sent: str | None = None,
    ) -> Heard:
        """Ask for JSON, or send a form for it; ProviderError where none comes."""
        place = self._check(url)
        said = {
            **(headers or {}),
            "Host": place.netloc,
            "User-Agent": self.agent,
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
        }
        content = None if sent is None else sent.encode()
        if content is not None:
            said["Content-Type"] = "application/x-www-form-urlencoded"
            said["Content-Length"] = str(len(content))
        try:
            with self._network.ask(place, said, self._ends_at, content) as answer:
                read_ = body.read(answer.headers, answer.chunks, MOST)
                return Heard(answer.status, read(read_))
        except SourceError as error:
            raise ProviderError(f"{place.hostname}: {error}") from None

    def _check(self, url: str) -> SplitResult:
        own = urlsplit(self.issuer)
        if not (url.isascii() and url.isprintable()) or set(url) & set(' "<>\\^`{|}'):
            raise ProviderError("it names an address that is none")
        try:
            place = urlsplit(url)
            same = (place.scheme, place.hostname, _port(place)) == (
                own.scheme,
                own.hostname,
                _port(own),
            )
        except ValueError:
            raise ProviderError("it names an address that is none") from None
        if not same and place.scheme != "https":
            raise ProviderError("it names an address without TLS")
        if place.username is not None or not place.hostname:
            raise ProviderError("it names an address that is none")
        return place._replace(path=place.path or "/", fragment="")


def _port(place: SplitResult) -> int:
    return place.port or DEFAULT_PORTS.get(place.scheme, 0)
