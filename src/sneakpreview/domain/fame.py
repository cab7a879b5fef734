"""How well known a film is, from the votes of a public anywhere, and likes here."""

from math import log, sqrt

MOST = 100.0
"""No film is known better by its votes: a source that counts more has miscounted."""
LANGUAGES = 400
"""And there are no more Wikipedias than that."""
UNKNOWN = 0.1
"""What even a film is known that nobody knows, where fame is multiplied with."""
WORTH = 0.5
"""Likes here that tell as much of a film's fame as an ordinary film's whole public.

Half a like: whoever is recommended to is like those who like here. docs/quality.md
has what it gives, and what other constants do."""
MOST_BY_FAR = 1e6  # of what anybody says that a film is known
_ONE = float(1 << 32)  # whole parts, so that no order of adding changes a sum


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


def known_here(known: float, liked: int) -> float:
    """Add to what sources say how many people like a film here, on the same scale.

    Without a like here it is `known` itself; it falls with neither. Four decimals.
    """
    if liked <= 0:
        return known
    return max(round(sqrt(known**2 + liked / WORTH), 4), known)


def renown(known: float) -> float:
    """Give ln(0.1 + known), by which films are ranked, to 32 binary places.

    Sums of some hundred thousand of them are exact, and so the same in any order. What
    is no number, or less than nothing, is not known at all.
    """
    believed = min(known, MOST_BY_FAR) if known > 0 else 0.0
    return round(log(UNKNOWN + believed) * _ONE) / _ONE
