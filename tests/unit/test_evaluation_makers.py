"""Lists from people's ratings: every way to make them that is judged."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse  # type: ignore[import-untyped]

from sneakpreview.evaluation.makers import (
    MAKERS,
    RESTART,
    RIDGE,
    SHIPPED,
    ease,
    log_likelihood,
    page_rank,
)

tables = st.lists(
    st.lists(st.sampled_from([0.0, 2.0, 3.0, 4.5]), min_size=6, max_size=6),
    min_size=1,
    max_size=12,
)
every = pytest.mark.parametrize("name", MAKERS)


def lists(name: str, table: list[list[float]], length: int = 5) -> list[list[int]]:
    return [
        list(one) for one in MAKERS[name](sparse.csr_matrix(np.array(table)), length)
    ]


@every
@given(tables, st.integers(1, 6))
def test_no_film_lists_itself_nor_any_twice_nor_one_that_nobody_liked(
    name: str, table: list[list[float]], length: int
) -> None:
    least = 3 if name == SHIPPED else 4
    liked = {at for at in range(6) if any(row[at] >= least for row in table)}
    for film, found in enumerate(lists(name, table, length)):
        assert len(found) == len(set(found)) <= length
        assert set(found) <= liked - {film}
        assert film in liked or found == []


@every
def test_films_that_the_same_people_like_stand_beside_one_another(name: str) -> None:
    table = [[5, 5, 0, 0], [4, 4, 0, 0], [5, 4, 1, 0], [0, 0, 5, 5], [0, 0, 4, 5]]
    found = lists(name, [[float(stars) for stars in row] for row in table])
    assert [one[0] for one in found] == [1, 0, 3, 2]


@every
@pytest.mark.parametrize("table", [[[0.0, 0.0]], [[2.0, 1.0]]])
def test_where_nothing_is_liked_all_lists_are_empty(
    name: str, table: list[list[float]]
) -> None:
    assert lists(name, table) == [[], []]


def likes(seed: int = 3) -> "sparse.csr_matrix":
    chance = np.random.default_rng(seed)
    return sparse.csr_matrix((chance.random((12, 8)) < 0.4).astype(np.float64))


def test_ease_by_people_is_ease_by_films() -> None:
    table = likes().toarray()
    inverse = np.linalg.inv(table.T @ table + RIDGE * np.eye(8))
    expected = -inverse / np.diag(inverse)
    found = ease(likes())(slice(0, 8))
    np.fill_diagonal(expected, 0)
    np.fill_diagonal(found, 0)
    assert found == pytest.approx(expected)


def test_all_walks_together_are_the_sum_of_longer_and_longer_ones() -> None:
    table = likes().toarray()
    popularity, activity = table.sum(axis=0), table.sum(axis=1)
    step = (table / popularity).T @ (table / activity[:, None])
    walked, longer = np.zeros((8, 8)), step.copy()
    for _ in range(200):
        walked += longer
        longer = (1 - RESTART) * longer @ step
    found = page_rank(likes())(slice(0, 8))
    ratio = found / walked  # what fame takes off: alike for all that come from a film
    assert ratio == pytest.approx(np.tile(ratio[0], (8, 1)))


def test_the_likelihood_ratio_is_that_of_a_table_worked_out_by_hand() -> None:
    # of 20 people 6 like the first, 5 the second, 4 both: 4, 2, 1 and 13
    table = np.zeros((20, 2))
    table[:6, 0], table[2:7, 1] = 1, 1
    cells = ((4, 6, 5), (2, 6, 15), (1, 14, 5), (13, 14, 15))
    expected = 2 * sum(
        both * np.log(both * 20 / (one * other)) for both, one, other in cells
    )
    found = log_likelihood(sparse.csr_matrix(table))(slice(0, 1))
    assert found[0, 1] == pytest.approx(expected)
    table[2:6, 1] = 0  # fewer than by chance
    assert log_likelihood(sparse.csr_matrix(table))(slice(0, 1))[0, 1] == 0


def test_more_people_in_common_come_first() -> None:
    table = [[5.0, 5.0, 0.0]] * 3 + [[5.0, 0.0, 5.0]] * 2 + [[0.0, 0.0, 5.0]]
    assert all(lists(name, table)[0] == [1, 2] for name in (SHIPPED, "EASE", "cosine"))
