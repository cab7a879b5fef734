"""Likes as a table: who counts how much, and which films are worth counting."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse  # type: ignore[import-untyped]

from sneakpreview.sources.people.likes import Likes

CAP = 500  # likes of one person that count
MANY = -0.5  # of a person's weight with the number of likes

_MIX = np.uint64(0x9E3779B97F4A7C15)
_TURN = np.uint64(31)


@dataclass(frozen=True, eq=False)
class Table:
    """A row for each person, a column for each film, the most liked film first.

    `likes` holds 1 or 0.5; `weight` says how much each person counts, the mean over
    all likes being 1; `films` says which place each column's film has.
    """

    likes: "sparse.csr_matrix"
    weight: NDArray[np.float64]
    films: NDArray[np.int64]


def table(likes: Likes, floor: int, cap: int = CAP) -> Table:
    """Lay likes out, of each person no more than a number, of each film no fewer.

    Of somebody with more likes than `cap` so many are drawn, by a hash of what is
    liked: the same ones wherever the person stands. A person of n likes counts
    n^-0.5 in each. A film that fewer than `floor` of them like has no column.
    """
    starts = np.flatnonzero(np.diff(likes.person, prepend=-1))
    ends = np.append(starts[1:], len(likes.person))
    kept = np.ones(len(likes.film), bool)
    for person in np.flatnonzero(ends - starts > cap):
        liked = slice(starts[person], ends[person])
        kept[liked] = _drawn(np.asarray(likes.film[liked]), cap)
    count = np.bincount(likes.film[kept], minlength=likes.films)
    films = np.lexsort((np.arange(likes.films), -count))
    films = films[count[films] >= max(floor, 1)]
    column = np.full(likes.films, -1, np.int32)
    column[films] = np.arange(len(films))
    kept &= column[likes.film] >= 0
    before = np.append(0, np.cumsum(kept))
    held = sparse.csr_matrix(
        (
            likes.weight[kept],
            column[likes.film[kept]],
            before[np.append(starts, len(kept))],
        ),
        shape=(len(starts), len(films)),
    )
    return Table(held, _weight(held), films)


def _drawn(films: NDArray[np.int32], cap: int) -> NDArray[np.bool_]:
    """Draw so many of one person's films, whatever order they come in."""
    mixed = films.astype(np.uint64) + films.sum(dtype=np.uint64)
    for _ in range(2):
        mixed = (mixed ^ (mixed >> _TURN)) * _MIX
    drawn = np.zeros(len(films), bool)
    drawn[np.lexsort((films, mixed))[:cap]] = True
    return drawn


def _weight(likes: "sparse.csr_matrix") -> NDArray[np.float64]:
    """Let a person of many likes weigh less in each, and all together as before."""
    sums = np.asarray(likes.sum(axis=1, dtype=np.float64)).ravel()
    weight = np.maximum(sums, 1.0) ** MANY
    if sums.any():
        weight *= sums.sum() / (weight @ sums)
    return np.asarray(weight)
