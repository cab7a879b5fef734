"""How well known a film is, from the votes of a public anywhere."""

from math import sqrt

MOST = 100.0
"""No film is known better by its votes: a source that counts more has miscounted."""
LANGUAGES = 400
"""And there are no more Wikipedias than that."""


def known_from_votes(votes: int, ordinary: int) -> float:
    """Say it on the scale of `known`: 0 for no vote, 1 for an ordinary film's votes.

    The root, because the best-known films have a hundred times an ordinary film's
    votes and more, and the catalogue gives them about 10. Four decimals.
    """
    believed = min(max(votes, 0), round(ordinary * MOST**2))
    return round(sqrt(believed / ordinary), 4)


def known_from_articles(count: int) -> float:
    """Say it from the number of Wikipedias that write about a film.

    An ordinary film has about a dozen, the best known 130, which the catalogue gives
    about 24. Four decimals.
    """
    believed = min(max(count, 0), LANGUAGES)
    return round(float((believed / 12) ** (4 / 3)), 4)
