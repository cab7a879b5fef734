"""TMDB's answers in our words."""

import pytest

from mutation import as_bytes
from outside.tmdb_pages import (
    BY_NUMBER,
    FILM,
    MATRIX,
    SOPRANOS,
    matrix,
    read,
    sopranos,
)
from sneakpreview.domain.film import (
    Film,
    FilmId,
    FilmKind,
    Offer,
    OfferKind,
    Scores,
    Title,
    Trailer,
)
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.tmdb.parse import found, provisional


def listed(*results: object) -> tuple[Title, ...]:
    """Give the related list of The Matrix, made from other results."""
    return read(FILM | {"recommendations": {"results": list(results)}}).related


def entry(number: int, **facts: object) -> dict[str, object]:
    """Make an entry of a list."""
    return {"id": number, "media_type": "movie", "title": f"Film {number}"} | facts


def test_a_film_has_all_that_its_page_says() -> None:
    page = "https://www.themoviedb.org/movie/603"
    assert matrix() == Film(
        id=MATRIX,
        title="The Matrix",
        kind=FilmKind.FILM,
        year=1999,
        runtime=136,
        genres=("Action", "Sci-Fi"),
        directors=("Lana Wachowski", "Lilly Wachowski"),
        stars=("Keanu Reeves", "Laurence Fishburne"),
        languages=("English", "Mandarin"),
        countries=("United States", "Australia"),
        certificate="R",
        plot="A hacker learns what the world is made of.",
        plot_source="tmdb",
        plot_url=page,
        scores=Scores(tmdb=8.2, tmdb_votes=27_000),
        trailers=(Trailer("vKQi3bBA1y8", "en", official=True),),
        poster="https://image.tmdb.org/t/p/w500/p96dm7sCMn4VYAStA6siNz30G1r.jpg",
        offers=(
            Offer("Streamflix", OfferKind.STREAM),
            Offer("Store", OfferKind.BUY),
        ),
        offers_url=f"{page}-the-matrix/watch?locale=US",
        links=(("tmdb", page), ("wikidata", "https://www.wikidata.org/wiki/Q83495")),
        sources=("tmdb",),
        known=9.4868,
    )


def test_a_series_has_those_who_made_it_and_its_end() -> None:
    assert sopranos() == Film(
        id=SOPRANOS,
        title="The Sopranos",
        kind=FilmKind.SERIES,
        year=1999,
        end_year=2007,
        runtime=60,
        genres=("Action", "Adventure", "War"),
        directors=("David Chase",),
        certificate="TV-MA",
        links=(("tmdb", "https://www.themoviedb.org/tv/1398"),),
        sources=("tmdb",),
    )


def test_a_series_that_goes_on_has_no_end() -> None:
    assert sopranos(status="Returning Series").end_year is None
    assert sopranos(last_air_date="1989-01-01").end_year is None


def test_a_related_list_has_films_and_series_under_their_numbers() -> None:
    assert read(FILM).related == (
        Title(
            FilmId("tmdb-film-604"), "The Matrix Reloaded", 2003, FilmKind.FILM, known=2
        ),
        Title(FilmId("tmdb-series-1399"), "Dark", 2017, FilmKind.SERIES, "Finster"),
    )


def test_a_list_leaves_out_itself_people_adult_films_and_what_came_before() -> None:
    titles = listed(
        entry(603),
        entry(7, media_type="person", name="Keanu Reeves"),
        entry(8, adult=True),
        entry(9),
        entry(9, title="Again"),
        entry(603, media_type="tv", name="Another 603"),
        entry(0),
        entry(10, title=""),
        entry(11, media_type=None),
    )
    assert [title.id for title in titles] == [
        "tmdb-film-9",
        "tmdb-series-603",
        "tmdb-film-11",
    ]


def test_a_list_has_twenty_at_most() -> None:
    titles = listed(*(entry(number) for number in range(1, 40)))
    assert [title.title for title in titles] == [f"Film {n}" for n in range(1, 21)]


def test_a_film_asked_for_by_its_imdb_id_keeps_it() -> None:
    other = {"imdb_id": "tt0000007", "external_ids": {"imdb_id": "tt0000007"}}
    assert read(FILM | other).film.id == MATRIX


def test_the_number_under_which_lists_name_a_film_is_told_where_both_ids_agree() -> (
    None
):
    assert read(FILM).alias == read(FILM, BY_NUMBER).alias == BY_NUMBER
    other = {"imdb_id": "tt0000007", "external_ids": {"imdb_id": "tt0000007"}}
    nameless = {"imdb_id": None, "external_ids": {"imdb_id": None}}
    assert read(FILM | other).alias is None
    assert read(FILM | nameless).alias is None


def test_a_film_asked_for_by_its_number_learns_its_imdb_id() -> None:
    assert read(FILM, BY_NUMBER).film.id == MATRIX
    assert read(FILM | {"external_ids": {"imdb_id": None}}, BY_NUMBER).film.id == MATRIX


@pytest.mark.parametrize("id_", [None, "", "nm0000206", "tt12"])
def test_a_film_without_an_imdb_id_is_refused_for_good(id_: object) -> None:
    nameless = FILM | {"imdb_id": id_, "external_ids": {"imdb_id": id_}}
    with pytest.raises(SourceError, match="has no IMDb id") as refused:
        read(nameless, BY_NUMBER)
    assert refused.value.permanent


@pytest.mark.parametrize("id_", [133093, [], {"imdb_id": "tt0133093"}])
def test_what_cannot_be_an_id_does_not_say_that_there_is_none(id_: object) -> None:
    odd = FILM | {"imdb_id": None, "external_ids": {"imdb_id": id_}}
    with pytest.raises(SourceError) as refused:
        read(odd, BY_NUMBER)
    assert not refused.value.permanent


PARTS = (
    *("genres", "spoken_languages", "production_countries", "recommendations"),
    *("videos", "credits", "release_dates", "watch/providers"),
)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("half", [None, "oops", 5, {"results": "oops"}, {"cast": []}])
def test_half_a_page_says_nothing(part: str, half: object) -> None:
    """So that it cannot take away what a whole one told."""
    left_out = {name: value for name, value in FILM.items() if name != part}
    for page in (left_out, FILM | {part: half}):
        for film in (MATRIX, BY_NUMBER):
            with pytest.raises(SourceError, match="not whole") as refused:
                read(page, film)
            assert not refused.value.permanent


def test_external_ids_are_an_object_or_the_page_is_half() -> None:
    for half in (None, "oops", [[]]):
        with pytest.raises(SourceError, match="not whole: no external_ids") as refused:
            read(FILM | {"imdb_id": None, "external_ids": half}, BY_NUMBER)
        assert not refused.value.permanent


def test_a_series_page_without_its_certificates_is_half() -> None:
    with pytest.raises(SourceError, match="not whole: no content_ratings"):
        sopranos(content_ratings={})


def test_a_page_that_says_that_it_failed_is_none() -> None:
    with pytest.raises(SourceError) as refused:
        read(FILM | {"success": False, "status_code": 46})
    assert not refused.value.permanent
    assert read(FILM | {"success": True}) == read(FILM)


def test_a_page_may_say_that_there_is_nothing() -> None:
    nothing: dict[str, object] = {
        "genres": [],
        "spoken_languages": [],
        "production_countries": [],
        "recommendations": {"results": []},
        "videos": {"results": []},
        "release_dates": {"results": []},
        "credits": {"cast": [], "crew": []},
        "external_ids": {},
        "watch/providers": {"results": {}},
    }
    assert set(nothing) == {*PARTS, "external_ids"}
    bare = read(FILM | nothing)
    assert (bare.film.title, bare.film.stars, bare.related) == ("The Matrix", (), ())


def test_a_film_for_adults_only_is_refused_for_good() -> None:
    with pytest.raises(SourceError, match="adults") as refused:
        read(FILM | {"adult": True})
    assert refused.value.permanent


@pytest.mark.parametrize("wrong", [{"id": 604}, {"id": None}, {"title": 7, "name": ""}])
def test_an_answer_about_another_film_says_nothing_of_this_one(
    wrong: dict[str, object],
) -> None:
    with pytest.raises(SourceError) as refused:
        read(FILM | {"original_title": None} | wrong)
    assert not refused.value.permanent


def test_an_imdb_id_leads_to_a_number() -> None:
    results = {"movie_results": [{"id": 603}], "tv_results": [], "person_results": []}
    assert found(as_bytes(results), MATRIX) == (FilmKind.FILM, 603)
    results = {"movie_results": [], "tv_results": [{"id": 1398}]}
    assert found(as_bytes(results), SOPRANOS) == (FilmKind.SERIES, 1398)


@pytest.mark.parametrize(
    ("results", "permanent"),
    [
        ({"movie_results": [], "tv_results": []}, True),
        ({"movie_results": [{"id": "603"}], "tv_results": []}, False),
        ({"movie_results": None, "tv_results": []}, False),
        ({}, False),
    ],
)
def test_only_a_search_that_found_nothing_is_final(
    results: dict[str, object],
    permanent: bool,  # noqa: FBT001 - the expectation
) -> None:
    with pytest.raises(SourceError) as refused:
        found(as_bytes(results), MATRIX)
    assert refused.value.permanent == permanent
    assert MATRIX in str(refused.value)


@pytest.mark.parametrize("film", ["wikidata-film-7", "tmdb-film-0", "tmdb-person-7"])
def test_a_number_of_another_source_is_refused_for_good(film: str) -> None:
    with pytest.raises(SourceError) as refused:
        provisional(FilmId(film))
    assert refused.value.permanent
