"""How well known a film is, from facts alone."""

from collections import Counter
from collections.abc import Sequence
from math import exp, log10

from sneakpreview.domain.fame import known_from_articles
from sneakpreview.sources.catalogue.origin import Row

AROUND = 2
"""Years before and after: a film is compared with the films of five years."""
ORDINARY = 6.0
"""The critics' rating, of 10, that neither lifts nor lowers a film."""


def known(rows: Sequence[Row]) -> list[float]:
    """Say how well known each film is: 0 for unknown, about 1 for an ordinary one.

        rel^0.5 · (1 + log10(1 + box office) / 5)
        · e^(0.25 · (critics - 6)) · (1 + Oscars)^0.3

    `rel` is the film's number of reviews over the mean of the films of its year,
    the two before and the two after, so that an old film, of which few wrote, is
    compared with its like. What is missing neither lifts nor lowers: no reviews
    count as 0, no takings as 0 dollars, no rating as 6. Four decimals.

    A film of which the number of articles is known goes by that alone, and counts
    in no year's mean: of the origin's films none lacks reviews, of later ones many.
    """
    reviews: Counter[int] = Counter()
    films: Counter[int] = Counter()
    for row in rows:
        if row.articles is None:
            reviews[row.year] += row.reviews or 0
            films[row.year] += 1
    years = {year: range(year - AROUND, year + AROUND + 1) for year in films}
    mean = {
        year: sum(reviews[near] for near in around)
        / sum(films[near] for near in around)
        for year, around in years.items()
    }
    return [
        _known(row, mean[row.year])
        if row.articles is None
        else known_from_articles(row.articles)
        for row in rows
    ]


def _known(row: Row, mean: float) -> float:
    rel = (row.reviews or 0) / mean if mean else 0.0
    critics = ORDINARY if row.critics is None else row.critics
    takings = 1 + log10(1 + (row.box_office or 0)) / 5
    liked = exp(0.25 * (critics - ORDINARY))
    return round(float(rel**0.5 * takings * liked * (1 + row.oscars) ** 0.3), 4)
