"""The one door to the product's ranking: what is judged is what the site calls."""

from collections.abc import Sequence

from sneakpreview.domain.ranking import Page, Ranked, rank

Cast = tuple[int, int, int | None, int | None, float]
"""(candidate, voter, position, back, known): where the candidate stands on the liked
film's list, and the liked film on the candidate's; None where it does not."""

NEWCOMER = 0.0
"""How much more fame counts for whoever has few likes, over their number."""


def ranked(votes: Sequence[Cast], count: int, dial: float = 0.0) -> list[Ranked[int]]:
    """Give the best films, each with the films that voted for it."""
    del dial  # the product has none yet, nor does it hear votes back
    forward = [
        (film, voter, position, known)
        for film, voter, position, _, known in votes
        if position is not None
    ]
    return rank(forward, Page(count)).items
