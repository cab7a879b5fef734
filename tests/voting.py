"""Votes one by one, as tests look at them."""

from collections import defaultdict
from collections.abc import Iterable
from math import exp

from sneakpreview.domain.fame import UNKNOWN, renown
from sneakpreview.domain.vote import Cast, Vote, Votes

Heard = tuple[int, int, int, int, float]
"""(candidate, voter, position, back, known); 0 is no place."""


def heard(cast: Cast[int]) -> list[Heard]:
    """Give all votes in order of their candidates and voters.

    How well known a candidate is has four decimals, and its renown tells them all.
    """
    return sorted(
        (candidate, voter, position, back, round(exp(told) - UNKNOWN, 4))
        for voter, votes in cast.items()
        for candidate, position, back, told in votes.each()
    )


def cast(votes: Iterable[Heard]) -> Cast[int]:
    """Put votes in order of who casts them."""
    found: defaultdict[int, list[Vote[int]]] = defaultdict(list)
    for candidate, voter, position, back, known in votes:
        found[voter].append((candidate, position, back, renown(known)))
    return {voter: Votes.of(theirs) for voter, theirs in found.items()}
