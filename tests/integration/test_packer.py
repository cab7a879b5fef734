"""The packer: lists that changed are soon in one row again; old ones become so."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Protocol

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from factories import add_film, film
from sneakpreview.settings import Settings
from sneakpreview.storage import bundles
from sneakpreview.storage.base import connect, reading, sessions
from sneakpreview.storage.migrate import migrate
from sneakpreview.wiring import Parts, assemble
from sneakpreview.worker import packer
from sneakpreview.worker.broker import HOUSE
from sneakpreview.worker.crew import Crew
from sneakpreview.worker.packer import Packer
from sneakpreview.worker.pool import Pool
from voting import heard

BEFORE = "2026_12_05_votes_in_the_key"
PATIENCE = 20.0
FILM = (
    "INSERT INTO film (id, kind, title, known, state, wants_list, priority, attempts)"
    " VALUES (:id, 'film', 'Heat', 1, 'fetched', false, 1, 0)"
)
RELATED = (
    "INSERT INTO related (film, candidate, position, back, known)"
    " VALUES (1, 2, 1, NULL, 0.5), (2, 1, NULL, 1, 2.5)"
)


def of(engine: Engine, folder: Path) -> Parts:
    settings = Settings(data=folder, secret_key="a key for tests")  # noqa: S106 - a test's own
    return replace(
        assemble(settings),
        engine=engine,
        writing=sessions(engine),
        reading=reading(engine),
    )


@pytest.fixture
def parts(engine: Engine, tmp_path: Path) -> Parts:
    with sessions(engine).begin() as session:
        for number in (1, 2, 3):
            add_film(session, film(number), 10, 11)
    return of(engine, tmp_path)


def packed(parts: Parts) -> list[int]:
    with parts.reading() as session:
        found = "SELECT film FROM bundle WHERE votes IS NOT NULL ORDER BY film"
        return list(session.scalars(text(found)))


@pytest.mark.parametrize("piece", [1, 2, 100])
def test_all_there_is_to_be_packed_is_packed_a_few_at_a_time(
    parts: Parts, monkeypatch: pytest.MonkeyPatch, piece: int
) -> None:
    monkeypatch.setattr(packer, "PIECE", piece)
    monkeypatch.setattr(packer, "REST", 0.0)
    Packer(parts).turn()
    assert packed(parts) == [1, 2, 3, 10, 11]


def test_films_without_a_bundle_are_looked_for_once(parts: Parts) -> None:
    first = Packer(parts)
    for one, found in (
        (first, [1, 2, 3, 10, 11]),
        (first, []),
        (Packer(parts), [1, 2, 3, 10, 11]),
    ):
        with parts.writing.begin() as session:
            session.execute(text("DELETE FROM bundle"))
        one.turn()
        assert packed(parts) == found


def test_a_database_from_before_there_were_any_is_packed(
    database_url: str, tmp_path: Path
) -> None:
    engine = connect(database_url)
    migrate(engine, BEFORE)
    with engine.begin() as connection:
        connection.execute(text(FILM), [{"id": 1}, {"id": 2}, {"id": 3}])
        connection.execute(text(RELATED))
    migrate(engine)
    parts = of(engine, tmp_path)
    Packer(parts).turn()
    assert packed(parts) == [1, 2]
    with parts.reading() as session:
        both = "SELECT film, votes FROM bundle ORDER BY film"
        rows = [tuple(row) for row in session.execute(text(both))]
    assert heard(bundles.opened(rows)[0]) == [(1, 2, 0, 1, 2.5), (2, 1, 1, 0, 0.5)]
    engine.dispose()


class Runs(Protocol):
    """What has threads."""

    def start(self) -> None:
        """Start them."""

    def stop(self, patience: float) -> None:
        """End them."""


def crew(parts: Parts) -> Runs:
    return Crew(parts, [HOUSE], lambda: None, lambda: None)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Have every packer look all the time, and fail at first; tell that it did."""
    monkeypatch.setattr(packer, "EVERY", 0.01)
    told, work = Event(), bundles.pack

    def pack(session: Session, films: list[int]) -> int:
        if not told.is_set():
            told.set()
            raise RuntimeError("on purpose")
        return work(session, films)

    monkeypatch.setattr(bundles, "pack", pack)
    return told


@pytest.mark.parametrize("make", [Packer, crew, lambda parts: Pool(parts, 1)])
def test_whoever_keeps_house_packs_and_one_failure_is_no_end(
    parts: Parts, at_once: Event, make: Callable[[Parts], Runs]
) -> None:
    works = make(parts)
    works.start()
    try:
        assert at_once.wait(PATIENCE)
        assert until_packed(parts)
    finally:
        works.stop(PATIENCE)


def until_packed(parts: Parts) -> bool:
    pause = Event()
    return any(
        packed(parts) == [1, 2, 3, 10, 11] or pause.wait(0.01)
        for _ in range(int(PATIENCE / 0.01))
    )
