"""Two pages of TMDB, small and whole, and what the parser makes of changed ones."""

from typing import Any

from mutation import as_bytes
from sneakpreview.domain.film import Film, FilmId, FilmKind
from sneakpreview.sources.base import Answer
from sneakpreview.sources.tmdb.parse import answer

MATRIX = FilmId("tt0133093")
BY_NUMBER = FilmId("tmdb-film-603")
SOPRANOS = FilmId("tt0141842")

FILM: dict[str, Any] = {
    "id": 603,
    "imdb_id": "tt0133093",
    "title": "The Matrix",
    "original_title": "The Matrix",
    "adult": False,
    "overview": "A hacker learns what the world is made of.",
    "release_date": "1999-03-31",
    "runtime": 136,
    "genres": [{"id": 28, "name": "Action"}, {"id": 878, "name": "Science Fiction"}],
    "original_language": "en",
    "spoken_languages": [
        {"iso_639_1": "zh", "english_name": "Mandarin"},
        {"iso_639_1": "en", "english_name": "English"},
    ],
    "origin_country": ["US"],
    "production_countries": [{"iso_3166_1": "AU"}, {"iso_3166_1": "US"}],
    "poster_path": "/p96dm7sCMn4VYAStA6siNz30G1r.jpg",
    "vote_average": 8.237,
    "vote_count": 27_000,
    "status": "Released",
    "credits": {
        "cast": [
            {"name": "Laurence Fishburne", "order": 1},
            {"name": "Keanu Reeves", "order": 0},
        ],
        "crew": [
            {"name": "Bill Pope", "job": "Director of Photography"},
            {"name": "Lana Wachowski", "job": "Director"},
            {"name": "Lilly Wachowski", "job": "Director"},
        ],
    },
    "external_ids": {"imdb_id": "tt0133093", "wikidata_id": "Q83495"},
    "release_dates": {
        "results": [
            {
                "iso_3166_1": "US",
                "release_dates": [
                    {"certification": "", "type": 1},
                    {"certification": "PG", "type": 5},
                    {"certification": "R", "type": 3},
                ],
            },
            {
                "iso_3166_1": "GB",
                "release_dates": [{"certification": "15", "type": 3}],
            },
        ]
    },
    "videos": {
        "results": [
            {
                "iso_639_1": "en",
                "key": "vKQi3bBA1y8",
                "site": "YouTube",
                "type": "Trailer",
                "official": True,
                "published_at": "2019-05-01T12:00:00.000Z",
            }
        ]
    },
    "watch/providers": {
        "results": {
            "US": {
                "link": "https://www.themoviedb.org/movie/603-the-matrix/watch?locale=US",
                "flatrate": [{"provider_name": "Streamflix"}],
                "buy": [{"provider_name": "Store"}, {"provider_name": "Store"}],
            }
        }
    },
    "recommendations": {
        "results": [
            {
                "id": 604,
                "media_type": "movie",
                "title": "The Matrix Reloaded",
                "original_title": "The Matrix Reloaded",
                "release_date": "2003-05-15",
                "vote_count": 1_200,
            },
            {
                "id": 1399,
                "media_type": "tv",
                "name": "Dark",
                "original_name": "Finster",
                "first_air_date": "2017-12-01",
                "vote_count": 0,
            },
        ]
    },
}
SERIES: dict[str, Any] = {
    "id": 1398,
    "name": "The Sopranos",
    "original_name": "The Sopranos",
    "first_air_date": "1999-01-10",
    "last_air_date": "2007-06-10",
    "status": "Ended",
    "episode_run_time": [60, 50],
    "created_by": [{"name": "David Chase"}],
    "genres": [
        {"name": "Action & Adventure"},
        {"name": "War & Politics"},
        {"name": "Action & Adventure"},
    ],
    "content_ratings": {"results": [{"iso_3166_1": "US", "rating": "TV-MA"}]},
    "spoken_languages": [],
    "production_countries": [],
    "recommendations": {"results": []},
    "videos": {"results": []},
    "credits": {"cast": [], "crew": []},
    "external_ids": {"imdb_id": "tt0141842"},
    "watch/providers": {"results": {}},
}


def read(
    document: dict[str, Any],
    film: FilmId = MATRIX,
    kind: FilmKind = FilmKind.FILM,
    country: str = "US",
) -> Answer:
    """Parse a page, written as JSON."""
    number = 603 if kind is FilmKind.FILM else 1398
    return answer(as_bytes(document), film, kind, number, country)


def matrix(**changes: object) -> Film:
    """Give The Matrix, where TMDB says something else of it."""
    return read(FILM | changes).film


def sopranos(**changes: object) -> Film:
    """Give The Sopranos, where TMDB says something else of it."""
    return read(SERIES | changes, SOPRANOS, FilmKind.SERIES).film
