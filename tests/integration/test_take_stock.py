"""Taking stock: what is due, who was seen, and which chores were done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import NOON, title, tt
from sneakpreview.domain.letter import Kind
from sneakpreview.domain.standing import LANES, POOL, Chore, Lane, Process, Standing
from sneakpreview.storage import (
    chores,
    films,
    imports,
    letters,
    people,
    pictures,
    processes,
    wanted,
)
from sneakpreview.storage.base import sessions
from sneakpreview.storage.job import LEASE
from sneakpreview.usecases.take_stock import take_stock

LATER = NOON + timedelta(minutes=1)
DAY = timedelta(days=1)
MINE = {"token": "t"}


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session


def process(**facts: object) -> Process:
    """Make a process that begins at noon."""
    plain = Process("a" * 32, POOL, "films-1", "1.0", NOON, NOON)
    return replace(plain, **facts)


def due(session: Session, at: datetime = LATER) -> dict[str, tuple[int, object]]:
    """Tell what is due in each lane that has anything."""
    found = take_stock(session, at).lanes
    return {lane.name: (lane.due, lane.oldest) for lane in found if lane.due}


def test_on_an_empty_site_nothing_is_due_and_nobody_seen(session: Session) -> None:
    nothing = tuple(Lane(name, 0, None) for name in LANES)
    assert take_stock(session, NOON) == Standing(NOON, nothing, ())


def test_each_kind_of_work_is_counted_in_its_lane(session: Session) -> None:
    for number, urgency in enumerate((wanted.LIKED, wanted.REFRESH, wanted.LATER)):
        films.add(session, [title(number + 1)], priority=urgency, now=NOON)
    pictures.want(session, tt(1), "tmdb", "https://x", 0, NOON)
    person = people.add(session, NOON).id
    imports.begin(session, person, file="f", name="n", threshold=1.0, now=NOON)
    letters.add(session, Kind.NOTHING, None, seed=None, now=NOON, ends_at=NOON + DAY)
    one = 1, NOON
    assert due(session) == {
        "films": (2, NOON),
        "slow": one,
        "pictures": one,
        "imports": one,
        "letters": one,
    }


def test_what_is_held_or_put_off_is_not_due_and_what_has_lapsed_is(
    session: Session,
) -> None:
    films.add(session, [title(1), title(2)], priority=0, now=NOON)
    (held,) = wanted.claim(session, now=NOON, limit=1, **MINE)
    assert due(session, NOON) == {"films": (1, NOON)}
    (row,) = wanted.held(session, [held]).values()
    wanted.put_back(row, due_at=NOON + DAY, trouble="the host is closed")
    wanted.claim(session, now=NOON, limit=1, **MINE)
    session.flush()
    assert due(session, NOON) == {}
    assert due(session, NOON + 2 * LEASE) == {"films": (1, NOON)}


def test_lanes_that_nobody_is_meant_to_work_on_are_left_out(session: Session) -> None:
    found = take_stock(session, NOON, without=["letters"])
    assert [lane.name for lane in found.lanes] == [*LANES[:-1]]


def test_a_process_is_read_as_it_was_written(session: Session) -> None:
    at = NOON + timedelta(microseconds=250_000)
    seen = process(
        lanes={"films": at, "slow": None},
        trouble="x" * 200,
        troubled_at=NOON,
        ended_at=LATER,
    )
    processes.beat(session, seen)
    assert processes.listed(session) == [seen]
    found = take_stock(session, NOON)
    assert found.processes == (seen,)
    assert [lane.settled_at for lane in found.lanes[:2]] == [at, None]


def test_a_beat_is_written_over_the_one_before(session: Session) -> None:
    processes.beat(session, process())
    processes.beat(session, process(seen_at=LATER, trouble="y" * 300))
    (seen,) = processes.listed(session)
    assert (seen.seen_at, seen.trouble) == (LATER, "y" * 200)


def test_who_was_seen_last_comes_first(session: Session) -> None:
    for name, at in (("a", NOON), ("b", LATER)):
        processes.beat(session, process(id=name, seen_at=at))
    assert [one.id for one in processes.listed(session)] == ["b", "a"]


def test_who_is_seen_no_more_is_forgotten_after_a_day(session: Session) -> None:
    for name, at in (("old", NOON), ("wrong", NOON + 3 * DAY), ("new", LATER)):
        processes.beat(session, process(id=name, seen_at=at))
    assert processes.sweep(session, LATER + DAY) == 2
    assert [one.id for one in processes.listed(session)] == ["new"]


def test_chores_tell_when_they_were_done_and_who_is_at_it(session: Session) -> None:
    chores.claim(session, "dishes", "a", NOON, NOON)
    chores.claim(session, "laundry", "a", NOON, NOON)
    chores.finish(session, "laundry", "a", NOON)
    assert take_stock(session, NOON).chores == (
        Chore("dishes", None, under_way=True),
        Chore("laundry", NOON, under_way=False),
    )
    assert not take_stock(session, NOON + LEASE).chores[0].under_way
