"""Pictures on a real database: wanted, claimed, kept, and asked for anew."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import NOON, add_film, film, tt
from sneakpreview.storage import job, pictures
from sneakpreview.storage.base import sessions

URL = "https://image.tmdb.org/t/p/w780/a.jpg"
OTHER = "https://image.tmdb.org/t/p/w780/b.jpg"
LATER = NOON + job.LEASE + timedelta(seconds=1)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        for number in range(1, 5):
            add_film(session, film(number))
        yield session


def want(
    session: Session,
    number: int,
    url: str = URL,
    priority: int = 1,
    at: datetime = NOON,
) -> None:
    pictures.want(session, tt(number), "tmdb", url, priority, at)


def claim(session: Session, now: datetime = NOON) -> pictures.PictureClaim:
    claimed = pictures.claim(session, token="a", now=now)  # noqa: S106 - no secret
    assert claimed is not None
    return claimed


def nothing_due(session: Session, now: datetime = NOON) -> bool:
    claimed = pictures.claim(session, token="b", now=now)  # noqa: S106 - no secret
    return not pictures.due(session, now) and claimed is None


def test_a_claimed_picture_is_nobody_elses(session: Session) -> None:
    want(session, 1)
    assert pictures.due(session, NOON)
    claimed = claim(session)
    assert (claimed.film, claimed.source, claimed.url) == (tt(1), "tmdb", URL)
    assert nothing_due(session)


def test_the_most_urgent_picture_goes_first(session: Session) -> None:
    want(session, 1, priority=1)
    want(session, 2, priority=0)
    assert claim(session).film == tt(2)


def test_a_picture_becomes_more_urgent_when_its_film_does(session: Session) -> None:
    want(session, 1, priority=1)
    want(session, 2, priority=1)
    want(session, 2, priority=0)
    assert claim(session).film == tt(2)


def test_a_picture_that_is_there_is_not_asked_for_again(session: Session) -> None:
    want(session, 1)
    pictures.finish(session, claim(session).film, digest="d", now=NOON)
    want(session, 1, priority=0)
    assert nothing_due(session)


def test_a_new_address_is_asked_for_and_the_old_picture_stays(
    session: Session,
) -> None:
    want(session, 1)
    pictures.finish(session, claim(session).film, digest="d", now=NOON)
    want(session, 1, url=OTHER)
    assert claim(session).url == OTHER
    assert pictures.digests(session, [tt(1)]) == {tt(1): "d"}


def test_a_claim_on_an_older_address_is_lost(session: Session) -> None:
    want(session, 1)
    late = claim(session)
    assert pictures.held(session, late)
    want(session, 1, url=OTHER)
    assert not pictures.held(session, late)


def test_a_picture_that_was_set_aside_is_asked_for_with_its_film(
    session: Session,
) -> None:
    want(session, 1)
    pictures.set_aside(session, claim(session).film, trouble="not a picture")
    assert nothing_due(session, NOON + timedelta(days=400))
    want(session, 1)
    assert claim(session).attempts == 1


def test_a_picture_that_kills_its_worker_each_time_is_set_aside(
    session: Session,
) -> None:
    want(session, 1)
    now = NOON
    for attempt in range(1, job.MOST_ATTEMPTS + 1):
        assert claim(session, now).attempts == attempt
        now += job.LEASE + timedelta(seconds=1)
    assert pictures.claim(session, token="b", now=now) is None  # noqa: S106 - no secret


def test_a_postponed_picture_waits_and_counts_only_where_it_was_tried(
    session: Session,
) -> None:
    want(session, 1)
    pictures.postpone(session, claim(session).film, until=LATER, trouble="down")
    assert nothing_due(session)
    assert claim(session, LATER).attempts == 2
    pictures.postpone(session, tt(1), until=LATER, trouble="busy", tried=False)
    assert claim(session, LATER).attempts == 2


def test_a_picture_whose_files_are_gone_is_fetched_again(session: Session) -> None:
    want(session, 1)
    pictures.want_again(session, tt(1), NOON)
    pictures.finish(session, claim(session).film, digest="d", now=NOON)
    pictures.want_again(session, tt(1), LATER)
    assert claim(session, LATER).attempts == 1
    assert pictures.all_digests(session) == {tt(1): "d"}


def test_a_picture_is_on_its_way_until_it_was_tried(session: Session) -> None:
    for number in (1, 2, 3):
        want(session, number)
    fetched, failed = claim(session), claim(session)
    films = [tt(number) for number in range(1, 5)]
    assert pictures.never_tried(session, films) == {tt(1), tt(2), tt(3)}
    pictures.finish(session, fetched.film, digest="d", now=NOON)
    pictures.postpone(session, failed.film, until=LATER, trouble="down")
    assert pictures.never_tried(session, films) == {tt(3)}


def test_a_forgotten_picture_leaves_no_row(session: Session) -> None:
    want(session, 1)
    want(session, 2)
    pictures.forget(session, [tt(1)])
    assert claim(session).film == tt(2)
    assert nothing_due(session)
