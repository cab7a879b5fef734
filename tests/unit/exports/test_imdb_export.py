from datetime import UTC, datetime
from pathlib import Path

import pytest

from outside.exports import (
    IMDB_LIST,
    IMDB_OLD,
    IMDB_RATINGS,
    films,
    packed,
    read,
    saved,
)
from sneakpreview.domain.film import FilmId, FilmKind
from sneakpreview.exports.base import Row
from sneakpreview.exports.reading import open_export

HEAD = "Const,Your Rating,Title,Title Type,Year\n"


def test_ratings_have_ids_and_kinds_and_episodes_are_left_out(tmp_path: Path) -> None:
    export = open_export(saved(tmp_path, "2f36023d.csv", IMDB_RATINGS))
    assert export.site == "IMDb"
    assert list(export.rows()) == [
        Row(
            number=1,
            title="Heat",
            year=1995,
            kind=FilmKind.FILM,
            imdb=FilmId("tt0113277"),
            rating=9.0,
            seen=True,
            at=datetime(2021, 4, 3, tzinfo=UTC),
        ),
        Row(
            number=2,
            title="The Sopranos",
            year=1999,
            kind=FilmKind.SERIES,
            imdb=FilmId("tt0141842"),
            rating=10.0,
            seen=True,
            at=datetime(2021, 4, 4, tzinfo=UTC),
        ),
        Row(
            number=3,
            title="Pine Barrens",
            year=2001,
            trouble="an episode is no film or series",
        ),
    ]


def test_what_is_on_a_list_is_kept_for_later_unless_it_is_rated(tmp_path: Path) -> None:
    rows = read(saved(tmp_path, "WATCHLIST.csv", IMDB_LIST))
    assert [(row.title, row.saved, row.seen, row.rating) for row in rows] == [
        ("Alien", True, False, None),
        ("Heat", False, True, 6.0),
    ]
    assert rows[0].at == datetime(2022, 1, 1, tzinfo=UTC)
    assert rows[1].at == datetime(2022, 2, 2, tzinfo=UTC)


def test_the_old_shape_is_read_in_its_old_letters(tmp_path: Path) -> None:
    [row] = read(saved(tmp_path, "ratings.csv", IMDB_OLD.encode("cp1252")))
    assert row.title == "Amélie"
    assert row.kind is FilmKind.FILM
    assert row.rating == 8.0
    assert row.at == datetime(2016, 12, 31, 20, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("const", "kind", "trouble"),
    [
        ("tt0113277", "videoGame", "a game is no film or series"),
        ("tt0113277", "Video Game", "a game is no film or series"),
        ("tt0113277", "tvEpisode", "an episode is no film or series"),
        ("tt0113277", "Music Video", "a music video is no film or series"),
        ("tt0113277", "Podcast Series", "a podcast is no film or series"),
        ("nm0000134", "", "a person is no film or series"),
        ("0113277", "Movie", "the row has no id of IMDb's"),
        ("tt0000000", "Movie", "the row has no id of IMDb's"),
        ("", "Movie", "the row has no id of IMDb's"),
    ],
)
def test_what_is_left_out_says_why(
    tmp_path: Path, const: str, kind: str, trouble: str
) -> None:
    [row] = read(saved(tmp_path, "r.csv", f"{HEAD}{const},9,Name,{kind},1995\n"))
    assert row.trouble == trouble
    assert row._replace(title=None, year=None) == Row(number=1, trouble=trouble)


@pytest.mark.parametrize(
    ("spelt", "kind"),
    [
        ("Movie", FilmKind.FILM),
        ("movie", FilmKind.FILM),
        ("Feature Film", FilmKind.FILM),
        ("Documentary", FilmKind.FILM),
        ("TV Movie", FilmKind.FILM),
        ("tvSpecial", FilmKind.FILM),
        ("TV Short", FilmKind.FILM),
        ("Video", FilmKind.FILM),
        ("TV Mini Series", FilmKind.SERIES),
        ("Mini-Series", FilmKind.SERIES),
        ("tvSeries", FilmKind.SERIES),
        ("Something New", None),
        ("", None),
    ],
)
def test_a_kind_is_known_in_all_its_spellings(
    tmp_path: Path, spelt: str, kind: FilmKind | None
) -> None:
    [row] = read(saved(tmp_path, "r.csv", f"{HEAD}tt0113277,9,Heat,{spelt},1995\n"))
    assert row.trouble is None
    assert row.kind is kind


def test_a_row_of_the_ratings_without_one_says_nothing(tmp_path: Path) -> None:
    [row] = read(saved(tmp_path, "r.csv", f"{HEAD}tt0113277,,Heat,Movie,1995\n"))
    assert row.trouble == "the row has no rating"


def test_ratings_and_watch_list_may_come_in_one_zip_file(tmp_path: Path) -> None:
    files = {"ratings.csv": IMDB_RATINGS, "watchlist.csv": IMDB_LIST}
    rows = read(saved(tmp_path, "both.zip", packed(files)))
    assert [row.number for row in rows] == [1, 2, 3, 4, 5]
    assert films(rows)[3:] == [("Alien", 1979), ("Heat", 1995)]
