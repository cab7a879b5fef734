"""Exports as other sites write them: the headings are theirs, the rows made up."""

import json
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from mutation import Json
from sneakpreview.domain.film import FilmId, FilmKind
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.exports.base import Row
from sneakpreview.exports.own import Marked
from sneakpreview.exports.reading import open_export

LISTED = "Date,Name,Year,Letterboxd URI\n"
RATED = "Date,Name,Year,Letterboxd URI,Rating\n"
DIARY = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
LETTERBOXD = {
    "letterboxd-me-2026/profile.csv": "Date Joined,Username\n2020-01-01,me\n",
    "letterboxd-me-2026/watched.csv": LISTED
    + "2020-03-01,Heat,1995,https://boxd.it/1\n"
    + '2020-03-02,"Paris, Texas",1984,https://boxd.it/2\n'
    + "2020-03-03,Alien,1979,https://boxd.it/3\n",
    "letterboxd-me-2026/ratings.csv": RATED
    + "2020-03-01,Heat,1995,https://boxd.it/1,3.5\n"
    + '2020-03-02,"Paris, Texas",1984,https://boxd.it/2,2\n',
    "letterboxd-me-2026/diary.csv": DIARY
    + "2020-03-02,Paris Texas,1984,https://boxd.it/9,5,Yes,,1999-12-31\n",
    "letterboxd-me-2026/watchlist.csv": LISTED + "2021-01-01,Ran,1985,x\n",
    "letterboxd-me-2026/likes/films.csv": LISTED + "2021-02-02,Alien,1979,x\n",
    "letterboxd-me-2026/likes/reviews.csv": LISTED + "2021-02-02,Not mine,1979,x\n",
    "letterboxd-me-2026/deleted/ratings.csv": RATED + "2019-01-01,Gone,1999,x,5\n",
    "letterboxd-me-2026/orphaned/watched.csv": LISTED + "2019-01-01,Lost,1999,x\n",
    "letterboxd-me-2026/lists/best.csv": "Letterboxd list export v7\nDate,Name\n",
}

IMDB_RATINGS = (
    "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,"
    "Runtime (mins),Year,Genres,Num Votes,Release Date,Directors\n"
    "tt0113277,9,2021-04-03,Heat,Heat,https://x/,Movie,8.3,170,1995,"
    '"Crime, Drama",1,1995-12-15,Michael Mann\n'
    "tt0141842,10,2021-04-04,The Sopranos,The Sopranos,https://x/,TV Series,9.2,55,"
    "1999,Crime,1,1999-01-10,\n"
    "tt0705282,8,2021-04-05,Pine Barrens,Pine Barrens,https://x/,TV Episode,9.7,60,"
    "2001,Crime,1,2001-05-06,\n"
)
IMDB_LIST = (
    "Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,"
    "IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,"
    "Your Rating,Date Rated\n"
    "1,tt0078748,2022-01-01,2022-01-01,,Alien,Alien,https://x/,Movie,8.5,117,1979,"
    "Horror,1,1979-05-25,Ridley Scott,,\n"
    '2,tt0113277,2022-01-02,2022-01-02,"two\nlines",Heat,Heat,https://x/,Movie,8.3,'
    "170,1995,Crime,1,1995-12-15,Michael Mann,6,2022-02-02\n"
)
IMDB_OLD = (
    '"position","const","created","modified","description","Title","Title type",'
    '"Directors","You rated","IMDb Rating","Runtime (mins)","Year","Genres",'
    '"Num. Votes","Release Date (month/day/year)","URL"\n'
    '"1","tt0211915","Sat Dec 31 20:15:00 2016","","","Amélie","Feature Film",'
    '"Jean-Pierre Jeunet","8","8.3","122","2001","comedy","1","2001-04-25","x"\n'
)

HEAT: Json = {
    "title": "Heat",
    "year": 1995,
    "ids": {"trakt": 1, "slug": "heat-1995", "imdb": "tt0113277", "tmdb": 949},
}
SOPRANOS: Json = {
    "title": "The Sopranos",
    "year": 1999,
    "ids": {"trakt": 2, "slug": "the-sopranos", "imdb": "tt0141842", "tmdb": 1398},
}
WATCHED = "2021-03-22T06:33:24.000Z"
TRAKT: dict[str, Json] = {
    "watched-movies.json": [{"plays": 2, "last_watched_at": WATCHED, "movie": HEAT}],
    "watched-shows.json": [
        {
            "plays": 9,
            "last_watched_at": WATCHED,
            "show": SOPRANOS,
            "seasons": [{"number": 1, "episodes": [{"number": 1, "plays": 9}]}],
        }
    ],
    "watched-history-1.json": [
        {"id": 1, "watched_at": WATCHED, "type": "movie", "movie": HEAT}
    ],
    "ratings-movies.json": [
        {"rated_at": WATCHED, "rating": 8, "type": "movie", "movie": HEAT}
    ],
    "ratings-shows.json": [],
    "ratings-episodes.json": [
        {"rated_at": WATCHED, "rating": 1, "type": "episode", "show": SOPRANOS}
    ],
    "lists-watchlist.json": [
        {"listed_at": WATCHED, "type": "show", "show": SOPRANOS, "notes": None}
    ],
    "lists-favorites.json": [{"listed_at": WATCHED, "type": "movie", "movie": HEAT}],
    "lists-list-7-worst.json": [{"listed_at": WATCHED, "type": "movie", "movie": HEAT}],
    "user-profile.json": {"username": "me"},
}
TRAKT_TABLE = (
    "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,tvdb_id,url,"
    "released,season_number,episode_number,episode_title,genres,rating\n"
    f"{WATCHED},movie,Heat,1995,8.1,1,tt0113277,949,,x,1995-12-15,,,,crime,8\n"
    f"{WATCHED},episode,The Sopranos,1999,8,2,tt0141842,1398,1,x,1999-01-10,1,1,P,,9\n"
)

MOVIELENS_OWN = (
    "movie_id,imdb_id,tmdb_id,rating,average_rating,title\n"
    '2571,0133093,603,4.5,4.16,"Matrix, The (1999)"\n'
    "7502,185906,4613,0.5,4.4,Band of Brothers (2001)\n"
)
MOVIELENS = {
    "ml-latest-small/ratings.csv": "userId,movieId,rating,timestamp\n"
    "1,6,4.0,964982224\n1,47,3.0,964982225\n2,6,0.5,964982226\n",
    "ml-latest-small/links.csv": "movieId,imdbId,tmdbId\n6,0113277,949\n9,0111,\n",
    "ml-latest-small/movies.csv": "movieId,title,genres\n6,Heat (1995),Crime\n"
    "47,Seven (a.k.a. Se7en) (1995),Crime\n",
    "ml-latest-small/README.txt": "read me",
}

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
MARKS = (
    Marked(
        Mark(FilmId("tt0113277"), MarkKind.LIKE, NOW, votes=False),
        "=1+1, or Heat",
        1995,
        FilmKind.FILM,
    ),
    Marked(Mark(FilmId("tt0141842"), MarkKind.HIDE, NOW), None, None, FilmKind.SERIES),
)


def saved(folder: Path, name: str, content: str | bytes) -> Path:
    """Save a file of an export."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def packed(files: Mapping[str, str | bytes | Json]) -> bytes:
    """Pack files as an export is: text as it is, anything else as JSON."""
    body = BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            is_text = isinstance(content, str | bytes)
            archive.writestr(name, content if is_text else json.dumps(content))
    return body.getvalue()


def read(path: Path, name: str | None = None) -> list[Row]:
    """Read a whole export."""
    return list(open_export(path, name).rows())


def films(rows: list[Row]) -> list[tuple[str | None, int | None]]:
    """Say which films the rows name."""
    return [(row.title, row.year) for row in rows]
