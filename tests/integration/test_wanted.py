"""Work on a real database: wanted, claimed, fetched, and nothing lost."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import NOON, tt
from fakes import FakeSource, answer
from fetching import claim, down, fetch, state, want
from sneakpreview.storage import films, job, related, wanted
from sneakpreview.storage.base import sessions

LATER = NOON + job.LEASE + timedelta(seconds=1)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session


def test_a_claimed_film_is_nobody_elses(session: Session) -> None:
    want(session, 1)
    assert [held.film for held in claim(session, "a")] == [tt(1)]
    assert claim(session, "b") == []


def test_a_liked_film_goes_before_the_films_on_lists(session: Session) -> None:
    want(session, 1, 2, 3)
    wanted.want_list(session, tt(2), NOON)
    assert [held.film for held in claim(session, "a")] == [tt(2)]


def test_a_film_that_is_not_due_waits(session: Session) -> None:
    want(session, 1)
    early = NOON - timedelta(seconds=1)
    assert claim(session, "a", now=early) == []
    assert not wanted.due(session, early)
    assert wanted.due(session, NOON)


def test_a_lapsed_lease_goes_to_the_next_worker(session: Session) -> None:
    want(session, 1)
    claim(session, "dead")
    (second,) = claim(session, "alive", now=LATER)
    assert second.attempts == 2


def test_a_worker_that_wakes_up_late_writes_nothing(session: Session) -> None:
    want(session, 1)
    late = claim(session, "late")
    claim(session, "other", now=LATER)
    fetch(session, late, FakeSource(answer(1, 10)), now=LATER)
    assert state(session, 1).state == "fetching"
    assert related.listed(session, tt(1)) == []


def test_facts_alone_are_stored_where_no_list_is_wanted(session: Session) -> None:
    want(session, 1)
    fetch(session, claim(session, "a"), FakeSource(answer(1, 10, 11)))
    assert state(session, 1).state == "fetched"
    assert films.load(session, [tt(1)])[tt(1)].runtime == 100
    assert related.listed(session, tt(1)) == []
    assert not films.exists(session, tt(10))


def test_a_wanted_list_is_stored_and_its_unknown_films_become_wanted(
    session: Session,
) -> None:
    want(session, 1)
    wanted.want_list(session, tt(1), NOON)
    fetch(session, claim(session, "a"), FakeSource(answer(1, 11, 10)))
    assert related.listed(session, tt(1)) == [tt(11), tt(10)]
    assert state(session, 10).state == "wanted"
    assert not state(session, 10).wants_list


def test_a_like_while_the_facts_are_being_fetched_is_not_forgotten(
    session: Session,
) -> None:
    want(session, 1)
    before = claim(session, "a")
    wanted.want_list(session, tt(1), NOON)
    assert claim(session, "b") == []
    fetch(session, before, FakeSource(answer(1, 10)))
    assert related.listed(session, tt(1)) == [tt(10)]


def test_a_film_that_kills_its_worker_each_time_is_set_aside(session: Session) -> None:
    want(session, 1, 2)
    now = NOON
    claim(session, "first", now=now, limit=10)
    for attempt in range(job.MOST_ATTEMPTS):
        now += job.LEASE + timedelta(seconds=1)
        for held in claim(session, f"w{attempt}", now=now):
            if held.film == tt(2):
                fetch(session, [held], FakeSource(answer(2)), now=now)
        now += timedelta(seconds=1)
        for held in claim(session, f"v{attempt}", now=now):
            fetch(session, [held], FakeSource(answer(2)), now=now)
    assert claim(session, "last", now=now + job.LEASE * 2) == []
    assert state(session, 1).state == "aside"
    assert state(session, 2).state == "fetched"


def test_trouble_is_tried_again_later_and_each_time_later(session: Session) -> None:
    want(session, 1)
    now, waits = NOON, []
    for _ in range(job.MOST_ATTEMPTS - 1):
        held = claim(session, "a", now=now)
        fetch(session, held, down(), now=now)
        due = state(session, 1).due_at
        assert due is not None
        waits.append(due - now)
        now = due
    assert waits[-1] > waits[0]
    fetch(session, claim(session, "a", now=now), down(), now=now)
    assert state(session, 1).state == "aside"
    assert state(session, 1).trouble == "down"


def test_retry_after_is_honoured_up_to_a_day(session: Session) -> None:
    want(session, 1, 2)
    fetch(
        session,
        claim(session, "a"),
        down("slow down", retry_after=90),
    )
    fetch(session, claim(session, "a"), down(retry_after=float("inf")))
    assert state(session, 1).due_at == NOON + timedelta(seconds=90)
    assert state(session, 2).due_at == NOON + timedelta(hours=24)


def test_a_clock_that_was_wrong_does_not_keep_films_waiting(session: Session) -> None:
    want(session, 1, 2)
    claim(session, "a", now=NOON + timedelta(days=30))
    state(session, 2).due_at = NOON + timedelta(days=30)
    session.flush()
    assert len(claim(session, "b")) == 1
    assert len(claim(session, "c")) == 1


def test_a_film_that_no_source_knows_is_set_aside_at_once(session: Session) -> None:
    want(session, 1)
    fetch(
        session,
        claim(session, "a"),
        down("unknown", permanent=True),
    )
    assert state(session, 1).state == "aside"


def test_an_ongoing_lease_is_lengthened(session: Session) -> None:
    want(session, 1, 2)
    claim(session, "slow")
    claim(session, "dead")
    job.renew(session, films.FilmRow, ["slow"], LATER)
    assert [held.film for held in claim(session, "other", now=LATER)] == [tt(2)]


def test_a_film_that_was_given_up_is_there_for_the_operator_to_try_again(
    session: Session,
) -> None:
    want(session, 1, 2, 3)
    for _ in range(3):
        fetch(session, claim(session), down("unknown", permanent=True))
    assert wanted.aside(session, 2) == [
        (tt(1), "Film 1", "unknown"),
        (tt(2), "Film 2", "unknown"),
    ]
    wanted.retry(session, tt(1), LATER)
    assert [held.film for held in claim(session, now=LATER)] == [tt(1)]
    assert wanted.retry_all(session, LATER) == 2
    assert len(claim(session, now=LATER, limit=9)) == 2


def test_many_workers_never_claim_the_same_film(engine: Engine) -> None:
    maker = sessions(engine)
    with maker.begin() as session:
        want(session, *range(1, 41))

    def work(worker: int) -> list[str]:
        mine: list[str] = []
        while True:
            with maker.begin() as session:
                held = claim(session, f"w{worker}", limit=3)
            if not held:
                return mine
            mine += [one.film for one in held]

    with ThreadPoolExecutor(6) as pool:
        taken = [film for films_ in pool.map(work, range(6)) for film in films_]
    assert sorted(taken) == sorted(map(tt, range(1, 41)))
