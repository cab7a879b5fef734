"""The heartbeat: a process says that it is here, what it did, and when it goes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic, sleep

import pytest
from sqlalchemy import Engine, text

from sneakpreview import __version__
from sneakpreview.domain.standing import LANES, POOL, RELAY, Process
from sneakpreview.metrics import work
from sneakpreview.settings import Settings
from sneakpreview.storage import processes
from sneakpreview.storage.base import reading, sessions
from sneakpreview.wiring import Parts, assemble, now
from sneakpreview.worker import heartbeat
from sneakpreview.worker.heartbeat import Heartbeat
from sneakpreview.worker.pool import Pool


@pytest.fixture
def parts(engine: Engine, tmp_path: Path) -> Iterator[Parts]:
    found = assemble(Settings(data=tmp_path))
    yield replace(
        found, engine=engine, writing=sessions(engine), reading=reading(engine)
    )
    found.engine.dispose()


def seen(parts: Parts) -> list[Process]:
    with parts.reading() as session:
        return processes.listed(session)


def test_a_process_is_seen_from_its_start_to_its_end(parts: Parts) -> None:
    before = now()
    heart = Heartbeat(parts, POOL, LANES)
    assert seen(parts) == []
    heart.start()
    (one,) = seen(parts)
    assert (one.kind, one.version, one.ended_at) == (POOL, __version__, None)
    assert before <= one.started_at <= one.seen_at <= now()
    assert set(one.lanes) == set(LANES)
    heart.stop(60)
    (gone,) = seen(parts)
    assert gone.id == one.id
    assert gone.ended_at is not None
    assert not gone.is_alive(now())


def test_it_beats_again_and_again(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heartbeat, "EVERY", 0.01)
    heart = Heartbeat(parts, POOL)
    heart.start()
    try:
        first, give_up = seen(parts)[0].seen_at, monotonic() + 60
        while seen(parts)[0].seen_at == first:
            assert monotonic() < give_up
            sleep(0.01)
    finally:
        heart.stop(60)


def test_it_tells_what_was_settled_last(parts: Parts) -> None:
    heart, at = Heartbeat(parts, POOL, ["letters"]), now()
    work.settled("letters", at, well=False)
    work.settled("pictures", at, well=True)
    heart.beat()
    assert seen(parts)[0].lanes == {"letters": at}


def test_trouble_is_told_with_its_beginning(parts: Parts) -> None:
    troubles = iter(["the broker is silent", "the broker refuses", None])
    heart = Heartbeat(parts, RELAY, trouble=lambda: next(troubles))
    heart.beat()
    begun = seen(parts)[0].troubled_at
    assert begun is not None
    heart.beat()
    (one,) = seen(parts)
    assert (one.trouble, one.troubled_at) == ("the broker refuses", begun)
    heart.beat()
    (one,) = seen(parts)
    assert (one.trouble, one.troubled_at) == (None, None)


def test_a_database_that_takes_no_beat_is_known_until_it_does(
    parts: Parts, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heartbeat, "EVERY", 0.01)
    heart = Heartbeat(parts, POOL)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE process RENAME TO gone"))
    heart.start()
    try:
        assert (heartbeat.refusal() or "").startswith("takes nothing: ")
        with engine.begin() as connection:
            connection.execute(text("ALTER TABLE gone RENAME TO process"))
        give_up = monotonic() + 60
        while heartbeat.refusal() is not None:
            assert monotonic() < give_up
            sleep(0.01)
    finally:
        heart.stop(60)
    assert heartbeat.refusal() is None


def test_a_database_that_answers_no_beat_for_a_minute_takes_nothing(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    heart = Heartbeat(parts, POOL)
    heart.start()
    try:
        assert heartbeat.refusal() is None
        monkeypatch.setattr(heartbeat, "SILENT", -1.0)
        assert (heartbeat.refusal() or "").startswith("has taken nothing for ")
    finally:
        heart.stop(60)


def test_the_embedded_workers_are_seen_while_they_are_there(parts: Parts) -> None:
    pool = Pool(parts, 1)
    pool.start()
    try:
        (one,) = seen(parts)
        assert (one.kind, set(one.lanes)) == (POOL, set(LANES))
        assert one.is_alive(now())
    finally:
        pool.stop(60)
    assert not seen(parts)[0].is_alive(now())
