"""Limits in a real Redis: its clock, its keys, its ways in, and what if it is away."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest
from redis import Redis
from structlog.testing import capture_logs

from cluster import free_port
from outside.hostile import certificate, hostile, mute
from redisserver import RedisServer, redis_server
from sneakpreview.storage.limits import Limit
from sneakpreview.storage.redislimits import PATIENCE, PAUSE, PREFIX, RedisLimits

TEN = Limit("ten", 10, timedelta(hours=1))
CROWD = 20
DEADLINE = 60.0  # seconds; a machine may be busy with other things


pytestmark = pytest.mark.usefixtures("patient_with_redis")


class Tick:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def tick() -> Tick:
    return Tick()


@pytest.fixture
def limits(redis_url: str) -> Iterator[RedisLimits]:
    with at(redis_url) as limits:
        yield limits


@pytest.fixture
def inside(redis_url: str) -> Iterator[Redis]:
    with Redis.from_url(redis_url) as client:
        yield client


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch, patient_with_redis: None) -> None:
    """Wait no longer than a site does."""
    del patient_with_redis
    monkeypatch.setattr("sneakpreview.storage.redislimits.PATIENCE", PATIENCE)


@pytest.fixture
def server() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@contextmanager
def at(url: str, tick: Callable[[], float] = time.monotonic) -> Iterator[RedisLimits]:
    limits = RedisLimits(url, tick)
    yield limits
    limits.close()


def crowd(limits: RedisLimits) -> list[int | None]:
    start = Barrier(CROWD)

    def attempt(_number: int) -> int | None:
        start.wait()
        return limits.hit(TEN, "me")

    with ThreadPoolExecutor(CROWD) as pool:
        return list(pool.map(attempt, range(CROWD)))


def until(done: Callable[[], bool], tick: Tick | None = None) -> None:
    """Wait for what a busy machine may do later, and let its pauses pass."""
    deadline = time.monotonic() + DEADLINE
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.02)
        if tick is not None:
            tick.seconds += PAUSE


def test_the_clock_is_that_of_redis(limits: RedisLimits, inside: Redis) -> None:
    before = moment(inside)
    assert limits.hit(TEN, "me") == 0
    after = moment(inside)
    (key,) = inside.keys()
    assert before <= int(inside.get(key)) - TEN.interval <= after


def test_of_a_crowd_exactly_so_many_pass_by_that_clock(limits: RedisLimits) -> None:
    waits = crowd(limits)
    assert waits.count(0) == 10
    assert all(0 < wait <= 360 for wait in waits if wait)


def test_a_key_tells_nobody_who_tried_and_goes_by_itself_once_all_is_earned_back(
    limits: RedisLimits, inside: Redis
) -> None:
    for tries in (1, 2):
        limits.hit(TEN, "ada@example.com")
        (key,) = inside.keys()
        assert key.decode() == PREFIX + TEN.digest("ada@example.com").hex()
        earned = int(inside.get(key)) - moment(inside)
        assert abs(inside.pttl(key) - earned / 1000) < 60_000
        assert earned <= tries * TEN.interval


def test_what_is_no_moment_limits_nobody(limits: RedisLimits, inside: Redis) -> None:
    inside.set(PREFIX + TEN.digest("me").hex(), "an otter")
    assert [limits.hit(TEN, "me") for _ in range(10)] == [0] * 10
    assert limits.hit(TEN, "me")


def test_a_redis_that_forgets_the_rule_is_told_again(
    limits: RedisLimits, inside: Redis
) -> None:
    assert limits.hit(TEN, "me") == 0
    inside.script_flush()
    assert [limits.hit(TEN, "me") for _ in range(9)] == [0] * 9
    assert limits.hit(TEN, "me")


def test_while_it_is_away_nothing_is_counted_and_the_log_says_so_once(
    server: RedisServer, tick: Tick
) -> None:
    with at(server.url, tick) as limits:
        assert limits.hit(TEN, "me") == 0
        with capture_logs() as logs:
            server.kill()
            for _ in range(3):
                assert limits.hit(TEN, "me") is None
                tick.seconds += PAUSE
            server.begin()
            assert limits.hit(TEN, "me") == 0
    told = [(line["log_level"], line["event"]) for line in logs]
    assert told == [
        ("warning", "Redis is away: the database counts"),
        ("warning", "Redis counts again"),
    ]


def test_an_absent_one_is_left_alone_for_a_while(
    server: RedisServer, tick: Tick
) -> None:
    server.kill()
    with at(server.url, tick) as limits:
        assert limits.hit(TEN, "me") is None
        server.begin()
        tick.seconds += PAUSE - 0.1
        assert limits.hit(TEN, "me") is None
        tick.seconds += 0.1
        assert limits.hit(TEN, "me") == 0


@pytest.mark.usefixtures("hurry")
def test_one_that_answers_nobody_costs_one_try_its_patience_now_and_then(
    tick: Tick,
) -> None:
    with (
        hostile(mute) as server,
        at(server.url.replace("http", "redis"), tick) as limits,
    ):
        assert limits.hit(TEN, "me") is None
        assert crowd(limits) == [None] * CROWD
        until(lambda: server.connections == 1)
        tick.seconds += PAUSE
        assert crowd(limits) == [None] * CROWD
        until(lambda: server.connections == 2)


@pytest.mark.usefixtures("hurry")
def test_a_frozen_one_is_given_up_and_found_again(
    server: RedisServer, tick: Tick
) -> None:
    with at(server.url, tick) as limits:
        limits.hit(TEN, "me")
        server.freeze()
        assert crowd(limits) == [None] * CROWD
        server.thaw()
        until(lambda: limits.hit(TEN, "you") == 0, tick)


@pytest.mark.parametrize(
    "order",
    [
        ("CONFIG", "SET", "maxmemory", "1"),
        ("REPLICAOF", "127.0.0.1", "1"),
        ("ACL", "SETUSER", "default", "-evalsha"),
    ],
    ids=lambda order: order[0],
)
def test_one_that_cannot_count_is_as_good_as_away(
    server: RedisServer, order: tuple[str, ...]
) -> None:
    with at(server.url) as limits, server.client() as inside:
        assert limits.hit(TEN, "me") == 0
        inside.execute_command(*order)
        with capture_logs() as logs:
            assert limits.hit(TEN, "me") is None
    assert len(logs) == 1


def test_a_password_is_given_and_never_told() -> None:
    with redis_server("--requirepass", "hunter2") as server:
        place = server.url.removeprefix("redis://")
        with at(f"redis://:hunter2@{place}") as limits:
            assert limits.hit(TEN, "me") == 0
            told = repr(vars(limits))
        with capture_logs() as logs, at(f"redis://me:hunter3@{place}") as limits:
            assert limits.hit(TEN, "me") is None
        with at(server.url) as limits:
            assert limits.hit(TEN, "me") is None
    assert len(logs) == 1
    assert "hunter" not in told + repr(logs)


def test_tls_believes_only_who_is_vouched_for(tmp_path: Path) -> None:
    file, port = certificate(tmp_path, "localhost"), str(free_port())
    key = str(tmp_path / "key")
    served = "--tls-cert-file", str(file), "--tls-key-file", key
    options = "--tls-port", port, *served, "--tls-auth-clients", "no"
    with redis_server(*options):
        with at(f"rediss://localhost:{port}?ssl_ca_certs={file}") as limits:
            assert limits.hit(TEN, "me") == 0
        with at(f"rediss://127.0.0.1:{port}?ssl_ca_certs={file}") as limits:
            assert limits.hit(TEN, "me") is None
        with at(f"rediss://localhost:{port}") as limits:
            assert limits.hit(TEN, "me") is None
        with at(f"rediss://localhost:{port}?ssl_ca_certs=/none.pem") as limits:
            assert limits.hit(TEN, "me") is None


def test_a_socket_will_do_and_so_will_another_database(server: RedisServer) -> None:
    with at(f"unix://{server.socket}?db=3") as limits, at(server.url) as others:
        assert [limits.hit(TEN, "me") for _ in range(10)] == [0] * 10
        assert limits.hit(TEN, "me")
        assert others.hit(TEN, "me") == 0


def moment(inside: Redis) -> int:
    seconds, microseconds = inside.time()
    return seconds * 1_000_000 + microseconds
