"""Damaged data sets: an index is made whole or not at all, whatever is in them."""

import gzip
import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints import complaints
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
)
from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId
from sneakpreview.sources.imdb_data.index import edition, prepare
from sneakpreview.sources.imdb_data.source import ImdbDataSource
from sneakpreview.sources.swapped import GRACE

MATRIX = FilmId("tt0133093")


def refusal(folder: Path, index: Path) -> str:
    with pytest.raises(SetupError) as caught:
        prepare(folder, index)
    assert not list(index.parent.glob(".*")), "a draft was left"
    return str(caught.value)


def titles(source: ImdbDataSource) -> list[str]:
    return [title.title for title in source.titles()]


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
