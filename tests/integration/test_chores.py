"""Chores: one of all processes does them, once a night."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import NOON
from sneakpreview.storage import chores
from sneakpreview.storage.base import sessions
from sneakpreview.storage.chores import REST
from sneakpreview.storage.job import LEASE

NIGHT = NOON - timedelta(hours=9)
DAY = timedelta(days=1)
MOMENT = timedelta(seconds=1)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session


def claims(
    session: Session, token: str, since: datetime = NIGHT, at: datetime = NOON
) -> bool:
    due = chores.is_due(session, "dishes", since, at)
    taken = chores.claim(session, "dishes", token, since, at)
    assert taken == due, "a look says what a claim would"
    return taken


def test_one_of_two_has_the_chore(session: Session) -> None:
    assert claims(session, "a")
    assert not claims(session, "b")


def test_what_is_done_is_due_again_the_next_night(session: Session) -> None:
    assert claims(session, "a")
    chores.finish(session, "dishes", "a", NOON)
    assert not claims(session, "b")
    assert not claims(session, "b", at=NOON + DAY)
    assert claims(session, "b", since=NIGHT + DAY, at=NOON + DAY)


def test_who_dies_loses_it_in_a_moment_and_who_goes_on_does_not(
    session: Session,
) -> None:
    assert claims(session, "a")
    chores.renew(session, "dishes", "a", NOON + LEASE)
    assert not claims(session, "b", at=NOON + LEASE)
    assert claims(session, "b", at=NOON + 2 * LEASE)


def test_who_has_lost_it_writes_nothing(session: Session) -> None:
    assert claims(session, "a")
    assert claims(session, "b", at=NOON + LEASE)
    chores.finish(session, "dishes", "a", NOON + LEASE)
    chores.give_back(session, "dishes", "a", NOON)
    assert not claims(session, "c", at=NOON + LEASE + MOMENT)


def test_after_a_failure_everybody_rests(session: Session) -> None:
    assert claims(session, "a")
    chores.give_back(session, "dishes", "a", NOON + REST)
    assert not claims(session, "b", at=NOON + REST - MOMENT)
    assert claims(session, "b", at=NOON + REST)


def test_what_a_wrong_clock_wrote_keeps_nobody_from_it(session: Session) -> None:
    assert claims(session, "a", at=NOON + 1000 * DAY)
    assert claims(session, "b")
    chores.finish(session, "dishes", "b", NOON + 1000 * DAY)
    assert claims(session, "c")
