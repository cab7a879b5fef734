"""Gates over a test database, with a clock that only goes where it is told to."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from factories import NOON
from sneakpreview.gate import SharedGate
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Rate
from sneakpreview.storage import hosts
from sneakpreview.storage.base import sessions
from sneakpreview.storage.hosts import HostState

HOST, OTHER, FAR = "api.example", "pictures.example", "far.example"
TEN, ONE, PLENTY = Rate(10), Rate(1), Rate(1000)
HOUR, DAY = 3600, 24 * 3600


class Clock:
    """A clock that goes on while somebody sleeps, and only then."""

    def __init__(self) -> None:
        self.moment = NOON

    def now(self) -> datetime:
        return self.moment

    def sleep(self, seconds: float) -> None:
        assert 0 < seconds <= 5
        self.moment += timedelta(seconds=seconds)

    def go(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


class Processes:
    """Processes that share a database and agree about the time."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.clock = Clock()

    def start(self, **budgets: int) -> SharedGate:
        """Start another one, and give its gate."""
        return SharedGate(
            sessions(self.engine), budgets, self.clock.now, self.clock.sleep
        )

    def state(self, host: str = HOST) -> HostState:
        """Tell how a host is."""
        with sessions(self.engine)() as session:
            states = hosts.states(session, self.clock.now())
        return next(found for found in states if found.name == host)


def ask(
    gate: SharedGate,
    trouble: SourceError | None = None,
    host: str = HOST,
    rate: Rate = PLENTY,
) -> None:
    gate.enter("films", host, rate)
    gate.leave(host, trouble)


def refused(gate: SharedGate, host: str = HOST, rate: Rate = PLENTY) -> float:
    """Be refused, and give the seconds after which to come back."""
    with pytest.raises(SourceError) as error:
        gate.enter("films", host, rate)
    assert error.value.unasked
    assert not error.value.permanent
    assert error.value.retry_after is not None
    return error.value.retry_after
