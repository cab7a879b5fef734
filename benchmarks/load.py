"""Load: several connections that stay open, each asking as soon as it is answered."""

import socket
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

CONNECTIONS = 4

REQUEST = (
    "GET {} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n"
    "Connection: keep-alive\r\n\r\n"
)
END = b"\r\n\r\n"


def rate(port: int, paths: Sequence[str]) -> float:
    """Ask for all paths, shared out among the connections; the requests a second.

    Anything but 200 stops the run.
    """
    shares = [paths[start::CONNECTIONS] for start in range(CONNECTIONS)]
    with ThreadPoolExecutor(CONNECTIONS) as threads:
        begun = time.perf_counter()
        list(threads.map(lambda share: _ask(port, share), shares))
        return len(paths) / (time.perf_counter() - begun)


def _ask(port: int, paths: Sequence[str]) -> None:
    # Written on the bare socket: a client that takes longer than the server would
    # measure itself.
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for path in paths:
            connection.sendall(REQUEST.format(path).encode())
            head, body = b"", b""
            while END not in head:
                head += _more(connection)
            head, _, body = head.partition(END)
            if not head.startswith(b"HTTP/1.1 200"):
                raise SystemExit(f"{path}: {head[:80]!r}")
            missing = _length(head) - len(body)
            while missing > 0:
                missing -= len(_more(connection))


def _more(connection: socket.socket) -> bytes:
    data = connection.recv(65_536)
    if not data:
        raise SystemExit("the server closed the connection")
    return data


def _length(head: bytes) -> int:
    _, _, rest = head.lower().partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0])
