"""Receiving: how large a body may be, decided before any of it is kept.

waitress knows one limit for all requests. Here it is that of a small body, except for
the few calls that await a file; and of those only so many are received at a time. What
is refused here never reaches the site, and is answered in the way that it would.
"""

import json
from copy import copy
from http import HTTPStatus
from time import monotonic
from typing import ClassVar, cast
from weakref import WeakSet

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.receiver import ChunkedReceiver
from waitress.task import ErrorTask
from waitress.utilities import Error

from sneakpreview.web.bodies import FILES
from sneakpreview.web.errors import MEDIA_TYPE, slug_of
from sneakpreview.web.headers import ALWAYS

AT_ONCE = 8
"""Files that are received at a time; each may take its room on the disk twice."""
SENTENCES = {
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "The body is larger than any that is read.",
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: "The header is longer than is read.",
    HTTPStatus.SERVICE_UNAVAILABLE: "Too many files are being sent. Try again later.",
}
MOST_ABOUT = 8192  # bytes, about pieces of a body: their lengths, and what ends it
PATIENCE, PACE = 30.0, 20_000  # seconds; then bytes a second, where places are few
HEAD = b"HEAD "
SOON = "10"  # seconds, after which another file may have come to its end


class _Refusal(Error):  # noqa: N818 - an answer, never raised
    """A refusal as a problem (RFC 9457)."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(SENTENCES.get(status, "That is no request that can be read."))
        self.status, self.code, self.reason = status, status.value, status.phrase

    def to_response(  # type: ignore[override] # the stubs take bytes for text
        self, ident: str | None = None
    ) -> tuple[str, list[tuple[str, str]], bytes]:
        """Write status, headers and body, as waitress asks for them."""
        del ident  # who serves is nobody's business
        problem = {
            "type": f"/problems/{slug_of(self.status)}",
            "title": self.reason,
            "status": self.code,
            "detail": self.body,
        }
        headers = {"Content-Type": MEDIA_TYPE, "Cache-Control": "no-store"} | ALWAYS
        if self.status is HTTPStatus.SERVICE_UNAVAILABLE:
            headers["Retry-After"] = SOON
        body = json.dumps(problem).encode()
        return f"{self.code} {self.reason}", [*headers.items()], body


class Receiver(HTTPRequestParser):
    """Receives a request, a large one only where a file is awaited."""

    _files: ClassVar["WeakSet[Receiver]"] = WeakSet()
    _turned_away = False
    _begun = 0.0
    _begins = b""

    def parse_header(self, header_plus: bytes) -> None:
        """Read the header, and know from it how large the body may be."""
        try:
            super().parse_header(header_plus)
        except ValueError as error:  # a number of a thousand digits, half an address
            raise ParsingError(str(error)) from error
        method, _, rest = header_plus.decode("latin-1").partition(" ")
        most = FILES.get((method, rest.partition(" ")[0].partition("?")[0]))
        if most is None:
            return
        if len(self._files) >= AT_ONCE:
            for other in filter(Receiver.is_slow, [*self._files]):
                other.turn_away()
        if len(self._files) >= AT_ONCE:
            self._turned_away = True
            return
        self._files.add(self)
        self._begun = monotonic()
        self.adj = copy(self.adj)
        self.adj.max_request_body_size = most + 1

    def received(self, data: bytes) -> int:
        """Take what has come; how much of it belonged to this request."""
        if len(self._begins) < len(HEAD):
            self._begins = (self._begins + data).lstrip()[: len(HEAD)]
        consumed = super().received(data)
        if self._turned_away:
            self.error = _Refusal(HTTPStatus.SERVICE_UNAVAILABLE)
            self.completed = True
        elif self._rambles():
            self.error = _Refusal(HTTPStatus.BAD_REQUEST)
            self.completed = True
        elif self.error:
            self.error = _Refusal(HTTPStatus(self.error.code))
        if self.completed:
            self.expect_continue = False  # or more would be asked for all the same
        return consumed

    def close(self) -> None:
        """Let go of the body."""
        self._files.discard(self)
        super().close()

    def is_head(self) -> bool:
        """Say whether only a header is asked for, be the rest unreadable."""
        return self._begins == HEAD

    def is_slow(self) -> bool:
        """Say whether it comes so slowly that it only takes up a place."""
        late = monotonic() - self._begun - PATIENCE
        return bool(self.body_bytes_received < late * PACE)

    def turn_away(self) -> None:
        """Give its place to another; it is told so when more of it comes."""
        self._turned_away = True
        self._files.discard(self)

    def _rambles(self) -> bool:
        """Say whether more is told about pieces of the body than anybody needs.

        It is copied with every packet, which takes the longer the more there is.
        """
        body = self.body_rcv
        return isinstance(body, ChunkedReceiver) and (
            max(len(body.control_line), len(body.trailer)) > MOST_ABOUT
        )


class _RefusalTask(ErrorTask):
    """Sends a refusal, of which who asks for the header gets no more (RFC 9110)."""

    def write(self, data: bytes) -> None:
        """Send the header, and the body where there is to be one."""
        asked = cast("Receiver", self.request)
        super().write(b"" if asked.is_head() else data)


class Channel(HTTPChannel):
    """A connection whose requests are received so."""

    parser_class = Receiver
    error_task_class = _RefusalTask
