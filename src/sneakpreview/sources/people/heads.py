"""The most liked films: exactly, from the inverse of all that they have in common."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import lapack  # type: ignore[import-untyped]

from sneakpreview.sources.people.gram import Square, gram
from sneakpreview.sources.people.table import Table

if TYPE_CHECKING:
    from scipy import sparse  # type: ignore[import-untyped]

RIDGE = 1000.0


@dataclass(frozen=True, eq=False)
class Heads:
    """P = (G + ridge)^-1 of the first columns, and which two of them people share."""

    inverse: Square
    shared: NDArray[np.bool_]
    ridge: float

    def alike(self, column: int) -> NDArray[np.float64]:
        """Say how much a film speaks for each other; 0 where nobody likes both."""
        weights = -self.inverse[column] / self.inverse.diagonal()
        weights[~self.shared[column]] = 0
        weights[column] = 0
        return np.asarray(weights)


def heads(laid: Table, count: int, floor: int) -> Heads:
    """Invert what the first films have in common, pairs of too few people left out.

    What is left of a sum of squares without some of its pairs may have no inverse
    that means anything. Then the ridge is doubled until it has.
    """
    likes = laid.likes[:, :count]
    together = gram(likes, laid.weight)
    if floor > 1:
        people = gram(likes.astype(bool).astype(np.float32), np.ones(likes.shape[0]))
        together[people < floor] = 0
    shared = together > 0
    if floor <= 1 and 2 * likes.shape[0] < count:
        del together
        return Heads(_by_people(likes, laid.weight), shared, RIDGE)
    ridge = RIDGE
    while (inverse := _inverted(together, ridge, keep=floor > 1)) is None:
        ridge *= 2
    return Heads(inverse, shared, ridge)


def _by_people(likes: "sparse.csr_matrix", weight: NDArray[np.float64]) -> Square:
    """Work the same inverse out from one that is only as large as people are many.

    With X the likes times the roots of the weights, P = (1 - X'(XX' + ridge)^-1 X)
    / ridge.
    """
    table = likes.toarray() * np.sqrt(weight)[:, None]
    inverse = np.linalg.inv(table @ table.T + RIDGE * np.eye(len(table)))
    found = table.T @ (inverse @ table)
    found *= -1 / RIDGE
    found[np.diag_indices_from(found)] += 1 / RIDGE
    return np.asarray(found)


def _inverted(square: Square, ridge: float, *, keep: bool) -> Square | None:
    """Invert a symmetric table with a ridge, in its own memory unless it is kept.

    None where it is not positive.
    """
    into = square.copy() if keep else square
    into[np.diag_indices_from(into)] += ridge
    if not len(into):
        return into
    # Turned over, rows are columns, as LAPACK wants them: nothing is copied.
    turned, failed = lapack.dpotrf(into.T, lower=1, overwrite_a=1, clean=0)
    if failed:
        return None
    turned, _ = lapack.dpotri(turned, lower=1, overwrite_c=1)
    for at in range(len(turned)):
        turned[at, at + 1 :] = turned[at + 1 :, at]
    return np.asarray(turned)
