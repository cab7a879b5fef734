"""A database behind a network that loses everything: nobody waits for it for ever."""

from collections.abc import Iterator
from threading import Timer

import pytest
from sqlalchemy import Engine, make_url, text
from sqlalchemy.exc import OperationalError

from chaos.proxy import Proxy
from sneakpreview.storage.base import connect

LOCK = text("SELECT pg_advisory_xact_lock(7)")
SOON = "SET LOCAL lock_timeout = '60s'"


@pytest.fixture
def way(postgres_url: str) -> Iterator[Proxy]:
    to = make_url(postgres_url)
    way = Proxy((to.host or "", to.port or 0))
    yield way
    way.close()


@pytest.fixture
def through(postgres_url: str, way: Proxy) -> Iterator[Engine]:
    url = make_url(postgres_url).set(port=way.port)
    engine = connect(url.render_as_string(hide_password=False))
    yield engine
    engine.dispose()


@pytest.mark.parametrize("fault", ["refused", "reset", "swallowed", "lost"])
def test_who_wants_to_connect_is_told(way: Proxy, through: Engine, fault: str) -> None:
    way.faults[fault]()
    with pytest.raises(OperationalError):
        through.connect()
    way.heal()
    with through.connect() as connection:
        assert connection.scalar(text("SELECT 1")) == 1


@pytest.mark.parametrize("fault", ["refused", "reset", "lost"])
def test_who_asks_is_told(way: Proxy, through: Engine, fault: str) -> None:
    with through.connect() as connection:
        connection.execute(text("SELECT 1"))
        way.faults[fault]()
        with pytest.raises(OperationalError):
            connection.execute(text("SELECT 1"))
    way.heal()
    with through.connect() as connection:
        assert connection.scalar(text("SELECT 1")) == 1


@pytest.mark.parametrize("fault", ["reset", "lost"])
def test_who_waits_for_an_answer_is_told(
    way: Proxy, through: Engine, fault: str
) -> None:
    with through.connect() as connection:
        cut = Timer(0.5, way.faults[fault])
        cut.start()
        with pytest.raises(OperationalError):
            connection.execute(text("SELECT pg_sleep(600)"))
        cut.join()


def test_what_was_swallowed_arrives_later(way: Proxy, through: Engine) -> None:
    with through.connect() as connection:
        connection.execute(text("SELECT 1"))
        way.swallow()
        back = Timer(0.5, way.heal)
        back.start()
        assert connection.scalar(text("SELECT 2")) == 2
        back.join()


def test_a_lock_of_somebody_who_is_lost_is_free_again(
    way: Proxy, through: Engine, postgres_engine: Engine
) -> None:
    with through.connect() as lost, postgres_engine.connect() as waiting:
        lost.execute(LOCK)
        way.lose()
        waiting.execute(text(SOON))
        waiting.execute(LOCK)
        waiting.rollback()
        lost.invalidate()


def test_what_the_url_says_of_it_holds(postgres_url: str) -> None:
    engine = connect(f"{postgres_url}?connect_timeout=90&keepalives_idle=60")
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        told = driver.info.get_parameters()
    engine.dispose()
    assert (told["connect_timeout"], told["keepalives_idle"]) == ("90", "60")
    assert told["tcp_user_timeout"] == "4000"
