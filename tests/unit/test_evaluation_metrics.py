"""What makes a list good: each measure at its ends, and what must not change it."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.evaluation.metrics import (
    coverage,
    hit,
    likeness,
    ndcg,
    popularity,
    recall,
)

lists = st.lists(st.integers(0, 40), unique=True, max_size=20)
targets = st.sets(st.integers(0, 40), min_size=1)


@given(targets)
def test_a_list_of_nothing_but_targets_is_perfect(wanted: set[int]) -> None:
    found = sorted(wanted)
    assert ndcg(found, wanted) == pytest.approx(1)
    assert hit(found, wanted) == 1
    assert recall(found, wanted) == min(20, len(wanted)) / len(wanted)


@given(lists, targets)
def test_every_measure_stays_between_nothing_and_all(
    found: list[int], wanted: set[int]
) -> None:
    for measure in (ndcg, recall, hit):
        assert 0 <= measure(found, wanted) <= 1 + 1e-12


@given(lists, targets)
def test_a_list_without_a_target_is_worth_nothing(
    found: list[int], wanted: set[int]
) -> None:
    missed = [film for film in found if film not in wanted]
    assert (ndcg(missed, wanted), recall(missed, wanted), hit(missed, wanted)) == (
        0,
        0,
        0,
    )


@given(lists, targets, st.randoms(use_true_random=False))
def test_names_of_films_do_not_matter(
    found: list[int], wanted: set[int], random: Random
) -> None:
    names = list(range(41))
    random.shuffle(names)
    renamed = [names[film] for film in found]
    assert ndcg(renamed, {names[film] for film in wanted}) == ndcg(found, wanted)


@given(lists, targets, st.data())
def test_moving_a_target_forward_never_makes_a_list_worse(
    found: list[int], wanted: set[int], data: st.DataObject
) -> None:
    places = [at for at, film in enumerate(found) if at and film in wanted]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    moved = [*found]
    moved[at - 1], moved[at] = moved[at], moved[at - 1]
    assert ndcg(moved, wanted) >= ndcg(found, wanted) - 1e-12
    assert recall(moved, wanted) == recall(found, wanted)


@given(lists, targets, st.randoms(use_true_random=False))
def test_among_themselves_targets_may_stand_in_any_order(
    found: list[int], wanted: set[int], random: Random
) -> None:
    places = [at for at, film in enumerate(found) if film in wanted]
    mixed = [found[at] for at in places]
    random.shuffle(mixed)
    swapped = [*found]
    for at, film in zip(places, mixed, strict=True):
        swapped[at] = film
    assert ndcg(swapped, wanted) == pytest.approx(ndcg(found, wanted))


def test_ndcg_as_worked_out_by_hand() -> None:
    # of two targets one, at place 2: (1 / log2 3) / (1 / log2 2 + 1 / log2 3)
    assert ndcg([7, 1, 8], {1, 2}) == pytest.approx(0.6309298 / 1.6309298)


def test_what_stands_behind_the_tenth_place_is_not_seen() -> None:
    found = list(range(30))
    assert ndcg(found, {10}) == 0
    assert hit(found, {10}) == 0
    assert recall(found, {10, 20}) == 0.5


def test_coverage_counts_each_film_of_the_first_tens_once() -> None:
    assert coverage([[1, 2], [2, 3], list(range(100, 120))]) == 13


def test_popularity_is_the_mean_percentile_of_the_first_ten() -> None:
    assert popularity([0, 2], [0.5, 1.0, 0.9]) == pytest.approx(0.7)
    assert popularity([], [0.5]) is None


def test_likeness_is_the_mean_share_of_facts_that_two_films_share() -> None:
    facts = [
        frozenset({"War"}),
        frozenset({"War", "Drama"}),
        frozenset({"Comedy"}),
        frozenset[str](),
    ]
    assert likeness([0, 1, 2, 3], facts) == pytest.approx((0.5 + 0 + 0) / 3)
    assert likeness([0, 3], facts) is None
