"""The made-up ratings of the benchmarks: that they are like MovieLens'."""

from itertools import pairwise
from pathlib import Path
from runpy import run_path

import numpy as np
import pytest

from sneakpreview.sources.people.build import build
from sneakpreview.sources.people.reading import read

made = run_path(str(Path(__file__).parents[2] / "benchmarks" / "ratings.py"))
Crowd, figures, write = made["Crowd"], made["figures"], made["write"]
SMALL, LARGE, KNOWN = made["SMALL"], made["LARGE"], made["LATEST_SMALL"]
STARS = np.array(made["STARS"])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    to = tmp_path_factory.mktemp("ratings")
    write(to, Crowd(SMALL))
    return to


def lines(folder: Path) -> list[str]:
    return (folder / "ratings.csv").read_text().splitlines()


def test_the_figures_are_near_those_of_ml_latest_small() -> None:
    person, film, stars, _ = map(
        np.concatenate, zip(*Crowd(SMALL).ratings(), strict=True)
    )
    found = figures(person, film, stars)
    assert found.keys() == KNOWN.keys()
    for words, figure in found.items():
        assert figure == pytest.approx(KNOWN[words], rel=0.3), words
    counts = np.bincount(stars, minlength=11)[1:] / len(stars)
    assert counts == pytest.approx(STARS / STARS.sum(), abs=0.01)


def test_there_are_as_many_people_and_films_as_in_the_largest_folder() -> None:
    large = Crowd(LARGE)
    assert large.people == 330_975
    seen = 1 - np.exp(-LARGE * large.share)  # the part of draws in which a film is
    assert seen.sum() == pytest.approx(83_239, rel=0.1)
    assert large.activity().sum() == pytest.approx(LARGE, rel=0.02)
    assert Crowd(SMALL).people < Crowd(10**6).people < large.people


def test_the_same_seed_writes_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    again, other = tmp_path / "again", tmp_path / "other"
    write(again, Crowd(SMALL))
    write(other, Crowd(SMALL, seed=2))
    for name in ("ratings.csv", "movies.csv", "links.csv"):
        assert (again / name).read_bytes() == (folder / name).read_bytes()
    assert lines(other) != lines(folder)


def test_rows_are_ordered_and_nobody_rates_a_film_twice(folder: Path) -> None:
    head, *rows = lines(folder)
    assert head == "userId,movieId,rating,timestamp"
    keys = [tuple(map(int, row.split(",")[:2])) for row in rows]
    assert all(one < other for one, other in pairwise(keys))


def test_lists_find_the_kind_of_a_film(folder: Path, tmp_path: Path) -> None:
    likes, titles = read(folder, tmp_path)
    crowd = Crowd(SMALL)
    kinds = dict(zip(crowd.numbers.tolist(), crowd.kind.tolist(), strict=True))
    kind = [kinds[int(title.id[2:]) - made["IMDB_FROM"]] for title in titles]
    liked = np.bincount(likes.film)
    same = [
        np.mean([kind[other] == kind[film] for other in others[:10]])
        for film, others in build(likes, exact=1000)
        if liked[film] >= 20
    ]
    assert np.mean(same) > 5 / made["KINDS"]
