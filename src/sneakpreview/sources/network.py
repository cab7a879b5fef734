"""Connections: to checked addresses only, and each answer within one deadline.

The library's own time limits hold for each read; one byte every few seconds never
meets them. Its own name look-up comes after any check of ours, and may find another
address. So both are done here, below the library.
"""

import logging
import socket
import ssl
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from queue import Empty, SimpleQueue
from threading import Thread, local
from time import monotonic
from urllib.parse import SplitResult
from weakref import finalize

import httpcore2
from httpcore2 import NetworkStream

from sneakpreview.sources.addresses import is_public
from sneakpreview.sources.base import SourceError

PATIENCE = 20.0  # seconds for a whole answer, redirects included
KEPT = 4  # idle connections
KEPT_FOR = 15.0  # seconds
TRY = 5.0  # seconds to connect to one address, where there are more

Resolve = Callable[[str, int, float], list[str]]
Dial = Callable[[str, int, float], NetworkStream]
Origin = tuple[str, int]

# At its lowest level it logs the headers, and with them the key.
logging.getLogger("httpcore2").setLevel(logging.INFO)


class _NotPublicError(httpcore2.ConnectError):
    pass


TROUBLES: tuple[tuple[type[Exception], str], ...] = (
    (_NotPublicError, "has no public address"),
    (httpcore2.TimeoutException, "took too long"),
    (httpcore2.ConnectError, "could not be reached"),
    (httpcore2.NetworkError, "broke off"),
    (httpcore2.RemoteProtocolError, "broke off, or sent what is no HTTP"),
    (httpcore2.LocalProtocolError, "cannot be asked like this"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back so far: headers in lower case, the body still to be read."""

    status: int
    headers: Mapping[str, str]
    chunks: Iterator[bytes]


def resolve(host: str, port: int, patience: float) -> list[str]:
    """Look up the addresses of a name, within so many seconds.

    A look-up cannot be interrupted: one that takes longer is left to itself.
    """
    found: SimpleQueue[list[str] | Exception] = SimpleQueue()

    def look_up() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found.put([str(row[4][0]) for row in rows])
        except (OSError, UnicodeError) as error:
            found.put(error)

    Thread(target=look_up, name="name-look-up", daemon=True).start()
    try:
        result = found.get(timeout=patience)
    except Empty:
        raise httpcore2.ConnectTimeout(host) from None
    if isinstance(result, Exception):
        raise httpcore2.ConnectError(host) from result
    return result


def dial(address: str, port: int, patience: float) -> NetworkStream:
    """Connect to an address, within so many seconds."""
    return httpcore2.SyncBackend().connect_tcp(address, port, patience)


@cache
def trust() -> ssl.SSLContext:
    """Give the system's certificates, read once: they take a megabyte."""
    return httpcore2.default_ssl_context()


class Network:
    """A pool of connections; safe to share between threads.

    The `trusted` origins are the operator's own, and may have private addresses.
    """

    def __init__(
        self,
        trusted: Iterable[Origin] = (),
        patience: float = PATIENCE,
        resolve: Resolve = resolve,
        dial: Dial = dial,
    ) -> None:
        self.patience = patience
        self._ground = _Ground(frozenset(trusted), resolve, dial)
        self._pool = httpcore2.ConnectionPool(
            ssl_context=trust(),
            max_connections=None,
            max_keepalive_connections=KEPT,
            keepalive_expiry=KEPT_FOR,
            network_backend=self._ground,
        )
        finalize(self, self._pool.close)

    @contextmanager
    def ask(
        self,
        url: SplitResult,
        headers: Mapping[str, str],
        ends_at: float,
        content: bytes | None = None,
    ) -> Iterator[Answer]:
        """Ask, and give the answer while the block lasts; SourceError on the way.

        With `content` it is sent along, as a POST.
        """
        request = httpcore2.Request(
            "GET" if content is None else "POST",
            _url(url),
            headers=_raw(headers),
            content=content,
        )
        self._ground.begin(ends_at)
        try:
            with closing(self._send(request)) as reply:
                yield Answer(reply.status, _read(reply.headers), reply.iter_stream())
        except tuple(kind for kind, _ in TROUBLES) as error:
            said = next(text for kind, text in TROUBLES if isinstance(error, kind))
            # The library's own words may repeat a header, and with it the key.
            raise SourceError(f"{url.hostname} {said}") from None

    def _send(self, request: httpcore2.Request) -> httpcore2.Response:
        """Send it; again where a kept connection had been closed meanwhile."""
        while True:
            try:
                return self._pool.handle_request(request)
            except (httpcore2.ReadError, httpcore2.RemoteProtocolError):
                if self._ground.dialled():
                    raise


class _Ground(httpcore2.NetworkBackend):
    """What the pool stands on: it looks names up, checks addresses, connects."""

    def __init__(
        self, trusted: frozenset[Origin], resolve: Resolve, dial: Dial
    ) -> None:
        self._trusted = trusted
        self._resolve = resolve
        self._dial = dial
        # What one answer needs is done in one thread, from its beginning to its end.
        self._answer = local()

    def begin(self, ends_at: float) -> None:
        """Begin an answer of this thread, which has until then."""
        self._answer.ends_at = ends_at
        self._answer.dialled = False

    def dialled(self) -> bool:
        """Say whether there was a new connection for this answer."""
        dialled: bool = self._answer.dialled
        return dialled

    def left(self) -> float:
        """Give the seconds until this thread's deadline."""
        left: float = self._answer.ends_at - monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout
        return left

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: object = None,
    ) -> NetworkStream:
        """Look a name up, and connect to the first checked address that answers."""
        del timeout, local_address, socket_options
        self._answer.dialled = True
        found = dict.fromkeys(self._resolve(host, port, self.left()))
        if (host, port) not in self._trusted:
            found = dict.fromkeys(filter(is_public, found))
        if not found:
            raise _NotPublicError(host)
        *others, last = found
        for address in others:
            try:
                stream = self._dial(address, port, min(TRY, self.left()))
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                continue
            return _Stream(stream, self.left)
        return _Stream(self._dial(last, port, self.left()), self.left)


class _Stream(NetworkStream):
    """A connection on which every step has only what is left of the deadline."""

    def __init__(self, stream: NetworkStream, left: Callable[[], float]) -> None:
        self._stream = stream
        self._left = left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        del timeout
        return self._stream.read(max_bytes, self._left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        del timeout
        self._stream.write(buffer, self._left())

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> NetworkStream:
        del timeout
        stream = self._stream.start_tls(ssl_context, server_hostname, self._left())
        return _Stream(stream, self._left)

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)

    def close(self) -> None:
        self._stream.close()


def _url(url: SplitResult) -> httpcore2.URL:
    target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    return httpcore2.URL(
        scheme=url.scheme.encode(),
        host=(url.hostname or "").encode(),
        port=url.port,
        target=target.encode(),
    )


def _raw(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    """Write headers; SourceError for one that no header can hold.

    It is refused here, since the library's own error would repeat it.
    """
    if not all(value.isascii() and value.isprintable() for value in headers.values()):
        raise SourceError("a key or address has characters that none can have")
    return [(name.encode(), value.strip().encode()) for name, value in headers.items()]


def _read(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Join the values of a header that came more than once, as HTTP says."""
    headers: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers
