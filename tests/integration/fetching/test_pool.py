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
from sqlalchemy import Engine, text, update
from sqlalchemy.orm import Session

from factories import add_person, title, tt
from fakes import FakeSource, FarSource, answer
from fetching import want
from people_file import save
from sneakpreview.domain.completion import fields
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.gate import SharedGate
from sneakpreview.settings import Settings
from sneakpreview.sources.base import Answer, Source, SourceError
from sneakpreview.sources.http import Rate
from sneakpreview.sources.people.source import PeopleSource
from sneakpreview.storage import answers, films, related, votes, wanted
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.job import LEASE
from sneakpreview.usecases.mark_film import mark_film
from sneakpreview.wiring import Parts, assemble, now
from sneakpreview.worker import hands, keeper
from sneakpreview.worker.claim import turn
from sneakpreview.worker.pool import Pool
from voting import heard

PATIENCE = 120.0  # seconds; only ever waited for where something is wrong
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


def until_soon(parts: Parts, holds: Callable[[Session], bool]) -> bool:
    """Say whether something holds, or does in a moment."""
    time.sleep(0.2)
    with parts.reading() as session:
        return holds(session)


def like(parts: Parts, person: int, film: FilmId) -> None:
    mark = Mark(film, MarkKind.LIKE, now())
    with parts.writing.begin() as session:
        mark_film(session, (FarSource(),), person, mark, replace(title(1), id=film))


def people(parts: Parts, count: int) -> list[int]:
    with parts.writing.begin() as session:
        return [add_person(session) for _ in range(count)]


def test_lists_that_are_swapped_while_the_site_runs_are_taken_up(
    parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "RENEWAL", 0.05)
    (person,) = people(parts, 1)
    near = FakeSource(*(answer(one, 5) for one in FILMS))
    source = PeopleSource(tmp_path / "people.sqlite")

    def lists(*films: int) -> Callable[[Session], bool]:
        return lambda session: related.listed(session, tt(1)) == list(map(tt, films))

    with working(parts, source, near):
        like(parts, person, tt(1))
        assert until(parts, lists(5))
        save(source.file, {1: [3, 2]})
        assert until(parts, lists(3, 2))
        save(source.file, {1: [4]})
        assert until(parts, lists(4))
        source.file.unlink()
        assert until(parts, lists(5))
    source.close()


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
    monkeypatch.setattr(keeper, "RENEWAL", 0.01)
    monkeypatch.setattr(hands, "RENEWAL", 0.01)
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
    monkeypatch.setattr(keeper, "RENEWAL", 0.01)
    monkeypatch.setattr(keeper, "SETTLED", 0.0)
    monkeypatch.setattr(keeper, "EVERY", 0.0)
    with parts.writing.begin() as session:
        want(session, 1)
    nobody = FarSource(trouble=SourceError("unknown", permanent=True))
    with working(parts, nobody):
        assert until(parts, lambda session: not films.exists(session, tt(1)))


def test_a_slow_source_holds_nobody_up(parts: Parts) -> None:
    far, late = source(), HeldUp(*(answer(one) for one in FILMS))
    late.name, late.lists, late.gives = "wikidata", False, fields("plot")
    late.hosts = {"slow.example": Rate(1)}  # type: ignore[attr-defined]
    late.let.clear()
    (me,) = people(parts, 1)

    def is_whole(session: Session) -> bool:
        seen = votes.cast(session, me, Filters())
        return len(heard(seen.votes)) == len(FILMS) - 1 and seen.waiting == 0

    with working(parts, far, late, threads=1) as pool:
        like(parts, me, tt(12))
        pool.wake()
        assert until(parts, is_whole)
        assert not until_soon(parts, rests)
        late.let.set()
        assert until(parts, rests)
    assert sorted(late.asked) == sorted(map(tt, FILMS))


def test_a_source_that_is_new_is_asked_for_what_is_here(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "RENEWAL", 0.01)
    near, far = FakeSource(answer(1)), source()
    with parts.writing.begin() as session:
        want(session, 1)
    with working(parts, near):
        assert until(parts, rests)
    with working(parts, far, near):
        assert until(parts, lambda session: answers.counts(session) == {"tmdb": 1})
        assert until(parts, rests)


def test_another_key_begins_anew(parts: Parts) -> None:
    gate = SharedGate(parts.writing, {}, now)
    given = replace(parts.settings, tmdb_key="0123456789abcdef" * 2)
    held = replace(parts, settings=given)
    tmdb = source()
    tmdb.hosts = {"api.example": Rate(10)}  # type: ignore[attr-defined]
    with working(held, tmdb):
        gate.enter("tmdb", "api.example", Rate(10))
        gate.leave("api.example", SourceError("401", blocked=True))
    with parts.writing.begin() as session:
        want(session, 1)
        put_off = {"due_at": now() + LEASE, "trouble": "left alone"}
        session.execute(update(FilmRow).values(put_off))
    with working(held, tmdb), pytest.raises(SourceError):
        gate.enter("tmdb", "api.example", Rate(10))
    assert tmdb.asked == []
    other = replace(given, tmdb_key="fedcba9876543210" * 2)
    with working(replace(parts, settings=other), tmdb):
        gate.enter("tmdb", "api.example", Rate(10))
        assert until(parts, rests)


def test_the_pool_starts_though_it_cannot_write(sqlite_engine: Engine) -> None:
    with sqlite_engine.begin() as connection:
        connection.execute(text("DROP TABLE host"))
    settings = Settings(secret_key="a key for tests", tmdb_key="0" * 32)  # noqa: S106 - a test's own
    parts = replace(assemble(settings), writing=sessions(sqlite_engine))
    tmdb = source()
    tmdb.hosts = {"api.example": Rate(10)}  # type: ignore[attr-defined]
    with working(replace(parts, reading=reading(sqlite_engine)), tmdb):
        pass


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
