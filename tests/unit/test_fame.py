"""How well known a film is, from its votes."""

from math import exp, inf, isclose, nan
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.fame import (
    known_from_articles,
    known_from_votes,
    known_here,
    renown,
)


def test_an_ordinary_film_has_one_and_one_without_votes_nothing() -> None:
    assert known_from_votes(300, 300) == 1
    assert known_from_votes(0, 300) == 0
    assert known_from_votes(-5, 300) == 0


def test_a_hundred_times_the_votes_are_ten_times_the_fame() -> None:
    assert known_from_votes(3_000_000, 30_000) == 10


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_more_votes_never_make_a_film_less_known(one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    assert known_from_votes(fewer, 300) <= known_from_votes(more, 300)


def test_a_dozen_articles_are_ordinary_and_130_the_best_known() -> None:
    assert known_from_articles(12) == 1
    assert 20 < known_from_articles(130) < 30
    assert known_from_articles(0) == known_from_articles(-1) == 0


def test_a_number_beyond_belief_makes_no_film_better_known_than_any_is() -> None:
    assert known_from_votes(10**400, 300) == 100
    assert known_from_articles(10**400) == known_from_articles(400) < 110


KNOWN, LIKED = st.floats(0, 110), st.integers(0, 10**7)


@given(KNOWN)
def test_where_nobody_likes_a_film_here_it_is_known_as_the_sources_say(
    known: float,
) -> None:
    assert known_here(known, 0) == known


@given(KNOWN, KNOWN, LIKED)
def test_a_better_known_film_stays_so_by_the_same_likes(
    one: float, other: float, liked: int
) -> None:
    less, more = sorted((one, other))
    assert known_here(less, liked) <= known_here(more, liked)


@given(KNOWN, LIKED, LIKED)
def test_more_likes_here_never_make_a_film_less_known(
    known: float, one: int, other: int
) -> None:
    fewer, more = sorted((one, other))
    assert known <= known_here(known, fewer) <= known_here(known, more)


def test_likes_here_lift_a_film_that_is_hardly_known_elsewhere_most() -> None:
    assert known_here(0.0, 50) > 4
    assert known_here(10.0, 50) < 15


@given(KNOWN)
def test_renown_is_the_logarithm_in_whole_parts(known: float) -> None:
    assert isclose(exp(renown(known)), 0.1 + known, rel_tol=1e-9)
    assert (renown(known) * 2**32).is_integer()


@given(st.lists(KNOWN, max_size=50), st.randoms(use_true_random=False))
def test_renowns_have_the_same_sum_in_any_order(
    films: list[float], random: Random
) -> None:
    one = list(map(renown, films))
    other = random.sample(one, len(one))
    assert sum(one) == sum(other)


@pytest.mark.parametrize("known", [-0.1, -inf, nan])
def test_what_is_no_number_is_not_known_at_all(known: float) -> None:
    assert renown(known) == renown(0)


def test_nothing_is_known_beyond_belief() -> None:
    assert renown(inf) == renown(10**300) < 14
