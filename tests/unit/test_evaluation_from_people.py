"""Lists from people's ratings."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from sneakpreview.evaluation.from_people import build

tables = st.lists(
    st.lists(st.sampled_from([0.0, 2.0, 3.0, 4.5]), min_size=6, max_size=6),
    min_size=1,
    max_size=12,
)


def lists(table: list[list[float]], length: int = 5) -> list[list[int]]:
    return [list(one) for one in build(sparse.csr_matrix(np.array(table)), length)]


@given(tables, st.integers(1, 6))
def test_no_film_lists_itself_nor_any_twice_nor_one_that_nobody_liked(
    table: list[list[float]], length: int
) -> None:
    liked = {at for at in range(6) if any(row[at] >= 3 for row in table)}
    for film, found in enumerate(lists(table, length)):
        assert len(found) == len(set(found)) <= length
        assert set(found) <= liked - {film}
        assert film in liked or found == []


def test_films_that_the_same_people_like_stand_beside_one_another() -> None:
    table = [[5, 5, 0, 0], [4, 4, 0, 0], [5, 4, 1, 0], [0, 0, 5, 5], [0, 0, 4, 5]]
    found = lists([[float(stars) for stars in row] for row in table])
    assert [one[0] for one in found] == [1, 0, 3, 2]


def test_more_people_in_common_come_first() -> None:
    table = [[5.0, 5.0, 0.0]] * 3 + [[5.0, 0.0, 5.0]] * 2 + [[0.0, 0.0, 5.0]]
    assert lists(table)[0] == [1, 2]


@pytest.mark.parametrize("table", [[[0.0, 0.0]], [[2.0, 1.0]]])
def test_where_nothing_is_liked_all_lists_are_empty(table: list[list[float]]) -> None:
    assert lists(table) == [[], []]
