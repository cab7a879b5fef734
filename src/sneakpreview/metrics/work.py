"""What was worked on, and how it came out."""

from collections.abc import Mapping
from datetime import datetime
from threading import Lock

from prometheus_client import Counter

DONE, FAILED = "done", "failed"

SETTLED = Counter(
    "sneakpreview_work",
    "Pieces of work settled, by lane and outcome",
    ["lane", "outcome"],
)

_lock = Lock()
_latest: dict[str, datetime] = {}


def settled(lane: str, now: datetime, *, well: bool, count: int = 1) -> None:
    """Note that work of a lane was settled, be it that it has to be tried again."""
    SETTLED.labels(lane, DONE if well else FAILED).inc(count)
    with _lock:
        _latest[lane] = now


def latest() -> Mapping[str, datetime]:
    """Tell when this process settled something of each lane last."""
    with _lock:
        return dict(_latest)
