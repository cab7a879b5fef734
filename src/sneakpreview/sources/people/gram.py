"""How much two films are liked by the same people, for the most liked films."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy import sparse  # type: ignore[import-untyped]

DENSE = 1000
"""Films so many people like that counting in whole tables is quickest."""
PEOPLE, FILMS = 4096, 500
"""People, or films, that are worked on together."""

Square = NDArray[np.float64]


def gram(likes: "sparse.csr_matrix", weight: NDArray[np.float64]) -> Square:
    """Sum over the people weight · like · like, for each two columns.

    The most liked films should come first. What everybody has of those is laid out
    in whole tables, for which processors are made; the pairs of the rest are few.
    """
    people, films = likes.shape
    together = np.zeros((films, films))
    dense = min(films, DENSE)
    often, seldom = likes[:, :dense], likes[:, dense:]
    for start in range(0, people, PEOPLE):
        some = slice(start, start + PEOPLE)
        root = np.sqrt(weight[some])[:, None]
        panel = often[some].toarray() * root
        together[:dense, :dense] += panel.T @ panel
        rest = seldom[some]
        if rest.nnz:
            across = rest.T.tocsr().astype(np.float64)
            together[dense:, :dense] += across @ (panel * root)
    together[:dense, dense:] = together[dense:, :dense].T
    _sparsely(together[dense:, dense:], seldom, weight)
    return together


def weighed(
    likes: "sparse.csr_matrix", weight: NDArray[np.float64]
) -> "sparse.csr_matrix":
    """Turn likes over: a row for each film, each like times the person's weight."""
    across = likes.T.tocsr().astype(np.float64)
    across.data *= weight[across.indices]
    return across


def _sparsely(
    into: Square, likes: "sparse.csr_matrix", weight: NDArray[np.float64]
) -> None:
    """Fill in the pairs of seldom liked films, each pair counted once."""
    across = weighed(likes, weight)
    for start in range(0, len(into), FILMS):
        some = slice(start, start + FILMS)
        part = (across[some] @ likes[:, start:]).toarray()
        into[some, start:] = part
        into[start:, some] = part.T
