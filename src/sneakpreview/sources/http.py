"""The only way out to the network, and what it refuses on the way."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from http import HTTPStatus
from math import inf
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Protocol
from urllib.parse import SplitResult, urljoin, urlsplit

from sneakpreview.sources import body
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.memory import Memory

if TYPE_CHECKING:
    from sneakpreview.sources.network import Network

Origin = tuple[str, int]
Check = Callable[[bytes], object]

MOST = 5 << 20  # bytes of a body
REDIRECTS = 5
LONGEST_WAIT = 24 * 3600.0  # seconds; whoever asks for more is not believed

MOVED = frozenset({301, 302, 303, 307, 308})
UNKNOWN = frozenset({404, 410})
REFUSED = frozenset({401, 403})
BUSY = frozenset({429, 503})
CHALLENGE = "x-amzn-waf-action"


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
    """What all clients share: the gate, who we say we are, mirrors, a memory.

    `patience`: seconds for an answer, where they are fewer than usual.
    """

    gate: Gate
    agent: str
    mirrors: Mapping[str, str] = field(default_factory=dict)
    memory: Path | None = None
    patience: float = inf


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer with status 200: headers in lower case, the body decoded."""

    url: str
    headers: Mapping[str, str]
    body: bytes


class Client:
    """Asks the hosts of one source; safe to share between threads.

    Only over https, only those hosts, and only where they have public addresses;
    a mirror, which the operator names, may be anywhere. It keeps no cookies and
    knows no proxy. `refusal` is what to say where a host refuses the key it was sent.
    `files`: what the hosts hold are files, and that they refuse one, or have none of
    its bytes, says nothing of the others.
    """

    def __init__(  # noqa: PLR0913 - what a client is made of
        self,
        source: str,
        hosts: Mapping[str, Rate],
        way: Way,
        *,
        most: int = MOST,
        refusal: str = "",
        files: bool = False,
        network: "Callable[[Iterable[Origin]], Network] | None" = None,
    ) -> None:
        from sneakpreview.sources.network import Network  # noqa: PLC0415 - 2 MB that the catalogue alone does not need

        self._source = source
        self._hosts = hosts
        self._way = way
        self._most = most
        self._refusal = refusal
        self._files = files
        self._mirrors = {
            host: urlsplit(base.rstrip("/"))
            for host, base in way.mirrors.items()
            if host in hosts
        }
        trusted = [_origin(base) for base in self._mirrors.values()]
        self._memory = Memory(way.memory) if way.memory else None
        self._network = (network or Network)(trusted)
        self._patience = min(way.patience, self._network.patience)

    def get(
        self,
        url: str,
        headers: Mapping[str, str] | None = None,
        check: Check | None = None,
    ) -> Reply:
        """Ask for an address; SourceError for anything but a whole answer.

        Of the headers only `Accept…` go along to another host. `check` reads the
        body; a SourceError that it raises counts against the host, as when a
        refusal comes with status 200.
        """
        said = dict(headers or {})
        place = self._check(url, permanent=True)
        ends_at = None
        for _ in range(REDIRECTS + 1):
            host = place.netloc
            self._way.gate.enter(self._source, host, self._hosts[host])
            ends_at = ends_at or monotonic() + self._patience
            found = self._turn(place, said, ends_at, check)
            if isinstance(found, Reply):
                return found
            if found.netloc != host:
                said = {name: said[name] for name in said if _travels(name)}
            place = found
        raise SourceError(f"{host} sends us round and round")

    def _turn(
        self,
        place: SplitResult,
        said: Mapping[str, str],
        ends_at: float,
        check: Check | None,
    ) -> Reply | SplitResult:
        try:
            found = self._ask(place, said, ends_at, check)
        except Exception as trouble:
            self._way.gate.leave(place.netloc, trouble)
            raise
        self._way.gate.leave(place.netloc, None)
        return found

    def _ask(
        self,
        place: SplitResult,
        said: Mapping[str, str],
        ends_at: float,
        check: Check | None,
    ) -> Reply | SplitResult:
        """Ask once; the whole answer, or where it sends us."""
        to = self._address(place)
        question = _question(to, said)
        known = self._memory.recall(question) if self._memory else None
        own = {
            "Host": to.netloc,
            "User-Agent": self._way.agent,
            "Accept-Encoding": "gzip",
            **(known.conditions() if known else {}),
        }
        with self._network.ask(to, {**said, **own}, ends_at) as answer:
            if answer.status in MOVED:
                return self._follow(place, to, answer.headers.get("location", ""))
            if answer.status == HTTPStatus.NOT_MODIFIED and known:
                body.read({}, answer.chunks, 0)  # the connection can be used again
                return Reply(place.geturl(), known.headers, known.body)
            judge = _judge_file if self._files else _judge
            judge(place.netloc, answer.status, answer.headers, self._refusal)
            try:
                content = body.read(answer.headers, answer.chunks, self._most)
            except SourceError as error:
                raise SourceError(f"{place.netloc}: {error}") from None
        if not content:
            raise SourceError(
                f"{place.netloc} sent an empty answer",
                permanent=self._files,
                blocked=not self._files,
            )
        if check:
            check(content)
        if self._memory:
            self._memory.keep(question, answer.headers, content)
        return Reply(place.geturl(), answer.headers, content)

    def _address(self, place: SplitResult) -> SplitResult:
        """Give the address at which to ask: the mirror's, if there is one."""
        mirror = self._mirrors.get(place.netloc)
        if mirror is None:
            return place
        return mirror._replace(path=mirror.path + place.path, query=place.query)

    def _follow(
        self, place: SplitResult, to: SplitResult, location: str
    ) -> SplitResult:
        try:
            target = urljoin(to.geturl(), location)
        except ValueError:
            target = ""
        mirror = self._mirrors.get(place.netloc)
        if mirror is not None and target.startswith(f"{mirror.geturl()}/"):
            target = f"https://{place.netloc}{target.removeprefix(mirror.geturl())}"
        return self._check(target, permanent=False)

    def _check(self, url: str, *, permanent: bool) -> SplitResult:
        """Read an address that we may ask: https, one of the hosts, nothing else."""
        refuse = partial(SourceError, permanent=permanent)
        if not (url.isascii() and url.isprintable()) or set(url) & set(' "<>\\^`{|}'):
            raise refuse(f"{self._source}: an address that is none")
        try:
            place = urlsplit(url)
        except ValueError:
            raise refuse(f"{self._source}: an address that is none") from None
        if place.scheme != "https" or place.netloc not in self._hosts:
            raise refuse(f"{self._source}: an address that is not one of its own")
        return place._replace(path=place.path or "/", fragment="")


def _origin(base: SplitResult) -> tuple[str, int]:
    port = base.port or (80 if base.scheme == "http" else 443)
    return base.hostname or "", port


def _question(to: SplitResult, said: Mapping[str, str]) -> str:
    """Name what is asked, for the memory: who asks it makes no difference."""
    asked = (f"{name}: {said[name]}" for name in sorted(said) if _travels(name))
    return "\n".join((to.geturl(), *asked))


def _travels(header: str) -> bool:
    return header.lower().startswith("accept")


def _judge(host: str, status: int, headers: Mapping[str, str], refusal: str) -> None:
    """Raise what a status other than 200 means; a challenge is a refusal."""
    # An error that asks us back at once would never be left alone.
    wait = retry_after(headers.get("retry-after", "")) if status in BUSY else None
    challenge = status == HTTPStatus.ACCEPTED or CHALLENGE in headers
    said = (
        f"answered with a challenge ({status})" if challenge else f"answered {status}"
    )
    said = f"{host} {said}"
    if refusal and status in REFUSED and not challenge:
        # That it is the key is certain only where it says so.
        said = refusal if status == HTTPStatus.UNAUTHORIZED else f"{refusal}: {said}"
    trouble = partial(SourceError, said, retry_after=wait)
    if challenge or status in REFUSED:
        raise trouble(blocked=True)
    if status in UNKNOWN:
        raise trouble(permanent=True)
    if status != HTTPStatus.OK:
        raise trouble()


def _judge_file(
    host: str, status: int, headers: Mapping[str, str], refusal: str
) -> None:
    """Raise the same, but for a file: stores of them say 403 where there is none."""
    try:
        _judge(host, status, headers, refusal)
    except SourceError as error:
        if status == HTTPStatus.FORBIDDEN and CHALLENGE not in headers:
            raise SourceError(str(error), permanent=True) from None
        raise


def retry_after(text: str) -> float | None:
    """Read Retry-After: seconds, or a date; None for anything else."""
    if text.isdecimal() and text.isascii():
        return min(float(text), LONGEST_WAIT)
    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        left = (moment - datetime.now(UTC)).total_seconds()
    except (OverflowError, TypeError, ValueError):
        return None
    return min(max(left, 0.0), LONGEST_WAIT)
