"""Votes: what a liked film says of others, and what a candidate hears."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Generic, NamedTuple, Self, TypeVar

Key = TypeVar("Key", bound=Hashable)

Vote = tuple[Key, int, int, float]
"""(candidate, position, back, renown), as the liked film sees it that casts the vote:
the candidate stands on its related list at `position`, from 1, and it on the
candidate's at `back`; one of them may be 0, which is no place. The renown is that of
how well known the candidate was when the list was written (`fame.renown`)."""


class Votes(NamedTuple, Generic[Key]):
    """The votes of one liked film, a column each; it names a candidate once.

    Not a tuple each, since a person of 2,000 likes casts 80,000 of them.
    """

    candidates: Sequence[Key]
    positions: Sequence[int]
    backs: Sequence[int]
    renown: Sequence[float]

    @classmethod
    def of(cls, votes: Iterable[Vote[Key]]) -> Self:
        """Put votes into columns."""
        return cls(*(tuple(zip(*votes, strict=True)) or ((), (), (), ())))

    def each(self) -> Iterator[Vote[Key]]:
        """Give one vote after the other."""
        return zip(*self, strict=True)

    @property
    def degree(self) -> int:
        """Count the films that the liked one is connected with."""
        return len(self.candidates)


Cast = Mapping[Key, Votes[Key]]
"""All votes, by the liked films that cast them."""


class Way(StrEnum):
    """In which direction a liked film votes: by its list, by the other's, or both."""

    THERE = "there"
    BACK = "back"
    BOTH = "both"


class Ballot(NamedTuple, Generic[Key]):
    """One vote as its candidate sees it: its share in per cent, and its places."""

    share: int
    voter: Key
    position: int
    back: int

    @property
    def way(self) -> Way:
        """Say on whose list the one stands."""
        if not self.back:
            return Way.THERE
        return Way.BOTH if self.position else Way.BACK

    @property
    def place(self) -> int:
        """Give the place on the liked film's list, or else on the candidate's."""
        return self.position or self.back
