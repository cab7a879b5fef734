"""What lists name that is not here yet: it votes as soon as somebody likes it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from random import Random

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factories import NOON, add_person, film, put_mark, title, tt
from fakes import FakeSource, FarSource, NamingSource, answer
from fetching import claim, fetch, fetch_all, want
from outside.tmdb import TmdbSite
from outside.tmdb import tmdb as way_to_tmdb
from outside.tmdb_films import Record
from sneakpreview.domain.film import FilmId, FilmKind, provisional_id
from sneakpreview.domain.filters import Filters
from sneakpreview.sources.base import Answer
from sneakpreview.storage import films, votes, wanted
from sneakpreview.storage.mentions import MentionRow
from sneakpreview.storage.places import MOST_BACK
from voting import Heard, heard


def numbered(number: int) -> FilmId:
    """Name a film as TMDB does."""
    return provisional_id("tmdb", FilmKind.FILM, number)


def tmdb(**lists: Sequence[int]) -> FarSource:
    """Make a source that names films by numbers of its own, and says whose they are."""
    far = FarSource()
    for name, named in lists.items():
        number = int(name[1:])
        titles = [replace(title(one), id=numbered(one)) for one in named]
        said = Answer(film(number), tuple(titles), alias=numbered(number))
        far.answers |= {tt(number): said, numbered(number): said}
    return far


def like(session: Session, person: int, number: int, source: FarSource) -> None:
    """Like a film, and wait for all that comes of it."""
    want(session, number)
    put_mark(session, person, number)
    wanted.want_list(session, tt(number), NOON)
    fetch_all(session, source)


def said(session: Session, person: int) -> list[Heard]:
    """Give all votes that the person's likes cast."""
    return heard(votes.cast(session, person, Filters()).votes)


def kept(session: Session) -> int:
    """Count the mentions."""
    return session.scalars(select(func.count()).select_from(MentionRow)).one()


def test_the_list_of_a_candidate_may_name_the_liked_film_by_its_number(
    session: Session,
) -> None:
    me = add_person(session)
    like(session, me, 1, tmdb(f1=[10], f10=[11, 1]))
    assert said(session, me) == [(10, 1, 1, 2, 10.0)]


def test_a_list_that_was_read_before_votes_for_a_film_that_is_liked_later(
    session: Session,
) -> None:
    me, other = add_person(session), add_person(session)
    source = tmdb(f1=[10], f10=[11, 20], f20=[12], f12=[])
    like(session, me, 1, source)
    assert kept(session) == 2
    like(session, other, 20, source)
    assert said(session, other) == [(10, 20, 0, 2, 10.0), (12, 20, 1, 0, 12.0)]
    assert kept(session) == 1, "it is written down with the others now"


def test_a_mention_counts_though_the_liked_film_has_no_list_itself(
    session: Session,
) -> None:
    me, other = add_person(session), add_person(session)
    source = tmdb(f1=[10], f10=[20], f20=[])
    like(session, me, 1, source)
    like(session, other, 20, source)
    assert said(session, other) == [(10, 20, 0, 1, 10.0)]


def test_what_a_new_list_does_not_name_any_more_is_not_mentioned(
    session: Session,
) -> None:
    me, other = add_person(session), add_person(session)
    like(session, me, 1, tmdb(f1=[10], f10=[20]))
    later = tmdb(f1=[10], f10=[21], f20=[], f21=[])
    wanted.want_again(session, [tt(10)], NOON)
    fetch_all(session, later, now=NOON + timedelta(days=160))
    like(session, other, 20, later)
    assert said(session, other) == []
    like(session, other, 21, later)
    assert said(session, other) == [(10, 21, 0, 1, 10.0)]


def test_where_lists_can_be_looked_up_nothing_is_mentioned(session: Session) -> None:
    me = add_person(session)
    like(session, me, 1, NamingSource(answer(1, 10), answer(10, 11), answer(11)))  # type: ignore[arg-type]
    assert kept(session) == 0


def test_a_row_under_the_number_becomes_the_films_as_soon_as_it_is_told(
    session: Session,
) -> None:
    me = add_person(session)
    films.add(
        session,
        [replace(title(1), id=numbered(1))],
        priority=wanted.LATER,
        now=NOON,
    )
    like(session, me, 1, tmdb(f1=[10], f10=[1]))
    assert not films.exists(session, numbered(1))
    assert said(session, me) == [(10, 1, 1, 1, 10.0)]


def test_a_mention_counts_as_soon_as_it_is_known_whom_it_names(
    session: Session,
) -> None:
    me, other = add_person(session), add_person(session)
    near = FakeSource(answer(20, 12), answer(12), name="catalogue")
    like(session, other, 20, near)  # type: ignore[arg-type]
    far = tmdb(f1=[10], f10=[20], f12=[])
    far.answers[numbered(20)] = Answer(film(20))
    like(session, me, 1, far)
    assert said(session, other) == [(12, 20, 1, 0, 12.0)]
    films.add(
        session, [replace(title(20), id=numbered(20))], priority=wanted.LISTED, now=NOON
    )
    fetch_all(session, far)
    assert said(session, other) == [(10, 20, 0, 1, 10.0), (12, 20, 1, 0, 12.0)]


def test_of_both_ids_in_one_batch_the_real_one_has_the_row_though_the_other_fails(
    session: Session,
) -> None:
    me, named = add_person(session), [replace(title(1), id=numbered(1))]
    want(session, 1)
    put_mark(session, me, 1)
    wanted.want_list(session, tt(1), NOON)
    films.add(session, named, priority=wanted.LIKED, now=NOON)
    source = tmdb(f1=[10], f10=[1])
    said_ = source.answers.pop(numbered(1))
    both = claim(session, limit=2)
    assert {one.film for one in both} == {tt(1), numbered(1)}
    fetch(session, both, source)
    assert not films.exists(session, numbered(1))
    source.answers[numbered(1)] = said_
    fetch_all(session, source)
    assert said(session, me) == [(10, 1, 1, 1, 10.0)]


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_likes_changes_no_vote(session: Session, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    numbers = range(1, 40)
    source = tmdb(**{f"f{one}": chance.sample(numbers, 6) for one in numbers})
    outcomes = []
    for order in list(permutations([1, 2, 3]))[::2]:
        with session.begin_nested() as attempt:
            me = add_person(session)
            for number in order:
                like(session, me, number, source)
            outcomes.append(said(session, me))
            attempt.rollback()
    assert outcomes[0] == outcomes[1] == outcomes[2] != []


def test_every_list_of_tmdb_that_was_read_votes_for_the_liked_film(
    session: Session,
) -> None:
    site, heat = TmdbSite(), 949
    by_number = {record.number: record for record in site.records.values()}
    beside = _recommended(site, by_number[heat])
    expected = {
        by_number[number].imdb: named.index(heat) + 1
        for number in beside
        if heat in (named := _recommended(site, by_number[number]))
    }
    me = add_person(session)
    with way_to_tmdb(site=site) as (source, _):
        like(session, me, 113277, source)  # type: ignore[arg-type]
    back = {f"tt{film:07d}": back for film, _, _, back, _ in said(session, me) if back}
    assert back == expected != {}


def _recommended(site: TmdbSite, record: Record) -> list[int]:
    return [entry["id"] for entry in site.recommendations(record)["results"]]


def test_a_film_that_names_itself_by_another_number_is_not_beside_itself(
    session: Session,
) -> None:
    me, other = add_person(session), add_person(session)
    source = tmdb(f1=[10], f10=[910, 11])
    like(session, me, 1, source)
    films.add(
        session,
        [replace(title(10), id=numbered(910))],
        priority=wanted.LISTED,
        now=NOON,
    )
    source.answers[numbered(910)] = source.answers[tt(10)]
    near = FakeSource(answer(10), name="catalogue")
    like(session, other, 10, near)  # type: ignore[arg-type]
    fetch_all(session, source)
    assert all(film != voter for film, voter, *_ in said(session, other))


def test_a_place_that_was_not_among_the_best_counts_once_both_name_each_other(
    session: Session,
) -> None:
    many = range(101, 102 + MOST_BACK)
    source = FarSource(
        answer(1, many[0]), *(answer(one, 1) for one in many), answer(2, 1, *many)
    )
    me, other = add_person(session), add_person(session)
    like(session, other, 2, source)
    like(session, me, 1, source)
    (both,) = [vote for vote in said(session, me) if vote[0] == many[0]]
    assert both == (many[0], 1, 1, 1, float(many[0]))
