import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mutation import Json
from outside.exports import (
    HEAT,
    SOPRANOS,
    TRAKT,
    TRAKT_TABLE,
    WATCHED,
    packed,
    read,
    saved,
)
from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmId, FilmKind
from sneakpreview.exports.base import Row
from sneakpreview.exports.reading import open_export

AT = datetime(2021, 3, 22, 6, 33, 24, tzinfo=UTC)
FILM = Row(
    title="Heat",
    year=1995,
    kind=FilmKind.FILM,
    imdb=FilmId("tt0113277"),
    tmdb=(FilmKind.FILM, 949),
    at=AT,
)
SHOW = Row(
    title="The Sopranos",
    year=1999,
    kind=FilmKind.SERIES,
    imdb=FilmId("tt0141842"),
    tmdb=(FilmKind.SERIES, 1398),
    at=AT,
)
LISTED = [{"listed_at": WATCHED, "type": "movie", "movie": HEAT}]


def unnumbered(rows: list[Row]) -> list[Row]:
    return [row._replace(number=0) for row in rows]


ACCOUNT = [
    FILM._replace(liked=True, seen=True),
    SHOW._replace(saved=True),
    FILM._replace(seen=True, rating=8.0),
    FILM._replace(seen=True),
    SHOW._replace(seen=True),
]


def test_an_account_gives_what_was_watched_rated_and_kept(tmp_path: Path) -> None:
    export = open_export(saved(tmp_path, "trakt.zip", packed(TRAKT)))
    assert export.site == "Trakt"
    assert unnumbered(list(export.rows())) == ACCOUNT


def test_the_older_folders_are_read_alike(tmp_path: Path) -> None:
    folders = {
        "me/lists/favorites.json": TRAKT["lists-favorites.json"],
        "me/lists/watchlist.json": TRAKT["lists-watchlist.json"],
        "me/ratings/ratings-movies.json": TRAKT["ratings-movies.json"],
        "me/watched/watched-movies.json": TRAKT["watched-movies.json"],
        "me/watched/watched-shows.json": TRAKT["watched-shows.json"],
        "me/watched/history-1.json": TRAKT["watched-history-1.json"],
    }
    rows = read(saved(tmp_path, "trakt.zip", packed(folders)))
    assert unnumbered(rows) == ACCOUNT


def test_the_history_counts_where_there_is_nothing_shorter(tmp_path: Path) -> None:
    episode = {
        "watched_at": WATCHED,
        "type": "episode",
        "show": SOPRANOS,
        "episode": {},
    }
    files = {
        f"watched-history-{number}.json": [
            {"watched_at": WATCHED, "movie": {"title": f"Film {number}"}}
        ]
        for number in (10, 9, 1)
    }
    files["watched-history-2.json"] = [episode]
    rows = read(saved(tmp_path, "trakt.zip", packed(files)))
    assert [row.title for row in rows] == [
        "Film 1",
        "The Sopranos",
        "Film 9",
        "Film 10",
    ]
    assert unnumbered(rows)[1] == SHOW._replace(seen=True)


def test_a_list_alone_is_known_by_its_name_or_by_what_it_has(tmp_path: Path) -> None:
    path = saved(tmp_path, "upload", json.dumps(LISTED))
    assert unnumbered(read(path, "lists-watchlist.json")) == [FILM._replace(saved=True)]
    assert unnumbered(read(path, "lists-favorites.json")) == [
        FILM._replace(seen=True, liked=True)
    ]
    with pytest.raises(BadInputError, match="does not say what it lists"):
        open_export(path)
    rated = saved(tmp_path, "rated", json.dumps(TRAKT["ratings-movies.json"]))
    assert unnumbered(read(rated)) == [FILM._replace(seen=True, rating=8.0)]
    watched = saved(tmp_path, "seen", json.dumps(TRAKT["watched-movies.json"]))
    assert unnumbered(read(watched)) == [FILM._replace(seen=True)]


def test_a_table_is_read_without_its_episodes(tmp_path: Path) -> None:
    rows = read(saved(tmp_path, "export.csv", TRAKT_TABLE))
    assert unnumbered(rows) == [
        FILM._replace(seen=True, rating=8.0),
        Row(
            title="The Sopranos",
            year=1999,
            trouble="an episode or season is no film or series",
        ),
    ]


def test_a_table_of_a_list_needs_its_name(tmp_path: Path) -> None:
    text = f"rank,listed_at,type,title,year,imdb_id\n1,{WATCHED},show,Heat,1995,\n"
    path = saved(tmp_path, "watchlist.csv", text)
    [row] = read(path)
    assert (row.saved, row.seen, row.kind) == (True, False, FilmKind.SERIES)
    with pytest.raises(BadInputError):
        open_export(path, "some-list.csv")


@pytest.mark.parametrize(
    ("element", "trouble"),
    [
        ({"rating": 8, "movie": {}}, "no film is named"),
        ({"rating": 8}, "no film is named"),
        ({"rating": 8, "movie": {"title": "\ud800\x00"}}, "no film is named"),
        (7, "no film is named"),
        ({"rating": 8, "type": ["movie"], "movie": {"ids": []}}, "no film is named"),
        ({"rating": 11, "movie": HEAT}, "'11' is no rating from 0 to 10"),
        ({"rating": "great", "movie": HEAT}, "'great' is no rating from 0 to 10"),
        (
            {"rating": 8, "type": "season", "show": SOPRANOS, "season": {"number": 1}},
            "an episode or season is no film or series",
        ),
    ],
)
def test_an_element_that_cannot_be_taken_says_why_and_the_rest_goes_on(
    tmp_path: Path, element: Json, trouble: str
) -> None:
    listed = [*TRAKT["ratings-movies.json"], element, *TRAKT["ratings-movies.json"]]
    before, row, after = read(saved(tmp_path, "ratings.json", json.dumps(listed)))
    assert row.trouble == trouble
    assert before.trouble is after.trouble is None


def test_what_is_no_number_is_no_rating(tmp_path: Path) -> None:
    listed = '[{"rated_at": 1, "rating": NaN, "movie": {"title": "Heat"}}]'
    [row] = read(saved(tmp_path, "ratings.json", listed))
    assert row.trouble == "'nan' is no rating from 0 to 10"


def test_a_list_that_ends_too_early_gives_what_it_has(tmp_path: Path) -> None:
    whole = json.dumps(TRAKT["ratings-movies.json"] * 3)
    rows = read(saved(tmp_path, "ratings-movies.json", whole[:-20]))
    assert [row.trouble for row in rows] == [
        None,
        None,
        "'ratings-movies.json' is damaged, and cannot be read from here on",
    ]


def test_an_account_without_anything_is_an_export_all_the_same(tmp_path: Path) -> None:
    files = {"ratings-movies.json": [], "lists-watchlist.json": []}
    assert read(saved(tmp_path, "trakt.zip", packed(files))) == []
