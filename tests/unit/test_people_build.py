"""Related lists from what people like."""

from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from sneakpreview.sources.people.build import build
from sneakpreview.sources.people.gram import gram
from sneakpreview.sources.people.heads import RIDGE, heads
from sneakpreview.sources.people.likes import Likes
from sneakpreview.sources.people.table import table

Square = NDArray[np.float64]

grades = st.lists(
    st.lists(st.sampled_from([0.0, 0.0, 0.5, 1.0]), min_size=7, max_size=7),
    min_size=1,
    max_size=14,
)


def likes(weights: list[list[float]] | Square) -> Likes:
    """Take a table of likes, a row for each person."""
    laid = np.array(weights)
    person, film = np.nonzero(laid)
    return Likes(
        person.astype(np.int32),
        film.astype(np.int32),
        laid[person, film].astype(np.float32),
        laid.shape[1],
    )


def lists(
    weights: list[list[float]] | Square, length: int = 50, **how: int
) -> dict[int, list[int]]:
    made = list(build(likes(weights), length, **how))
    assert len(dict(made)) == len(made)
    return dict(made)


def tastes(people: int, films: int, seed: int = 1) -> Square:
    """Make up likes: films of four kinds, some of them known to more people."""
    chance = np.random.default_rng(seed)
    kind = np.arange(films) % 4 == np.arange(people)[:, None] % 4
    fame = 1 / (1 + np.arange(films)) ** 0.5
    liked = chance.random((people, films)) < fame * np.where(kind, 1.0, 0.2)
    return np.where(liked, chance.choice([0.5, 1.0, 1.0], liked.shape), 0.0)


def by_definition(weights: Square) -> Square:
    """Say how much each film speaks for each other, by the inverse of all."""
    sums = weights.sum(axis=1)
    person = np.maximum(sums, 1) ** -0.5
    person *= sums.sum() / (person @ sums)
    together = (weights.T * person) @ weights
    inverse = np.linalg.inv(together + RIDGE * np.eye(len(together)))
    alike = -inverse / np.diag(inverse)
    alike[together == 0] = 0
    np.fill_diagonal(alike, 0)
    return np.asarray(alike)


@pytest.mark.parametrize(
    ("people", "films"), [(60, 40), (50, 90), (30, 90), (5000, 25)]
)
def test_where_all_films_are_heads_the_lists_are_those_of_the_closed_form(
    people: int, films: int
) -> None:
    weights = tastes(people, films)
    alike = by_definition(weights)
    found = lists(weights, 12)
    assert set(found) == set(np.flatnonzero(weights.any(axis=0)).tolist())
    for film, others in found.items():
        expected = np.sort(alike[film])[::-1][:12]
        assert alike[film, others] == pytest.approx(
            expected[expected > 0], abs=1e-9, rel=1e-6
        )


def test_the_block_form_orders_nearly_as_the_inverse_of_all() -> None:
    """What is promised: 9 of 10 places of heads are the same, and 8 of tails."""
    weights = tastes(3000, 400)
    order = np.argsort(-(weights > 0).sum(axis=0), kind="stable")
    whole, blocks = lists(weights, 20), lists(weights, 20, exact=200)
    assert set(whole) == set(blocks)
    same = np.array(
        [
            len({*whole[film]} & {*blocks[film]}) / max(len(whole[film]), 1)
            for film in order.tolist()
            if film in whole
        ]
    )
    assert same[:200].mean() > 0.9
    assert same[200:].mean() > 0.8


def test_a_single_tail_is_exact() -> None:
    weights = tastes(200, 30)
    films = int((weights > 0).any(axis=0).sum())
    alike = by_definition(weights)
    tail = int(table(likes(weights), 1).films[-1])
    blocks = lists(weights, 40, exact=films - 1)
    expected = np.sort(alike[tail])[::-1]
    assert alike[tail, blocks[tail]] == pytest.approx(
        expected[expected > 0][:40], abs=1e-6
    )


@given(grades, st.integers(1, 8), st.integers(1, 8), st.integers(1, 4))
def test_no_film_lists_itself_nor_any_twice_nor_one_that_too_few_like(
    weights: list[list[float]], length: int, exact: int, floor: int
) -> None:
    liked = np.array(weights) > 0
    both = liked.astype(int).T @ liked.astype(int)
    enough = set(np.flatnonzero(both.diagonal() >= floor).tolist())
    found = lists(weights, length, exact=exact, floor=floor)
    assert set(found) == enough
    for film, others in found.items():
        assert len(others) == len(set(others)) <= length
        assert set(others) <= enough - {film}
        assert all(both[film, other] >= floor for other in others)


@pytest.mark.parametrize("exact", [3, 8, 20])
@given(seed=st.integers(0, 1000))
def test_four_people_never_put_a_pair_on_a_list_that_needs_five(
    exact: int, seed: int
) -> None:
    """Whatever others like: here they like all that the four do, but not both."""
    chance = np.random.default_rng(seed)
    weights = (chance.random((40, 12)) < 0.5).astype(np.float64)
    weights[:4, :2] = 1
    weights[4:, 0] = np.arange(36) % 2
    weights[4:, 1] = 1 - weights[4:, 0]
    found = lists(weights, exact=exact, floor=5)
    assert 1 not in found[0]
    assert 0 not in found[1]
    weights[4, :2] = 1
    both = lists(weights, exact=exact, floor=1)
    assert set(found) == set(both)


def test_what_fewer_than_the_floor_do_changes_no_list() -> None:
    """Two people who like a pair that nobody else does might as well like neither."""
    weights = tastes(300, 20)
    weights[(weights[:, 0] > 0) & (weights[:, 1] > 0), 1] = 0
    weights[:2, :2] = 1
    apart = weights.copy()
    apart[0, 1] = apart[1, 0] = 0
    apart = np.vstack([apart, np.where(np.arange(20) == 1, 1.0, 0.0)])
    assert 1 in lists(weights)[0]
    assert 1 not in lists(weights, floor=3)[0]
    assert 1 not in lists(apart)[0]


@given(grades, st.randoms(use_true_random=False))
def test_in_which_order_the_people_come_makes_no_difference(
    weights: list[list[float]], chance: Random
) -> None:
    mixed = list(weights)
    chance.shuffle(mixed)
    assert lists(mixed) == lists(weights)


def test_of_a_very_active_person_a_number_of_likes_counts_wherever_it_stands() -> None:
    chance = np.random.default_rng(1)
    weights = (chance.random((3, 1500)) < 0.9).astype(np.float64)
    weights[1, 400:] = 0
    laid, turned = table(likes(weights), 1), table(likes(weights[::-1]), 1)
    counts = np.diff(laid.likes.indptr)
    assert counts.tolist() == [500, int(weights[1].sum()), 500]
    assert (laid.films == turned.films).all()
    assert (laid.likes.toarray() == turned.likes.toarray()[::-1]).all()
    drawn = laid.films[laid.likes[0].indices]
    assert set(drawn.tolist()) <= set(np.flatnonzero(weights[0]).tolist())
    assert 0.4 < (drawn < 750).mean() < 0.6  # from everywhere


def test_a_person_of_many_likes_counts_less_in_each() -> None:
    weights = np.zeros((2, 16))
    weights[0, :16], weights[1, :4] = 1, 1
    weight = table(likes(weights), 1).weight
    assert weight[1] / weight[0] == pytest.approx(2)
    assert weight @ [16, 4] == pytest.approx(20)


@pytest.mark.parametrize("dense", [0, 3, 30])
def test_what_is_counted_in_tables_and_what_in_lists_adds_up_the_same(
    dense: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sneakpreview.sources.people.gram.DENSE", dense)
    monkeypatch.setattr("sneakpreview.sources.people.gram.PEOPLE", 17)
    monkeypatch.setattr("sneakpreview.sources.people.gram.FILMS", 4)
    laid = table(likes(tastes(100, 30)), 1)
    dense_likes = laid.likes.toarray()
    expected = (dense_likes.T * laid.weight) @ dense_likes
    assert gram(laid.likes, laid.weight) == pytest.approx(expected)


def test_where_leaving_pairs_out_leaves_no_inverse_the_ridge_grows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All like the first film, and each of a hundred others with twenty of them."""
    monkeypatch.setattr("sneakpreview.sources.people.heads.RIDGE", 10.0)
    chance = np.random.default_rng(1)
    weights = np.zeros((200, 101))
    weights[:, 0] = 1
    for film in range(1, 101):
        weights[chance.permutation(200)[:20], film] = 1
    laid = table(likes(weights), 1)
    assert heads(laid, 101, 1).ridge == 10
    found = heads(laid, 101, 5)
    assert found.ridge > 10
    assert (found.inverse.diagonal() > 0).all()


def test_progress_ends_with_all_films() -> None:
    told: list[tuple[int, int]] = []
    weights = tastes(50, 20)
    made = list(build(likes(weights), exact=10, progress=lambda *one: told.append(one)))
    assert told == [(at, len(made)) for at in range(1, len(made) + 1)]


def test_nobody_likes_anything() -> None:
    assert lists(np.zeros((3, 4))) == {}
    assert lists(np.zeros((0, 0))) == {}
