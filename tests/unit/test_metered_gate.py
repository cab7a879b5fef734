"""What sources are asked is counted by host and outcome, and timed."""

import pytest
from prometheus_client import REGISTRY

from sneakpreview.metrics.sources import MeteredGate
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Rate

RATE = Rate(1)


class Recording:
    """A gate that lets through or not, and remembers who left and how."""

    def __init__(self, closed: SourceError | None = None) -> None:
        self.closed = closed
        self.left: list[tuple[str, Exception | None]] = []

    def enter(self, source: str, host: str, rate: Rate) -> None:
        assert (source, rate) == ("films", RATE)
        assert host
        if self.closed is not None:
            raise self.closed

    def leave(self, host: str, trouble: Exception | None) -> None:
        self.left.append((host, trouble))


def counted(host: str, outcome: str) -> float:
    labels = {"source": "films", "host": host, "outcome": outcome}
    name = "sneakpreview_source_requests_total"
    return REGISTRY.get_sample_value(name, labels) or 0.0


def timed(host: str) -> float:
    name, labels = "sneakpreview_source_seconds_count", {"source": "films"}
    return REGISTRY.get_sample_value(name, labels | {"host": host}) or 0.0


@pytest.mark.parametrize(
    ("trouble", "outcome"),
    [
        (None, "ok"),
        (SourceError("no such film", permanent=True), "unknown"),
        (SourceError("go away", blocked=True), "blocked"),
        (SourceError("it broke"), "failed"),
        (ZeroDivisionError(), "failed"),
    ],
)
def test_each_request_is_counted_by_its_outcome(
    trouble: Exception | None, outcome: str
) -> None:
    gate, host = Recording(), f"{outcome}.example"
    before = counted(host, outcome)
    metered = MeteredGate(gate)
    metered.enter("films", host, RATE)
    metered.leave(host, trouble)
    assert gate.left == [(host, trouble)]
    assert counted(host, outcome) == before + 1
    assert timed(host) >= 1


def test_who_is_not_let_through_is_counted_and_told_so() -> None:
    closed = SourceError("closed", unasked=True)
    with pytest.raises(SourceError) as error:
        MeteredGate(Recording(closed)).enter("films", "closed.example", RATE)
    assert error.value is closed
    assert counted("closed.example", "unasked") == 1
    assert timed("closed.example") == 0
