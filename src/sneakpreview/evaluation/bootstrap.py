"""How far chance may have moved a figure: 95% intervals over people."""

from collections.abc import Sequence
from math import nan
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

ROUNDS = 2000
ENDS = (2.5, 97.5)

Values = NDArray[np.float64]


class Interval(NamedTuple):
    """A figure and the ends between which 95% of the draws stay."""

    value: float
    low: float
    high: float


def mean(values: Values, people: Sequence[int]) -> Interval:
    """Give the mean of what was measured, each value of the person beside it."""
    return ratio(values, np.ones(len(values)), people)


def ratio(values: Values, others: Values, people: Sequence[int]) -> Interval:
    """Give the mean of `values` over the mean of `others`, of the same people.

    People are drawn with repetition, each with all that was measured of them in
    every split, and both means are taken of the same draw: what makes a person easy
    or hard for both cancels out. Over nothing, and of nobody, it is no number, and its
    ends are none either.
    """
    if not others.sum():
        return Interval(nan, nan, nan)
    _, place = np.unique(np.asarray(people), return_inverse=True)
    count = int(place.max()) + 1
    draws = np.random.default_rng(0).multinomial(
        count, np.full(count, 1 / count), size=ROUNDS
    )
    above = draws @ np.bincount(place, values)
    below = draws @ np.bincount(place, others)
    with np.errstate(divide="ignore", invalid="ignore"):
        low, high = np.nanpercentile(above / below, ENDS)
    return Interval(float(values.sum() / others.sum()), float(low), float(high))
