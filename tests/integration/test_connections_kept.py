"""Connections to the database: what a process needed once, it keeps."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import Engine, event, text

from sneakpreview.settings import Settings

THREADS = Settings().web_threads + Settings().worker_threads


def ask_at_once(engine: Engine) -> None:
    """Ask something in every thread, all of them at one moment."""
    together = Barrier(THREADS, timeout=60)

    def ask(_number: int) -> None:
        with engine.execution_options(reading=True).connect() as connection:
            connection.execute(text("SELECT 1"))
            together.wait()

    with ThreadPoolExecutor(THREADS) as crowd:
        list(crowd.map(ask, range(THREADS)))


def test_who_asks_again_finds_the_connections_that_were_opened(engine: Engine) -> None:
    opened: list[object] = []
    engine.dispose()
    event.listen(engine, "connect", lambda *made: opened.append(made))
    for _ in range(3):
        ask_at_once(engine)
    assert len(opened) == THREADS
