"""A list from far away, blended with the one at hand: each place says whose it is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from factories import NOON, add_person, film, put_mark, title, tt
from fakes import FakeSource, FarSource, NamingSource, answer
from fetching import claim, fetch, fetch_all, want
from outside.tmdb import tmdb
from people_file import save
from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.vote import Cast
from sneakpreview.sources.base import Answer, SourceError
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.sources.people.file import OWN, RATINGS
from sneakpreview.sources.people.source import PeopleSource
from sneakpreview.storage import films, origins, related, votes, wanted
from sneakpreview.storage.origins import listed_by, whose_lists
from sneakpreview.storage.related import RelatedRow
from sneakpreview.usecases.recommend_films import explain_film
from sneakpreview.usecases.refresh_films import refresh_films
from voting import heard

HEAT = FilmId("tt0113277")


def near() -> FakeSource:
    """Make a source at hand that lists 12 and 11 beside 1, and 1 beside 11."""
    known = (answer(one) for one in (10, 12))
    return FakeSource(answer(1, 12, 11), answer(11, 13, 1), *known, name="catalogue")


def far(*, says: Sequence[int] = (10, 11)) -> FarSource:
    """Make one far away that lists 10 and 11 beside 1, and 1 beside 11 and 10."""
    known = (answer(one) for one in (12, 13))
    return FarSource(answer(1, *says), answer(10, 1), answer(11, 14, 1), *known)


def like(session: Session, number: int, *sources: FakeSource) -> int:
    """Like a film as somebody new, and wait for all that comes of it."""
    person = add_person(session)
    want(session, number)
    put_mark(session, person, number)
    wanted.want_list(session, tt(number), NOON)
    fetch_all(session, *sources)
    return person


def _votes(session: Session, person: int) -> Cast[int]:
    return votes.cast(session, person, Filters()).votes


def test_what_both_lists_name_stands_first_and_each_place_says_whose_it_is(
    session: Session,
) -> None:
    me = like(session, 1, far(), near())
    assert related.listed(session, tt(1)) == [tt(11), tt(10)]
    assert films.listed_from(session, [tt(1)]) == {tt(1): "tmdb"}
    assert whose_lists(session, tt(11), [tt(1)]) == {tt(1): ("tmdb", "catalogue")}
    assert whose_lists(session, tt(10), [tt(1)]) == {tt(1): ("tmdb",)}
    (voter,) = explain_film(session, me, tt(11))
    assert (voter.share, voter.lists) == (100, ("tmdb", "catalogue"))


def test_the_list_of_a_candidate_is_blended_as_well(session: Session) -> None:
    me = like(session, 1, far(), near())
    assert heard(_votes(session, me)) == [
        (10, 1, 2, 1, 10.0),
        (11, 1, 1, 1, 11.0),
    ]


def test_what_is_named_by_a_blended_list_and_liked_later_says_whose_it_was(
    session: Session,
) -> None:
    first = FarSource(answer(1, 11), answer(11, 1))
    second = FakeSource(answer(1), answer(11, 14, 1), answer(14), name="catalogue")
    like(session, 1, first, second)
    like(session, 14, first, second)
    assert whose_lists(session, tt(11), [tt(14)]) == {tt(14): ("catalogue",)}


def test_of_equals_the_one_of_the_source_that_goes_first_does(
    session: Session,
) -> None:
    like(session, 1, near(), far())
    assert related.listed(session, tt(1)) == [tt(11), tt(12)]
    assert whose_lists(session, tt(11), [tt(1)]) == {tt(1): ("catalogue", "tmdb")}


def test_lists_of_the_sites_own_likes_are_blended_and_those_of_ratings_are_not(
    session: Session, tmp_path: Path
) -> None:
    people = PeopleSource(tmp_path / "people.sqlite")
    save(people.file, {1: [10, 12], 13: [1]}, OWN)
    me = like(session, 1, people, near())  # type: ignore[arg-type]
    assert related.listed(session, tt(1)) == [tt(12), tt(10)]
    assert whose_lists(session, tt(12), [tt(1)]) == {tt(1): ("people", "catalogue")}
    back = {film: back for film, _, _, back, _ in heard(_votes(session, me)) if back}
    assert back == {13: 1}
    save(people.file, {1: [10, 12]}, RATINGS)
    other = FakeSource(answer(2, 1), answer(1, 12, 11), answer(12), name="catalogue")
    wanted.want_again(session, [tt(1)], NOON)
    fetch_all(session, people, other)  # type: ignore[arg-type]
    assert related.listed(session, tt(1)) == [tt(10), tt(12)]
    assert whose_lists(session, tt(12), [tt(1)]) == {tt(1): ("people",)}


def test_the_list_at_hand_serves_until_the_one_far_away_is_there(
    session: Session,
) -> None:
    late = far()
    late.trouble = SourceError("down")
    like(session, 1, late, near())
    assert related.listed(session, tt(1)) == [tt(12), tt(11)]
    late.trouble = None
    fetch_all(session, late, near(), now=NOON.replace(hour=23))
    assert related.listed(session, tt(1)) == [tt(11), tt(10)]


def test_a_film_under_a_number_keeps_whose_it_is_when_its_real_id_is_learnt(
    session: Session,
) -> None:
    number = provisional_id("tmdb", FilmKind.FILM, 10)
    said = Answer(film(1), (replace(title(10), id=number), title(11)))
    source = FarSource(answer(11))
    source.answers |= {tt(1): said, number: answer(10)}
    like(session, 1, FakeSource(answer(1, 11, 12), name="catalogue"), source)
    assert related.listed(session, tt(1)) == [tt(11), tt(10)]
    assert whose_lists(session, tt(10), [tt(1)]) == {tt(1): ("tmdb",)}


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_own_likes_before_a_source_far_away_give_the_same_votes_in_any_order(
    session: Session, tmp_path: Path, order: tuple[int, int]
) -> None:
    people = PeopleSource(tmp_path / "people.sqlite")
    save(people.file, {2: [8, 7, 1]}, OWN)
    known = (answer(one) for one in (7, 8, 9))
    source = FarSource(answer(1, 2), answer(2, 1, 9, 8), *known)
    me = add_person(session)
    for number in order:
        want(session, number)
        put_mark(session, me, number)
        wanted.want_list(session, tt(number), NOON)
        fetch_all(session, people, source)  # type: ignore[arg-type]
    votes_ = {
        (film, voter): back for film, voter, _, back, _ in heard(_votes(session, me))
    }
    assert votes_[2, 1] == 2
    assert whose_lists(session, tt(2), [tt(1)]) == {tt(1): ("tmdb", "people")}


def test_what_a_source_far_away_said_goes_from_a_blended_list_when_it_is_too_old(
    session: Session,
) -> None:
    like(session, 1, near(), far())
    late = NOON + timedelta(days=181)
    down = far()
    down.trouble = SourceError("down")
    refresh_films(session, (near(), down), late)
    assert listed_by(session, tt(1)) == set()
    fetch_all(session, near(), down, now=late)
    assert related.listed(session, tt(1)) == [tt(12), tt(11)]
    assert listed_by(session, tt(1)) == {"catalogue"}


def test_tmdbs_list_is_blended_with_the_catalogues_by_title_and_year(
    session: Session,
) -> None:
    catalogue = CatalogueSource()
    naming = {place.film for place in catalogue.naming(HEAT)}
    named = naming.union(one.id for one in catalogue.fetch(HEAT).related)
    films.add(session, [Title(HEAT, "Heat")], priority=wanted.LIKED, now=NOON)
    put_mark(session, add_person(session), int(HEAT[2:]))
    wanted.want_list(session, HEAT, NOON)
    with tmdb() as (source, _):
        theirs = [one.title for one in source.fetch(HEAT).related]
        fetch_all(session, source, catalogue)  # type: ignore[arg-type]
    blended = related.listed(session, HEAT)
    assert len(blended) == len(theirs)
    shown = films.load(session, blended)
    whose = {one: whose_lists(session, one, [HEAT])[HEAT] for one in blended}
    for one, lists in whose.items():
        assert ("catalogue" in lists) == (one in named)
        assert ("tmdb" in lists) == (shown[one].title in theirs)
    assert {*whose.values()} == {("tmdb",), ("catalogue",), ("tmdb", "catalogue")}


def test_what_own_likes_put_on_lists_that_others_lead_is_forgotten(
    session: Session, tmp_path: Path
) -> None:
    people = PeopleSource(tmp_path / "people.sqlite")
    save(people.file, {13: [1], 2: [1]}, OWN)
    other = NamingSource(answer(1, 12), answer(2, 5, 1), answer(12), name="catalogue")
    me = add_person(session)
    want(session, 1)
    put_mark(session, me, 1)
    wanted.want_list(session, tt(1), NOON)
    fetch(session, claim(session), people, other)  # type: ignore[arg-type]
    assert {film for film, *_ in heard(_votes(session, me))} == {2, 12, 13}
    people.file.unlink()
    origins.forget(session, "people")
    wanted.want_whole_again(session, NOON)
    fetch_all(session, people, other)  # type: ignore[arg-type]
    assert heard(_votes(session, me)) == [(2, 1, 0, 2, 2.0), (12, 1, 1, 0, 12.0)]
    whose = select(RelatedRow.position_from, RelatedRow.back_from)
    assert not any("people" in str(row) for row in session.execute(whose))


def test_a_list_that_named_a_film_and_is_gone_when_it_is_looked_at_votes_no_more(
    session: Session,
) -> None:
    source = NamingSource(answer(1, 12), answer(13, 1), answer(12), name="catalogue")
    me = add_person(session)
    want(session, 1)
    put_mark(session, me, 1)
    wanted.want_list(session, tt(1), NOON)
    fetch(session, claim(session), source)
    assert {film for film, *_ in heard(_votes(session, me))} == {12, 13}
    source.answers[tt(13)] = answer(13)
    fetch_all(session, source)
    assert {film for film, *_ in heard(_votes(session, me))} == {12}
