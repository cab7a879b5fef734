"""A site whose limits are in Redis, and what its visitors see when that is away."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event, Timer

import pytest
from apiflask import APIFlask
from redis import Redis
from sqlalchemy import Engine, func, select
from structlog.testing import capture_logs

from commands import one_line, run
from factories import NOON
from redisserver import RedisServer, redis_server
from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import Settings
from sneakpreview.storage.base import sessions
from sneakpreview.storage.limits import LimitRow
from sneakpreview.storage.redislimits import PATIENCE
from sneakpreview.wiring import assemble
from visiting import Browser, make_site

LONG = 30.0  # seconds; long after every patience here is over

pytestmark = pytest.mark.usefixtures("patient_with_redis")


@pytest.fixture
def server() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask an absent Redis with every try whether it is back."""
    monkeypatch.setattr("sneakpreview.storage.redislimits.PAUSE", 0.0)


def guess(*browsers: Browser) -> list[int]:
    """Try a password at each, and give the statuses."""
    return [browser.sign_in(password="a guess").status_code for browser in browsers]  # noqa: S106 - a guess


def begin(*sites: APIFlask) -> list[int]:
    """Become a guest at each, and give the statuses."""
    return [Browser(site).begin().status_code for site in sites]


def rows(engine: Engine) -> int:
    with sessions(engine).begin() as session:
        return session.scalar(select(func.count()).select_from(LimitRow)) or 0


def test_machines_share_the_limits_whatever_their_databases(
    sqlite_engine: Engine, postgres_engine: Engine, redis_url: str
) -> None:
    one = make_site(sqlite_engine, redis_url=redis_url)
    other = make_site(postgres_engine, redis_url=redis_url)
    assert begin(*[one, other] * 11) == [201] * 20 + [429] * 2
    assert rows(sqlite_engine) == rows(postgres_engine) == 0


def test_a_machine_whose_clock_is_wrong_gives_no_try_back(
    sqlite_engine: Engine, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_site(sqlite_engine, redis_url=redis_url)
    assert begin(*[site] * 21) == [201] * 20 + [429]
    for months in (-1, 1):
        wrong = NOON + months * timedelta(days=30)
        monkeypatch.setattr("sneakpreview.web.limits.now", lambda wrong=wrong: wrong)
        assert begin(site) == [429]


def test_the_refusal_says_when_to_come_back(
    sqlite_engine: Engine, redis_url: str
) -> None:
    site = make_site(sqlite_engine, redis_url=redis_url)
    begin(*[site] * 20)
    refused = Browser(site).begin()
    assert refused.mimetype == "application/problem+json"
    assert 0 < int(refused.headers["Retry-After"]) <= 180


@pytest.mark.usefixtures("no_pause", "nothing_earned_back")
def test_while_redis_is_away_the_database_counts(
    sqlite_engine: Engine, server: RedisServer
) -> None:
    browser = Browser(make_site(sqlite_engine, redis_url=server.url))
    assert guess(*[browser] * 3) == [401] * 3
    with capture_logs() as logs:
        server.kill()
        assert guess(*[browser] * 11) == [401] * 10 + [429]
        assert browser.call("GET", "/api/search?q=film+3").status_code == 200
        kept = rows(sqlite_engine)
        server.begin()
        assert guess(browser) == [401]
    assert kept == rows(sqlite_engine) > 0
    with server.client() as inside:
        assert inside.dbsize() == 2  # the address and the account
    told = [line["event"] for line in logs if "Redis" in line["event"]]
    assert told == ["Redis is away: the database counts", "Redis counts again"]


@pytest.mark.usefixtures("no_pause")
def test_a_frozen_redis_keeps_nobody_waiting_for_long(
    sqlite_engine: Engine, server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sneakpreview.storage.redislimits.PATIENCE", PATIENCE)
    browser = Browser(make_site(sqlite_engine, redis_url=server.url))
    assert guess(browser) == [401]
    thawed = Event()
    late = Timer(LONG, lambda: (server.thaw(), thawed.set()))
    server.freeze()
    late.start()
    try:
        assert guess(browser) == [401]
        assert not thawed.is_set()
    finally:
        late.cancel()
    assert rows(sqlite_engine) > 0
    server.thaw()
    assert guess(browser) == [401]


def test_where_neither_can_count_a_search_goes_on_and_a_password_is_not_tried(
    sqlite_engine: Engine, server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sneakpreview.web.limits.PATIENCE", 0.5)
    browser = Browser(make_site(sqlite_engine, redis_url=server.url))
    browser.me()
    server.kill()
    with sqlite_engine.begin():  # which keeps all other writers out
        assert browser.call("GET", "/api/search?q=film+3").status_code == 200
        assert guess(browser) == [503]


def test_limits_that_are_lifted_ask_no_redis(
    sqlite_engine: Engine, redis_url: str
) -> None:
    site = make_site(sqlite_engine, redis_url=redis_url, limits=False)
    assert set(begin(*[site] * 25)) == {201}
    with Redis.from_url(redis_url) as inside:
        assert inside.dbsize() == 0


def test_a_url_that_is_none_is_one_line_without_its_password(tmp_path: Path) -> None:
    done = run("user", "list", data=tmp_path, redis_url="redis://:hun/ter2@cache")
    line = one_line(done)
    assert "SNEAKPREVIEW_REDIS_URL must be redis://" in line
    assert "ter2" not in line


def test_a_missing_package_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sneakpreview.storage.redislimits", None)
    with pytest.raises(SetupError, match=r"REDIS_URL needs .*'sneakpreview\[redis\]'"):
        assemble(Settings(redis_url="redis://cache"))


def test_nobody_loads_the_package_who_names_no_redis() -> None:
    program = (
        "import sys; from sneakpreview.settings import Settings\n"
        "from sneakpreview.wiring import assemble; assemble(Settings())\n"
        "import sneakpreview.cli.run; print('redis' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
