"""Fame: how well known likes here make a film, and that nothing of it stays."""

from collections.abc import Iterator
from random import Random

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from factories import NOON, add_film, add_person, film, put_mark, title, tt
from sneakpreview.domain.fame import known_here
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.domain.filters import Filters
from sneakpreview.storage import aliases, fame, films, places, votes
from sneakpreview.storage.base import sessions
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.related import RelatedRow
from voting import heard

FILMS = range(1, 41)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session


def known(session: Session, number: int) -> float | None:
    session.flush()
    return session.scalar(select(FilmRow.known).where(FilmRow.id == tt(number)))


def voted(session: Session, person: int) -> dict[int, float]:
    """Say how well known the votes of a person's likes find each candidate."""
    found = votes.cast(session, person, Filters()).votes
    return {candidate: known for candidate, *_, known in heard(found)}


def test_likes_lift_a_film_on_every_list_that_names_it(session: Session) -> None:
    add_film(session, film(1), 10, 11)
    add_film(session, film(10), 2)
    add_film(session, film(2), 11, 10)
    me = add_person(session)
    put_mark(session, me, 1)
    put_mark(session, me, 2)
    fame.store(session, {tt(10): 25})
    lifted = known_here(10.0, 25)
    assert known(session, 10) == lifted > 10
    assert voted(session, me) == {10: lifted, 11: 11.0}
    assert fame.liked(session) == {tt(10): 25}


def test_more_likes_are_counted_from_what_the_sources_say(session: Session) -> None:
    add_film(session, film(1), 10)
    for liked in (25, 5, 40):
        fame.store(session, {tt(10): liked})
        assert known(session, 10) == known_here(10.0, liked)


def test_fresh_facts_do_not_undo_it(session: Session) -> None:
    add_film(session, film(1))
    fame.store(session, {tt(1): 25})
    films.store(session, film(1, known=3.0), NOON)
    assert known(session, 1) == known_here(3.0, 25)
    fame.store(session, {tt(1): 0})
    assert known(session, 1) == 3.0


def test_a_new_list_knows_of_it_at_both_ends(session: Session) -> None:
    films.add(session, map(title, (1, 2)), priority=1, now=NOON)
    fame.store(session, {tt(1): 25, tt(2): 50})
    places.replace(session, tt(1), [Title(tt(2), "Film 2", known=7.0)])
    rows = session.execute(select(RelatedRow.film, RelatedRow.known))
    assert dict(rows.all()) == {tt(1): known_here(7.0, 50), tt(2): known_here(1.0, 25)}


def test_which_films_are_connected_hangs_on_nobodys_likes(session: Session) -> None:
    naming = range(100, 100 + places.MOST_BACK + 5)
    films.add(session, map(title, (1, *naming)), priority=1, now=NOON)
    fame.store(session, {tt(100): 100_000})
    for number in naming:
        places.replace(session, tt(number), [title(1)])
    kept = session.scalars(select(RelatedRow.candidate).where(RelatedRow.film == tt(1)))
    assert sorted(kept) == list(map(tt, naming[5:]))


def test_a_film_that_is_not_here_is_left_out(session: Session) -> None:
    fame.store(session, {tt(1): 25})
    assert fame.liked(session) == {}


def test_titles_are_told_as_well_known_as_the_sources_say(session: Session) -> None:
    add_film(session, film(1))
    add_film(session, film(2))
    fame.store(session, {tt(1): 25})
    told = films.told(session, [tt(1), tt(2)])
    assert {one.id: one.known for one in told} == {tt(1): 1.0, tt(2): 2.0}


@pytest.mark.parametrize("seed", range(4))
def test_with_no_like_left_all_is_as_if_there_had_never_been_any(
    session: Session, seed: int
) -> None:
    written = [tell(session, seed, liking=liking) for liking in (False, True)]
    assert written[0] == written[1]


def tell(session: Session, seed: int, *, liking: bool) -> list[object]:
    """Write lists and facts at random, with likes in between or without; say all."""
    session.execute(RelatedRow.__table__.delete())  # type: ignore[attr-defined]
    session.execute(FilmRow.__table__.delete())  # type: ignore[attr-defined]
    session.expunge_all()
    chance, crowd = Random(seed), Random(seed)  # noqa: S311 - no secrets
    unnamed = FilmId("tmdb-film-1")
    provisional = Title(unnamed, "Film 40", known=4.0)
    films.add(session, [*map(title, FILMS[:-1]), provisional], priority=1, now=NOON)
    for step in range(60):
        one = chance.choice(FILMS[:-1])
        if chance.random() < 0.3:
            films.store(session, film(one, known=chance.random() * 9), NOON)
        else:
            named = [*chance.sample(FILMS[:-1], 8)]
            list_ = [
                Title(tt(number), f"Film {number}", known=chance.random() * 9)
                for number in named
                if number != one
            ]
            list_.insert(chance.randrange(8), provisional)
            places.replace(session, tt(one), list_)
        if step == 40:
            row = session.get_one(FilmRow, unnamed)
            aliases.adopt(session, row, title(40), NOON)
            provisional = title(40)
        if liking:
            liked = {tt(n): crowd.randrange(0, 50, 5) for n in crowd.sample(FILMS, 5)}
            fame.store(session, liked)
    fame.store(session, dict.fromkeys(fame.liked(session), 0))
    session.flush()
    tables = (
        (FilmRow.id, FilmRow.known, FilmRow.told, FilmRow.liked),
        (
            RelatedRow.film,
            RelatedRow.candidate,
            RelatedRow.position,
            RelatedRow.back,
            RelatedRow.known,
            RelatedRow.told,
        ),
    )
    return [
        tuple(row)
        for columns in tables
        for row in session.execute(select(*columns).order_by(*columns[:2]))
    ]
