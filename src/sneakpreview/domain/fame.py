"""How well known a film is, from the votes of a public anywhere."""

from math import sqrt


def known_from_votes(votes: int, ordinary: int) -> float:
    """Say it on the scale of `known`: 0 for no vote, 1 for an ordinary film's votes.

    The root, because the best-known films have a hundred times an ordinary film's
    votes and more, and the catalogue gives them about 10. Four decimals.
    """
    return round(sqrt(max(votes, 0) / ordinary), 4)


def known_from_articles(count: int) -> float:
    """Say it from the number of Wikipedias that write about a film.

    An ordinary film has about a dozen, the best known 130, which the catalogue gives
    about 24. Four decimals.
    """
    return round(float((max(count, 0) / 12) ** (4 / 3)), 4)
