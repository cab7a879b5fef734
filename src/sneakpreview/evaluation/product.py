"""The one door to the product's ranking: what is judged is what the site calls."""

from collections.abc import Collection

from sneakpreview.domain.ranking import Page, Ranked, rank
from sneakpreview.domain.vote import Cast

GEMS, FAMOUS = -1.0, 1.0
"""The ends of the dial that a person has on the site."""


def ranked(
    cast: Cast[int], count: int, barred: Collection[int], dial: float = 0.0
) -> list[Ranked[int]]:
    """Give the best films that are not barred, each with the films that voted for it.

    `dial` is where the person's dial stands, from -1 to 1.
    """
    return rank(cast, Page(count, dial=dial), barred=barred).items
