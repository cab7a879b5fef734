"""What the sources are asked: a gate that counts who goes through, and how it went."""

from threading import local
from time import monotonic

from prometheus_client import Counter, Histogram

from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Gate, Rate

OK, UNKNOWN, BLOCKED, FAILED, UNASKED = "ok", "unknown", "blocked", "failed", "unasked"

ASKED = Counter(
    "sneakpreview_source_requests",
    "Requests to sources, by how they came out; unasked: the gate let none through",
    ["source", "host", "outcome"],
)
SECONDS = Histogram(
    "sneakpreview_source_seconds",
    "Time that a host takes for a whole answer",
    ["source", "host"],
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20),
)


class MeteredGate:
    """A gate that counts what goes through another one; safe between threads."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._inside = local()

    def enter(self, source: str, host: str, rate: Rate) -> None:
        """Wait for a turn; SourceError, `unasked`, where it would take too long."""
        try:
            self._gate.enter(source, host, rate)
        except SourceError:
            ASKED.labels(source, host, UNASKED).inc()
            raise
        self._inside.since = source, monotonic()

    def leave(self, host: str, trouble: Exception | None) -> None:
        """Say how it went, in the thread that went in."""
        source, since = self._inside.since
        SECONDS.labels(source, host).observe(monotonic() - since)
        ASKED.labels(source, host, _outcome(trouble)).inc()
        self._gate.leave(host, trouble)


def _outcome(trouble: Exception | None) -> str:
    if trouble is None:
        return OK
    if getattr(trouble, "blocked", False):
        return BLOCKED
    return UNKNOWN if getattr(trouble, "permanent", False) else FAILED
