"""Servers over loopback that behave as badly as a server can."""

import socket
import ssl
import subprocess
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event, Thread

TICK = 0.01  # seconds between two drops
PATIENT = 10.0  # seconds after which a server gives a silent client up

Act = Callable[[socket.socket, Event], None]


@dataclass
class Hostile:
    """A server that does one thing to everybody; it remembers what it was asked."""

    url: str
    asked: list[str] = field(default_factory=list)
    connections: int = 0


@contextmanager
def hostile(*acts: Act, context: ssl.SSLContext | None = None) -> Iterator[Hostile]:
    """Serve until the block ends; the last of the acts is done again and again."""
    over = Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        scheme = "https" if context else "http"
        server = Hostile(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}")
        serve = partial(_serve, listener, server, acts, context, over)
        thread = Thread(target=serve)
        thread.start()
        try:
            yield server
        finally:
            over.set()
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def _serve(
    listener: socket.socket,
    server: Hostile,
    acts: tuple[Act, ...],
    context: ssl.SSLContext | None,
    over: Event,
) -> None:
    visits: list[Thread] = []
    while not over.is_set():
        try:
            connection, _ = listener.accept()
        except OSError:
            break
        act = acts[min(server.connections, len(acts) - 1)]
        server.connections += 1
        visit = Thread(target=_visit, args=(connection, server, act, context, over))
        visit.start()
        visits.append(visit)
    for visit in visits:
        visit.join()


def _visit(
    connection: socket.socket,
    server: Hostile,
    act: Act,
    context: ssl.SSLContext | None,
    over: Event,
) -> None:
    connection.settimeout(PATIENT)
    with suppress(OSError):
        if context is not None:
            connection = context.wrap_socket(connection, server_side=True)
        with connection:
            head = b""
            while act not in SPEAK_FIRST and b"\r\n\r\n" not in head:
                head += connection.recv(65536) or b"\r\n\r\n"
            server.asked.append(head.decode("latin-1"))
            act(connection, over)
    connection.close()


def say(text: bytes) -> Act:
    """Send this, and hang up."""

    def act(connection: socket.socket, over: Event) -> None:
        del over
        connection.sendall(text)

    return act


def page(status: str, *headers: str, body: bytes = b"") -> Act:
    """Answer as HTTP wants it."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return say("\r\n".join(lines).encode("latin-1") + body)


def drip(before: bytes, drop: bytes = b"a", drops: int = 1_000_000) -> Act:
    """Send the beginning, then a drop every now and then, as good as for ever."""

    def act(connection: socket.socket, over: Event) -> None:
        connection.sendall(before)
        for _ in range(drops):
            if over.wait(TICK):
                break
            connection.sendall(drop)

    return act


def pour(before: bytes, block: bytes) -> Act:
    """Send the beginning, then the same block as fast as it goes, for ever."""

    def act(connection: socket.socket, over: Event) -> None:
        connection.sendall(before)
        while not over.is_set():
            connection.sendall(block)

    return act


def silence(connection: socket.socket, over: Event) -> None:
    """Say nothing, for ever."""
    del connection
    over.wait(PATIENT)


def mute(connection: socket.socket, over: Event) -> None:
    """Say nothing, and do not even listen."""
    silence(connection, over)


SPEAK_FIRST = frozenset({mute})


def bomb(megabytes: int) -> bytes:
    """Pack so many megabytes of nothing with gzip, a thousand to one."""
    packer = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
    head = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + again * (megabytes - 1)


OK = b"HTTP/1.1 200 OK\r\n"
NOTHING = b"\0\0\0\xff\xff"  # a packed block of no bytes
GZIP = OK + b"Content-Encoding: gzip\r\n"

ENDLESS: dict[str, Act] = {
    "silence": silence,
    "headers dripped": drip(OK + b"X-Slow: "),
    "many headers dripped": drip(OK, b"X: y\r\n"),
    "a body dripped": drip(OK + b"Content-Length: 1000000\r\n\r\n"),
    "a chunked body dripped": drip(
        OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"
    ),
    "a chunk's size dripped": drip(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"0"),
    "early hints without end": drip(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "trailers without end": drip(
        OK + b"Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n", b"X: y\r\n"
    ),
    "a packed body that never becomes anything": drip(
        GZIP + b"\r\n" + bomb(1)[:10], NOTHING
    ),
}
"""What a time limit for each read never ends."""

LARGE: dict[str, Act] = {
    "a body without end": pour(OK + b"\r\n", bytes(1 << 16)),
    "chunks without end": pour(
        OK + b"Transfer-Encoding: chunked\r\n\r\n",
        b"10000\r\n" + bytes(1 << 16) + b"\r\n",
    ),
    "a body that says it is large": page("200 OK", body=bytes(6 << 20)),
    "a gzip bomb": page("200 OK", "Content-Encoding: gzip", body=bomb(1000)),
    "a gzip bomb in chunks": pour(
        GZIP + b"Transfer-Encoding: chunked\r\n\r\n",
        b"%x\r\n" % len(bomb(64)) + bomb(64) + b"\r\n",
    ),
    "headers without end": pour(OK, b"X-Large: " + b"x" * 1000 + b"\r\n"),
    "one header without end": pour(OK + b"X: ", b"x" * 1000),
    "nothing but packed nothing": pour(GZIP + b"\r\n" + bomb(1)[:10], NOTHING * 200),
}
"""What fills the memory."""

FULL = 5_000_000
"""Bytes, of which an answer may have a few more."""


def _full(start: bytes, block: bytes, end: bytes) -> bytes:
    return start + block * ((FULL - len(start)) // len(block)) + end


def _named(count: int) -> bytes:
    """Write objects within objects, each under a name of its own."""
    chains = (
        b"".join(b'{"%x_%x":' % (chain, step) for step in range(99)) + b"0" + b"}" * 99
        for chain in range(count // 99)
    )
    return b"[" + b",".join(chains) + b"]"


STUFFED: dict[str, bytes] = {
    "empty objects": _full(b"[", b"{},", b"{}]"),
    "empty lists": _full(b"[", b"[],", b"[]]"),
    "lists within lists": _full(b"[", b"[" * 200 + b"]" * 200 + b",", b"0]"),
    "objects of one name": _full(b"[", b'{"a":{}},', b"0]"),
    "objects within objects": _named(100_000),
    "the most objects that are read": _named(80_000),
    "numbers": _full(b"[", b"1.5,", b"0]"),
    "one wide text": _full('["\U0001f600'.encode(), b"a", b'"]'),
    "the widest text that is read": _full(
        '["\U0001f600'.encode(), b"a" * (FULL // 2 + 1), b'"]'
    ),
    "wide texts": _full(b"[", '"\U0001f600",'.encode(), b"0]"),
    "escaped texts": _full(b"[", b'"\\ud83d\\ude00",', b"0]"),
}
"""JSON that takes far more memory than bytes."""

BROKEN: dict[str, Act] = {
    "nothing": say(b""),
    "a garbage status line": say(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"),
    "a status that is no number": say(b"HTTP/1.1 2OO OK\r\n\r\n"),
    "half a status line": say(b"HTTP/1."),
    "half the headers": say(OK + b"Content-Le"),
    "less than it said": say(OK + b"Content-Length: 100\r\n\r\nhalf"),
    "two lengths": say(OK + b"Content-Length: 4\r\nContent-Length: 8\r\n\r\nhalf"),
    "a length below nothing": say(OK + b"Content-Length: -1\r\n\r\nhalf"),
    "garbage for chunks": say(OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nhalf"),
    "half a chunk": say(OK + b"Transfer-Encoding: chunked\r\n\r\n64\r\nhalf"),
    "no last chunk": say(OK + b"Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"),
    "half of what is packed": say(GZIP + b"\r\n" + bomb(1)[:200]),
    "what is not packed": say(GZIP + b"\r\nplain"),
    "more than is packed": say(
        GZIP + b"\r\n" + zlib.compress(b"half", wbits=31) + b"and more"
    ),
    "packed twice": say(OK + b"Content-Encoding: gzip, gzip\r\n\r\nhalf"),
    "packed in another way": say(OK + b"Content-Encoding: br\r\n\r\nhalf"),
    "a switch to something else": say(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nhalf"
    ),
    "a part of it": page("206 Partial Content", body=b"half"),
}
"""What looks like an answer and is none."""


def certificate(folder: Path, name: str) -> Path:
    """Make a key and a certificate of a host that vouches for itself."""
    file = folder / f"{name}.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-nodes", "-days", "2"),
            *("-pkeyopt", "ec_paramgen_curve:prime256v1", "-subj", f"/CN={name}"),
            *("-addext", f"subjectAltName=DNS:{name}"),
            *("-keyout", str(folder / "key"), "-out", str(file)),
        ],
        check=True,
        capture_output=True,
    )
    file.write_text((folder / "key").read_text() + file.read_text())
    return file


def secured(file: Path) -> ssl.SSLContext:
    """Serve with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
