from datetime import UTC, datetime
from pathlib import Path

import pytest

from outside.exports import DIARY, LETTERBOXD, LISTED, RATED, films, packed, read, saved
from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmId, FilmKind
from sneakpreview.exports.base import Row
from sneakpreview.exports.reading import open_export

LIST = LISTED + "2021-01-01,Ran,1985,https://boxd.it/1\n"
RAN = Row(number=1, title="Ran", year=1985, at=datetime(2021, 1, 1, tzinfo=UTC))


def test_an_account_gives_what_was_rated_liked_watched_and_kept(tmp_path: Path) -> None:
    export = open_export(saved(tmp_path, "me.zip", packed(LETTERBOXD)))
    assert export.site == "Letterboxd"
    assert [
        (row.number, row.title, row.rating, row.liked, row.seen, row.saved)
        for row in export.rows()
    ] == [
        (1, "Heat", 7.0, False, True, False),
        (2, "Paris, Texas", 4.0, False, True, False),
        (3, "Alien", None, True, True, False),
        (4, "Heat", None, False, True, False),
        (5, "Paris, Texas", None, False, True, False),
        (6, "Alien", None, False, True, False),
        (7, "Ran", None, False, False, True),
    ]


def test_what_was_taken_back_is_not_read_where_there_is_nothing_else(
    tmp_path: Path,
) -> None:
    gone = {"deleted/ratings.csv": RATED + "2019-01-01,Gone,1999,x,5\n"}
    with pytest.raises(BadInputError, match="no export that is known"):
        open_export(saved(tmp_path, "me.zip", packed(gone)))


def test_the_diary_is_read_where_the_watched_films_are_missing(tmp_path: Path) -> None:
    diary = {"diary.csv": DIARY + "2020-03-02,Heat,1995,x,5,Yes,,1999-12-31\n"}
    assert read(saved(tmp_path, "me.zip", packed(diary))) == [
        Row(
            number=1,
            title="Heat",
            year=1995,
            rating=10.0,
            seen=True,
            at=datetime(1999, 12, 31, tzinfo=UTC),
        )
    ]


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("watched.csv", RAN._replace(seen=True)),
        ("watched (1).csv", RAN._replace(seen=True)),
        ("watchlist-me-2026-11-01-10-00-utc.csv", RAN._replace(saved=True)),
        (r"C:\exports\WATCHLIST.CSV", RAN._replace(saved=True)),
        ("likes.csv", RAN._replace(seen=True, liked=True)),
        ("films.csv", RAN._replace(seen=True, liked=True)),
        ("films (2).csv", RAN._replace(seen=True, liked=True)),
    ],
)
def test_a_list_alone_says_in_its_name_what_it_lists(
    tmp_path: Path, name: str, row: Row
) -> None:
    assert read(saved(tmp_path, "upload", LIST), name) == [row]


def test_a_list_without_a_name_is_not_guessed_at(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"name it watched\.csv, watchlist\.csv"):
        open_export(saved(tmp_path, "upload", LIST))


def test_what_other_programs_write_for_letterboxd_has_ids(tmp_path: Path) -> None:
    text = (
        "imdbID,tmdbID,Title,Year,Rating,Rating10,WatchedDate\n"
        "tt0113277,949,Heat,1995,,9,2020-01-01\n"
        ",,Alien,1979,3.5,,\n"
        "tt0089881,,,,,,\n"
    )
    assert read(saved(tmp_path, "made.csv", text)) == [
        Row(
            number=1,
            title="Heat",
            year=1995,
            imdb=FilmId("tt0113277"),
            tmdb=(FilmKind.FILM, 949),
            rating=9.0,
            seen=True,
            at=datetime(2020, 1, 1, tzinfo=UTC),
        ),
        Row(number=2, title="Alien", year=1979, rating=7.0, seen=True),
        Row(number=3, imdb=FilmId("tt0089881"), seen=True),
    ]


def test_a_watch_list_for_letterboxd_needs_its_name(tmp_path: Path) -> None:
    path = saved(tmp_path, "watchlist.csv", "Title,Year\nRan,1985\n")
    assert read(path) == [RAN._replace(saved=True, at=None)]
    with pytest.raises(BadInputError):
        open_export(path, "films-of-mine.csv")


@pytest.mark.parametrize("rating", ["6", "-1", "nan", "inf", "good", "1e999"])
def test_a_rating_that_is_none_is_told_with_its_film(
    tmp_path: Path, rating: str
) -> None:
    text = f"{RATED}2020-01-01,Heat,1995,x,{rating}\n2020-01-01,Ran,1985,x,4\n"
    rows = read(saved(tmp_path, "ratings.csv", text))
    assert films(rows) == [("Heat", 1995), ("Ran", 1985)]
    assert rows[0].trouble == f"'{rating}' is no rating from 0 to 5"
    assert not rows[0].seen
    assert rows[1].trouble is None


def test_a_comma_in_a_number_is_read_as_it_was_meant(tmp_path: Path) -> None:
    text = "Name;Year;Letterboxd URI;Rating\nHeat;1995;x;3,5\nRan;1985;x;0\n"
    rows = read(saved(tmp_path, "ratings.csv", text))
    assert [row.rating for row in rows] == [7.0, None]
