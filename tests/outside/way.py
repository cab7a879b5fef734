"""A way out that is always open, and leads to servers over loopback."""

from collections.abc import Mapping

from sneakpreview.sources.http import Rate, Way


class OpenGate:
    """Lets everybody through at once; it remembers how each request went."""

    def __init__(self) -> None:
        self.went: list[tuple[str, Exception | None]] = []

    def enter(self, source: str, host: str, rate: Rate) -> None:
        del source, host, rate

    def leave(self, host: str, trouble: Exception | None) -> None:
        self.went.append((host, trouble))


def way_to(mirrors: Mapping[str, str]) -> Way:
    """Make a way whose hosts stand elsewhere: `{"example.org": outside.url}`."""
    return Way(OpenGate(), "SneakPreview/test", mirrors)
