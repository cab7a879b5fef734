"""Lists of people's: they come, change and go while others keep their own."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from factories import NOON, add_film, add_person, film, put_mark, title, tt
from fakes import FakeSource, FarSource, answer
from fetching import fetch_all, state, want
from outside.tmdb import tmdb
from people_file import save
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.base import Source, SourceError, editions
from sneakpreview.sources.people.source import PeopleSource
from sneakpreview.storage import answers, films, related, unasked, wanted
from sneakpreview.usecases.refresh_films import look_further, refresh_films
from sneakpreview.usecases.show_film import (
    may_say_more,
    open_film,
    show_film,
    show_related,
)

POSTER = "https://pictures.example/1.jpg"
HEAT = FilmId("tt0113277")


class Catalogue(FakeSource):
    """A catalogue, as it is brought up to date."""

    version = "1"


def catalogue() -> Catalogue:
    """Make one that lists film 11 beside film 1, and knows some more."""
    known = (answer(n, poster=POSTER) for n in (10, 12))
    return Catalogue(answer(1, 11, poster=POSTER), answer(11, 1, poster=POSTER), *known)


def far() -> FarSource:
    """Make one that lists film 20 beside film 1."""
    known = (answer(n, poster=POSTER) for n in (10, 11, 12, 20))
    return FarSource(answer(1, 20, 10, poster=POSTER), *known)


@pytest.fixture
def people(tmp_path: Path) -> PeopleSource:
    return PeopleSource(tmp_path / "people.sqlite")


def like(session: Session, number: int = 1) -> None:
    want(session, number)
    put_mark(session, add_person(session), number)
    wanted.want_list(session, tt(number), NOON)


def keep(session: Session, *sources: Source) -> int:
    """Do the keeper's rounds until nothing is left; count the films looked at."""
    done = fetch_all(session, *sources)
    for _ in range(20):
        found, _ = look_further(session, sources, {}, NOON)
        wanted.want_again(session, found, NOON)
        looked = fetch_all(session, *sources)
        done += looked
        if not looked:
            assert found == []
            return done
    raise AssertionError("the keeper goes round in a ring")


def listed(session: Session, number: int = 1) -> list[FilmId]:
    session.flush()
    return related.listed(session, tt(number))


def test_a_liked_films_list_comes_changes_and_goes_with_the_file(
    session: Session, people: PeopleSource
) -> None:
    sources = people, catalogue()
    like(session)
    keep(session, *sources)
    assert listed(session) == [tt(11)]
    save(people.file, {1: [12, 10], 10: [1]})
    keep(session, *sources)
    assert listed(session) == [tt(12), tt(10)]
    assert (state(session, 1).listed_from, listed(session, 10)) == ("people", [tt(1)])
    save(people.file, {1: [10]})
    keep(session, *sources)
    assert listed(session) == [tt(10)]
    save(people.file, {2: [10]})
    keep(session, *sources)
    assert (state(session, 1).listed_from, listed(session)) == ("fake", [tt(11)])
    save(people.file, {1: [10]})
    keep(session, *sources)
    people.file.unlink()
    keep(session, *sources)
    assert (state(session, 1).listed_from, listed(session)) == ("fake", [tt(11)])
    assert keep(session, *sources) == 0


def test_out_of_the_sources_its_lists_give_way_and_put_last_too(
    session: Session, people: PeopleSource
) -> None:
    near = catalogue()
    save(people.file, {1: [10], 2: [12]})
    like(session)
    like(session, 2)
    near.answers[tt(2)] = answer(2)
    keep(session, people, near)
    assert (listed(session), listed(session, 2)) == ([tt(10)], [tt(12)])
    keep(session, near, people)
    assert (listed(session), listed(session, 2)) == ([tt(11)], [tt(12)])
    keep(session, people, near)
    keep(session, near)
    assert (listed(session), listed(session, 2)) == ([tt(11)], [])
    assert keep(session, near) == 0
    keep(session, people, near)
    assert (listed(session), listed(session, 2)) == ([tt(10)], [tt(12)])


def test_a_far_source_keeps_its_own_list_and_is_not_asked_again(
    session: Session, people: PeopleSource
) -> None:
    source, near = far(), catalogue()
    like(session)
    keep(session, source, near)
    assert listed(session) == [tt(20), tt(11)], "blended with the catalogue's"
    asked = list(source.asked)
    save(people.file, {1: [12]})
    for order, expected in (
        ((people, source, near), [tt(12)]),
        ((source, people, near), [tt(20), tt(11)]),
        ((people, source, near), [tt(12)]),
        ((near, source), [tt(11), tt(20)]),
        ((source, near), [tt(20), tt(11)]),
    ):
        keep(session, *order)
        assert listed(session) == expected
    assert [one for one in source.asked if one != tt(12)] == asked


def test_a_list_that_came_while_another_served_is_kept_too(
    session: Session, people: PeopleSource
) -> None:
    source = far()
    save(people.file, {1: [12]})
    like(session)
    keep(session, people, source)
    assert (listed(session), source.asked.count(tt(1))) == ([tt(12)], 1)
    people.file.unlink()
    keep(session, people, source)
    assert (listed(session), source.asked.count(tt(1))) == ([tt(20), tt(10)], 1)


def test_a_far_source_is_asked_for_a_list_that_nobody_kept(
    session: Session, people: PeopleSource
) -> None:
    source, near = far(), catalogue()
    save(people.file, {1: [12]})
    like(session)
    keep(session, people, source, near)
    kept = answers.load(session, [tt(1)])[tt(1)]["tmdb"]
    answers.store(session, tt(1), {"tmdb": kept.film}, {}, NOON)
    session.expire_all()
    people.file.unlink()
    keep(session, people, source, near)
    assert (listed(session), source.asked.count(tt(1))) == ([tt(20), tt(11)], 2)


def test_a_list_stays_while_a_better_one_may_only_be_late(
    session: Session, people: PeopleSource
) -> None:
    source = far()
    save(people.file, {1: [12]})
    like(session)
    keep(session, people, source)
    answers.remove(session, tt(1), ["tmdb"])
    source.trouble = SourceError("down")
    keep(session, source)
    assert (state(session, 1).state, listed(session)) == ("wanted", [tt(12)])
    source.trouble = None
    due = state(session, 1).due_at
    assert due is not None
    fetch_all(session, source, now=due)
    assert listed(session) == [tt(20), tt(10)]


def test_tmdbs_list_is_there_again_without_a_request(
    session: Session, people: PeopleSource
) -> None:
    films.add(session, [Title(HEAT, "Heat")], priority=wanted.LIKED, now=NOON)
    put_mark(session, add_person(session), int(HEAT[2:]))
    wanted.want_list(session, HEAT, NOON)
    with tmdb() as (source, outside):
        keep(session, source)
        before = related.listed(session, HEAT)
        asked = len(outside.asked)
        save(people.file, {int(HEAT[2:]): [int(before[2][2:]), int(before[0][2:])]})
        keep(session, people, source)
        assert related.listed(session, HEAT) == [before[2], before[0]]
        people.file.unlink()
        keep(session, people, source)
        assert related.listed(session, HEAT) == before
        assert len(outside.asked) == asked
    assert len(before) > 5


def test_a_newer_catalogue_is_read_for_what_is_here(session: Session) -> None:
    near, source = catalogue(), far()
    like(session)
    keep(session, source, near)
    asked = list(source.asked)
    near.version = "2"
    near.answers[tt(1)] = answer(1, 11, runtime=181)
    near.answers[tt(1)] = replace(near.answers[tt(1)], related=(title(12),))
    keep(session, source, near)
    assert listed(session) == [tt(20), tt(12)]
    assert source.asked == [*asked, tt(12)], "the film that is new"
    keep(session, near, source)
    assert listed(session) == [tt(12), tt(20)]
    assert films.load(session, [tt(1)])[tt(1)].runtime == 181


def test_the_first_start_with_versions_asks_nobody_for_want_of_one(
    session: Session, people: PeopleSource
) -> None:
    near, source = catalogue(), far()
    like(session)
    keep(session, source, near)
    row = state(session, 1)
    row.asked = "[tmdb][fake]"
    session.flush()
    unasked.date(session, editions([people, source, near]))
    assert state(session, 1).asked == "[tmdb][fake@1]"
    assert keep(session, people, source, near) == 0
    near.version = "2"
    unasked.date(session, editions([people, source, near]))
    assert keep(session, people, source, near) > 0


def test_what_is_swapped_while_a_film_is_fetched_is_looked_at_once_more(
    session: Session, people: PeopleSource
) -> None:
    near = catalogue()
    known, fetch = near.answers[tt(1)], near.fetch

    def swapping(id_: FilmId) -> object:
        save(people.file, {1: [10]})
        return fetch(id_)

    near.fetch = swapping  # type: ignore[method-assign, assignment]
    like(session)
    fetch_all(session, people, near)
    assert listed(session) == [title.id for title in known.related]
    keep(session, people, near)
    assert listed(session) == [tt(10)]


def test_a_film_that_nobody_else_knows_has_its_title_and_its_list(
    session: Session, people: PeopleSource
) -> None:
    near = catalogue()
    save(people.file, {1: [7], 7: [1, 8]})
    like(session)
    keep(session, people, near)
    row = state(session, 7)
    assert (row.state, row.title, row.fetched_at) == ("aside", "Film 7", None)
    assert show_film(session, [people, near], tt(7)).title == "Film 7"
    like(session, 7)
    keep(session, people, near)
    assert listed(session, 7) == [tt(1), tt(8)]
    save(people.file, {1: [7], 7: [10]})
    keep(session, people, near)
    assert listed(session, 7) == [tt(10)]
    people.file.unlink()
    keep(session, people, near)
    assert (listed(session, 7), state(session, 7).state) == ([], "aside")


def test_a_film_that_nobody_knew_is_asked_of_a_new_source(
    session: Session, people: PeopleSource
) -> None:
    near = catalogue()
    save(people.file, {1: [20]})
    like(session)
    keep(session, people, near)
    assert state(session, 20).state == "aside"
    keep(session, people, far(), near)
    assert state(session, 20).fetched_at is not None


def test_an_answer_that_has_to_go_takes_its_own_list_along_and_no_other(
    session: Session, people: PeopleSource
) -> None:
    source = far()
    save(people.file, {1: [12]})
    like(session)
    keep(session, people, source)
    late = NOON + timedelta(days=181)
    refresh_films(session, [people, source], late)
    assert answers.load(session, [tt(1)]) == {}
    assert (listed(session), state(session, 1).fetched_at) == ([tt(12)], None)
    source.trouble = SourceError("down")
    people.file.unlink()
    fetch_all(session, people, source, now=late)
    assert listed(session) == []


def test_a_page_shows_the_list_of_the_first_source_that_has_one(
    session: Session, people: PeopleSource
) -> None:
    near = catalogue()
    add_film(session, film(1))
    assert [one.id for one in show_related(session, [people, near], tt(1))] == [tt(11)]
    save(people.file, {1: [12, 10]})
    shown = show_related(session, [people, near], tt(1))
    assert [one.id for one in shown] == [tt(12), tt(10)]


def test_an_open_page_brings_the_new_list(
    session: Session, people: PeopleSource
) -> None:
    source = far()
    like(session)
    keep(session, people, source)
    assert not may_say_more(session, [people, source], tt(1))
    save(people.file, {1: [10]})
    assert may_say_more(session, [people, source], tt(1))
    shown = show_film(session, [people, source], tt(1))
    open_film(session, [people, source], shown, NOON)
    fetch_all(session, people, source)
    assert listed(session) == [tt(10)]
