"""Where all lists are at hand, a person's votes are whole, whoever came before."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import numpy as np
import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import NOON, add_person, put_mark
from fetching import fetch_all
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.ranking import Page
from sneakpreview.domain.vote import Cast, Vote
from sneakpreview.evaluation.lists import from_catalogue
from sneakpreview.evaluation.voting import Ballots
from sneakpreview.sources.base import Source
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.catalogue.source import CatalogueSource, shipped
from sneakpreview.sources.people.file import OWN, write
from sneakpreview.sources.people.source import PeopleSource
from sneakpreview.storage import films, votes, wanted
from sneakpreview.storage.base import reading, to_number
from sneakpreview.usecases.ask_sources import Found, Wish, ask
from sneakpreview.usecases.look_up_film import Reach
from sneakpreview.usecases.recommend_beside import recommend_beside
from sneakpreview.usecases.recommend_films import recommend_films

CATALOGUE = CatalogueSource()
FAMOUS = [title.id for title, _ in zip(CATALOGUE.titles(), range(400), strict=False)]

Told = dict[int, set[Vote[int]]]


@pytest.fixture(scope="module")
def ballots() -> Ballots:
    """Give the catalogue's lists as `sneakpreview evaluate` counts them."""
    file = DataFile(shipped())
    given = from_catalogue(file)
    place = {file.id(at): at for at in range(len(file))}
    lists = [
        [(place[FilmId(str(film))], position) for film, position in given.lists[one]]
        for one in place
    ]
    return Ballots(lists, [given.known[one] for one in place])


def like(
    session: Session,
    person: int,
    liked: list[FilmId],
    sources: Sequence[Source] = (CATALOGUE,),
) -> None:
    """Like films one after the other, and wait for all that comes of it."""
    for film in liked:
        (title,) = CATALOGUE.titled([film])
        films.add(session, [title], priority=wanted.LIKED, now=NOON)
        put_mark(session, person, int(film[2:]))
        wanted.want_list(session, film, NOON)
        fetch_all(session, *sources)  # type: ignore[arg-type]


def told(cast: Cast[int]) -> Told:
    """Give votes in a form that knows no order."""
    return {voter: set(votes_.each()) for voter, votes_ in cast.items()}


def judged(ballots: Ballots, liked: list[FilmId]) -> Told:
    """Give the votes that the evaluation counts, by the numbers of the database."""
    file = DataFile(shipped())
    places = np.array([file.find(film) for film in liked])
    return {
        to_number(file.id(voter)): {
            (to_number(file.id(film)), *rest) for film, *rest in votes_.each()
        }
        for voter, votes_ in ballots.votes(places).items()
    }


@pytest.mark.parametrize("seed", range(2))
def test_the_votes_are_those_that_the_evaluation_counts_alone_and_among_others(
    session: Session, ballots: Ballots, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    mine, before, after = (chance.sample(FAMOUS, 5) for _ in range(3))
    me, one, other = (add_person(session) for _ in range(3))
    if seed:
        like(session, one, before)
    like(session, me, mine)
    alone = told(votes.cast(session, me, Filters()).votes)
    assert alone == judged(ballots, mine)
    like(session, other, after)
    assert told(votes.cast(session, me, Filters()).votes) == alone


def test_so_they_are_where_lists_of_the_sites_own_likes_are_blended_with_them(
    session: Session, tmp_path: Path
) -> None:
    chance = Random(5)  # noqa: S311 - no secret
    people = PeopleSource(tmp_path / "people.sqlite")
    places = range(len(FAMOUS))
    lists = [(one, chance.sample(places, 9)) for one in places]
    write(people.file, CATALOGUE.titled(FAMOUS), lists, OWN)
    sources = people, CATALOGUE
    mine, after = (chance.sample(FAMOUS, 4) for _ in range(2))
    me, other = add_person(session), add_person(session)
    like(session, me, mine, sources)
    alone = told(votes.cast(session, me, Filters()).votes)
    assert {to_number(film) for film in mine} == alone.keys()
    like(session, other, after, sources)
    assert told(votes.cast(session, me, Filters()).votes) == alone
    reach = Reach(reading(session.get_bind()), sources, gather)  # type: ignore[arg-type]
    beside, _ = recommend_beside(reach, CATALOGUE.titled(mine), [], 20)
    here = recommend_films(session, sources, me, Filters(), Page(20))
    assert [(one.film.id, one.score) for one in beside.items] == [
        (one.film.id, one.score) for one in here.items
    ]


def gather(sources: Sequence[Source], wishes: Sequence[Wish]) -> list[Found]:
    """Ask one after the other."""
    return [ask(sources, wish) for wish in wishes]


def test_the_command_line_ranks_as_the_site_does_that_has_read_nothing_yet(
    session: Session, engine: Engine
) -> None:
    mine = Random(7).sample(FAMOUS, 6)  # noqa: S311 - no secret
    titles = CATALOGUE.titled(mine)
    reach = Reach(reading(engine), [CATALOGUE], gather)
    beside, troubles = recommend_beside(reach, titles, [], 20)
    like(session, me := add_person(session), mine)
    here = recommend_films(session, [CATALOGUE], me, Filters(), Page(20))
    assert not troubles
    assert [(one.film.id, one.score, one.because) for one in beside.items] == [
        (one.film.id, one.score, one.because) for one in here.items
    ]
    assert beside.total == here.total
