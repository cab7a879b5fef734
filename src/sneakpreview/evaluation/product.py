"""The one door to the product's ranking: what is judged is what the site calls."""

from collections.abc import Collection, Sequence

from sneakpreview.domain.ranking import DIAL, FEW, NEW, Page, Ranked, Vote, rank

Cast = Vote[int]


def ranked(
    votes: Sequence[Cast], count: int, barred: Collection[int], dial: float = 0.0
) -> list[Ranked[int]]:
    """Give the best films that are not barred, each with the films that voted for it.

    `dial` is what the person's dial adds to the exponent of fame, at most 0.6 on the
    site, either way.
    """
    return rank(votes, Page(count, dial=dial / DIAL), barred=barred).items


def newcomer(likes: int) -> float:
    """Say what so few likes add to the exponent of fame."""
    return NEW / max(likes, FEW)
