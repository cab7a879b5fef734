"""Visitors: a process that asks a site as many browsers do, and costs little itself.

    python -c "import visitors; visitors.main()"

It reads one JSON document a line and answers each with one: first whom to be
(`Crowd`), then what to do (`{"kinds": ["mark", "list"], "seconds": 10}` and either
`"at_once": 16`, so many requests under way at any time, or `"rate": 300`, so many a
second, whatever becomes of them). Each visitor has a connection of their own that
stays open, and comes from an address of their own. A mark likes once more what is liked
already. Latencies count from the moment at which a request was due, so that a site
which answers late is not spared.
"""

import asyncio
import json
import random
import re
import ssl
import sys
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

GOOD = 2.0  # seconds; nobody is glad of a later answer
PATIENCE = 40.0  # seconds; whoever has waited that long leaves
CONNECTING = 20  # visitors at a time
END, CHUNKED = b"\r\n\r\n", b"\r\n0\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
RETRY = re.compile(rb"\r\nretry-after: *\d+\r\n", re.IGNORECASE)
TOKEN = re.compile(rb'"csrf_token": *"([^"]+)"')
LIKE = b'{"kind":"like"}'

Done = Callable[["Visitor", int, bytes], None]


@dataclass
class Crowd:
    """Where the site is, and who comes: key of a session, address, film that is liked.

    With a `certificate` it is spoken to over TLS.
    """

    name: str
    port: int
    certificate: str | None
    cookie: str
    visitors: list[tuple[str, str, str]]


class Visitor(asyncio.Protocol):
    """One browser: a connection, and the request on it that waits for its answer."""

    def __init__(self, crowd: Crowd, key: str, address: str, film: str) -> None:
        self._crowd, self._address = crowd, address
        self._head = f"Host: {crowd.name}\r\nCookie: {crowd.cookie}={key}\r\n"
        self._film = film
        self._requests: dict[str, bytes] = {}
        self._transport: asyncio.WriteTransport | None = None
        self._done: Done | None = None
        self._came = bytearray()
        self.since = 0.0

    async def arrive(self, context: ssl.SSLContext | None) -> None:
        """Connect, and be given the token that goes with marks."""
        token = asyncio.get_running_loop().create_future()
        await self._connect(context)
        ask = f"GET /api/me HTTP/1.1\r\n{self._head}\r\n"
        self._send(ask.encode(), lambda _v, _s, came: token.set_result(came))
        found = TOKEN.search(await token)
        if found is None:
            raise SystemExit("somebody is not let in")
        head = f"{self._head}Accept-Encoding: gzip\r\n".encode()
        put = f"PUT /api/marks/{self._film} HTTP/1.1\r\n".encode() + head
        put += b"X-CSRF-Token: " + found[1] + b"\r\nContent-Type: application/json\r\n"
        put += f"Content-Length: {len(LIKE)}\r\n\r\n".encode() + LIKE
        listed = b"GET /api/recommendations HTTP/1.1\r\n" + head + b"\r\n"
        self._requests = {"mark": put, "list": listed}
        self._context = context

    def ask(self, kind: str, due: float, done: Done) -> None:
        """Send a request; `done` hears the status, 0 where none came."""
        self.since = due
        if self._transport is None or self._transport.is_closing():
            task = asyncio.ensure_future(self._again(kind, done))
            task.add_done_callback(lambda _task: None)
        else:
            self._send(self._requests[kind], done)

    def leave(self) -> None:
        """Wait no longer."""
        if self._transport is not None:
            self._transport.abort()

    async def _again(self, kind: str, done: Done) -> None:
        try:
            await self._connect(self._context)
        except OSError:
            done(self, 0, b"")
        else:
            self._send(self._requests[kind], done)

    async def _connect(self, context: ssl.SSLContext | None) -> None:
        await asyncio.get_running_loop().create_connection(
            lambda: self,
            "127.0.0.1",
            self._crowd.port,
            ssl=context,
            server_hostname=self._crowd.name if context else None,
            local_addr=(self._address, 0),
        )

    def _send(self, request: bytes, done: Done) -> None:
        self._done = done
        self._came.clear()
        if self._transport is not None:
            self._transport.write(request)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what writes."""
        self._transport = transport  # type: ignore[assignment]

    def connection_lost(self, _reason: Exception | None) -> None:
        """Whoever waits has waited in vain."""
        self._transport = None
        self._finish(0)

    def data_received(self, data: bytes) -> None:
        """Take what has come; where that is a whole answer, say so."""
        self._came += data
        end = self._came.find(END)
        if end < 0:
            return
        length = LENGTH.search(self._came, 0, end)
        if length is None:
            whole = self._came.endswith(CHUNKED)
        else:
            whole = len(self._came) >= end + len(END) + int(length[1])
        if whole:
            self._finish(int(self._came[9:12]))

    def _finish(self, status: int) -> None:
        done, self._done = self._done, None
        if done is not None:
            done(self, status, bytes(self._came))


@dataclass
class Tally:
    """What became of requests; latencies in seconds."""

    good: Counter[str] = field(default_factory=Counter)
    late: int = 0
    unsent: int = 0
    without_retry: int = 0
    others: Counter[int] = field(default_factory=Counter)
    answered: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)

    def note(self, kind: str, status: int, came: bytes, took: float) -> None:
        """Note an answer, or that there was none."""
        if status == 200:
            self.answered.append(took)
            if took <= GOOD:
                self.good[kind] += 1
            else:
                self.late += 1
        elif status in {429, 503}:
            self.refused.append(took)
            self.others[status] += 1
            self.without_retry += RETRY.search(came, 0, came.find(END) + 2) is None
        else:
            self.others[status] += 1


class Street:
    """All visitors; those who do not wait for an answer come in turns."""

    def __init__(self, visitors: list[Visitor]) -> None:
        self._idle = deque(visitors)
        self._waiting: set[Visitor] = set()

    async def busy(
        self, kinds: list[str], seconds: float, at_once: int
    ) -> tuple[Tally, float]:
        """Have so many requests under way at any time."""
        tally, begun = Tally(), time.monotonic()

        def go_on() -> None:
            if time.monotonic() < begun + seconds:
                self._ask(kinds, time.monotonic(), tally, go_on)

        for _ in range(at_once):
            go_on()
        await self._settle()
        return tally, time.monotonic() - begun

    async def steady(
        self, kinds: list[str], seconds: float, rate: float
    ) -> tuple[Tally, float]:
        """Send requests at moments of their own, so many a second on average."""
        tally, chance = Tally(), random.Random(1)  # noqa: S311 - no secret
        begun = due = time.monotonic()
        while due < begun + seconds:
            wait = due - time.monotonic()
            if wait > 0:
                await asyncio.sleep(wait)
            elif wait < -0.05:
                await asyncio.sleep(0)  # late itself: let answers in
            self._ask(kinds, due, tally, lambda: None)
            due += chance.expovariate(rate)
        await self._settle()
        return tally, seconds

    def _ask(
        self, kinds: list[str], due: float, tally: Tally, then: Callable[[], None]
    ) -> None:
        if not self._idle:
            tally.unsent += 1
            return
        visitor, kind = self._idle.popleft(), kinds[0]
        kinds.append(kinds.pop(0))
        self._waiting.add(visitor)

        def done(one: Visitor, status: int, came: bytes) -> None:
            self._waiting.discard(one)
            self._idle.append(one)
            tally.note(kind, status, came, time.monotonic() - due)
            then()

        visitor.ask(kind, due, done)

    async def _settle(self) -> None:
        """Wait until nobody waits; whoever does so for too long leaves."""
        while self._waiting:
            await asyncio.sleep(0.01)
            for one in list(self._waiting):
                if time.monotonic() - one.since > PATIENCE:
                    one.leave()


def share(latencies: list[float], part: float) -> float:
    """Give what so large a part of them stays below, in milliseconds; 0 for none."""
    ordered = sorted(latencies)
    return 1000 * ordered[int(part * (len(ordered) - 1))] if ordered else 0.0


def told(tally: Tally, seconds: float, cpu: float) -> dict[str, Any]:
    """Write down what became of requests: rates a second, latencies in milliseconds."""
    return {
        "good": sum(tally.good.values()) / seconds,
        "late": tally.late / seconds,
        "refused": len(tally.refused) / seconds,
        "unsent": tally.unsent / seconds,
        "others": {str(status): count for status, count in tally.others.items()},
        "without_retry": tally.without_retry,
        "answered_ms": [share(tally.answered, part) for part in (0.5, 0.99)],
        "refused_ms": [share(tally.refused, part) for part in (0.5, 0.99)],
        "cpu": cpu,
    }


def main() -> None:
    """Be the visitors until nobody says anything more."""
    asyncio.run(_serve())


async def _serve() -> None:
    loop = asyncio.get_running_loop()

    async def line() -> Any:  # noqa: ANN401 - whatever was sent
        text = await loop.run_in_executor(None, sys.stdin.readline)
        return json.loads(text) if text else None

    def tell(what: object) -> None:
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()

    crowd = Crowd(**await line())
    context = None
    if crowd.certificate:
        context = ssl.create_default_context(cafile=crowd.certificate)
    visitors = [Visitor(crowd, *one) for one in crowd.visitors]
    for start in range(0, len(visitors), CONNECTING):
        some = visitors[start : start + CONNECTING]
        await asyncio.gather(*(one.arrive(context) for one in some))
    street = Street(visitors)
    tell({"here": len(visitors)})
    while (wish := await line()) is not None:
        before = time.process_time()
        act = street.steady if "rate" in wish else street.busy
        tell(told(*await act(**wish), time.process_time() - before))
