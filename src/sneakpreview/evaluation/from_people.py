"""Related lists from people's ratings, as a film's page elsewhere may make them.

The weights of EASE (Steck, "Embarrassingly Shallow Autoencoders for Sparse Data", WWW
2019), cut to a length, with three changes that were chosen on validation people: a
middling rating counts half a like, a person of many likes counts less in each, and the
ridge is larger than the model on its own would want.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse  # type: ignore[import-untyped]

LIKED, MIDDLING = 4.0, 3.0  # stars
HALF = 0.5  # of a like, for a middling rating
MANY = -0.5  # of a person's weight with the number of likes
RIDGE = 1000.0


def build(stars: "sparse.csr_matrix", length: int) -> Sequence[Sequence[int]]:
    """Give for each column the columns most like it, best first.

    `stars` has a row for each person, a column for each film, and 0 where nothing was
    rated. All is dense: for some ten thousand films at most. A film that nobody liked
    has no list.
    """
    likes = _weighed(_graded(stars))
    together = (likes.T @ likes).toarray().astype(np.float64)
    liked = np.flatnonzero(together.diagonal() > 0)
    together[np.diag_indices_from(together)] += RIDGE
    inverse = np.linalg.inv(together)
    alike = -inverse / inverse.diagonal()
    np.fill_diagonal(alike, 0.0)
    lists: list[list[int]] = [[] for _ in range(len(alike))]
    for film in liked:
        lists[film] = _best(alike[film], length)
    return lists


def _graded(stars: "sparse.csr_matrix") -> "sparse.csr_matrix":
    graded = stars.tocsr().astype(np.float64)
    graded.data = np.where(
        graded.data >= LIKED, 1.0, np.where(graded.data >= MIDDLING, HALF, 0.0)
    )
    graded.eliminate_zeros()
    return graded


def _weighed(likes: "sparse.csr_matrix") -> "sparse.csr_matrix":
    """Let a person of many likes weigh less in each, and all together as before."""
    sums = np.asarray(likes.sum(axis=1)).ravel()
    weights = np.maximum(sums, 1.0) ** MANY
    if sums.any():
        weights *= sums.sum() / (weights @ sums)
    return sparse.diags(np.sqrt(weights)) @ likes


def _best(alike: NDArray[np.float64], length: int) -> list[int]:
    order = np.argsort(-alike, kind="stable")[:length]
    return [int(film) for film in order if alike[film] > 0]
