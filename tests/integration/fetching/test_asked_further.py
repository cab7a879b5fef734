"""Sources that were not on before: asked for the films that are here already."""

from collections.abc import Iterable, Mapping

import pytest
from sqlalchemy.orm import Session

from factories import NOON, add_person, put_mark, tt
from fakes import FakeSource, FarSource, answer
from fetching import claim, fetch, fetch_all, state, want
from sneakpreview.domain.completion import fields
from sneakpreview.sources.base import Source, SourceError
from sneakpreview.storage import answers, films, hosts, related, unasked, wanted
from sneakpreview.usecases import refresh_films
from sneakpreview.usecases.refresh_films import look_further

POSTER = "https://pictures.example/1.jpg"
LISTED, ALONE, SAVED = 10, 20, 30


@pytest.fixture
def near() -> FakeSource:
    """Make a catalogue that knows every film, and for the liked one a list."""
    bare = {"poster": None}
    return FakeSource(
        answer(1, LISTED, **bare), *(answer(n, **bare) for n in (LISTED, ALONE, SAVED))
    )


@pytest.fixture
def far() -> FarSource:
    return FarSource(
        answer(1, 11, poster=POSTER),
        *(answer(number, poster=POSTER) for number in (LISTED, 11, ALONE, SAVED)),
    )


@pytest.fixture
def shelf(session: Session, near: FakeSource) -> None:
    """Use the site with its catalogue alone: a liked film, its list, and two more."""
    me = add_person(session)
    want(session, 1, ALONE, SAVED)
    put_mark(session, me, 1)
    put_mark(session, me, SAVED, "save")
    wanted.want_list(session, tt(1), NOON)
    fetch_all(session, near)
    assert related.listed(session, tt(1)) == [tt(LISTED)]


def further(
    session: Session,
    sources: Iterable[Source],
    budgets: Mapping[str, int] | None = None,
) -> bool:
    """Want what is worth asking for; say whether there may be more, soon."""
    found, more = look_further(session, tuple(sources), budgets or {}, NOON)
    wanted.want_again(session, found, NOON)
    return more


def complete(session: Session, *sources: FakeSource) -> None:
    """Look further, and fetch, until there is nothing to do."""
    while further(session, sources):
        fetch_all(session, *sources)
    fetch_all(session, *sources)


@pytest.mark.usefixtures("shelf")
def test_every_film_is_completed_and_a_liked_one_gets_the_better_list(
    session: Session, near: FakeSource, far: FarSource
) -> None:
    complete(session, far, near)
    for number in (1, LISTED, 11, ALONE, SAVED):
        assert films.load(session, [tt(number)])[tt(number)].poster == POSTER
    assert related.listed(session, tt(1)) == [tt(11)]
    assert state(session, 1).listed_from == "tmdb"
    assert len(far.asked) == len(set(far.asked)) == 5


@pytest.mark.usefixtures("shelf")
def test_liked_films_come_first_and_what_nobody_sees_last(
    session: Session, near: FakeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refresh_films, "FURTHER", 1)
    wants = []
    far = FarSource()
    for _ in range(4):
        more = further(session, (far, near))
        (held,) = claim(session)
        wants.append((held.film, more))
        row = state(session, int(held.film[2:]))
        row.asked = unasked.written([far.name, near.name])
        row.state = "fetched"
    assert wants[0] == (tt(1), True)
    assert {film for film, _ in wants[1:3]} == {tt(LISTED), tt(SAVED)}
    assert wants[3] == (tt(ALONE), False)
    assert look_further(session, (far, near), {}, NOON) == ([], False)


@pytest.mark.usefixtures("shelf")
def test_a_source_that_does_not_know_a_film_is_not_asked_twice(
    session: Session, near: FakeSource
) -> None:
    unknowing = FarSource()
    complete(session, unknowing, near)
    complete(session, unknowing, near)
    other = FarSource(answer(1), name="imdb", gives=fields("plot"))
    complete(session, unknowing, other, near)
    assert len(unknowing.asked) == len(other.asked) == 4
    assert related.listed(session, tt(1)) == [tt(LISTED)]


@pytest.mark.usefixtures("shelf")
def test_a_source_that_would_add_nothing_is_not_asked(
    session: Session, near: FakeSource
) -> None:
    idle = FarSource(answer(1), gives=fields("runtime"))
    complete(session, near, idle)
    assert idle.asked == []
    assert look_further(session, (near, idle), {}, NOON) == ([], False)


@pytest.mark.usefixtures("shelf")
def test_a_source_that_goes_off_and_on_again_loses_and_asks_nothing(
    session: Session, near: FakeSource, far: FarSource
) -> None:
    complete(session, far, near)
    asked = len(far.asked)
    assert look_further(session, (near,), {}, NOON) == ([], False)
    other = FarSource(answer(1, 12), name="imdb", gives=fields("plot"))
    complete(session, other, near)
    assert films.load(session, [tt(1)])[tt(1)].poster == POSTER
    assert related.listed(session, tt(1)) == [tt(11)]
    assert answers.counts(session)["tmdb"] == 5
    complete(session, far, other, near)
    # Only for the list: another might have come between.
    assert far.asked[asked:] in ([], [tt(1)])
    assert related.listed(session, tt(1)) == [tt(11)]


@pytest.mark.usefixtures("shelf")
def test_another_order_is_put_together_anew_without_asking(
    session: Session, near: FakeSource
) -> None:
    one = FarSource(answer(1, 11, runtime=81, poster=POSTER))
    two = FarSource(
        answer(1, 12, runtime=82), name="imdb", gives=fields("poster", "plot")
    )
    complete(session, one, two, near)
    assert films.load(session, [tt(1)])[tt(1)].runtime == 81
    complete(session, two, one, near)
    assert films.load(session, [tt(1)])[tt(1)].runtime == 82
    assert one.asked.count(tt(1)) == two.asked.count(tt(1)) == 1
    assert one.asked.count(tt(ALONE)) == two.asked.count(tt(ALONE)) == 1
    assert related.listed(session, tt(1)) == [tt(12)]


@pytest.mark.usefixtures("shelf")
def test_a_source_in_trouble_is_asked_later_and_nothing_is_lost(
    session: Session, near: FakeSource, far: FarSource
) -> None:
    far.trouble = SourceError("left alone", unasked=True, retry_after=60)
    further(session, (far, near))
    fetch_all(session, far, near)
    assert related.listed(session, tt(1)) == [tt(LISTED)]
    row = state(session, 1)
    assert (row.state, row.priority, row.asked) == (
        "wanted",
        wanted.REFRESH,
        unasked.written(["fake"]),
    )
    assert row.due_at is not None
    assert (row.due_at - NOON).total_seconds() < 120
    far.trouble = None
    fetch_all(session, far, near, now=row.due_at)
    assert related.listed(session, tt(1)) == [tt(11)]


@pytest.mark.usefixtures("shelf")
def test_people_go_before_it_and_half_of_the_day_is_theirs(
    session: Session, near: FakeSource, far: FarSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = hosts.locked(session, "api.example", NOON)
    row.source, row.spent = "tmdb", 6
    session.flush()
    assert look_further(session, (far, near), {"tmdb": 11, "imdb": 1}, NOON) == (
        [],
        True,
    )
    found, more = look_further(session, (far, near), {"tmdb": 12}, NOON)
    assert (len(found), more) == (3, True)
    monkeypatch.setattr(refresh_films, "FURTHER", 2)
    wanted.want_again(session, found, NOON)
    assert look_further(session, (far, near), {}, NOON) == ([], True)


def test_what_was_put_together_anew_is_open_to_all_again(session: Session) -> None:
    far = FarSource(answer(1, poster=POSTER))
    second = FarSource(answer(1, poster=POSTER), name="imdb")
    second.keeps = None
    want(session, 1)
    fetch_all(session, far, second)
    assert second.asked == []
    later = NOON + refresh_films.LONGEST * 1.1
    refresh_films.refresh_films(session, (far, second), later)
    far.trouble = SourceError("down")
    fetch(session, claim(session, now=later), far, second, now=later)
    assert second.asked == [tt(1)]
    assert films.load(session, [tt(1)])[tt(1)].poster == POSTER


def test_what_a_source_said_that_is_off_stays_where_another_answer_goes(
    session: Session,
) -> None:
    off = FarSource(answer(1, poster=POSTER), name="imdb")
    on = FarSource(answer(1), gives=fields("plot"))
    on.keeps = refresh_films.LONGEST / 2
    want(session, 1)
    fetch_all(session, off, on)
    refresh_films.refresh_films(session, (on,), NOON + refresh_films.LONGEST * 0.6)
    assert list(answers.load(session, [tt(1)])[tt(1)]) == ["imdb"]
    assert films.load(session, [tt(1)])[tt(1)].poster == POSTER
