"""A folder of ratings, in every shape, and what is said of one that is none."""

from pathlib import Path

import pytest

import tastes
from sneakpreview.domain.errors import BadInputError, SetupError
from sneakpreview.domain.film import FilmId
from sneakpreview.evaluation.ratings import Ratings, read
from sneakpreview.sources.people.folder import spoken
from sneakpreview.sources.people.naming import named


@pytest.mark.parametrize("shape", tastes.SHAPES)
def test_every_shape_tells_the_same(shape: str, tmp_path: Path) -> None:
    found = read(tastes.write(tmp_path, shape))
    told = [
        found.person.tolist(),
        found.film.tolist(),
        found.stars.tolist(),
        found.moment.tolist(),
    ]
    assert list(zip(*told, strict=True)) == list(tastes.ratings())
    film = found.films[6]
    assert (film.title, film.year) == ("The Film 6", 1999)
    assert (film.imdb, film.tmdb) == ("tt9000006", 7000006)
    assert film.genres == found.films[2].genres != found.films[3].genres


def test_ratings_alone_are_enough(tmp_path: Path) -> None:
    (tmp_path / "u.data").write_text("7\t3\t4\t880000000\n")
    found = read(tmp_path)
    assert found.films[3].title == ""
    assert found.films[3].imdb is None


def test_films_that_nobody_rated_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "ratings.csv").write_text(
        "userId,movieId,rating,timestamp\n1,2,3.5,9\n"
    )
    (tmp_path / "movies.csv").write_text(
        'movieId,title,genres\n2,"Two (1990)",(no genres listed)\n3,Three (1990),War\n'
    )
    (tmp_path / "links.csv").write_text("movieId,imdbId,tmdbId\n2,0000012,\n3,13,4\n")
    found = read(tmp_path)
    assert list(found.films) == [2]
    assert found.films[2].genres == frozenset()
    assert (found.films[2].imdb, found.films[2].tmdb) == ("tt0000012", None)


@pytest.mark.parametrize(
    ("written", "title", "year"),
    [
        ("Matrix, The (1999)", "The Matrix", 1999),
        (
            "City of Lost Children, The (Cité, La) (1995)",
            "The City of Lost Children",
            1995,
        ),
        ("Avventura, L' (1960)", "L'Avventura", 1960),
        ("Babylon 5", "Babylon 5", None),
        ("300 (2007)", "300", 2007),
        ("Me, Myself & Irene (2000)", "Me, Myself & Irene", 2000),
        ("A\0B (1999)", "AB", 1999),
        ("\x1b[31mEvil\nline \u202eRTL (1999)", "[31mEvil line RTL", 1999),
        ("x" * 301, "", None),
    ],
)
def test_titles_are_turned_as_one_says_them(
    written: str, title: str, year: int | None
) -> None:
    assert spoken(written) == (title, year)


def test_missing_ids_are_found_by_title_and_year(tmp_path: Path) -> None:
    bare = read(tastes.write(tmp_path, "1m", linked=False))
    found = named(bare.films, {("the film 6", 1999): FilmId("tt0000006")})
    assert found[6].imdb == "tt0000006"
    assert found[7].imdb is None
    kept = named(found, {("the film 6", 1999): FilmId("tt0000009")})
    assert kept[6].imdb == "tt0000006"


def test_a_folder_without_ratings_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"no ratings in .*: none of ratings\.csv"):
        read(tmp_path)


@pytest.mark.parametrize(
    "line", ["1,2,many,9", "1,2", "one,2,3,4", "1,2,3,4\n1,,3,4", '"1,2,3']
)
def test_a_row_that_makes_no_sense_is_named(line: str, tmp_path: Path) -> None:
    (tmp_path / "ratings.csv").write_text(f"userId,movieId,rating,timestamp\n{line}\n")
    with pytest.raises(BadInputError, match=r"ratings\.csv: line \d"):
        read(tmp_path)


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("movies.csv", f"{10**30},Heat (1995),Drama"),
        ("movies.csv", "-1,Heat (1995),Drama"),
        ("links.csv", f"{10**30},113277,"),
        ("links.csv", "1,-113277,"),
    ],
)
def test_a_number_that_no_film_can_have_is_named(
    name: str, row: str, tmp_path: Path
) -> None:
    (tmp_path / "ratings.csv").write_text("userId,movieId,rating,time\n1,1,5,0\n")
    (tmp_path / name).write_text(f"a head\n{row}\n")
    with pytest.raises(BadInputError, match=f"{name}: row 1 is not understood"):
        read(tmp_path)


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "ratings.csv").write_bytes(b"a,b,c,d\n\xff\xfe\xff,1,2,3\n")
    with pytest.raises(BadInputError, match=r"ratings\.csv"):
        read(tmp_path)


@pytest.mark.parametrize("name", ["movies.csv", "links.csv"])
def test_what_has_the_name_of_a_file_and_is_none_is_not_passed_over(
    name: str, tmp_path: Path
) -> None:
    (tmp_path / "ratings.csv").write_text("userId,movieId,rating,time\n1,1,5,0\n")
    (tmp_path / name).symlink_to(name)
    with pytest.raises(SetupError, match=f"{name} cannot be read: it is no file"):
        read(tmp_path)
    (tmp_path / name).unlink()
    (tmp_path / name).mkdir()
    with pytest.raises(SetupError, match=f"{name} cannot be read: it is no file"):
        read(tmp_path)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("3,Café (1999),Drama".encode("latin-1"), "is not UTF-8, somewhere after row"),
        (b"3," + b"x" * 200_000 + b",Drama", "row 3 is not understood: field larger"),
    ],
)
def test_a_row_that_cannot_be_read_is_not_taken_for_the_one_before(
    row: bytes, said: str, tmp_path: Path
) -> None:
    (tmp_path / "ratings.csv").write_text("userId,movieId,rating,time\n1,1,5,0\n")
    head = b"movieId,title,genres\n1,Heat (1995),Drama\n2,Alien (1979),Horror\n"
    (tmp_path / "movies.csv").write_bytes(head + row)
    with pytest.raises(BadInputError, match=rf"movies\.csv:? {said}"):
        read(tmp_path)


def test_nothing_rated_is_read_as_nothing(tmp_path: Path) -> None:
    (tmp_path / "ratings.dat").write_text("")
    found: Ratings = read(tmp_path)
    assert len(found.person) == 0
