"""The order of recommendations: votes counted, ties by how well known a film is."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from heapq import nsmallest
from typing import Generic, NamedTuple, TypeVar

Key = TypeVar("Key", bound=Hashable)

Vote = tuple[Key, Key, int, float]
"""(candidate, voter, position, known): the liked film `voter` has the candidate on
its related list at `position`, from 1; `known` says how well known the candidate is.
A plain tuple, since a person of 2,000 likes casts 40,000 of them."""


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


def rank(votes: Iterable[Vote[Key]], page: Page[Key]) -> Ranking[Key]:
    """Order the candidates: most votes first, then best known, then by id.

    The score is the plain count of votes, the rule of the first site (2012).
    The order is total: the same votes give the same list whatever their order.
    `total` counts all candidates, those that the page leaves out too.
    """
    heard: dict[Key, list[tuple[int, Key]]] = {}
    fame: dict[Key, float] = {}
    for candidate, voter, position, known in votes:
        if candidate in heard:
            heard[candidate].append((position, voter))
        else:
            heard[candidate] = [(position, voter)]
            fame[candidate] = known
    keys = (
        (-len(ballots), -fame[film], film)
        for film, ballots in heard.items()
        if film not in page.shown
    )
    best = nsmallest(page.offset + page.limit, keys)[page.offset :]
    return Ranking(
        total=len(heard),
        items=[
            Ranked(film, float(-count), tuple(Ballot(*b) for b in sorted(heard[film])))
            for count, _, film in best
        ],
    )
