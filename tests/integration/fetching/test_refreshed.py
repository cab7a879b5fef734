"""Facts that age: asked for again in time, and gone where that cannot be."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from factories import NOON, add_person, put_mark, title, tt
from fakes import FakeSource, FarSource, answer
from fetching import claim, fetch, fetch_all, state, want
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.sources.base import SourceError
from sneakpreview.storage import (
    answers,
    films,
    leftovers,
    limits,
    marks,
    pictures,
    related,
    wanted,
)
from sneakpreview.usecases import refresh_films as refreshing
from sneakpreview.usecases.refresh_films import refresh_films
from sneakpreview.usecases.sweep_away import sweep_away

POSTER = "https://pictures.example/1.jpg"
AGEING = NOON + timedelta(days=151)
EXPIRED = NOON + timedelta(days=181)
NEAR = FakeSource(answer(1, 11, runtime=90))


def fetched(session: Session, *sources: FakeSource, liked: bool = True) -> None:
    want(session, 1)
    if liked:
        put_mark(session, add_person(session), 1)
        wanted.want_list(session, tt(1), NOON)
    fetch_all(session, *sources)


def refresh(session: Session, now: datetime, *sources: FakeSource) -> bool:
    return refresh_films(session, sources, now)


def far(**facts: object) -> FarSource:
    return FarSource(answer(1, 10, runtime=80, poster=POSTER, **facts), answer(10))


def test_what_is_fresh_is_left_alone(session: Session) -> None:
    fetched(session, far())
    assert not refresh(session, NOON + timedelta(days=149), far())
    assert wanted.states(session)["fetched"] == 2


def test_an_ageing_answer_is_asked_for_again_after_all_else(session: Session) -> None:
    fetched(session, far())
    refresh(session, AGEING, far())
    assert state(session, 1).priority == wanted.REFRESH
    assert wanted.waiting(session, [tt(1)]) == set()
    newer = FarSource(answer(1, 12, runtime=81), answer(10), answer(12))
    fetch_all(session, newer, now=AGEING)
    assert films.load(session, [tt(1)])[tt(1)].runtime == 81
    assert related.listed(session, tt(1)) == [tt(12)]
    assert state(session, 1).fetched_at == AGEING
    assert not refresh(session, AGEING, newer)
    assert wanted.states(session)["wanted"] == 0


@pytest.mark.parametrize(("others", "left"), [((), []), ((NEAR,), [tt(11)])])
def test_a_list_that_its_source_has_no_more_goes_and_the_next_one_serves(
    session: Session, others: tuple[FakeSource, ...], left: list[FilmId]
) -> None:
    fetched(session, far(), *others)
    refresh(session, AGEING, far(), *others)
    listless = FarSource(answer(1, runtime=81), answer(10), answer(11))
    fetch_all(session, listless, *others, now=AGEING)
    assert related.listed(session, tt(1)) == left
    assert answers.load(session, [tt(1)])[tt(1)].keys() >= {listless.name}


def test_what_expired_is_gone_and_what_others_said_stays(session: Session) -> None:
    sources = (far(), NEAR)
    fetched(session, *sources)
    refresh(session, EXPIRED, *sources)
    shown = films.load(session, [tt(1)])[tt(1)]
    assert (shown.runtime, shown.poster, shown.sources) == (90, None, ("fake",))
    assert answers.load(session, [tt(1)]) == {}
    assert related.listed(session, tt(1)) == []
    assert not pictures.due(session, EXPIRED)
    row = state(session, 1)
    assert (row.state, row.wants_list, row.priority) == ("wanted", True, wanted.LIKED)
    down = FarSource(trouble=SourceError("down"))
    fetch(session, claim(session, now=EXPIRED), down, NEAR, now=EXPIRED)
    assert related.listed(session, tt(1)) == [tt(11)]


def test_where_nothing_is_left_only_the_title_stays(session: Session) -> None:
    fetched(session, far(), liked=False)
    refresh(session, EXPIRED, far())
    row = state(session, 1)
    assert (row.title, row.fetched_at, row.runtime) == ("Film 1", None, None)
    assert (row.state, row.priority) == ("wanted", wanted.LISTED)
    fetch_all(session, far(), now=EXPIRED)
    assert films.load(session, [tt(1)])[tt(1)].runtime == 80


def test_a_source_that_is_off_is_not_kept_for_ever(session: Session) -> None:
    fetched(session, far(), NEAR)
    refresh(session, AGEING, NEAR)
    assert state(session, 1).state == "fetched"
    refresh(session, EXPIRED, NEAR)
    assert films.load(session, [tt(1)])[tt(1)].runtime == 90


def test_another_sources_answer_and_list_stay(session: Session) -> None:
    lasting = FarSource(answer(1, 12, runtime=70), name="imdb")
    lasting.keeps = None
    listless = far()
    listless.lists = False
    fetched(session, lasting, listless, FakeSource())
    refresh(session, EXPIRED, lasting, listless, FakeSource())
    shown = films.load(session, [tt(1)])[tt(1)]
    assert (shown.runtime, shown.sources) == (70, ("imdb",))
    assert related.listed(session, tt(1)) == [tt(12)]
    row = state(session, 1)
    assert (row.state, row.priority) == ("wanted", wanted.REFRESH)


def test_a_film_that_is_being_fetched_is_not_touched(session: Session) -> None:
    fetched(session, far())
    wanted.want_again(session, [tt(1)], EXPIRED)
    claim(session, now=EXPIRED)
    refresh(session, EXPIRED, far())
    assert answers.counts(session)["tmdb"] == 1


def test_there_is_more_to_do_while_a_batch_is_full(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refreshing, "BATCH", 1)
    fetched(session, far())
    assert refresh(session, AGEING, far())
    assert refresh(session, AGEING, far())
    assert not refresh(session, AGEING, far())


def test_films_that_nobody_knows_and_nothing_names_are_swept_away(
    session: Session,
) -> None:
    me = add_person(session)
    want(session, 1, 2, 3)
    films.add(session, [title(4)], priority=wanted.LISTED, now=NOON)
    marks.place(session, me, Mark(tt(1), MarkKind.SAVE, NOON))
    fetch_all(session, FakeSource(answer(4, 2)))
    assert leftovers.sweep(session, 1) == 1
    assert sweep_away(session, NOON) == 0
    left = films.here(session, [tt(number) for number in range(1, 5)])
    assert left == {tt(1), tt(2), tt(4)}
    marks.remove(session, me, tt(1))
    limits.hit(session, limits.Limit("x", 1, timedelta(seconds=1)), "me", NOON)
    assert sweep_away(session, NOON + timedelta(days=1)) >= 1
