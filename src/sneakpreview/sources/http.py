"""The only way out to the network, and what it refuses on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests in so many seconds; as many may come at once."""

    count: int
    seconds: float = 1.0


class Gate(Protocol):
    """Decides when a host may be asked, for all processes together."""

    def enter(self, source: str, host: str, rate: Rate) -> None:
        """Wait for a turn; SourceError, `unasked`, where it would take too long."""

    def leave(self, host: str, trouble: Exception | None) -> None:
        """Say how it went."""


@dataclass(frozen=True, slots=True)
class Way:
    """What all clients share: the gate, who we say we are, and mirrors."""

    gate: Gate
    agent: str
    mirrors: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer with status 200: headers in lower case, the body decoded."""

    url: str
    headers: Mapping[str, str]
    body: bytes


class Client:
    """Asks the hosts of one source."""

    def __init__(self, source: str, hosts: Mapping[str, Rate], way: Way) -> None:
        raise NotImplementedError

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Reply:
        """Ask for an address; SourceError for anything but a whole answer."""
        raise NotImplementedError
