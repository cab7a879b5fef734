"""Chores of a grown site: one of all processes does each, as often as it is due."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlalchemy import Engine

from grown import Grown
from sneakpreview.settings import Settings
from sneakpreview.storage import chores
from sneakpreview.storage.base import reading, sessions
from sneakpreview.usecases.publish_search import publish_search, search_is_published
from sneakpreview.wiring import Parts, assemble, now
from sneakpreview.worker.chore import once
from sneakpreview.worker.house import TITLES, House

HOUR = timedelta(hours=1)


@pytest.fixture
def parts(engine: Engine, tmp_path: Path) -> Parts:
    settings = Settings(data=tmp_path, secret_key="a key for tests")  # noqa: S106 - a test's own
    return replace(
        assemble(settings),
        engine=engine,
        writing=sessions(engine),
        reading=reading(engine),
    )


def test_of_many_who_come_at_once_one_does_it(parts: Parts) -> None:
    done, begin = [], Barrier(6)

    def come() -> None:
        begin.wait()
        once(parts, "sweep", HOUR, lambda: done.append(1))

    crowd = [Thread(target=come) for _ in range(6)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert done == [1]
    assert not once(parts, "sweep", HOUR, lambda: done.append(2))
    assert once(parts, "sweep", timedelta(0), lambda: done.append(3))
    assert done == [1, 3]


def test_one_that_fails_is_tried_again_and_not_at_once(parts: Parts) -> None:
    def fail() -> None:
        raise RuntimeError("on purpose")

    with pytest.raises(RuntimeError):
        once(parts, "sweep", HOUR, fail)
    assert not once(parts, "sweep", HOUR, fail)
    with parts.reading() as session:
        assert chores.is_due(session, "sweep", now() - HOUR, now() + HOUR / 2)


def test_a_round_through_the_house_is_made_once_an_hour(parts: Parts) -> None:
    renewed = []
    houses = [House(parts, lambda: None, lambda: renewed.append(1)) for _ in range(2)]
    made = [house.work(lambda: True) for house in (*houses, *houses)]
    for house in houses:
        house.stop(60)
    assert made[0] == 3
    assert renewed == [1]


def test_a_lost_search_is_made_again_at_once_and_once(parts: Parts) -> None:
    def renew() -> None:
        renewed.append(1)
        publish_search(parts.reading, parts.sources, parts.settings.search_folder)

    renewed: list[int] = []
    with parts.writing.begin() as session:
        chores.note(session, TITLES, now() - HOUR)
    house = House(parts, lambda: None, renew)
    for _ in range(3):
        house.work(lambda: True)
    house.stop(60)
    assert renewed == [1]
    assert search_is_published(parts.sources, parts.settings.search_folder)


def test_one_chore_that_fails_keeps_nobody_from_the_others(parts: Parts) -> None:
    def fail() -> None:
        raise RuntimeError("on purpose")

    house = House(parts, lambda: None, fail)
    assert house.work(lambda: True) == 2
    house.stop(60)


def test_two_beats_keep_house_once(site: Grown) -> None:
    for command in ("beat", "beat", "worker"):
        site.start(command)

    def is_done(session: object) -> bool:
        del session
        with site.parts.reading() as reading_:
            return {"tidy", "titles"} <= {
                one.name for one in chores.listed(reading_, now()) if one.done_at
            }

    site.until(is_done)
    assert "could not" not in site.log.read_text()
