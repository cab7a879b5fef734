"""Trouble: what is tried again, how soon, and what does not count as a try."""

from datetime import timedelta

from sqlalchemy.orm import Session

from factories import NOON, add_film, add_person, film, put_mark, tt
from fakes import FakeSource, FarSource, answer
from fetching import claim, down, fetch, fetch_all, state, want
from sneakpreview.sources.base import SourceError
from sneakpreview.storage import backlog, films, job, related, wanted

HOUR = timedelta(hours=1)


def give_up(session: Session, *sources: FakeSource) -> None:
    """Let a source fail until the film is left alone for a while."""
    now = NOON
    for _ in range(job.MOST_ATTEMPTS):
        fetch(session, claim(session, now=now), *sources, now=now)
        now += timedelta(seconds=50)


def test_a_try_that_asked_nobody_does_not_count(session: Session) -> None:
    want(session, 1)
    now = NOON
    for _ in range(2 * job.MOST_ATTEMPTS):
        closed = down("left alone", unasked=True, retry_after=60)
        fetch(session, claim(session, now=now), closed, now=now)
        assert state(session, 1).due_at == now + timedelta(seconds=60)
        now += timedelta(seconds=60)
    assert (state(session, 1).state, state(session, 1).attempts) == ("wanted", 0)


def test_a_film_that_was_given_up_in_trouble_is_tried_again_by_itself(
    session: Session,
) -> None:
    want(session, 1)
    give_up(session, down())
    assert state(session, 1).state == "aside"
    assert wanted.waiting(session, [tt(1)]) == set()
    assert claim(session, now=NOON + HOUR / 3) == []
    assert fetch_all(session, FakeSource(answer(1)), now=NOON + 2 * HOUR) == 1
    assert state(session, 1).state == "fetched"


def test_whoever_calls_a_source_back_need_not_wait(session: Session) -> None:
    want(session, 1)
    give_up(session, down())
    want(session, 2)
    fetch(session, claim(session), down("unknown", permanent=True))
    backlog.hurry(session, NOON)
    assert [held.film for held in claim(session, limit=9)] == [tt(1)]


def test_a_liked_film_with_facts_is_not_given_up_for_its_list(session: Session) -> None:
    want(session, 1)
    near, far = FakeSource(answer(1)), FarSource(trouble=SourceError("down"))
    near.lists = False
    wanted.want_list(session, tt(1), NOON)
    give_up(session, near, far)
    assert state(session, 1).state == "wanted"
    assert wanted.waiting(session, [tt(1)]) == {tt(1)}
    far = FarSource(answer(1, 10))
    fetch_all(session, near, far, now=NOON + 2 * HOUR)
    assert related.listed(session, tt(1)) == [tt(10)]


def test_what_no_page_waits_for_is_tried_ever_more_patiently(session: Session) -> None:
    want(session, 1)
    sources = FarSource(trouble=SourceError("down")), FakeSource(answer(1))
    now, waits = NOON, []
    for _ in range(20):
        fetch(session, claim(session, now=now), *sources, now=now)
        row = state(session, 1)
        assert row.due_at is not None
        assert (row.state, row.priority) == ("wanted", wanted.REFRESH)
        waits.append(row.due_at - now)
        now = row.due_at
    assert timedelta(seconds=30) <= waits[0] <= timedelta(seconds=90)
    assert timedelta(hours=12) <= waits[-1] <= job.LONGEST_WAIT
    assert films.load(session, [tt(1)])[tt(1)].fetched_at == NOON


def test_of_several_in_trouble_the_soonest_counts(session: Session) -> None:
    want(session, 1)
    tomorrow = down("enough for today", unasked=True, retry_after=80_000)
    soon = down("busy", retry_after=90)
    soon.name = "other"
    fetch(session, claim(session), tomorrow, soon)
    assert state(session, 1).due_at == NOON + timedelta(seconds=90)


def test_everything_completes_when_the_source_is_back(session: Session) -> None:
    want(session, *range(1, 9))
    wanted.want_list(session, tt(1), NOON)
    far = FarSource(*(answer(number, number + 1) for number in range(1, 10)))
    far.trouble = SourceError("refused", blocked=True)
    now = NOON
    while now < NOON + HOUR:
        fetch_all(session, far, now=now)
        now += timedelta(seconds=20)
    far.trouble = None
    while now < NOON + 4 * HOUR:
        fetch_all(session, far, now=now)
        now += timedelta(seconds=20)
    assert wanted.states(session) == {
        "wanted": 0,
        "fetching": 0,
        "fetched": 8,
        "aside": 0,
    }
    assert related.listed(session, tt(1)) == [tt(2)]


def test_a_candidates_list_waits_for_its_source_without_anybody_noticing(
    session: Session,
) -> None:
    me = add_person(session)
    add_film(session, film(1), 10)
    put_mark(session, me, 1)
    near, far = FakeSource(answer(10)), FarSource(answer(10, 1), gives=frozenset())
    near.lists = False
    far.trouble = SourceError("down")
    fetch_all(session, near, far)
    assert state(session, 10).priority == wanted.VOTED
    assert wanted.waiting(session, [tt(10)]) == set()
    far.trouble = None
    fetch_all(session, near, far, now=NOON + HOUR)
    assert related.listed(session, tt(10)) == [tt(1)]
