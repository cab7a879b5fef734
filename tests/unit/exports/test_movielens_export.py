from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from outside.exports import MOVIELENS, MOVIELENS_OWN, films, packed, read, saved
from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmId, FilmKind
from sneakpreview.exports import movielens
from sneakpreview.exports.base import Row
from sneakpreview.exports.reading import open_export


def test_a_persons_own_ratings_have_all_ids(tmp_path: Path) -> None:
    export = open_export(saved(tmp_path, "movielens-ratings.csv", MOVIELENS_OWN))
    assert export.site == "MovieLens"
    first, second = export.rows()
    assert first == Row(
        number=1,
        title="The Matrix",
        year=1999,
        kind=FilmKind.FILM,
        imdb=FilmId("tt0133093"),
        tmdb=(FilmKind.FILM, 603),
        rating=9.0,
        seen=True,
    )
    assert (second.imdb, second.rating) == ("tt0185906", 1.0)


def test_a_data_set_is_joined_and_only_its_first_person_taken(tmp_path: Path) -> None:
    heat, seven, other = read(saved(tmp_path, "ml.zip", packed(MOVIELENS)))
    assert heat == Row(
        number=1,
        title="Heat",
        year=1995,
        kind=FilmKind.FILM,
        imdb=FilmId("tt0113277"),
        tmdb=(FilmKind.FILM, 949),
        rating=8.0,
        seen=True,
        at=datetime(2000, 7, 30, 18, 37, 4, tzinfo=UTC),
    )
    assert (seven.title, seven.year, seven.imdb) == ("Seven", 1995, None)
    assert other == Row(number=3, trouble="the rating is another person's")


def test_ratings_without_the_films_names_are_refused(tmp_path: Path) -> None:
    ratings = MOVIELENS["ml-latest-small/ratings.csv"]
    with pytest.raises(BadInputError, match="take the whole ZIP file"):
        open_export(saved(tmp_path, "ratings.csv", ratings))


def test_no_more_films_are_kept_in_memory_than_a_person_can_have_rated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(movielens, "MOST_FILMS", 1)
    rows = read(saved(tmp_path, "ml.zip", packed(MOVIELENS)))
    assert [row.trouble for row in rows][:2] == [None, "no film is named"]


def test_a_data_set_that_is_damaged_is_not_joined(tmp_path: Path) -> None:
    rng = Random(1)  # noqa: S311 - no secret
    rows = "".join(f"{number},{rng.random()},\n" for number in range(20_000))
    links = {"links.csv": f"movieId,imdbId,tmdbId\n{rows}"}
    ratings = MOVIELENS["ml-latest-small/ratings.csv"]
    body = bytearray(packed({**links, "ratings.csv": ratings}))
    middle = len(body) // 2
    body[middle : middle + 50] = bytes(50)
    [row] = read(saved(tmp_path, "ml.zip", bytes(body)))
    assert row.trouble == "the ZIP file is damaged"


@pytest.mark.parametrize(
    ("written", "title", "year"),
    [
        ("Heat (1995)", "Heat", 1995),
        ("Matrix, The (1999)", "The Matrix", 1999),
        ("Atalante, L' (1934)", "L'Atalante", 1934),
        (
            "City of Lost Children, The (Cité, La) (1995)",
            "The City of Lost Children",
            1995,
        ),
        ("Seven (a.k.a. Se7en) (1995)", "Seven", 1995),
        ("(500) Days of Summer (2009)", "(500) Days of Summer", 2009),
        ("Fawlty Towers (1975-1979)", "Fawlty Towers", 1975),
        ("The OA", "The OA", None),
        (
            "Good, the Bad and the Ugly, The (1966)",
            "The Good, the Bad and the Ugly",
            1966,
        ),
    ],
)
def test_a_title_is_taken_apart(
    tmp_path: Path, written: str, title: str, year: int | None
) -> None:
    text = f'movie_id,imdb_id,rating,title\n1,,4,"{written}"\n'
    rows = read(saved(tmp_path, "movielens-ratings.csv", text))
    assert films(rows) == [(title, year)]
