"""The films that fewer people like: predicted from the most liked ones.

For a tail t, B[t] = G[t, heads] P is its regression on the heads, and what they leave
of it is s[t] = G[t, t] + ridge - G[t, heads] · B[t]. In the inverse of all, taken in
blocks with tails that have nothing to do with one another,

    head h speaks for tail t with   B[t, h]
    tail t speaks for head h with   B[t, h] / (s[t] P[h, h])
    tail t speaks for tail u with   (G[t, u] - G[u, heads] · B[t]) / s[t]

the last being the first term of a series. All of it only where people like both.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from sneakpreview.sources.people.best import Best, best
from sneakpreview.sources.people.gram import weighed
from sneakpreview.sources.people.heads import Heads
from sneakpreview.sources.people.table import Table

if TYPE_CHECKING:
    from scipy import sparse  # type: ignore[import-untyped]

SLAB = 1024
"""Films that are worked on together."""
CANDIDATES = 1.5
"""For how many times a list's length of tails it is worked out what heads explain."""


class Tails:
    """Works out the lists of tails, and adds tails to the lists of heads."""

    def __init__(self, laid: Table, known: Heads, floor: int) -> None:
        count = len(known.inverse)
        self._heads, self._tails = laid.likes[:, :count], laid.likes[:, count:]
        self._weight, self._floor = laid.weight, floor
        self._ridge = known.ridge
        self._inverse = known.inverse.astype(np.float32)
        self._diagonal = known.inverse.diagonal().copy()
        self._near = self._shared(slice(None), self._heads)

    def lists(self, length: int, firsts: list[Best]) -> Iterator[Best]:
        """Give each tail's list, columns counted over all; better those of heads."""
        count = len(firsts)
        for start in range(0, self._tails.shape[1], SLAB):
            some = slice(start, start + SLAB)
            near = self._near[some]
            dense = near.toarray()
            weights = dense @ self._inverse
            far = self._shared(some, self._tails)
            own = far.diagonal(start)
            left = own + self._ridge - np.einsum("ij,ij->i", dense, weights)
            speaking = np.where(dense > 0, weights, 0)
            _better(firsts, speaking.T, count + start, length)
            speaking /= left[:, None] * self._diagonal
            for row, scores in enumerate(speaking):
                beside = self._beside(far, row, start, weights[row], length)
                tails = Best(beside.columns + count, beside.scores / left[row])
                yield best(scores, length).and_of(tails, length)

    def _beside(
        self,
        far: "sparse.csr_matrix",
        row: int,
        start: int,
        weights: NDArray[np.float32],
        length: int,
    ) -> Best:
        """Give the tails that stand beside one, for what no head explains."""
        part = slice(far.indptr[row], far.indptr[row + 1])
        columns, scores = far.indices[part], far.data[part]
        others = columns != start + row
        found = _best_of(columns[others], scores[others], int(CANDIDATES * length))
        explained = self._near[found.columns] @ weights
        return _best_of(found.columns, found.scores - explained, length)

    def _shared(self, some: slice, others: "sparse.csr_matrix") -> "sparse.csr_matrix":
        """Sum up what tails have in common with other films, of enough people."""
        tails = self._tails[:, some]
        found = weighed(tails, self._weight).astype(np.float32) @ others
        if self._floor > 1:
            ones, every = (one.astype(bool).astype(np.int32) for one in (tails, others))
            people = ones.T.tocsr() @ every
            found.sort_indices()
            people.sort_indices()
            found.data[people.data < self._floor] = 0
            found.eliminate_zeros()
        return found


def _best_of(
    columns: NDArray[np.integer[Any]], scores: NDArray[np.floating[Any]], length: int
) -> Best:
    """Give the best of some columns."""
    order = np.argsort(columns, kind="stable")
    found = best(scores[order], length)
    return Best(columns[order][found.columns].astype(np.int64), found.scores)


def _better(
    firsts: list[Best], scores: NDArray[np.float32], offset: int, length: int
) -> None:
    """Put into the lists of heads what is better than their last."""
    least = np.array(
        [one.scores[-1] if len(one.scores) == length else 0.0 for one in firsts]
    )
    for head in np.flatnonzero((scores > least[:, None]).any(axis=1)):
        found = best(scores[head], length)
        tails = Best(found.columns + offset, found.scores)
        firsts[head] = firsts[head].and_of(tails, length)
