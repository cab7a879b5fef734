"""Answers of TMDB gone wrong, and real ones."""

import json
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from complaints import complaints, complaints_of_title
from mutation import as_bytes, mangle, mutated
from outside.tmdb import TmdbSite
from outside.tmdb_pages import BY_NUMBER, FILM, MATRIX, SERIES, SOPRANOS, read
from samples import sample
from sneakpreview.domain.film import FilmId, FilmKind, Scores
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.tmdb.fetch import COMMON_PARTS, PARTS, TRAILERS_IN
from sneakpreview.sources.tmdb.parse import answer, found


def check(body: bytes, film: FilmId, kind: FilmKind, number: int) -> None:
    """Parse an answer gone wrong: nothing comes of it but a film or SourceError."""
    try:
        given = answer(body, film, kind, number, "US")
    except SourceError:
        return
    assert complaints(given.film) == []
    assert [title for title in given.related if complaints_of_title(title)] == []
    assert len({title.id for title in given.related}) == len(given.related) <= 20


@given(mutated(FILM), st.sampled_from([MATRIX, BY_NUMBER]))
def test_a_films_page_gone_wrong_is_a_film_or_an_error(
    document: object, film: FilmId
) -> None:
    check(as_bytes(document), film, FilmKind.FILM, 603)


@given(mutated(SERIES))
def test_a_series_page_gone_wrong_is_a_series_or_an_error(document: object) -> None:
    check(as_bytes(document), SOPRANOS, FilmKind.SERIES, 1398)


@given(st.randoms(use_true_random=False))
def test_a_torn_page_is_a_film_or_an_error(rng: Random) -> None:
    check(mangle(as_bytes(FILM), rng), MATRIX, FilmKind.FILM, 603)


@given(mutated({"movie_results": [{"id": 603}], "tv_results": [{"id": 7}]}))
def test_a_search_gone_wrong_is_a_number_or_an_error(document: object) -> None:
    try:
        _, number = found(as_bytes(document), MATRIX)
    except SourceError:
        return
    assert number > 0


def test_every_film_of_the_fake_is_as_the_model_says() -> None:
    site = TmdbSite()
    for (media, number), record in site.records.items():
        kind = FilmKind.FILM if media == "movie" else FilmKind.SERIES
        query = {
            "append_to_response": [f"{COMMON_PARTS},{PARTS[kind]}"],
            "include_video_language": [TRAILERS_IN],
        }
        body = as_bytes(site.details(record, query))
        check(body, FilmId(record.imdb or MATRIX), kind, number)


def whole(page: dict[str, object]) -> bytes:
    """Put those parts to a page that were not asked for when it was kept."""
    return as_bytes(FILM | {"original_title": None, "external_ids": {}} | page)


def test_a_real_page_of_today_is_read() -> None:
    page = json.loads(sample("tmdb_movie_28_2026_pawelkrupinski_movies.json"))
    film = answer(whole(page), FilmId("tt0078788"), FilmKind.FILM, 28, "US").film
    assert complaints(film) == []
    assert (film.title, film.year, film.runtime) == ("Apocalypse Now", 1979, 147)
    assert film.genres == ("Drama", "War")
    assert film.languages == ("English", "Khmer")
    assert film.countries == ("United States",)
    assert film.scores == Scores(tmdb=8.3, tmdb_votes=9425)


def test_a_real_page_of_2018_is_read() -> None:
    document = json.loads(sample("tmdb_2018_extracted_content_toystory.json"))["tmdb"]
    del document["recommendations"]  # whoever kept it wrote them in his own way
    film = answer(
        whole(document), FilmId("tmdb-film-862"), FilmKind.FILM, 862, "US"
    ).film
    assert complaints(film) == []
    assert film.id == "tt0114709"
    assert film.directors == ("John Lasseter",)
    assert film.stars[:2] == ("Tom Hanks", "Tim Allen")
    assert len(film.stars) == 12


def test_a_real_list_is_read() -> None:
    results = json.loads(sample("tmdb_list_item_2026.json"))["results"]
    related = read(FILM | {"recommendations": {"results": results}}).related
    (title,) = related
    assert complaints_of_title(title) == []
    assert (title.id, title.year) == ("tmdb-film-1439930", 2026)
