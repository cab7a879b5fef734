"""The pool: real threads over a real database, and a source that can be held up."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import add_person, title, tt
from fakes import FakeSource, FarSource, answer
from fetching import want
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.settings import Settings
from sneakpreview.sources.base import Answer, Source, SourceError
from sneakpreview.storage import films, related, wanted
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.films import FilmRow
from sneakpreview.usecases.mark_film import mark_film
from sneakpreview.wiring import Parts, assemble, now
from sneakpreview.worker import pool as pool_module
from sneakpreview.worker.claim import turn
from sneakpreview.worker.pool import Pool

PATIENCE = 20.0
FILMS = range(1, 13)


class HeldUp(FarSource):
    """A source that answers only when it is let, and breaks once if asked to."""

    def __init__(self, *answers: Answer) -> None:
        super().__init__(*answers)
        self.asked_for = Event()
        self.let = Event()
        self.let.set()
        self.breaks = False

    def fetch(self, film: FilmId) -> Answer:
        self.asked_for.set()
        self.let.wait(PATIENCE)
        if self.breaks:
            self.breaks = False
            raise RuntimeError("a fault in a source")
        return super().fetch(film)


def source() -> HeldUp:
    return HeldUp(*(answer(one, *FILMS[:one]) for one in FILMS))


@pytest.fixture
def parts(engine: Engine, tmp_path: Path) -> Parts:
    settings = Settings(data=tmp_path, secret_key="a key for tests")  # noqa: S106 - a test's own
    return replace(
        assemble(settings),
        engine=engine,
        writing=sessions(engine),
        reading=reading(engine),
    )


@contextmanager
def working(parts: Parts, *sources: Source, threads: int = 3) -> Iterator[Pool]:
    pool = Pool(replace(parts, sources=sources), threads)
    pool.start()
    try:
        yield pool
    finally:
        pool.stop(PATIENCE)


def until(parts: Parts, holds: Callable[[Session], bool]) -> bool:
    """Look again and again until something holds; False if it never does."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with parts.reading() as session:
            if holds(session):
                return True
        time.sleep(0.01)
    return False


def like(parts: Parts, person: int, film: FilmId) -> None:
    mark = Mark(film, MarkKind.LIKE, now())
    with parts.writing.begin() as session:
        mark_film(session, (FarSource(),), person, mark, replace(title(1), id=film))


def people(parts: Parts, count: int) -> list[int]:
    with parts.writing.begin() as session:
        return [add_person(session) for _ in range(count)]


def rests(session: Session) -> bool:
    states = wanted.states(session)
    return states["fetched"] > 0 and states["wanted"] + states["fetching"] == 0


def test_a_like_is_followed_to_the_last_fact(parts: Parts) -> None:
    far = source()
    (me,) = people(parts, 1)
    with working(parts, far, FakeSource()) as pool:
        like(parts, me, tt(12))
        pool.wake()
        assert until(parts, rests)
    assert sorted(far.asked) == sorted(map(tt, FILMS))
    with parts.reading() as session:
        assert related.listed(session, tt(12)) == [tt(one) for one in FILMS[:-1]]


def test_fifty_people_like_the_same_film_and_it_is_fetched_once(parts: Parts) -> None:
    far = source()
    everybody = people(parts, 50)
    with working(parts, far) as pool:

        def act(person: int) -> None:
            like(parts, person, tt(1))
            pool.wake()

        with ThreadPoolExecutor(10) as crowd:
            list(crowd.map(act, everybody))
        assert until(parts, rests)
    assert far.asked == [tt(1)]


def test_a_source_may_take_longer_than_a_lease(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool_module, "RENEWAL", 0.01)
    far = source()
    far.let.clear()
    with parts.writing.begin() as session:
        want(session, 1)

    def lease(session: Session) -> datetime | None:
        return session.get_one(FilmRow, tt(1)).lease_until

    with working(parts, far):
        assert far.asked_for.wait(PATIENCE)
        with parts.reading() as session:
            first = lease(session)
        assert first is not None
        assert until(parts, lambda session: (lease(session) or first) > first)
        far.let.set()
        assert until(parts, rests)


def test_a_fault_in_a_source_costs_one_film_one_try(parts: Parts) -> None:
    far = source()
    far.breaks = True
    with parts.writing.begin() as session:
        want(session, 1, 2, 3)
    with working(parts, far, threads=1):
        assert until(parts, rests)


def test_the_house_is_kept(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool_module, "RENEWAL", 0.01)
    monkeypatch.setattr(pool_module, "TIDY", 0.0)
    with parts.writing.begin() as session:
        want(session, 1)
    nobody = FarSource(trouble=SourceError("unknown", permanent=True))
    with working(parts, nobody):
        assert until(parts, lambda session: not films.exists(session, tt(1)))


def test_a_turn_at_hand_takes_many_and_then_those_that_were_tried(
    parts: Parts,
) -> None:
    near = FakeSource(*(answer(one) for one in FILMS))
    with parts.writing.begin() as session:
        want(session, 1, 2, 3)
        (tried,) = wanted.claim(session, token="dead", now=now(), limit=1)  # noqa: S106 - no secret
        row = session.get_one(FilmRow, tried.film)
        wanted.put_back(row, due_at=now())
    own = replace(parts, sources=(near,))
    assert [turn(own), turn(own), turn(own)] == [2, 1, 0]
