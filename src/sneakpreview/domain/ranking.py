"""The order of recommendations: votes weighed, and who cast them.

    weight(i, j) = (place(i, j)^-0.4 + returned · place(j, i)^-0.4) / d(i)^0.45
    score(j)     = (0.1 + known(j))^lean · (start + sum over liked i of weight(i, j))
    lean         = 0.38 + 5.2 / max(n, 10) - 0.4 · favour + dial · (1 - favour / 1.75)
    returned     = 2.5 - favour
    start        = 0.6 · min(n / 10, (10 / n)^3)

`place(i, j)` is j's place on i's related list, from 1; a term is 0 where it is not
there. A vote of the other way round, in which the candidate's own list names the liked
film, tells more than its twin: a list is short, and most films would name the famous.
Where lists do name them, it tells less. `d(i)` counts the films that i is connected
with, either way, so that a film which everything names does not outvote one with few
friends.

How well known a film is counts the more, the fewer of the `n` films vote: a newcomer
is best served by what most people like. It counts the less, the more the lists
themselves `favour` the famous: the mean ln(0.1 + known) of the films that stand on the
liked films' lists, less that of the films which only name a liked one. Lists that
people see elsewhere hardly do, lists from facts do a lot. docs/quality.md has the
measurements.
"""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from heapq import nlargest
from itertools import compress
from math import exp, fsum, inf, log
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
RETURNED = 2.5  # a vote by the candidate's own list, where none favours the famous
CROWD = -0.45  # of a voter's weight with the number of its connections
SETTLED = 0.38  # how much fame counts where many films vote
NEW = 5.2  # and how much more where few do
FEW = 10  # votes come to mean more than fame from here on
UNKNOWN = 0.1  # what even a film is known that nobody knows
START = 0.6  # the votes that a newcomer's candidates have beforehand, for fame alone
FAVOUR = 0.4  # how much less it counts where lists favour the famous
NARROW = 1.75  # the favour at which the dial would do nothing
LEAST = 0.17  # what is left of its reach, and of a vote by the candidate's own list

_ONE = float(1 << 40)  # weights are whole, so that no order of adding changes a sum


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
    shown: Sequence[Key] = ()
    dial: float = 0.0


class _Faded(dict[int | None, float]):
    """What a vote weighs by its place, in whole numbers; nothing without a place."""

    def __init__(self, whole: float) -> None:
        super().__init__({None: 0.0})
        self.whole = whole

    def __missing__(self, place: int | None) -> float:
        assert place is not None  # noqa: S101 - it is there from the beginning
        weight = float(round(self.whole * _ONE * float(place) ** FADING))
        self[place] = weight
        return weight


@lru_cache(maxsize=1024)
def _weights(degree: int) -> _Faded:
    """Say what places weigh to a voter of so many connections.

    Kept, since most films have about as many: a vote is then two look-ups.
    """
    return _Faded(float(degree**CROWD))


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
    degrees = connections(votes)
    weights = {voter: _weights(degree) for voter, degree in degrees.items()}
    # Apart, since only all votes together say how much those back are worth.
    there: dict[Key, float] = {}
    back: dict[Key, float] = {}
    # Lists are written at different times: the most that any of them says counts.
    known: dict[Key, float] = {}
    for candidate, voter, position, behind, fame in votes:
        weight = weights[voter]
        if position is not None:
            there[candidate] = there.get(candidate, 0.0) + weight[position]
        if behind is not None:
            back[candidate] = back.get(candidate, 0.0) + weight[behind]
        if candidate not in known or fame > known[candidate]:
            known[candidate] = fame
    # Of all candidates, so that to mark one moves no other.
    told = [log(UNKNOWN + fame) for fame in known.values()]
    favoured = favour(told, [film in there for film in known])
    worth = returned(favoured)
    power = lean(len(degrees), favoured, page.dial)
    beforehand = start(len(degrees)) * _ONE
    out = {*barred, *page.shown}
    scores = [
        -inf
        if film in out
        else exp(power * fame)
        * (beforehand + there.get(film, 0.0) + worth * back.get(film, 0.0))
        for film, fame in zip(known, told, strict=True)
    ]
    end = page.offset + page.limit
    least = min(nlargest(end, scores), default=0.0)
    best = sorted(
        (-score, -known[film], film)
        for film, score in zip(known, scores, strict=True)
        if score >= least and film not in out
    )[page.offset : end]
    heard: dict[Key, list[Vote[Key]]] = {film: [] for _, _, film in best}
    for vote in [vote for vote in votes if vote[0] in heard]:
        heard[vote[0]].append(vote)
    items = [
        Ranked(film, -score / _ONE, explain(heard[film], degrees, worth))
        for score, _, film in best
    ]
    return Ranking(len(known) - len(known.keys() & barred), items)


def connections(votes: Iterable[Vote[Key]]) -> Counter[Key]:
    """Count for each voter the films that it is connected with."""
    return Counter(map(itemgetter(1), votes))


def weigh(position: int | None, back: int | None, degree: int, worth: float) -> float:
    """Say what a vote weighs, cast by a film of so many connections.

    `worth` is what one by the candidate's own list counts.
    """
    weight = _weights(degree)
    return (weight[position] + worth * weight[back]) / _ONE


def favour(fame: Sequence[float], listed: Sequence[bool]) -> float:
    """Say how much better known the films on lists are than those that only name.

    `fame` has the ln(0.1 + known) of each candidate, `listed` whether it stands on a
    liked film's list; 0 where one sort is missing.
    """
    count = sum(listed)
    rest = len(fame) - count
    if not count or not rest:
        return 0.0
    above = fsum(compress(fame, listed))
    return above / count - (fsum(fame) - above) / rest


def lean(voters: int, favour: float, dial: float) -> float:
    """Give the exponent of fame where so many films vote."""
    reach = min(max(1 - favour / NARROW, LEAST), 1.0)
    return SETTLED + NEW / max(voters, FEW) - FAVOUR * favour + dial * reach


def returned(favour: float) -> float:
    """Say what a vote by the candidate's own list is worth, of one by a liked film's.

    Where lists favour the famous, what only names them is little known, and there is
    much of it.
    """
    return max(RETURNED - favour, LEAST)


def start(voters: int) -> float:
    """Give the votes that every candidate has beforehand where so many films vote.

    In proportion to what a newcomer's films can give, and soon next to nothing.
    """
    some = voters / FEW
    return START * min(some, some**-3) if voters else 0.0


def explain(
    votes: Iterable[Vote[Key]], degrees: Mapping[Key, int], worth: float
) -> tuple[Ballot[Key], ...]:
    """Say what share each of a candidate's votes has, weightiest first.

    `degrees` counts the connections of each voter, `worth` is what all votes together
    say that one by the candidate's own list counts. What rounding leaves over goes to
    the shares that it robbed most.
    """
    ballots = [
        (
            weigh(position, back, degrees[voter], worth),
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
