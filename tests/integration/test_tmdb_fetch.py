"""TMDB asked over loopback: with which key, how often, and what for."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from outside.server import Outside, json_page
from outside.tmdb import HOSTS, V3_KEY, V4_TOKEN, TmdbSite, tmdb
from outside.tmdb_films import FOR_ADULTS, WITHOUT_IMDB_ID
from outside.way import way_to
from sneakpreview.domain.film import FilmId
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Client
from sneakpreview.sources.registry import Means, sources

HEAT = FilmId("tt0113277")


def test_a_v3_key_goes_into_the_address() -> None:
    with tmdb(key=V3_KEY) as (source, outside):
        source.fetch(HEAT)
    for request in outside.asked:
        assert request.query["api_key"] == [V3_KEY]
        assert "authorization" not in request.headers


def test_a_v4_token_goes_into_a_header() -> None:
    with tmdb(key=V4_TOKEN) as (source, outside):
        source.fetch(HEAT)
    for request in outside.asked:
        assert request.headers["authorization"] == f"Bearer {V4_TOKEN}"
        assert "api_key" not in request.query


@pytest.mark.parametrize("key", ["f" * 32, "a-token.that-is.wrong"])
def test_a_wrong_key_blocks_and_is_not_told(key: str) -> None:
    with tmdb(key=key) as (source, _), pytest.raises(SourceError) as refused:
        source.fetch(HEAT)
    assert refused.value.blocked
    assert str(refused.value) == "TMDB refused the key"


@pytest.mark.parametrize(
    ("status", "more"), [(401, ""), (403, ": api.themoviedb.org answered 403")]
)
def test_a_key_that_is_refused_names_its_setting(status: int, more: str) -> None:
    with Outside(lambda _: json_page({}, status)).running() as outside:
        way = way_to(dict.fromkeys(HOSTS, outside.url))
        means = Means(way, Path(), Path(), Path(), tmdb_key=V3_KEY, prefix="SITE_")
        (source,) = sources(["tmdb"], means)
        with pytest.raises(SourceError) as refused:
            source.fetch(HEAT)
    assert str(refused.value) == f"TMDB refused the key (SITE_TMDB_KEY){more}"
    assert refused.value.blocked


def test_a_film_takes_two_questions_and_a_listed_one_a_single_one() -> None:
    with tmdb() as (source, outside):
        by_id = source.fetch(HEAT)
        assert [request.path for request in outside.asked] == [
            "/3/find/tt0113277",
            "/3/movie/949",
        ]
        outside.asked.clear()
        by_number = source.fetch(FilmId("tmdb-film-949"))
        assert [request.path for request in outside.asked] == ["/3/movie/949"]
    assert by_id == by_number


def test_certificates_and_offers_are_those_of_the_operators_country() -> None:
    with tmdb(country="GB") as (source, _):
        british = source.fetch(HEAT).film
    with tmdb(country="FR") as (source, _):
        french = source.fetch(HEAT).film
    assert british.certificate == "15"
    assert "locale=GB" in (british.offers_url or "")
    assert french.certificate is None
    assert (french.offers, french.offers_url) == ((), None)


def test_trailers_come_in_every_language() -> None:
    with tmdb() as (source, _):
        film = source.fetch(HEAT).film
    assert {trailer.language for trailer in film.trailers} == {"en", "de", "fr"}


@pytest.mark.parametrize("number", [WITHOUT_IMDB_ID, FOR_ADULTS, 999_999_999])
def test_a_listed_film_that_cannot_be_shown_is_refused_for_good(number: int) -> None:
    film = FilmId(f"tmdb-film-{number}")
    with tmdb() as (source, _), pytest.raises(SourceError) as refused:
        source.fetch(film)
    assert refused.value.permanent
    assert film in str(refused.value)


def test_a_film_that_goes_between_two_questions_is_refused_for_good() -> None:
    site = TmdbSite()
    with tmdb() as (source, outside):
        outside.answers = lambda request: (
            site.answers(request)
            if "/find/" in request.path
            else json_page({"status_code": 34}, 404)
        )
        with pytest.raises(SourceError) as refused:
            source.fetch(HEAT)
    assert refused.value.permanent
    assert HEAT in str(refused.value)


def test_another_sources_number_is_refused_without_a_question() -> None:
    with tmdb() as (source, outside):
        with pytest.raises(SourceError) as refused:
            source.fetch(FilmId("elsewhere-film-7"))
        assert outside.asked == []
    assert refused.value.permanent


def test_a_poster_is_a_picture_at_one_of_its_hosts() -> None:
    with tmdb() as (source, outside):
        poster = source.fetch(HEAT).film.poster
        way = way_to(dict.fromkeys(source.picture_hosts, outside.url))
        reply = Client("tmdb", source.picture_hosts, way).get(poster or "")
    assert Image.open(BytesIO(reply.body)).size == (500, 750)
