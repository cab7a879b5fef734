"""The gate's breaker: a host that refuses us or fails is left alone, by everybody."""

import pytest
from sqlalchemy import Engine
from structlog.testing import capture_logs

from factories import NOON, tt
from gates import DAY, HOST, HOUR, OTHER, PLENTY, Clock, Processes, ask, refused
from outside.server import Outside, Page
from sneakpreview.gate import SharedGate
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Way
from sneakpreview.sources.imdb.fetch import PAGES, ImdbSource
from sneakpreview.storage import hosts
from sneakpreview.storage.base import sessions
from sneakpreview.storage.hosts import HostState
from sneakpreview.usecases.retry import try_source

BLOCKED = SourceError("403", blocked=True)
FAILED = SourceError("500")
UNKNOWN = SourceError("404", permanent=True)


@pytest.fixture
def processes(engine: Engine) -> Processes:
    return Processes(engine)


@pytest.fixture
def clock(processes: Processes) -> Clock:
    return processes.clock


@pytest.fixture
def gate(processes: Processes) -> SharedGate:
    return processes.start()


def close(gate: SharedGate, trouble: SourceError = BLOCKED) -> float:
    """Ask in vain until the host is closed; the seconds for which it is."""
    for _ in range(5):
        ask(gate, trouble)
        if trouble is not FAILED:
            break
    return refused(gate)


def about(seconds: float) -> object:
    """Expect so many seconds and up to a tenth more, twice."""
    return pytest.approx(seconds * 1.105, rel=0.1)


def test_a_host_that_refuses_us_is_left_alone_longer_and_longer(
    gate: SharedGate, clock: Clock
) -> None:
    waits = []
    for _ in range(8):
        waits.append(close(gate))
        clock.go(waits[-1])
    hours = [wait / HOUR for wait in waits]
    assert hours == [about(time) for time in (0.5, 1, 2, 4, 8, 16, 24, 24)]
    ask(gate)
    assert close(gate) == about(HOUR / 2)


def test_a_host_that_fails_is_left_alone_longer_and_longer(
    gate: SharedGate, clock: Clock
) -> None:
    for _ in range(4):
        ask(gate, FAILED)
    waits = []
    for _ in range(9):
        ask(gate, FAILED)
        waits.append(refused(gate))
        clock.go(waits[-1])
    seconds = (30, 60, 120, 240, 480, 960, 1920, HOUR, HOUR)
    assert waits == [about(time) for time in seconds]
    ask(gate)
    for _ in range(4):
        ask(gate, FAILED)
    ask(gate)


@pytest.mark.parametrize("well", [None, UNKNOWN])
def test_only_failures_in_a_row_count_whoever_saw_them(
    processes: Processes, clock: Clock, well: SourceError | None
) -> None:
    one, other = processes.start(), processes.start()
    for _ in range(3):
        ask(one, FAILED)
        ask(other, FAILED)
        ask(one, FAILED)
        ask(other, FAILED)
        ask(one, well)
    for gate in (one, other, one, other, one):
        ask(gate, FAILED)
    refused(one)
    clock.go(1)  # the turns that it has taken already are over
    refused(other)


def test_a_pause_is_kept_as_asked_for(gate: SharedGate, clock: Clock) -> None:
    for _ in range(7):
        ask(gate, SourceError("429", retry_after=120))
        assert refused(gate) == about(120)
        clock.go(133)
    ask(gate, SourceError("429", retry_after=1e12))
    assert refused(gate) == about(DAY)
    clock.go(1.1 * DAY)
    ask(gate, SourceError("403", blocked=True, retry_after=2 * HOUR))
    assert refused(gate) == about(2 * HOUR)


def test_after_a_pause_one_alone_tries(processes: Processes, clock: Clock) -> None:
    one, other = processes.start(), processes.start()
    clock.go(close(one))
    one.enter("films", HOST, PLENTY)
    refused(one)
    refused(other)
    one.leave(HOST, None)
    ask(one)
    ask(other)


def test_one_that_never_comes_back_is_followed_by_another(
    gate: SharedGate, clock: Clock
) -> None:
    clock.go(close(gate))
    gate.enter("films", HOST, PLENTY)
    assert refused(gate) == about(30)
    clock.go(31)
    ask(gate)
    ask(gate)


def test_what_was_on_its_way_neither_opens_nor_counts_again(
    gate: SharedGate, clock: Clock
) -> None:
    for _ in range(5):
        gate.enter("films", HOST, PLENTY)
    for trouble in (BLOCKED, BLOCKED, FAILED, None, UNKNOWN):
        gate.leave(HOST, trouble)
    assert refused(gate) == about(HOUR / 2)
    clock.go(HOUR)
    ask(gate, BLOCKED)
    assert refused(gate) == about(HOUR)


def test_a_closed_host_closes_no_other(gate: SharedGate) -> None:
    close(gate)
    ask(gate, host=OTHER)


def test_the_operator_sees_how_each_host_is(
    gate: SharedGate, clock: Clock, processes: Processes
) -> None:
    ask(gate)
    assert processes.state() == HostState(
        HOST, "films", "open", None, None, NOON, 1, None
    )
    ask(gate, SourceError("it said 429", retry_after=60))
    paused = processes.state()
    assert (paused.state, paused.trouble) == ("paused", "it said 429")
    assert paused.until is not None
    clock.go(100)
    failing = processes.state()
    assert (failing.state, failing.trouble) == ("failing", "it said 429")
    ask(gate)
    assert processes.state().state == "open"
    for state in ("failing", "failing", "failing", "failing", "broken"):
        ask(gate, FAILED)
        assert processes.state().state == state
    clock.go(60)
    blocked_at = clock.now()
    close(gate)
    blocked = processes.state()
    assert (blocked.state, blocked.since) == ("blocked", blocked_at)
    clock.go(DAY)
    assert processes.state().state == "blocked"
    ask(gate)
    assert processes.state().state == "open"


def test_a_host_that_has_only_failed_never_looks_well(
    gate: SharedGate, processes: Processes
) -> None:
    gate.enter("films", HOST, PLENTY)
    assert processes.state().state == "untried"
    gate.leave(HOST, FAILED)
    assert (processes.state().state, processes.state().trouble) == ("failing", "500")


def try_again(processes: Processes) -> None:
    with sessions(processes.engine).begin() as session:
        try_source(session, "films", processes.clock.now())


@pytest.mark.parametrize("trouble", [BLOCKED, FAILED])
def test_who_checks_a_source_sends_one_request_which_decides(
    gate: SharedGate, processes: Processes, trouble: SourceError
) -> None:
    wait = close(gate, trouble)
    for _ in range(3):
        try_again(processes)
        ask(gate, trouble)
        # Nothing is made worse by looking.
        assert refused(gate) == pytest.approx(wait, rel=0.3)
    try_again(processes)
    ask(gate)
    assert processes.state().state == "open"
    ask(gate)


def test_a_pause_that_the_host_asked_for_is_kept_even_from_who_checks(
    gate: SharedGate, processes: Processes, clock: Clock
) -> None:
    ask(gate, SourceError("403", blocked=True, retry_after=60))
    for _ in range(2):
        assert refused(gate) == about(HOUR / 2)
        try_again(processes)
    clock.go(61)
    try_again(processes)
    ask(gate)


def test_what_was_on_its_way_can_ask_for_a_pause_too(
    gate: SharedGate, processes: Processes
) -> None:
    for _ in range(2):
        gate.enter("films", HOST, PLENTY)
    gate.leave(HOST, BLOCKED)
    gate.leave(HOST, SourceError("429", retry_after=2 * HOUR))
    try_again(processes)
    assert refused(gate) == about(2 * HOUR)


def begin_anew(processes: Processes, needs: str) -> bool:
    with sessions(processes.engine).begin() as session:
        now = processes.clock.now()
        return hosts.begin_anew(session, "films", [HOST], needs, now)


def test_another_key_begins_anew_and_the_same_one_does_not(
    gate: SharedGate, processes: Processes
) -> None:
    assert not begin_anew(processes, "a wrong key")
    close(gate)
    assert not begin_anew(processes, "a wrong key")
    refused(gate)
    assert begin_anew(processes, "a right key")
    assert processes.state().state == "failing"
    ask(gate)
    assert processes.state().state == "open"


def test_another_key_does_not_end_a_pause(
    gate: SharedGate, processes: Processes
) -> None:
    begin_anew(processes, "a wrong key")
    ask(gate, SourceError("401", blocked=True, retry_after=60))
    assert begin_anew(processes, "a right key")
    assert refused(gate) == about(60)
    assert processes.state().state == "paused"


def test_the_first_failure_is_logged_and_not_each(
    gate: SharedGate, clock: Clock
) -> None:
    with capture_logs() as log:
        for _ in range(3):
            ask(gate, FAILED)
            ask(gate)
        clock.go(HOUR)
        for _ in range(6):
            ask(gate, FAILED)
            clock.go(0.1)
            if len(log) == 3:
                break
    assert [(line["is_now"], line["why"]) for line in log] == [
        ("failing", "500"),
        ("failing", "500"),
        ("broken", "500"),
    ]


def test_the_operator_opens_a_source_again(
    gate: SharedGate, engine: Engine, processes: Processes
) -> None:
    close(gate)
    gate.enter("others", OTHER, PLENTY)
    gate.leave(OTHER, BLOCKED)
    with sessions(engine).begin() as session:
        hosts.reopen(session, "films")
    assert processes.state().state == "failing"
    ask(gate)
    assert processes.state().state == "open"
    assert close(gate) == about(HOUR / 2)
    refused(gate, OTHER)


def test_imdbs_captcha_closes_imdb(gate: SharedGate) -> None:
    with Outside(lambda _: Page(b"<h1>Are you a robot?</h1>")).running() as outside:
        source = ImdbSource(Way(gate, "SneakPreview/test", {PAGES: outside.url}))
        for unasked in (False, True):
            with pytest.raises(SourceError) as refused:
                source.fetch(tt(113277))
            assert refused.value.unasked == unasked
            assert refused.value.blocked != unasked
    assert len(outside.asked) == 1
