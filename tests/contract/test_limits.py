"""Limits: one rule, wherever it is counted: in SQLite, in PostgreSQL or in Redis."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from crowd import counting, rush
from factories import NOON
from sneakpreview.storage import limits
from sneakpreview.storage.base import sessions
from sneakpreview.storage.limits import Limit

TEN = Limit("ten", 10, timedelta(minutes=5))
SHARE = 30  # seconds after which one of the ten is earned back
CROWD, PROCESSES = 20, 2
CROWDED = Path(__file__).parents[1] / "crowd.py"

Try = Callable[..., int]

once_each = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
"""Every example has a subject of its own, so they can share what counts."""

subjects = count()
gaps = st.integers(0, 400_000) | st.sampled_from([0, 1000, 29_999, 30_000, 300_000])
"""Milliseconds between two tries."""


@pytest.fixture(params=["sqlite", "postgres", "redis"])
def url(request: pytest.FixtureRequest) -> str:
    if request.param == "redis":
        return str(request.getfixturevalue("redis_url"))
    engine = request.getfixturevalue(f"{request.param}_engine")
    return str(engine.url.render_as_string(hide_password=False))


@pytest.fixture
def attempt(url: str) -> Iterator[Try]:
    hit, close = counting(url)
    yield trying(hit)
    close()


@pytest.fixture
def in_redis(redis_url: str) -> Iterator[Try]:
    hit, close = counting(redis_url)
    yield trying(hit)
    close()


def trying(hit: Callable[..., int]) -> Try:
    def attempt(subject: str = "me", *, after: float = 0, limit: Limit = TEN) -> int:
        return hit(limit, subject, NOON + timedelta(seconds=after))

    return attempt


def test_so_many_tries_pass_and_the_next_is_told_to_wait(attempt: Try) -> None:
    assert [attempt() for _ in range(11)] == [0] * 10 + [30]


def test_each_try_is_earned_back_after_its_share_of_the_window(attempt: Try) -> None:
    for _ in range(10):
        attempt()
    assert attempt(after=29.5) == 1
    assert attempt(after=30) == 0
    assert attempt(after=30) == 30
    assert [attempt(after=630) for _ in range(11)] == [0] * 10 + [30]


def test_a_microsecond_too_early_is_too_early(attempt: Try) -> None:
    for _ in range(10):
        attempt()
    assert attempt(after=29.999999) == 1
    assert attempt(after=30) == 0


def test_a_refused_try_costs_nothing(attempt: Try) -> None:
    for _ in range(30):
        attempt()
    assert attempt(after=30) == 0


def test_subjects_and_limits_do_not_share(attempt: Try) -> None:
    for _ in range(10):
        attempt()
    assert attempt("you") == 0
    assert attempt(limit=Limit("other", 10, TEN.window)) == 0


def test_any_text_is_a_subject(attempt: Try) -> None:
    for subject in ("", "\0", "é\n", "🦦" * 5000):
        assert attempt(subject) == 0


def test_of_a_crowd_exactly_so_many_pass(url: str) -> None:
    hit, close = counting(url)
    waits = rush(hit, CROWD, TEN, "me", NOON)
    close()
    assert sorted(waits) == [0] * 10 + [30] * (CROWD - 10)


def test_of_the_crowds_of_several_processes_exactly_so_many_pass(url: str) -> None:
    crowds = [
        subprocess.Popen(
            [sys.executable, CROWDED, url, str(CROWD), NOON.isoformat()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(PROCESSES)
    ]
    for crowd in crowds:
        assert crowd.stdout is not None
        assert crowd.stdout.readline() == "ready\n"
    for crowd in crowds:
        assert crowd.stdin is not None
        crowd.stdin.write("go\n")
        crowd.stdin.flush()
    waits = [wait for crowd in crowds for wait in json.loads(crowd.communicate()[0])]
    assert sorted(waits) == [0] * 10 + [30] * (PROCESSES * CROWD - 10)


def test_a_clock_that_was_wrong_locks_nobody_out(attempt: Try) -> None:
    month = timedelta(days=30).total_seconds()
    assert attempt(after=month) == 0
    assert [attempt() for _ in range(10)] == [0] * 10
    assert attempt() > 0


def test_clocks_that_differ_a_little_give_no_try_back(attempt: Try) -> None:
    ahead = 20
    waits = [attempt(after=ahead * (1 - number % 2)) for number in range(30)]
    assert waits.count(0) == 10
    assert attempt() == SHARE + ahead


@once_each
@given(moments=st.lists(st.integers(0, 10**12), max_size=30))
def test_redis_and_the_database_agree_whatever_the_clock_says(
    engine: Engine, in_redis: Try, moments: list[int]
) -> None:
    subject = f"agree {next(subjects)}"
    with sessions(engine).begin() as session:
        in_rows = trying(partial(limits.hit, session))
        for moment in moments:
            after = moment / 1_000_000
            assert in_redis(subject, after=after) == in_rows(subject, after=after)


@once_each
@given(steps=st.lists(gaps, max_size=25))
def test_nobody_passes_more_often_than_the_limit_says(
    in_redis: Try, steps: list[int]
) -> None:
    subject, moment = f"often {next(subjects)}", 0
    passed: list[int] = []
    for step in [0] * 8 + steps:
        moment += step
        if not in_redis(subject, after=moment / 1000):
            passed.append(moment)
    for place, last in enumerate(passed):
        for earlier, first in enumerate(passed[: place + 1]):
            earned = (last - first) // (SHARE * 1000)
            assert place - earlier + 1 <= TEN.count + earned


@once_each
@given(steps=st.lists(gaps, max_size=15))
def test_whoever_waits_as_told_passes_and_nobody_is_told_to_wait_for_longer(
    in_redis: Try, steps: list[int]
) -> None:
    subject, moment = f"told {next(subjects)}", 0.0
    for step in [0] * 8 + steps:
        moment += step / 1000
        wait = in_redis(subject, after=moment)
        if wait:
            assert wait == 1 or in_redis(subject, after=moment + wait - 1) == 1
            moment += wait
            assert in_redis(subject, after=moment) == 0
