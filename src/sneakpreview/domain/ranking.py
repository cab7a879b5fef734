"""The order of recommendations: votes weighed, and who cast them.

    weight(i, j) = (place(i, j)^-0.4 + 1.75 · place(j, i)^-0.4) / d(i)^0.45
    score(j)     = (0.1 + known(j))^lean · (start + sum over liked i of weight(i, j))
    lean         = 0.4 + 4 / max(n, 10) - 0.3 · favour + dial · (1 - favour / 2)
    start        = 0.7 · min(n / 10, (10 / n)^3)

`place(i, j)` is j's place on i's related list, from 1; a term is 0 where it is not
there. A vote of the other way round, in which the candidate's own list names the liked
film, tells more than its twin: a list is short, and most films would name the famous.
`d(i)` counts the films that i is connected with, either way, so that a film which
everything names does not outvote one with few friends.

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
RETURNED = 1.75  # a vote by the candidate's own list, against one by the liked film's
CROWD = -0.45  # of a voter's weight with the number of its connections
SETTLED = 0.4  # how much fame counts where many films vote
NEW = 4.0  # and how much more where few do
FEW = 10  # votes come to mean more than fame from here on
UNKNOWN = 0.1  # what even a film is known that nobody knows
START = 0.7  # the votes that a newcomer's candidates have beforehand, for fame alone
FAVOUR = 0.3  # how much less it counts where lists favour the famous
NARROW = 2.0  # the favour at which the dial would do nothing
LEAST = 0.15  # and how much of its reach it keeps

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
def _weights(degree: int) -> tuple[_Faded, _Faded]:
    """Say what places weigh, there and back, to a voter of so many connections.

    Kept, since most films have about as many: a vote is then two look-ups.
    """
    pull = float(degree**CROWD)
    return _Faded(pull), _Faded(pull * RETURNED)


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
    sums: dict[Key, float] = {}
    # Lists are written at different times: the most that any of them says counts.
    known: dict[Key, float] = {}
    for candidate, voter, position, back, fame in votes:
        ahead, behind = weights[voter]
        if candidate not in sums:  # most have one vote
            sums[candidate] = ahead[position] + behind[back]
            known[candidate] = fame
            continue
        sums[candidate] += ahead[position] + behind[back]
        if fame > known[candidate]:  # noqa: PLR1730 - a call would take longer
            known[candidate] = fame
    # Of all candidates, so that to mark one moves no other.
    told = [log(UNKNOWN + fame) for fame in known.values()]
    listed = {vote[0] for vote in votes if vote[2] is not None}
    favoured = favour(told, [film in listed for film in known])
    power = lean(len(degrees), favoured, page.dial)
    beforehand = start(len(degrees)) * _ONE
    out = sums.keys() & {*barred, *page.shown}
    for film in out:
        sums[film] = -inf
    scores = [
        exp(power * fame) * (beforehand + weight)
        for fame, weight in zip(told, sums.values(), strict=True)
    ]
    end = page.offset + page.limit
    least = min(nlargest(end, scores), default=0.0)
    best = sorted(
        (-score, -known[film], film)
        for film, score in zip(sums, scores, strict=True)
        if score >= least and film not in out
    )[page.offset : end]
    heard: dict[Key, list[Vote[Key]]] = {film: [] for _, _, film in best}
    for vote in [vote for vote in votes if vote[0] in heard]:
        heard[vote[0]].append(vote)
    items = [
        Ranked(film, -score / _ONE, explain(heard[film], degrees))
        for score, _, film in best
    ]
    return Ranking(len(sums) - len(sums.keys() & barred), items)


def connections(votes: Iterable[Vote[Key]]) -> Counter[Key]:
    """Count for each voter the films that it is connected with."""
    return Counter(map(itemgetter(1), votes))


def weigh(position: int | None, back: int | None, degree: int) -> float:
    """Say what a vote weighs, cast by a film of so many connections."""
    ahead, behind = _weights(degree)
    return (ahead[position] + behind[back]) / _ONE


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


def start(voters: int) -> float:
    """Give the votes that every candidate has beforehand where so many films vote.

    In proportion to what a newcomer's films can give, and soon next to nothing.
    """
    some = voters / FEW
    return START * min(some, some**-3) if voters else 0.0


def explain(
    votes: Iterable[Vote[Key]], degrees: Mapping[Key, int]
) -> tuple[Ballot[Key], ...]:
    """Say what share each of a candidate's votes has, weightiest first.

    `degrees` counts the connections of each voter. What rounding leaves over goes to
    the shares that it robbed most.
    """
    ballots = [
        (
            weigh(position, back, degrees[voter]),
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
