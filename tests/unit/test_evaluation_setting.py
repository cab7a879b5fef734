"""What is judged together: ratings and lists that speak of the same films."""

from pathlib import Path

import numpy as np
import pytest

import tastes
from sneakpreview.domain.errors import BadInputError, SetupError
from sneakpreview.evaluation.choices import Among, Ids
from sneakpreview.evaluation.lists import from_catalogue, read_lists
from sneakpreview.evaluation.ratings import read
from sneakpreview.evaluation.setting import join, rated_alone, train
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.catalogue.source import shipped
from sneakpreview.sources.people.naming import titles


@pytest.mark.parametrize("ids", Ids)
def test_lists_in_anybodys_ids_come_to_the_same(ids: Ids, tmp_path: Path) -> None:
    ratings = read(tastes.write(tmp_path, "csv"))
    file = tastes.write_lists(tmp_path / f"lists-{ids}.csv", ids)
    setting = join(ratings, read_lists(file, ids))
    assert len(setting.genres) == tastes.FILMS
    assert list(setting.lists[0])[:2] == [(4, 1), (8, 2)]
    assert setting.known is None


def test_likes_are_four_stars_and_more_by_people_who_gave_ten(tmp_path: Path) -> None:
    ratings = read(tastes.write(tmp_path, "1m"))
    lists = read_lists(tastes.write_lists(tmp_path / "lists.csv"), Ids.MOVIELENS)
    setting = join(ratings, lists)
    told: dict[int, list[int]] = {}
    for person, film, stars, _ in tastes.ratings():
        if stars >= 4:
            told.setdefault(person, []).append(film - 1)
    expected = {who: films for who, films in told.items() if len(films) >= 10}
    assert {who: films.tolist() for who, films in setting.likes.items()} == expected
    assert setting.people == sorted(expected)


def test_films_are_those_with_a_list_or_those_on_one_or_all(tmp_path: Path) -> None:
    ratings = read(tastes.write(tmp_path, "csv"))
    file = tmp_path / "lists.csv"
    rows = [f"{film},{film % 79 + 1},3" for film in range(1, 60)]
    file.write_text("\n".join(["source,target,position", *rows, "59,999,1", "1,60,1"]))
    given = read_lists(file, Ids.MOVIELENS)
    sizes = {among: len(join(ratings, given, among).genres) for among in Among}
    assert sizes == {Among.OWN: 59, Among.LISTED: 60, Among.ALL: 61}


def test_a_position_stays_where_another_film_of_the_list_is_not_there(
    tmp_path: Path,
) -> None:
    ratings = read(tastes.write(tmp_path, "csv"))
    file = tmp_path / "lists.csv"
    rows = ["1,999,1", "1,2,2", "1,2,5", "1,1,4", *(f"{at},1,1" for at in range(2, 81))]
    file.write_text("\n".join(["source,target,position", *rows]))
    setting = join(ratings, read_lists(file, Ids.MOVIELENS))
    assert list(setting.lists[0]) == [(1, 2)]
    assert list(train(setting, 0, 1)[0].lists[0]) == []


def test_votes_of_a_public_say_how_well_known_films_are(tmp_path: Path) -> None:
    ratings = read(tastes.write(tmp_path, "csv"))
    file = tastes.write_lists(tmp_path / "lists.csv")
    votes = tmp_path / "votes.csv"
    votes.write_text("film,votes\n1,300\n2,1200\n")
    setting = join(ratings, read_lists(file, Ids.MOVIELENS, votes))
    assert setting.known is not None
    assert setting.known[:3].tolist() == [1.0, 2.0, 0.0]


def test_nobody_who_is_judged_makes_the_lists(tmp_path: Path) -> None:
    ratings = read(tastes.write(tmp_path, "csv"))
    seen: list[int] = []

    def maker(stars: object, length: int) -> list[list[int]]:
        seen.append(stars.shape[0])  # type: ignore[attr-defined]
        return [[1, 2, 3][:length] for _ in range(stars.shape[1])]  # type: ignore[attr-defined]

    training, parts = train(rated_alone(ratings, maker), 3, 2)
    assert seen == [len(parts.training)] == [len(training.people)]
    assert list(training.lists[0]) == [(1, 1), (2, 2)]
    expected = np.zeros(tastes.FILMS)
    for person in parts.training:
        expected[training.setting.likes[person]] += 1
    assert training.popularity.tolist() == expected.tolist()


def test_two_numbers_of_one_film_are_one_film(tmp_path: Path) -> None:
    tastes.write(tmp_path, "csv")
    links = (tmp_path / "links.csv").read_text()
    (tmp_path / "links.csv").write_text(links.replace(",7000005\n", ",7000001\n"))
    file = tastes.write_lists(tmp_path / "lists.csv", "tmdb")
    setting = join(read(tmp_path), read_lists(file, Ids.TMDB))
    assert len(setting.genres) == tastes.FILMS - 1
    assert setting.stars.data.max() <= 5
    assert all(len(set(films)) == len(films) for films in setting.likes.values())


@pytest.mark.parametrize("among", Among)
@pytest.mark.parametrize(
    ("linked", "held"), [(True, "IMDb and TMDB and MovieLens"), (False, "MovieLens")]
)
def test_ids_that_fit_nothing_are_named_beside_those_that_the_ratings_have(
    among: Among, held: str, tmp_path: Path, *, linked: bool
) -> None:
    ratings = read(tastes.write(tmp_path, "csv", linked=linked))
    file = tastes.write_lists(tmp_path / "lists.csv", "movielens")
    told = f"none of the TMDB ids of lists is one .* films: those have ids of {held}"
    with pytest.raises(BadInputError, match=told):
        join(ratings, read_lists(file, Ids.TMDB), among)


def test_films_of_few_people_are_too_few(tmp_path: Path) -> None:
    ratings = read(tastes.write(tmp_path, "csv"))
    file = tmp_path / "lists.csv"
    file.write_text("source,target,position\n1,2,1\n")
    with pytest.raises(
        BadInputError, match=r"people who like 10 of the 1 films .*: 0, of 10"
    ):
        join(ratings, read_lists(file, Ids.MOVIELENS))


def test_rated_films_without_such_an_id_are_counted(tmp_path: Path) -> None:
    tastes.write(tmp_path, "csv")
    links = (tmp_path / "links.csv").read_text().splitlines()
    (tmp_path / "links.csv").write_text("\n".join(links[:-3]))
    counts = {
        ids: join(
            read(tmp_path), read_lists(tastes.write_lists(tmp_path / "l.csv", ids), ids)
        ).unnamed
        for ids in Ids
    }
    assert counts == {Ids.IMDB: 3, Ids.TMDB: 3, Ids.MOVIELENS: 0}


@pytest.mark.parametrize("row", ["1,2", "1,2,first", "1,2,0", "one,2,3"])
def test_a_list_that_makes_no_sense_is_named(row: str, tmp_path: Path) -> None:
    file = tmp_path / "lists.csv"
    file.write_text(f"source,target,position\n{row}\n")
    with pytest.raises(BadInputError, match=r"lists\.csv"):
        read_lists(file, Ids.MOVIELENS)


def test_lists_that_are_not_there_are_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"none\.csv cannot be read: No such file"):
        read_lists(tmp_path / "none.csv", Ids.IMDB)


def test_the_catalogue_is_read_as_it_is() -> None:
    file = DataFile(shipped())
    given = from_catalogue(file)
    assert len(given.lists) == len(given.known) == len(file)
    at = file.find(file.id(4321))
    assert at is not None
    near = [file.id(other) for other in file.film(at)[1]]
    assert given.lists[file.id(at)] == [(film, n) for n, film in enumerate(near, 1)]
    assert titles(file)["the matrix", 1999] == "tt0133093"


def test_lists_are_blended_with_others_that_name_films_by_other_ids(
    tmp_path: Path,
) -> None:
    ratings = read(tastes.write(tmp_path, "csv"))
    films = ratings.films
    far, near = tmp_path / "far.csv", tmp_path / "near.csv"
    rows = ["1,2,1", "1,3,2", *(f"{at},1,1" for at in range(2, 81))]
    far.write_text("\n".join(["source,target,position", *rows]))
    named = [str(films[one].imdb) for one in (1, 3, 4)]
    rows = [f"{named[0]},{named[1]},1", f"{named[0]},tt9999999,2"]
    rows += [f"{named[0]},{named[2]},3"]
    near.write_text("\n".join(["source,target,position", *rows]))
    given = read_lists(far, Ids.MOVIELENS)
    setting = join(ratings, given, near=read_lists(near, Ids.IMDB))
    assert setting.blended is not None
    assert list(setting.lists[0]) == [(1, 1), (2, 2)]
    assert list(setting.blended[0]) == [(2, 1), (1, 2)], "and then what nobody rated"
    assert list(setting.blended[5]) == [(0, 1)]
    training, _ = train(setting, 0, 1)
    assert training.blended is not None
    assert list(training.blended[0]) == [(2, 1)]
    assert join(ratings, given).blended is None


def test_no_public_gives_fewer_votes_than_none(tmp_path: Path) -> None:
    file = tastes.write_lists(tmp_path / "lists.csv")
    votes = tmp_path / "votes.csv"
    votes.write_text("film,votes\n1,300\n2,-1\n")
    with pytest.raises(BadInputError, match=r"votes\.csv: row 2 is not understood"):
        read_lists(file, Ids.MOVIELENS, votes)
