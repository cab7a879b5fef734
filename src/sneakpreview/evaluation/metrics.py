"""How good a list is, judged by the likes that were hidden. All run from 0 to 1."""

from collections.abc import Collection, Sequence
from itertools import combinations
from math import log2

PLACES = 10
DEPTH = 20


def ndcg(found: Sequence[int], targets: Collection[int]) -> float:
    """Judge the first ten places: 1 where all that could be found stand in front.

    A film found at place p is worth 1 / log2(p + 1); the sum is divided by the best
    that was possible.
    """
    gain = sum(_worth(at) for at, film in enumerate(found[:PLACES]) if film in targets)
    return gain / sum(map(_worth, range(min(PLACES, len(targets)))))


def recall(found: Sequence[int], targets: Collection[int]) -> float:
    """Say which part of the targets stands among the first twenty."""
    return len(set(found[:DEPTH]).intersection(targets)) / len(targets)


def hit(found: Sequence[int], targets: Collection[int]) -> float:
    """Say whether a single target stands among the first ten: 1 or 0."""
    return float(not set(found[:PLACES]).isdisjoint(targets))


def coverage(lists: Sequence[Sequence[int]]) -> int:
    """Count the films that stand among somebody's first ten."""
    return len({film for found in lists for film in found[:PLACES]})


def popularity(found: Sequence[int], percentiles: Sequence[float]) -> float | None:
    """Give the mean popularity percentile of the first ten; None of no film."""
    shown = [percentiles[film] for film in found[:PLACES]]
    return sum(shown) / len(shown) if shown else None


def likeness(found: Sequence[int], facts: Sequence[frozenset[str]]) -> float | None:
    """Say how alike the first ten are: the mean share of facts that two share.

    Films of which no fact is known do not count; None where fewer than two are left.
    """
    known = [facts[film] for film in found[:PLACES] if facts[film]]
    shares = [len(a & b) / len(a | b) for a, b in combinations(known, 2)]
    return sum(shares) / len(shares) if shares else None


def _worth(at: int) -> float:
    return 1 / log2(at + 2)
