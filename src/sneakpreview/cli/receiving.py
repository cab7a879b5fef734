"""Receiving: how large a body may be, decided before any of it is kept.

waitress knows one limit for all requests. Here it is that of a small body, except for
the few calls that await a file; and of those only so many are received at a time.
"""

from copy import copy
from typing import ClassVar
from weakref import WeakSet

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.utilities import Error

from sneakpreview.web.bodies import FILES

AT_ONCE = 8
"""Files that are received at a time; each may take its room on the disk twice."""


class _Busy(Error):  # noqa: N818 - an answer, never raised
    code = 503
    reason = "Service Unavailable"


class Receiver(HTTPRequestParser):
    """Receives a request, a large one only where a file is awaited."""

    _files: ClassVar["WeakSet[Receiver]"] = WeakSet()
    _turned_away = False

    def parse_header(self, header_plus: bytes) -> None:
        """Read the header, and know from it how large the body may be."""
        super().parse_header(header_plus)
        method, _, rest = header_plus.decode("latin-1").partition(" ")
        most = FILES.get((method, rest.partition(" ")[0].partition("?")[0]))
        if most is None:
            return
        if len(self._files) >= AT_ONCE:
            self._turned_away = True
            return
        self._files.add(self)
        self.adj = copy(self.adj)
        self.adj.max_request_body_size = most + 1

    def received(self, data: bytes) -> int:
        """Take what has come; how much of it belonged to this request."""
        consumed = super().received(data)
        if self._turned_away:
            self.error = _Busy("Too many files are being sent at this moment.")
            self.completed = True
        return consumed

    def close(self) -> None:
        """Let go of the body."""
        self._files.discard(self)
        super().close()


class Channel(HTTPChannel):
    """A connection whose requests are received so."""

    parser_class = Receiver
