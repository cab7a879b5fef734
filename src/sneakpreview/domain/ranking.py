"""The order of recommendations: votes weighed, and who cast them.

    weight(i, j) = place(i, j)^-0.4 + 2 · place(j, i)^-0.4
    score(j)     = (0.1 + known(j))^lean · sum over liked i of weight(i, j) / d(i)^0.25
    lean         = 0.4 + 6 / max(n, 10) + dial

`place(i, j)` is j's place on i's related list, from 1; a term is 0 where it is not
there. A vote of the other way round, in which the candidate's own list names the liked
film, tells more than its twin: a list is short, and most films would name the famous.
`d(i)` counts the films that i is connected with, either way, so that a film which
everything names does not outvote one with few friends. How well known a film is counts
the more, the fewer of the `n` films vote: a newcomer is best served by what most
people like. docs/quality.md has the measurements.
"""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nlargest
from math import fsum
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

Key = TypeVar("Key", bound=Hashable)

Vote = tuple[Key, Key, int | None, int | None, float]
"""(candidate, voter, position, back, known): the liked film `voter` has the candidate
on its related list at `position`, from 1, and the candidate's list has the voter at
`back`; one of them may be None. `known` says how well known the candidate was when the
list was written, 0 being unknown. A plain tuple, since a person of 2,000 likes casts
80,000 of them."""

FADING = -0.4  # of a vote's weight with its place
RETURNED = 2.0  # a vote by the candidate's own list, against one by the liked film's
CROWD = -0.25  # of a voter's weight with the number of its connections
SETTLED = 0.4  # how much fame counts where many films vote
NEW = 6.0  # and how much more where few do
FEW = 10  # votes come to mean more than fame from here on
UNKNOWN = 0.1  # what even a film is known that nobody knows
DIAL = 0.6  # how far a person may turn fame up and down

_ONE = 1 << 40  # weights are whole numbers: no order of adding changes a sum


class Way(StrEnum):
    """In which direction a liked film votes: by its list, by the other's, or both."""

    THERE = "there"
    BACK = "back"
    BOTH = "both"


class Ballot(NamedTuple, Generic[Key]):
    """One vote as its candidate sees it: its share in per cent, and its places."""

    share: int
    voter: Key
    position: int | None
    back: int | None

    @property
    def way(self) -> Way:
        """Say on whose list the one stands."""
        if self.back is None:
            return Way.THERE
        return Way.BACK if self.position is None else Way.BOTH

    @property
    def place(self) -> int:
        """Give the place on the liked film's list, or else on the candidate's."""
        place = self.position or self.back
        assert place is not None  # noqa: S101 - one of them is there
        return place


class Ranked(NamedTuple, Generic[Key]):
    """A candidate, its score, and every film that voted for it, weightiest first.

    The shares are whole numbers that add up to 100.
    """

    film: Key
    score: float
    because: tuple[Ballot[Key], ...]


class Ranking(NamedTuple, Generic[Key]):
    """How many candidates there are in all, and those asked for, in order."""

    total: int
    items: list[Ranked[Key]]


@dataclass(frozen=True, slots=True)
class Page(Generic[Key]):
    """Which order is asked for, and which part of it.

    `dial` is the person's own wish, from -1 for hidden gems to 1 for what everybody
    knows. `limit` films from place `offset` on, counted without those in `shown`. A
    caller that names all it has shown gets every film once, whatever marks come
    and go between its calls.
    """

    limit: int
    offset: int = 0
    shown: frozenset[Key] = frozenset()
    dial: float = 0.0


class _Faded(dict[int | None, int]):
    """The weight of a vote by its place; none without a place."""

    def __init__(self, whole: float) -> None:
        super().__init__({None: 0})
        self.whole = whole

    def __missing__(self, place: int | None) -> int:
        assert place is not None  # noqa: S101 - it is there from the beginning
        weight: int = round(self.whole * _ONE * float(place) ** FADING)
        self[place] = weight
        return weight


_AHEAD, _BACK = _Faded(1.0), _Faded(RETURNED)


def rank(
    votes: Sequence[Vote[Key]],
    page: Page[Key],
    *,
    barred: Collection[Key] = frozenset(),
) -> Ranking[Key]:
    """Order the candidates by score, then by fame, then by id.

    `votes` are all that the liked films cast; those for `barred` films weigh nothing,
    though they are connections. The order is total: the same votes give the same list
    whatever their order. `total` counts all candidates, those that the page leaves out
    too.
    """
    degrees = Counter(map(itemgetter(1), votes))
    pull = {voter: degree**CROWD for voter, degree in degrees.items()}
    sums: dict[Key, int] = {}
    # Lists are written at different times: the most that any of them says counts.
    known: dict[Key, float] = {}
    for candidate, voter, position, back, fame in votes:
        weight = int((_AHEAD[position] + _BACK[back]) * pull[voter])
        sums[candidate] = sums.get(candidate, 0) + weight
        if fame > known.get(candidate, -1.0):
            known[candidate] = fame
    for film in barred:
        sums.pop(film, None)
    total = len(sums)
    for film in page.shown:
        sums.pop(film, None)
    lean = SETTLED + NEW / max(len(degrees), FEW) + page.dial * DIAL
    scores = {
        film: (UNKNOWN + known[film]) ** lean * weight / _ONE
        for film, weight in sums.items()
    }
    end = page.offset + page.limit
    least = min(nlargest(end, scores.values()), default=0.0)
    best = sorted(
        (-score, -known[film], film) for film, score in scores.items() if score >= least
    )[page.offset : end]
    heard: dict[Key, list[Vote[Key]]] = {film: [] for _, _, film in best}
    for vote in votes:
        if vote[0] in heard:
            heard[vote[0]].append(vote)
    items = [
        Ranked(film, -score, explain(heard[film], degrees)) for score, _, film in best
    ]
    return Ranking(total, items)


def explain(
    votes: Iterable[Vote[Key]], degrees: Mapping[Key, int]
) -> tuple[Ballot[Key], ...]:
    """Say what share each of a candidate's votes has, weightiest first.

    `degrees` counts the connections of each voter. What rounding leaves over goes to
    the shares that it robbed most.
    """
    ballots = [
        (
            (_AHEAD[position] + _BACK[back]) * degrees[voter] ** CROWD,
            Ballot(0, voter, position, back),
        )
        for _, voter, position, back, _ in votes
    ]
    ballots.sort(key=lambda one: (-one[0], one[1].voter))
    whole = fsum(weight for weight, _ in ballots)
    exact = [100 * weight / whole for weight, _ in ballots]
    shares = [int(share) for share in exact]
    robbed = sorted(range(len(exact)), key=lambda at: shares[at] - exact[at])
    for at in robbed[: 100 - sum(shares)]:
        shares[at] += 1
    return tuple(
        ballot._replace(share=share)
        for share, (_, ballot) in zip(shares, ballots, strict=True)
    )
