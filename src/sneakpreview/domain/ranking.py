"""The order of recommendations: votes counted, ties by how well known a film is."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from heapq import nlargest, nsmallest
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

Key = TypeVar("Key", bound=Hashable)

Vote = tuple[Key, Key, int, float]
"""(candidate, voter, position, known): the liked film `voter` has the candidate on
its related list at `position`, from 1; `known` says how well known the candidate
was when the list was written, 0 being unknown. A plain tuple, since a person of
2,000 likes casts 40,000 of them."""


class Ballot(NamedTuple, Generic[Key]):
    """One vote as its candidate sees it: at which place, from which liked film."""

    position: int
    voter: Key


class Ranked(NamedTuple, Generic[Key]):
    """A candidate, its score, and every film that voted for it, best place first."""

    film: Key
    score: float
    because: tuple[Ballot[Key], ...]


class Ranking(NamedTuple, Generic[Key]):
    """How many candidates there are in all, and those asked for, in order."""

    total: int
    items: list[Ranked[Key]]


@dataclass(frozen=True, slots=True)
class Page(Generic[Key]):
    """Which part of an order is asked for.

    `limit` films from place `offset` on, counted without those in `shown`. A
    caller that names all it has shown gets every film once, whatever marks come
    and go between its calls.
    """

    limit: int
    offset: int = 0
    shown: frozenset[Key] = frozenset()


def rank(votes: Sequence[Vote[Key]], page: Page[Key]) -> Ranking[Key]:
    """Order the candidates: most votes first, then best known, then by id.

    The score is the plain count of votes, the rule of the first site (2012).
    The order is total: the same votes give the same list whatever their order.
    `total` counts all candidates, those that the page leaves out too.
    """
    counts = Counter(map(itemgetter(0), votes))
    total = len(counts)
    for film in page.shown:
        counts.pop(film, None)
    end = page.offset + page.limit
    least = min(nlargest(end, counts.values()), default=0)
    # Lists are written at different times: the most that any of them says counts.
    known = {film: float("-inf") for film, count in counts.items() if count >= least}
    for candidate, _, _, fame in votes:
        if candidate in known and fame > known[candidate]:
            known[candidate] = fame
    keys = ((-counts[film], -fame, film) for film, fame in known.items())
    order = [film for _, _, film in nsmallest(end, keys)[page.offset :]]
    heard: dict[Key, list[Ballot[Key]]] = {film: [] for film in order}
    for candidate, voter, position, _ in votes:
        if candidate in heard:
            heard[candidate].append(Ballot(position, voter))
    return Ranking(
        total,
        [
            Ranked(film, float(counts[film]), tuple(sorted(heard[film])))
            for film in order
        ],
    )
