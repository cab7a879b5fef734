"""Related lists from facts alone: what two films share, weighed by how rare it is.

Only the build imports this: it needs NumPy and SciPy.
"""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from math import exp, fsum, log, sqrt

import numpy as np
from numpy.typing import NDArray
from scipy import sparse  # type: ignore[import-untyped]

from sneakpreview.sources.catalogue.origin import Row
from sneakpreview.sources.catalogue.showing import Tongues

Progress = Callable[[int, int], None]

WEIGHTS: dict[str, float] = {
    "director": 0.75,
    "writer": 1,
    "cast": 4,
    "genre": 1,
    "language": 1,
    "certificate": 0.2,
    "title": 0.5,
}
ABROAD = 2
"""How much more its language counts where a film is not in English: who looks for
more like it hardly means whatever else came out that year, in English."""
YEAR = 1.5
"""How alike two films are by being of the same year alone."""
APART = 50
"""Years after which two films have nothing of their time in common."""

KNOWN = 0.1
TAKINGS = 0.03
METACRITIC = 0.002
CERTIFICATE = 1.05
"""What makes a film's fame; the first three are exponents."""
ORDINARY = 55
"""The Metacritic score that neither lifts nor lowers a film."""
WELL_KNOWN = 2
"""How well known a film is on whose list fame counts in full: one of six is so."""

LENGTH = 20
FINENESS = 2**20
FAME_FINENESS = 2**16
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

        likeness(i, j) = 1.5 · max(0, 1 - ln(1 + years between) / ln 51)
                         + sum over the fields of weight · cosine
        order(i, j)    = likeness(i, j) · (1 + share(i) · (fame(j) - 1))
        share(i)       = min(1, known(i) / 2)

    Each field is a vector of log N/df over what it holds, of length 1. Of the languages
    that are heard in a film only the one that it is in counts: Toy Story is not
    Spanish. On the list of a film that is not in English the language weighs twice as
    much. Ties go to the lower id. A film that has nothing in common with another,
    neither facts nor time, is never on its list. Fame counts where the film itself is
    well known: the list of an unknown one is by likeness alone, so that small films
    lead to small films, and no famous one stands on every list.

    The sums are of whole numbers (a vector's entries in steps of 2^-20, fame and
    share in steps of 2^-16), so that no order of adding and no processor changes
    them. For the same reason the build adds fractions with `fsum` only.
    """
    spoken = [tongue[:1] for tongue in map(Tongues(rows).languages, rows)]
    table = _table(rows, spoken, abroad=ABROAD)
    across = _table(rows, spoken).T.tocsr()
    years = np.array([row.year for row in rows], dtype=np.int64)
    near = _nearness(rows)
    lift = _whole(map(fame, rows, known)) - FAME_FINENESS
    share = _whole(min(1.0, one / WELL_KNOWN) for one in known)
    lists: list[list[int]] = []
    step = AT_ONCE // max(len(rows), 1) + 1
    for start in range(0, len(rows), step):
        some = slice(start, start + step)
        alike = (table[some] @ across).toarray()
        alike += near[np.abs(years[some, None] - years)]
        alike *= FAME_FINENESS + share[some, None] * lift // FAME_FINENESS
        for at, row in enumerate(alike, start):
            row[at] = 0
            lists.append(_best(row, length))
        if progress is not None:
            progress(len(lists), len(rows))
    return lists


def fields(row: Row, spoken: Sequence[str]) -> Iterator[tuple[str, set[Hashable]]]:
    """Take a film apart into the fields that are compared, and what each holds.

    `spoken` is the language that it is in, if one is known.
    """
    yield "director", set(row.directors)
    yield "writer", set(row.writers)
    yield "cast", set(row.cast)
    yield "genre", set(row.genres)
    yield "language", set(spoken)
    yield "certificate", {row.certificate} if row.certificate else set()
    yield "title", set(_WORD.findall(row.title.lower()))


def same_time(years: int) -> float:
    """Say how alike two films are by their time, so many years apart."""
    return YEAR * max(0.0, 1 - log(1 + years) / log(1 + APART))


def fame(row: Row, known: float) -> float:
    """Say what a film's likeness is multiplied by because many have seen it.

        (0.1 + known)^0.1 · (1 + box office / 1,000,000 dollars)^0.03
        · e^(0.002 · (Metacritic - 55)) · 1.05 where it has a certificate

    Takings, a score or a certificate that are missing neither lift nor lower it.
    """
    critics = ORDINARY if row.metacritic is None else row.metacritic
    return float(
        (0.1 + known) ** KNOWN
        * (1 + (row.box_office or 0) / 1e6) ** TAKINGS
        * exp(METACRITIC * (critics - ORDINARY))
        * (CERTIFICATE if row.certificate else 1)
    )


def _whole(shares: Iterable[float]) -> NDArray[np.int64]:
    return np.array([round(share * FAME_FINENESS) for share in shares], dtype=np.int64)


def _nearness(rows: Sequence[Row]) -> NDArray[np.int64]:
    """Give `same_time` for every number of years between two films, as the sums are."""
    years = [row.year for row in rows]
    return np.array(
        [
            round(same_time(between) * FINENESS) * FINENESS
            for between in range(max(years, default=0) - min(years, default=0) + 1)
        ],
        dtype=np.int64,
    )


def _table(
    rows: Sequence[Row], spoken: Sequence[Sequence[str]], abroad: int = 1
) -> "sparse.csr_matrix":
    """Put all fields of a film side by side, so that one product compares them.

    Language counts `abroad` times where a film is not in English.
    """
    apart = [list(fields(*both)) for both in zip(rows, spoken, strict=True)]
    frequency = Counter(
        (field, value) for film in apart for field, held in film for value in held
    )
    column = {feature: at for at, feature in enumerate(frequency)}
    starts, columns, values = [0], [], []
    for film in apart:
        for field, held in film:
            weighed = {
                value: log(len(rows) / frequency[field, value])
                for value in sorted(held, key=str)
            }
            size = sqrt(fsum(weight * weight for weight in weighed.values()))
            for value, weight in weighed.items():
                if weight:
                    columns.append(column[field, value])
                    share = round(weight / size * sqrt(WEIGHTS[field]) * FINENESS)
                    is_stressed = field == "language" and "English" not in held
                    values.append(share * abroad if is_stressed else share)
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
