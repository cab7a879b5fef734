"""IMDb's data sets become an index, and a source that knows what they tell."""

import tracemalloc
from pathlib import Path

import pytest

from complaints import complaints, complaints_of_title
from outside.imdb_data import (
    BASICS,
    FILMS,
    RATINGS,
    SCORES,
    save,
    save_few,
    save_many,
)
from sneakpreview.domain.film import FilmId, FilmKind, Scores
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.imdb_data.index import is_prepared, prepare
from sneakpreview.sources.imdb_data.source import ImdbDataSource

MATRIX = FilmId("tt0133093")


def titles(source: ImdbDataSource) -> list[str]:
    return [title.title for title in source.titles()]


@pytest.mark.parametrize("packed", [True, False])
def test_films_and_series_that_people_look_for_are_kept(
    folder: Path, index: Path, source: ImdbDataSource, *, packed: bool
) -> None:
    for file in folder.iterdir():
        file.unlink()
    save_few(folder, packed=packed)
    made = prepare(folder, index)
    assert (made.films, made.damaged) == (6, 0)
    assert titles(source) == [
        "The Matrix",
        "Amelie",
        "Heat",
        "True Blood",
        "The Gold Rush",
        "No Way Home",
    ]


def test_a_film_has_what_the_data_sets_tell(
    folder: Path, index: Path, source: ImdbDataSource
) -> None:
    prepare(folder, index)
    film = source.fetch(MATRIX).film
    assert complaints(film) == []
    assert (film.title, film.year, film.runtime) == ("The Matrix", 1999, 136)
    assert film.genres == ("Action", "Sci-Fi")
    assert film.directors == ("Lana Wachowski", "Lilly Wachowski")
    assert film.stars == ("Keanu Reeves", "Carrie-Anne Moss")
    assert film.scores == Scores(imdb=8.7, imdb_votes=2_200_000)
    assert film.known == 8.5635
    series = source.fetch(FilmId("tt0844441")).film
    assert (series.kind, series.year, series.end_year) == (FilmKind.SERIES, 2008, 2014)
    assert (series.genres, series.directors, series.stars) == ((), (), ())
    assert source.fetch(FilmId("tt0211915")).film.original_title == "Le fabuleux destin"
    assert source.fetch(FilmId("tt10872600")).film.title == "No Way Home"


def test_directors_are_found_without_the_crew_too(
    folder: Path, index: Path, source: ImdbDataSource
) -> None:
    (folder / "title.crew.tsv.gz").unlink()
    prepare(folder, index)
    assert source.fetch(FilmId("tt0113277")).film.directors == ("Michael Mann",)
    assert source.fetch(MATRIX).film.directors == ()


@pytest.mark.parametrize("missing", ["name.basics", "title.principals", "title.crew"])
def test_people_are_not_needed(
    folder: Path, index: Path, source: ImdbDataSource, missing: str
) -> None:
    (folder / f"{missing}.tsv.gz").unlink()
    prepare(folder, index)
    assert source.fetch(MATRIX).film.title == "The Matrix"


def test_titles_agree_with_their_films(
    folder: Path, index: Path, source: ImdbDataSource
) -> None:
    prepare(folder, index)
    for title in source.titles():
        assert complaints_of_title(title) == []
        film = source.fetch(title.id).film
        assert (title.title, title.original_title) == (film.title, film.original_title)


@pytest.mark.parametrize(
    "film", [FilmId("tt0000003"), FilmId("tt0000002"), FilmId("tmdb-film-603")]
)
def test_what_is_not_kept_is_unknown_for_good(
    folder: Path, index: Path, source: ImdbDataSource, film: FilmId
) -> None:
    prepare(folder, index)
    with pytest.raises(SourceError) as refused:
        source.fetch(film)
    assert refused.value.permanent


def test_before_there_is_an_index_nothing_is_known_for_good(
    source: ImdbDataSource,
) -> None:
    assert (source.version, titles(source)) == ("", [])
    with pytest.raises(SourceError) as refused:
        source.fetch(MATRIX)
    assert not refused.value.permanent


def test_the_index_is_built_once_for_the_same_files(folder: Path, index: Path) -> None:
    assert not is_prepared(folder, index)
    told: list[tuple[int, int]] = []
    made = prepare(folder, index, lambda done, total: told.append((done, total)))
    assert is_prepared(folder, index)
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == sum(f.stat().st_size for f in folder.iterdir())
    assert prepare(folder, index, lambda *_: pytest.fail("read again")) == made


def test_newer_files_take_the_place_of_older_ones(
    folder: Path, index: Path, source: ImdbDataSource
) -> None:
    prepare(folder, index)
    before = source.version
    scores = [row if row[0] != MATRIX else (MATRIX, "8.8", "3") for row in SCORES]
    save(folder, "title.ratings", RATINGS, scores)
    assert not is_prepared(folder, index)
    prepare(folder, index)
    assert source.version != before
    assert "The Matrix" not in titles(source)


def test_odd_numbers_are_left_out_of_a_film(
    folder: Path, index: Path, source: ImdbDataSource
) -> None:
    odd = (
        MATRIX,
        "tvSeries",
        "A\u202eB",
        "\x00",
        "0",
        "0",
        "1900",
        "0",
        ",,Drama,Drama",
    )
    save(folder, "title.basics", BASICS, [odd])
    prepare(folder, index)
    film = source.fetch(MATRIX).film
    assert complaints(film) == []
    assert (film.title, film.original_title, film.genres) == ("AB", None, ("Drama",))
    assert (film.year, film.end_year, film.runtime) == (None, 1900, None)


def test_columns_are_found_by_their_names(
    folder: Path, index: Path, source: ImdbDataSource
) -> None:
    turned = [tuple(reversed(row)) for row in FILMS]
    save(folder, "title.basics", BASICS[::-1], turned)
    prepare(folder, index)
    assert source.fetch(MATRIX).film.title == "The Matrix"


def test_memory_does_not_grow_with_the_files(tmp_path: Path, index: Path) -> None:
    save_many(tmp_path, 20_000, people=True)
    tracemalloc.start()
    try:
        made = prepare(tmp_path, index)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert made.films > 50
    assert most < 3 << 20
