"""A folder of ratings as likes."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tastes
from sneakpreview.domain.errors import BadInputError, SetupError
from sneakpreview.domain.film import Title
from sneakpreview.sources.people.likes import Likes
from sneakpreview.sources.people.reading import read

LINKS = "movieId,imdbId,tmdbId\n"
MOVIES = "movieId,title,genres\n"
RATINGS = "userId,movieId,rating,timestamp\n"

ratings = st.lists(
    st.tuples(
        st.integers(0, 9) | st.sampled_from([70_000, 2**31 - 1]),
        st.integers(1, 8),
        st.sampled_from(["0.5", "2.5", "3.0", "3.5", "4.0", "5.0"]),
    ),
    max_size=60,
)


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


def told(found: tuple[Likes, list[Title]]) -> Iterator[tuple[int, str, float]]:
    likes, titles = found
    for person, film, weight in zip(
        likes.person.tolist(), likes.film.tolist(), likes.weight.tolist(), strict=True
    ):
        yield person, titles[film].id, weight


def expected(rows: list[tuple[int, int, str]]) -> list[tuple[int, str, float]]:
    """Say what is liked, by the plainest way to work it out."""
    best: dict[tuple[int, int], float] = {}
    for person, film, stars in rows:
        weight = 1.0 if float(stars) >= 4 else 0.5 if float(stars) >= 3 else 0.0
        if weight:
            best[person, film] = max(best.get((person, film), 0.0), weight)
    people = {person: at for at, person in enumerate(sorted({key[0] for key in best}))}
    return [
        (people[person], f"tt{film:07d}", weight)
        for (person, film), weight in sorted(best.items())
    ]


@given(ratings, st.sampled_from([1, 30, 1 << 19]), st.sampled_from([1, 3, 10, 10**6]))
def test_reading_in_pieces_is_reading_at_once_in_whatever_order_rows_are(
    rows: list[tuple[int, int, str]], piece: int, step: int
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        lines = [f"{person},{film},{stars},9" for person, film, stars in rows]
        (folder / "ratings.csv").write_text(RATINGS + "\n".join(lines))
        links = "".join(f"{film},{film:07d},\n" for film in range(1, 9))
        (folder / "links.csv").write_text(LINKS + links)
        found = read(folder, folder, piece=piece, step=step)
        likes, titles = found
        assert list(told(found)) == expected(rows)
        assert likes.films == len(titles) == len({film for _, film, _ in told(found)})
        assert likes.unnamed == 0


def test_a_range_of_people_may_be_empty(tmp_path: Path, scratch: Path) -> None:
    """Numbers far apart: nobody is among the first of them."""
    rows = [(2**31 - 1, 1, "5.0"), (70_000, 1, "4.0"), (70_000, 2, "3.0")]
    lines = [f"{person},{film},{stars},9" for person, film, stars in rows]
    (tmp_path / "ratings.csv").write_text(RATINGS + "\n".join(lines))
    (tmp_path / "links.csv").write_text(LINKS + "1,0000001,\n2,0000002,\n")
    for step in (1, 2, 3):
        assert list(told(read(tmp_path, scratch, step=step))) == expected(rows)


@pytest.mark.parametrize("shape", tastes.SHAPES)
def test_every_shape_tells_the_same(shape: str, tmp_path: Path, scratch: Path) -> None:
    found = read(tastes.write(tmp_path / "ratings", shape), scratch)
    rows = [(person, film, f"{stars}") for person, film, stars, _ in tastes.ratings()]
    linked = [
        (person, f"tt{tastes.LINKED_FROM + int(film[2:]):07d}", weight)
        for person, film, weight in expected(rows)
    ]
    assert list(told(found)) == linked
    title = next(one for one in found[1] if one.id == "tt9000006")
    assert (title.title, title.year) == ("The Film 6", 1999)


def test_rows_of_mixed_people_are_brought_together(
    tmp_path: Path, scratch: Path
) -> None:
    folder = tastes.write(tmp_path / "ratings", "csv")
    ordered = list(told(read(folder, scratch)))
    head, *lines = (folder / "ratings.csv").read_text().splitlines()
    Random(1).shuffle(lines)  # noqa: S311 - no secret
    (folder / "ratings.csv").write_text("\n".join([head, *lines]))
    for step in (100, 1000, 10**6):
        assert list(told(read(folder, scratch, step=step))) == ordered


def test_films_that_nobody_can_name_are_left_out_and_counted(
    tmp_path: Path, scratch: Path
) -> None:
    (tmp_path / "ratings.csv").write_text(
        RATINGS + "1,1,5,9\n1,2,5,9\n1,3,5,9\n2,4,1,9\n2,5,4,9\n"
    )
    (tmp_path / "movies.csv").write_text(
        MOVIES + '1,"Matrix, The (1999)",Action\n2,No Such Film (1999),Drama\n'
    )
    (tmp_path / "links.csv").write_text(LINKS + "5,0000055,\n4,,\n")
    found = read(tmp_path, scratch)
    assert list(told(found)) == [(0, "tt0133093", 1.0), (1, "tt0000055", 1.0)]
    assert found[0].unnamed == 3
    assert [title.title for title in found[1]] == ["The Matrix", "tt0000055"]


def test_two_numbers_of_one_film_are_one_film(tmp_path: Path, scratch: Path) -> None:
    (tmp_path / "ratings.csv").write_text(RATINGS + "1,1,3,9\n1,2,5,9\n2,2,3,9\n")
    (tmp_path / "links.csv").write_text(LINKS + "1,0000007,\n2,0000007,\n")
    assert list(told(read(tmp_path, scratch))) == [
        (0, "tt0000007", 1.0),
        (1, "tt0000007", 0.5),
    ]


def test_a_folder_without_a_single_id_gives_nothing(
    tmp_path: Path, scratch: Path
) -> None:
    (tmp_path / "ratings.csv").write_text(RATINGS + "1,1,5,9\n")
    likes, titles = read(tmp_path, scratch)
    assert (len(likes.person), titles, likes.unnamed) == (0, [], 1)


def test_what_is_wrong_is_said_of_the_folder_and_of_the_scratch(
    tmp_path: Path, scratch: Path
) -> None:
    with pytest.raises(SetupError, match="no ratings in"):
        read(tmp_path, scratch)
    (tmp_path / "ratings.csv").write_text(RATINGS + "1,1,5,9\n1,1,6,9\n")
    with pytest.raises(BadInputError, match=r"ratings\.csv: line 3 is not understood"):
        read(tmp_path, scratch)
    with pytest.raises(SetupError, match="none cannot be written: No such file"):
        read(tmp_path, tmp_path / "none")
    (tmp_path / "ratings.csv").write_text(RATINGS + "1,1,5,9\n")
    (tmp_path / "links.csv").write_text(LINKS + "1,x,\n")
    with pytest.raises(BadInputError, match=r"links\.csv: row 1"):
        read(tmp_path, scratch)


def test_only_what_is_mapped_stays_in_the_scratch(
    tmp_path: Path, scratch: Path
) -> None:
    read(tastes.write(tmp_path / "ratings", "100k"), scratch)
    assert sorted(file.name for file in scratch.iterdir()) == [
        "likes-film.raw",
        "likes-person.raw",
        "likes-weight.raw",
    ]
