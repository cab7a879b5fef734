"""Related lists from facts alone: what two films share, weighed by how rare it is.

Only the build imports this: it needs NumPy and SciPy.
"""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from math import fsum, log, sqrt

import numpy as np
from numpy.typing import NDArray
from scipy import sparse  # type: ignore[import-untyped]

from sneakpreview.sources.catalogue.origin import Row

Progress = Callable[[int, int], None]

WEIGHTS: dict[str, float] = {
    "director": 0.5,
    "writer": 2,
    "cast": 4,
    "genre": 1,
    "language": 1,
    "decade": 1,
    "title": 0.5,
}
LENGTH = 20
FINENESS = 2**20
PRIOR_FINENESS = 2**16
AT_ONCE = 4_500_000
"""Similarities that are in memory together: 36 MB."""

_WORD = re.compile(r"\w+")


def related(
    rows: Sequence[Row],
    known: Sequence[float],
    progress: Progress | None = None,
    length: int = LENGTH,
) -> list[list[int]]:
    """List for each film the places of the films most like it, best first.

    Each field is a vector of log N/df over what it holds, of length 1; two films
    are as alike as the sum over the fields of weight times cosine, times
    (0.1 + known)^0.15 of the film listed. Ties go to the lower id. A film that
    shares nothing with another is never on its list.

    The sums are of whole numbers (a vector's entries in steps of 2^-20, the prior
    in steps of 2^-16), so that no order of adding and no processor changes them.
    For the same reason the build adds fractions with `fsum` only.
    """
    table = _table(rows)
    across = table.T.tocsr()
    prior = np.array(
        [round((0.1 + fame) ** 0.15 * PRIOR_FINENESS) for fame in known], dtype=np.int64
    )
    lists: list[list[int]] = []
    step = AT_ONCE // max(len(rows), 1) + 1
    for start in range(0, len(rows), step):
        alike = (table[start : start + step] @ across).toarray() * prior
        for at, row in enumerate(alike, start):
            row[at] = 0
            lists.append(_best(row, length))
        if progress is not None:
            progress(len(lists), len(rows))
    return lists


def fields(row: Row) -> Iterator[tuple[str, set[Hashable]]]:
    """Take a film apart into the fields that are compared, and what each holds.

    The decade is three overlapping steps of five years: films of the same five
    years share all three, of neighbouring ones two, then one.
    """
    step = row.year // 5
    yield "director", set(row.directors)
    yield "writer", set(row.writers)
    yield "cast", set(row.cast)
    yield "genre", set(row.genres)
    yield "language", set(row.languages)
    yield "decade", {step - 1, step, step + 1}
    yield "title", set(_WORD.findall(row.title.lower()))


def _table(rows: Sequence[Row]) -> "sparse.csr_matrix":
    """Put all fields of a film side by side, so that one product compares them."""
    frequency = Counter(
        (field, value) for row in rows for field, held in fields(row) for value in held
    )
    column = {feature: at for at, feature in enumerate(frequency)}
    starts, columns, values = [0], [], []
    for row in rows:
        for field, held in fields(row):
            weighed = {
                value: log(len(rows) / frequency[field, value])
                for value in sorted(held, key=str)
            }
            size = sqrt(fsum(weight * weight for weight in weighed.values()))
            for value, weight in weighed.items():
                if weight:
                    columns.append(column[field, value])
                    share = weight / size * sqrt(WEIGHTS[field])
                    values.append(round(share * FINENESS))
        starts.append(len(columns))
    return sparse.csr_matrix(
        (np.array(values, dtype=np.int64), columns, starts),
        shape=(len(rows), len(column)),
    )


def _best(alike: NDArray[np.int64], length: int) -> list[int]:
    """Give the places of the largest values, the first place first among equals."""
    if length < len(alike):
        least = np.partition(alike, -length)[-length]
        places = np.flatnonzero(alike >= max(least, 1))
    else:
        places = np.flatnonzero(alike)
    order = np.argsort(-alike[places], kind="stable")
    return [int(place) for place in places[order][:length]]
