"""IMDb's data sets become an index, whole or not at all, whatever is in the files."""

import gzip
import os
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints import complaints, complaints_of_title
from outside.imdb_data import (
    BASICS,
    CREDITS,
    FILMS,
    NAMES,
    PEOPLE,
    PRINCIPALS,
    RATINGS,
    SCORES,
    N,
    Row,
    save,
    save_few,
    save_many,
)
from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId, FilmKind, Scores
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.imdb_data.index import GRACE, edition, is_prepared, prepare
from sneakpreview.sources.imdb_data.source import ImdbDataSource

MATRIX = FilmId("tt0133093")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_few(tmp_path / "sets")
    return tmp_path / "sets"


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "data" / "imdb.sqlite"


@pytest.fixture
def source(folder: Path, index: Path) -> Iterator[ImdbDataSource]:
    made = ImdbDataSource(folder, index)
    yield made
    made.close()


def refusal(folder: Path, index: Path) -> str:
    with pytest.raises(SetupError) as caught:
        prepare(folder, index)
    assert not list(index.parent.glob(".*")), "a draft was left"
    return str(caught.value)


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


@pytest.mark.parametrize("name", ["title.basics", "title.ratings"])
def test_a_missing_file_is_named(folder: Path, index: Path, name: str) -> None:
    (folder / f"{name}.tsv.gz").unlink()
    assert f"lacks {name}.tsv.gz" in refusal(folder, index)
    assert not index.exists()


@pytest.mark.parametrize(
    "name", ["title.basics", "title.ratings", "title.principals", "name.basics"]
)
@pytest.mark.parametrize("keep", [0, 5, 60, -9])
def test_a_file_cut_off_stops_it_and_the_old_index_stays(
    folder: Path, index: Path, name: str, keep: int
) -> None:
    prepare(folder, index)
    before = index.read_bytes()
    file = folder / f"{name}.tsv.gz"
    file.write_bytes(file.read_bytes()[:keep])
    assert f"{name}.tsv.gz is" in refusal(folder, index)
    assert index.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>404</html>\n",
        b"\0\0\0\n",
        b"tconst\ttitleType\n",
        b"\xff" * 100_000,
    ],
)
def test_another_file_of_that_name_stops_it(
    folder: Path, index: Path, content: bytes
) -> None:
    (folder / "title.basics.tsv.gz").write_bytes(gzip.compress(content))
    assert "title.basics.tsv.gz is not the data set" in refusal(folder, index)


def test_an_index_that_cannot_be_written_is_said(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SetupError, match=r"imdb\.sqlite cannot be written"):
        prepare(folder, tmp_path / "file" / "imdb.sqlite")


def test_damaged_lines_are_left_out_and_counted(
    folder: Path, index: Path, source: ImdbDataSource
) -> None:
    broken: list[Row] = [
        ("tt0113277", "movie", "Heat"),
        (
            "tt0133093",
            "movie",
            "The \udcff Matrix",
            "x",
            "0",
            "1999",
            N,
            "136",
            "Action",
        ),
        ("tt0211915", "movie", " ", "x", "0", "2001", N, "122", "Comedy"),
        ("tt0015864", "movie", "x" * 100_000, "x", "0", "1925", N, "95", "Comedy"),
    ]
    whole = [row for row in FILMS if row[0] not in {row[0] for row in broken}]
    save(folder, "title.basics", BASICS, [*broken, *whole])
    bad_scores: list[Row] = [("x", "5.0", "500"), ("tt0000001", "nan", "500")]
    bad_scores += [("tt0000001", "", "500")]
    bad_scores += [("tt0000001", "11.0", "500"), ("tt0000001", "5.0", "-1")]
    save(folder, "title.ratings", RATINGS, [*SCORES, *bad_scores])
    save(folder, "name.basics", NAMES, [*PEOPLE, ("nm0000134", "\udcff")])
    made = prepare(folder, index)
    assert titles(source) == ["True Blood", "No Way Home"]
    # The long line counts for each piece of it.
    assert (made.films, made.damaged) == (2, 3 + 2 + 5 + 1)


def test_damaged_credits_are_left_out_and_counted(
    folder: Path, index: Path, source: ImdbDataSource
) -> None:
    bad_credits: list[Row] = [
        (MATRIX, "x", "nm0000206", "actor", N, N),
        (MATRIX, "9", "x", "actor", N, N),
        ("x", "1", "nm0000206", "actor", N, N),
    ]
    save(folder, "title.principals", PRINCIPALS, [*CREDITS, *bad_credits])
    bad_names: list[Row] = [("nm0000206", "\udcff", N, N, N, N)]
    bad_names += [("nm0005251", N, N, N, N, N), ("nm0999999", " ", N, N, N, N)]
    rest = [row for row in PEOPLE if row[0] not in {name[0] for name in bad_names}]
    save(folder, "name.basics", NAMES, [*bad_names, *rest])
    assert prepare(folder, index).damaged == 3
    assert source.fetch(MATRIX).film.stars == ()
    assert source.fetch(FilmId("tt0113277")).film.stars == (
        "Al Pacino",
        "Robert De Niro",
    )


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


def test_an_index_that_is_none_is_built_again(folder: Path, index: Path) -> None:
    index.parent.mkdir()
    for content in (b"", b"SQLite format 3\0", b"x" * 5000):
        index.write_bytes(content)
        assert edition(index) is None
        assert prepare(folder, index).films == 6
        index.unlink()


def test_old_drafts_are_swept_up(folder: Path, index: Path) -> None:
    index.parent.mkdir()
    old, young = (index.parent / f".{index.name}-{word}" for word in ("old", "young"))
    for draft in (old, young):
        draft.touch()
    past = time.time() - GRACE - 1
    os.utime(old, (past, past))
    prepare(folder, index)
    assert sorted(path.name for path in index.parent.iterdir()) == sorted(
        [young.name, index.name]
    )


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


line = st.one_of(
    st.binary(max_size=60),
    st.lists(
        st.sampled_from(
            [
                b"tt0133093",
                b"movie",
                b"tvSeries",
                b"A",
                b"0",
                b"1999",
                rb"\N",
                b"\xff",
                b"",
            ]
        ),
        min_size=9,
        max_size=9,
    ).map(b"\t".join),
)


@given(st.lists(line))
def test_any_lines_are_read_or_left_out(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    folder = tmp_path_factory.mktemp("sets")
    save(folder, "title.ratings", RATINGS, SCORES, packed=False)
    head = "\t".join(BASICS).encode()
    (folder / "title.basics.tsv").write_bytes(b"\n".join([head, *lines]))
    prepare(folder, folder / "index")
    source = ImdbDataSource(folder, folder / "index")
    for title in source.titles():
        assert complaints(source.fetch(title.id).film) == []
    source.close()
