"""Who likes which film: what related lists are built from."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

LIKED, MIDDLING, MOST = 4.0, 3.0, 5.0  # stars
HALF = 0.5  # of a like, for a middling rating


@dataclass(frozen=True, slots=True, eq=False)
class Likes:
    """Three arrays of one length, grouped by person; they may be mapped from files.

    `person` and `film` are places from 0; `weight` is 1 for a like and 0.5 for a
    middling rating. Nobody likes a film twice. `films` counts the places of films.
    `unnamed` counts the films that people rated and that are in none of this, since
    nobody could say which films they are.
    """

    person: NDArray[np.int32]
    film: NDArray[np.int32]
    weight: NDArray[np.float32]
    films: int
    unnamed: int = 0


def graded(stars: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    """Say how much of a like so many stars are: 1, a half, or nothing."""
    return np.where(stars >= LIKED, 1.0, np.where(stars >= MIDDLING, HALF, 0.0)).astype(
        np.float32
    )
