"""Votes on a real database: what likes say, and what filters take out."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import NOON, add_film, add_person, film, put_mark, title, tt
from sneakpreview.domain.film import FilmKind, Scores
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.storage import films, marks, places, related, votes
from sneakpreview.storage.base import sessions
from voting import heard

NONE = Filters()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session


def passing(session: Session, person: int, **asked: object) -> set[int]:
    """Give the candidates that pass, by number."""
    found = votes.cast(session, person, Filters(**asked))
    return {vote[0] for vote in heard(found.votes)} - found.barred


def test_a_vote_is_a_place_on_a_liked_films_list_or_its_place_on_the_others(
    session: Session,
) -> None:
    me = add_person(session)
    add_film(session, film(1), 10, 11)
    add_film(session, film(2), 11)
    add_film(session, film(11), 12, 2)
    add_film(session, film(13), 14, 15, 1)
    put_mark(session, me, 1)
    put_mark(session, me, 2)
    assert heard(votes.cast(session, me, NONE).votes) == [
        (10, 1, 1, 0, 10.0),
        (11, 1, 2, 0, 11.0),
        (11, 2, 1, 2, 11.0),
        (13, 1, 0, 3, 13.0),
    ]


def test_of_all_that_name_a_film_those_that_name_it_first_vote(
    session: Session,
) -> None:
    me = add_person(session)
    add_film(session, film(1))
    for number in range(100, 100 + places.MOST_BACK + 5):
        add_film(session, film(number), *([2, 1] if number < 105 else [1]))
    put_mark(session, me, 1)
    assert passing(session, me) == set(range(105, 105 + places.MOST_BACK))


def liking_what_is_named(session: Session) -> tuple[int, range]:
    """Have somebody like film 1, which as many name first as there is room for."""
    me, best = add_person(session), range(100, 100 + places.MOST_BACK)
    add_film(session, film(1))
    put_mark(session, me, 1)
    for number in best:
        add_film(session, film(number), 1)
    return me, best


def test_who_had_no_room_beside_better_ones_votes_when_those_name_it_no_more(
    session: Session,
) -> None:
    me, best = liking_what_is_named(session)
    left_out = range(200, 200 + places.MOST_BACK)
    for number in left_out:
        add_film(session, film(number), 2, 3, 1)
    assert passing(session, me) == {*best}
    for number in best:
        places.replace(session, tt(number), [title(2)])
    votes_ = heard(votes.cast(session, me, NONE).votes)
    assert [vote[:4] for vote in votes_] == [(number, 1, 0, 3) for number in left_out]


def test_a_shorter_list_leaves_no_more_votes_back_than_others_have(
    session: Session,
) -> None:
    me = add_person(session)
    both = range(100, 100 + places.MOST_BACK)
    better_known = range(200, 200 + places.MOST_BACK)
    add_film(session, film(1), *both)
    put_mark(session, me, 1)
    for number in (*both, *better_known):
        add_film(session, film(number), 1)
    assert passing(session, me) == {*both, *better_known}
    add_film(session, film(99))
    places.replace(session, tt(1), [title(99)])
    assert passing(session, me) == {99, *better_known}


def test_who_stands_on_the_list_as_well_leaves_room_to_who_only_names_the_film(
    session: Session,
) -> None:
    me, best = liking_what_is_named(session)
    left_out = range(200, 205)
    for number in left_out:
        add_film(session, film(number), 2, 1)
    assert passing(session, me) == {*best}
    places.replace(session, tt(1), [title(number) for number in best[:5]])
    assert passing(session, me) == {*best, *left_out}


def test_who_names_a_film_less_early_leaves_room_to_who_names_it_earlier(
    session: Session,
) -> None:
    me, best = liking_what_is_named(session)
    add_film(session, film(200), 2, 1)
    add_film(session, film(3))
    places.replace(session, tt(100), [title(2), title(3), title(1)])
    assert passing(session, me) == {*best[1:], 200}


def test_only_likes_vote(session: Session) -> None:
    me = add_person(session)
    add_film(session, film(1), 10)
    add_film(session, film(2), 11)
    add_film(session, film(3), 12)
    put_mark(session, me, 1, "save")
    put_mark(session, me, 2, "hide")
    put_mark(session, me, 3, "seen")
    assert passing(session, me) == set()


def test_a_like_that_shall_not_vote_does_not(session: Session) -> None:
    me = add_person(session)
    add_film(session, film(1), 10)
    add_film(session, film(2), 11, 1)
    put_mark(session, me, 1)
    marks.place(session, me, Mark(tt(2), MarkKind.LIKE, NOON, votes=False))
    assert passing(session, me) == {10}


@pytest.mark.parametrize("kind", list(MarkKind))
def test_a_marked_film_is_no_candidate(session: Session, kind: str) -> None:
    me = add_person(session)
    add_film(session, film(1), 10, 11)
    put_mark(session, me, 1)
    put_mark(session, me, 10, kind)
    assert passing(session, me) == {11}


@pytest.mark.parametrize("asked", [NONE, Filters(kind=FilmKind.FILM)])
def test_other_peoples_marks_change_nothing(session: Session, asked: Filters) -> None:
    me, other = add_person(session), add_person(session)
    add_film(session, film(1), 10, 11)
    add_film(session, film(2), 12)
    films.add(session, [title(3)], priority=0, now=NOON)
    put_mark(session, me, 1)
    before = votes.cast(session, me, asked), votes.choices(session, me, most=9)
    assert {candidate for candidate, *_ in heard(before[0].votes)} == {10, 11}
    put_mark(session, other, 2)
    put_mark(session, other, 3)
    put_mark(session, other, 10, "hide")
    assert (
        votes.cast(session, me, asked), votes.choices(session, me, most=9)
    ) == before  # fmt: skip


@pytest.fixture
def shelf(session: Session) -> int:
    """Like one film whose list holds films that differ in everything."""
    me = add_person(session)
    add_film(session, film(1), 10, 11, 12, 13)
    add_film(
        session,
        film(10, genres=("Crime", "Drama"), year=1995, runtime=170,
             scores=Scores(critics=7.8, reviews=154), directors=("Michael Mann",)),
    )  # fmt: skip
    add_film(
        session,
        film(11, genres=("Comedy", "Crime"), year=1998, runtime=117,
             scores=Scores(critics=7.4, reviews=107),
             directors=("Joel Coen", "Ethan Coen")),
    )  # fmt: skip
    add_film(
        session,
        film(12, kind=FilmKind.SERIES, genres=(), year=None, runtime=None,
             languages=("German", "French"), scores=Scores(), directors=()),
    )  # fmt: skip
    put_mark(session, me, 1)  # and 13 is still on its way
    return me


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ({}, {10, 11, 12, 13}),
        ({"kind": FilmKind.SERIES}, {12}),
        ({"kind": FilmKind.FILM}, {10, 11, 13}),
        ({"min_score": 7.5}, {10}),
        ({"min_score": 0.0}, {10, 11}),
        ({"min_votes": 107}, {10, 11}),
        ({"language": ("French",)}, {12}),
        ({"language": ("French", "English")}, {10, 11, 12}),
        ({"genre": ("Crime",)}, {10, 11}),
        ({"genre": ("Crime", "Comedy")}, {11}),
        ({"any_genre": ("Comedy", "Drama")}, {10, 11}),
        ({"not_genre": ("Comedy",)}, {10, 12}),
        ({"director": ("Ethan Coen",)}, {11}),
        ({"from_year": 1996}, {11}),
        ({"to_year": 1996}, {10}),
        ({"max_runtime": 120}, {11}),
        ({"genre": ("Crime",), "not_genre": ("Comedy",)}, {10}),
        ({"genre": ("crime",)}, set()),
        ({"genre": ("'; DROP TABLE film; --",)}, set()),
    ],
)
def test_filters_leave(
    session: Session, shelf: int, asked: dict[str, object], left: set[int]
) -> None:
    known = {number for number in left if number != 13 or "kind" in asked or not asked}
    assert passing(session, shelf, **asked) == known


def test_each_filter_says_how_many_films_it_takes_out(
    session: Session, shelf: int
) -> None:
    asked = Filters(min_score=7.5, genre=("Comedy",))
    found = votes.cast(session, shelf, asked)
    assert {candidate for candidate, *_ in heard(found.votes)} == found.barred - {1}
    assert found.removed == {"min_score": 3, "genre": 3}


def test_films_on_their_way_are_counted(session: Session, shelf: int) -> None:
    assert votes.cast(session, shelf, NONE).waiting == 1
    films.add(session, [title(2)], priority=0, now=NOON)
    put_mark(session, shelf, 2)
    assert votes.cast(session, shelf, NONE).waiting == 2


def test_choices_are_counted_among_the_candidates(session: Session, shelf: int) -> None:
    found = votes.choices(session, shelf, most=2)
    assert found["genre"] == [("Crime", 2), ("Comedy", 1)]
    assert found["language"] == [("English", 2), ("French", 1)]
    assert found["kind"] == [("film", 3), ("series", 1)]


def test_a_list_is_written_over_the_old_one(session: Session) -> None:
    add_film(session, film(1), 10, 11, 12)
    add_film(session, film(10), 1)
    places.replace(session, tt(1), [title(12), title(10)])
    assert related.listed(session, tt(1)) == [tt(12), tt(10)]
    places.replace(session, tt(1), [title(12)])
    me = add_person(session)
    for number in (10, 11, 12):
        put_mark(session, me, number)
    found = heard(votes.cast(session, me, NONE).votes)
    assert found == [(1, 10, 1, 0, 1.0), (1, 12, 0, 1, 1.0)]
