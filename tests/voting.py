"""Votes one by one, as tests look at them."""

from collections.abc import Iterable

from sneakpreview.domain.ranking import Cast, Vote

Heard = tuple[int, int, int, int, float]
"""(candidate, voter, position, back, known); 0 is no place."""


def heard(cast: Cast[int]) -> list[Heard]:
    """Give all votes in order of their candidates and voters."""
    return sorted(
        (candidate, voter, position, back, known)
        for voter, votes in cast.items()
        for candidate, position, back, known in votes
    )


def cast(votes: Iterable[Heard]) -> Cast[int]:
    """Put votes in order of who casts them."""
    found: dict[int, list[Vote[int]]] = {}
    for candidate, voter, position, back, known in votes:
        found.setdefault(voter, []).append((candidate, position, back, known))
    return found
