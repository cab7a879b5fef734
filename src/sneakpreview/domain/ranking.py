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

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from itertools import compress
from math import exp, fsum, inf
from typing import Generic, NamedTuple

from sneakpreview.domain.vote import Ballot, Cast, Key, Votes

FADING = -0.4  # of a vote's weight with its place
RETURNED = 2.5  # a vote by the candidate's own list, where none favours the famous
CROWD = -0.45  # of a voter's weight with the number of its connections
SETTLED = 0.38  # how much fame counts where many films vote
NEW = 5.2  # and how much more where few do
FEW = 10  # votes come to mean more than fame from here on
START = 0.6  # the votes that a newcomer's candidates have beforehand, for fame alone
FAVOUR = 0.4  # how much less it counts where lists favour the famous
NARROW = 1.75  # the favour at which the dial would do nothing
LEAST = 0.17  # what is left of its reach, and of a vote by the candidate's own list

_ONE = float(1 << 40)  # weights are whole, so that no order of adding changes a sum


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


class _Faded(dict[int, float]):
    """What a vote weighs by its place, in whole numbers; nothing without a place."""

    def __init__(self, whole: float) -> None:
        super().__init__({0: 0.0})
        self.whole = whole

    def __missing__(self, place: int) -> float:
        weight = float(round(self.whole * _ONE * float(place) ** FADING))
        self[place] = weight
        return weight


@lru_cache(maxsize=1024)
def _weights(degree: int) -> _Faded:
    """Say what places weigh to a voter of so many connections.

    Kept, since most films have about as many: a vote is then two look-ups.
    """
    return _Faded(float(degree**CROWD))


class _Tally(Generic[Key]):
    """What all votes together come to, by the place of a candidate in `at`."""

    def __init__(self, cast: Cast[Key]) -> None:
        self.at: dict[Key, int] = {}
        # Apart, since only all votes together say how much those back are worth.
        self.there: list[float] = []
        self.back: list[float] = []
        # Lists are written at different times: the most that any of them says counts.
        self.renown: list[float] = []
        for votes in cast.values():
            self._add(votes, _weights(votes.degree))

    def _add(self, votes: Votes[Key], weight: _Faded) -> None:
        there, back, renown = self.there, self.back, self.renown
        place, count = self.at.setdefault, len(renown)
        for candidate, position, behind, fame in votes.each():
            at = place(candidate, count)
            if at == count:  # as with most, that have one vote
                count += 1
                there.append(weight[position])
                back.append(weight[behind])
                renown.append(fame)
                continue
            there[at] += weight[position]
            back[at] += weight[behind]
            if fame > renown[at]:  # noqa: PLR1730 - a call would take longer
                renown[at] = fame


def rank(
    cast: Cast[Key], page: Page[Key], *, barred: Collection[Key] = frozenset()
) -> Ranking[Key]:
    """Order the candidates by score, then by fame, then by id.

    Votes for `barred` films weigh nothing, though they are connections. The order is
    total: the same votes give the same list whatever their order. `total` counts all
    candidates, those that the page leaves out too.
    """
    tally = _Tally(cast)
    # Of all candidates, so that to mark one moves no other.
    favoured = favour(tally.renown, tally.there)
    worth, power = returned(favoured), lean(len(cast), favoured, page.dial)
    beforehand = start(len(cast)) * _ONE
    scores = [
        exp(power * fame) * (beforehand + there + worth * back)
        for fame, there, back in zip(tally.renown, tally.there, tally.back, strict=True)
    ]
    out = tally.at.keys() & {*barred, *page.shown}
    for film in out:
        scores[tally.at[film]] = -inf
    end = page.offset + page.limit
    least = min(nlargest(end, scores), default=0.0)
    best = sorted(
        (-score, -fame, film)
        for film, fame, score in zip(tally.at, tally.renown, scores, strict=True)
        if score >= least and film not in out
    )[page.offset : end]
    because = _explain(cast, {film for *_, film in best}, worth)
    items = [Ranked(film, -score / _ONE, because[film]) for score, _, film in best]
    return Ranking(len(scores) - len(tally.at.keys() & barred), items)


def weigh(position: int, back: int, degree: int, worth: float) -> float:
    """Say what a vote weighs, cast by a film of so many connections.

    `worth` is what one by the candidate's own list counts.
    """
    weight = _weights(degree)
    return (weight[position] + worth * weight[back]) / _ONE


def favour(renown: Sequence[float], listed: Iterable[object]) -> float:
    """Say how much better known the films on lists are than those that only name.

    `renown` is that of each candidate, `listed` something true where it stands on a
    liked film's list; 0 where one sort is missing.
    """
    above = list(compress(renown, listed))
    rest = len(renown) - len(above)
    if not above or not rest:
        return 0.0
    whole = sum(above)
    return whole / len(above) - (sum(renown) - whole) / rest


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


def _explain(
    cast: Cast[Key], films: Collection[Key], worth: float
) -> dict[Key, tuple[Ballot[Key], ...]]:
    """Say of each of these films who voted, and what share each vote has."""
    heard: dict[Key, list[tuple[float, Ballot[Key]]]] = {film: [] for film in films}
    for voter, votes in cast.items():
        for film in heard.keys() & votes.candidates:
            at = votes.candidates.index(film)
            position, back = votes.positions[at], votes.backs[at]
            weight = weigh(position, back, votes.degree, worth)
            heard[film].append((weight, Ballot(0, voter, position, back)))
    return {film: _shares(ballots) for film, ballots in heard.items()}


def _shares(ballots: list[tuple[float, Ballot[Key]]]) -> tuple[Ballot[Key], ...]:
    """Turn weights into shares, weightiest first.

    What rounding leaves over goes to the shares that it robbed most.
    """
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
