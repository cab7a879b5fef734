"""How well known a film is, from the votes of a public anywhere."""

from math import sqrt


def known_from_votes(votes: int, ordinary: int) -> float:
    """Say it on the scale of `known`: 0 for no vote, 1 for an ordinary film's votes.

    Votes grow with the square of the catalogue's scale: its best-known film has 33,
    and sites count about a thousand times an ordinary film's votes for theirs. Four
    decimals.
    """
    return round(sqrt(max(votes, 0) / ordinary), 4)
