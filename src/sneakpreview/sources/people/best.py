"""The best few of many scores."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

DECIMALS = 12  # so that the order of adding up does not decide between equals


class Best(NamedTuple):
    """The largest scores, largest first, each with its column; all above 0."""

    columns: NDArray[np.int64]
    scores: NDArray[np.float64]

    def and_of(self, other: "Best", length: int) -> "Best":
        """Take the best of both; where scores are equal, of the first first."""
        columns = np.concatenate([self.columns, other.columns])
        scores = np.concatenate([self.scores, other.scores])
        order = np.argsort(-scores, kind="stable")[:length]
        return Best(columns[order], scores[order])


def best(scores: NDArray[np.floating[Any]], length: int) -> Best:
    """Give the largest of a row of scores that are above 0; equals by column."""
    rounded = np.asarray(np.round(scores, DECIMALS), np.float64)
    least = 0.0
    if length < len(rounded):
        least = np.partition(rounded, -length)[-length]
    columns = np.flatnonzero((rounded >= least) & (rounded > 0))
    columns = columns[np.argsort(-rounded[columns], kind="stable")][:length]
    return Best(columns, rounded[columns])
