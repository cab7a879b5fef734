"""Intervals: that they hold what they should, as often as they say."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.evaluation.bootstrap import mean, ratio


def test_ninety_five_of_a_hundred_intervals_hold_the_truth() -> None:
    held = 0
    for seed in range(200):
        drawn = np.random.default_rng(seed).exponential(2.0, 60)
        interval = mean(drawn, list(range(60)))
        held += interval.low <= 2.0 <= interval.high
    assert 180 <= held <= 198  # of 200; few and skewed values make it a little less


def test_a_ratio_of_paired_values_is_known_far_better_than_of_unpaired_ones() -> None:
    chance = np.random.default_rng(1)
    below = chance.random(80) + 0.01
    above = 1.5 * below + 0.01 * chance.random(80)
    paired = ratio(above, below, list(range(80)))
    unpaired = ratio(above, chance.permutation(below), list(range(80)))
    assert paired.low <= 1.5 + 0.02 <= paired.high + 0.02
    assert paired.high - paired.low < (unpaired.high - unpaired.low) / 5


def test_over_nothing_and_of_nobody_there_is_no_figure() -> None:
    found = ratio(np.ones(3), np.zeros(3), [1, 2, 3])
    nobody = mean(np.array([]), [])
    assert np.isnan([*found, *nobody]).all()


def test_a_person_who_is_met_twice_is_one_person() -> None:
    values = np.random.default_rng(2).random(40)
    once = mean(values, list(range(40)))
    twice = mean(np.tile(values, 2), [*range(40), *range(40)])
    assert twice.value == once.value
    assert (twice.high - twice.low) > 0.9 * (once.high - once.low)


@given(st.lists(st.floats(0, 1), min_size=2, max_size=30))
def test_the_interval_surrounds_the_figure(drawn: list[float]) -> None:
    interval = mean(np.array(drawn), list(range(len(drawn))))
    assert interval.low - 1e-9 <= interval.value <= interval.high + 1e-9


@given(st.lists(st.floats(0.1, 1), min_size=2, max_size=30))
def test_anything_over_itself_is_one(drawn: list[float]) -> None:
    values = np.array(drawn)
    one = ratio(values, values, list(range(len(drawn))))
    assert np.allclose(one, 1)
