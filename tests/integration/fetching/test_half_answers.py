"""Half an answer with status 200 takes nothing away, and is no last word."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from factories import NOON, add_person, put_mark
from fetching import fetch_all, state
from outside.server import Outside, Page, Request, json_page
from outside.tmdb import TmdbSite, tmdb
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.tmdb.fetch import TmdbSource
from sneakpreview.storage import films, pictures, related, wanted

HEAT = FilmId("tt0113277")
LISTED = FilmId("tmdb-film-603")
AGEING = NOON + timedelta(days=151)
SITE = TmdbSite()

Json = dict[str, Any]
HALVES: dict[str, Callable[[Json], Json]] = {
    "only its name": lambda page: {"id": page["id"], "title": page["title"]},
    "a failure": lambda page: page | {"success": False, "status_code": 46},
    "other types": lambda page: page | {"credits": 5, "recommendations": "oops"},
    "no ids": lambda page: page | {"external_ids": None, "imdb_id": None},
}


def spoil(outside: Outside, half: str) -> None:
    """Send half of each film's page from now on."""

    def answer(request: Request) -> Page:
        page = SITE.answers(replace(request, headers={}))
        if "/movie/" not in request.path:
            return page
        return json_page(HALVES[half](json.loads(page.body)))

    outside.answers = answer


def like(session: Session) -> None:
    films.add(session, [Title(HEAT, "Heat")], priority=wanted.LIKED, now=NOON)
    put_mark(session, add_person(session), int(HEAT[2:]))
    wanted.want_list(session, HEAT, NOON)


def whole(session: Session, source: TmdbSource) -> tuple[object, ...]:
    """Give all that is stored of the film."""
    session.flush()
    film = films.load(session, [HEAT])[HEAT]
    picture = pictures.get(session, HEAT)
    listed = tuple(related.listed(session, HEAT))
    assert source.name in film.sources
    return replace(film, fetched_at=None), listed, picture and picture.url


@pytest.mark.parametrize("half", HALVES)
def test_half_an_answer_takes_nothing_away(session: Session, half: str) -> None:
    with tmdb() as (source, outside):
        like(session)
        fetch_all(session, source)
        before = whole(session, source)
        assert all(before)
        spoil(outside, half)
        wanted.want_again(session, [HEAT], AGEING)
        fetch_all(session, source, now=AGEING)
        assert whole(session, source) == before
    row = state(session, HEAT)
    assert (row.state, row.listed_from) == ("wanted", "tmdb")
    assert "not whole" in (row.trouble or "")


@pytest.mark.parametrize("half", HALVES)
def test_half_an_answer_is_no_reason_to_give_a_film_up(
    session: Session, half: str
) -> None:
    with tmdb() as (source, outside):
        spoil(outside, half)
        like(session)
        films.add(session, [Title(LISTED, "x")], priority=wanted.LISTED, now=NOON)
        fetch_all(session, source)
    for film in (HEAT, LISTED):
        row = state(session, film)
        assert (row.state, row.listed_at) == ("wanted", None)
