"""The peers, each held against the plainest way to work it out."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import sparse  # type: ignore[import-untyped]

from sneakpreview.evaluation.factors import als, bpr
from sneakpreview.evaluation.models import (
    ease,
    item_knn,
    known_outside,
    popular,
    rp3beta,
)
from sneakpreview.evaluation.ranker import Fit, best
from sneakpreview.evaluation.setting import Setting, Training

Table = NDArray[np.float64]

FITS = {
    "popular": popular,
    "item kNN": item_knn(5, 10),
    "RP3beta": rp3beta(5, 1.0, 0.3),
    "EASE": ease(10),
    "ALS": als(4, 0.1, 1.0),
    "BPR": bpr(4, 30, bias=True),
}


def training(likes: Table, known: list[float] | None = None) -> Training:
    """Take a table of likes, a row a person, as what may be learned from."""
    people = list(range(len(likes)))
    stars = sparse.csr_matrix(likes * 5)
    genres = [frozenset[str]()] * likes.shape[1]
    fame = None if known is None else np.array(known)
    setting = Setting("made up", people, stars, stars, genres, [], fame)
    return Training(setting, 0, people, [])


def tables(people: int, films: int) -> st.SearchStrategy[Table]:
    """Draw likes by chance, in which each film and each person has one."""
    seeds = st.integers(0, 10_000)

    def drawn(seed: int) -> Table:
        likes = np.random.default_rng(seed).random((people, films)) < 0.3
        likes[np.arange(people), np.arange(people) % films] = True
        likes[np.arange(films) % people, np.arange(films)] = True
        return likes.astype(np.float64)

    return seeds.map(drawn)


def by_definition(likes: Table, ridge: float) -> Table:
    """Solve for each film the least squares that EASE is made of."""
    films = likes.shape[1]
    weights = np.zeros((films, films))
    for film in range(films):
        others = [other for other in range(films) if other != film]
        given_ = likes[:, others]
        weights[others, film] = np.linalg.solve(
            given_.T @ given_ + ridge * np.eye(films - 1), given_.T @ likes[:, film]
        )
    return weights


@pytest.mark.parametrize(("people", "films"), [(12, 8), (8, 12)])
@given(data=st.data())
def test_ease_is_the_least_squares_of_each_film(
    people: int, films: int, data: st.DataObject
) -> None:
    likes = data.draw(tables(people, films))
    shown = np.flatnonzero(likes[0])
    scores = by_definition(likes, 3.0)[shown].sum(axis=0)
    found = ease(3.0)(training(likes))(0, shown)
    values = [scores[film] for film in found]
    assert values == pytest.approx(sorted(values, reverse=True), abs=1e-9)
    assert sorted([*found, *shown]) == list(range(films))


def test_the_nearest_neighbour_is_liked_by_the_same_people() -> None:
    likes = np.array([[1, 1, 0, 0], [1, 1, 0, 1], [0, 0, 1, 1], [0, 0, 1, 1.0]])
    for fit in (item_knn(3, 0), rp3beta(3, 1.0, 0.0), ease(1.0)):
        assert fit(training(likes))(0, np.array([0]))[0] == 1
        assert fit(training(likes))(0, np.array([2]))[0] == 3


def test_popularity_is_what_most_people_like() -> None:
    likes = np.array([[1, 1, 0], [0, 1, 0], [0, 1, 1], [0, 0, 1.0]])
    assert popular(training(likes))(0, np.array([0])) == [1, 2]
    told = training(likes, [0.1, 0.2, 0.9])
    assert known_outside(told)(0, np.array([0])) == [2, 1]


@pytest.mark.parametrize("name", FITS)
def test_nobody_is_shown_what_is_known_to_be_liked(name: str) -> None:
    likes = (np.random.default_rng(3).random((40, 30)) < 0.3).astype(np.float64)
    likes[0] = 1
    fit: Fit = FITS[name]
    shown = np.flatnonzero(likes[1])
    found = fit(training(likes))(1, shown)
    assert len(found) == len(set(found)) == 20
    assert not set(found) & set(shown.tolist())


@pytest.mark.parametrize("name", FITS)
def test_people_of_one_taste_are_shown_films_of_that_taste(name: str) -> None:
    if name == "popular":
        return  # it shows everybody the same
    taste = np.arange(40)[:, None] % 2 == np.arange(40)[None, :] % 2
    chance = np.random.default_rng(5).random((40, 40))
    likes = np.where(taste, chance < 0.7, chance < 0.05).astype(np.float64)
    found = FITS[name](training(likes))(0, np.array([0, 2, 4, 6, 8]))
    assert sum(film % 2 == 0 for film in found[:10]) >= 8


@given(st.lists(st.integers(0, 5), min_size=1, max_size=40), st.data())
def test_the_best_are_sorted_and_equals_stand_by_place(
    scores: list[int], data: st.DataObject
) -> None:
    shown = data.draw(st.sets(st.sampled_from(range(len(scores)))))
    left = [film for film in range(len(scores)) if film not in shown]
    expected = sorted(left, key=lambda film: (-scores[film], film))[:20]
    places = np.array(sorted(shown), np.int64)
    assert best(np.array(scores, np.float64), places) == expected
