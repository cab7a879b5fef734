"""The desk: many errands in one commit, and each answers for itself."""

from collections.abc import Iterator
from concurrent.futures import Future
from threading import Event

import pytest
from sqlalchemy import Engine, event, func, select
from sqlalchemy.orm import Session

from fetching import want
from sneakpreview.storage.base import sessions
from sneakpreview.storage.films import FilmRow
from sneakpreview.worker.desk import Desk

PATIENCE = 120.0  # seconds


@pytest.fixture
def desk(engine: Engine) -> Iterator[Desk]:
    desk = Desk(sessions(engine))
    desk.start()
    yield desk
    desk.stop(PATIENCE)


def count(session: Session) -> int:
    return session.scalars(select(func.count()).select_from(FilmRow)).one()


def while_busy(desk: Desk, errands: int, failing: int = 0) -> list[Future[int]]:
    """Hand in errands while another is done, so that they wait together."""
    begun, go = Event(), Event()

    def keep_busy(_: Session) -> None:
        begun.set()
        go.wait(PATIENCE)

    def film(number: int) -> Future[int]:
        def write(session: Session) -> int:
            want(session, number)
            if number == failing:
                raise ValueError("no")
            return number

        return desk.submit(write)

    desk.submit(keep_busy)
    begun.wait(PATIENCE)
    futures = [film(number) for number in range(1, errands + 1)]
    go.set()
    return futures


def test_what_waits_together_is_one_commit(desk: Desk, engine: Engine) -> None:
    commits: list[object] = []
    event.listen(engine, "commit", commits.append)
    assert [one.result(PATIENCE) for one in while_busy(desk, 5)] == [1, 2, 3, 4, 5]
    assert len(commits) == 1
    assert desk.run(count) == 5


def test_an_errand_that_fails_takes_nobody_with_it(desk: Desk) -> None:
    first, second, third = while_busy(desk, 3, failing=2)
    with pytest.raises(ValueError, match="no"):
        second.result(PATIENCE)
    assert (first.result(PATIENCE), third.result(PATIENCE)) == (1, 3)
    assert desk.run(count) == 2


def test_what_was_handed_in_is_done_before_the_end(desk: Desk) -> None:
    futures = while_busy(desk, 3)
    desk.stop(PATIENCE)
    assert [one.result(0) for one in futures] == [1, 2, 3]


def test_without_a_thread_whoever_comes_does_it(engine: Engine) -> None:
    desk = Desk(sessions(engine))
    assert desk.submit(count).result(0) == 0
    desk.stop(PATIENCE)
