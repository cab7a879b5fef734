"""What else was tried with the score, so that it stays known what does not help.

Nothing of this ships. Each trial calls the product's own ranking and weighs what it
says.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import exp

import numpy as np

from sneakpreview.domain import ranking
from sneakpreview.domain.vote import Votes
from sneakpreview.evaluation.metrics import DEPTH
from sneakpreview.evaluation.product import ranked
from sneakpreview.evaluation.ranker import Fit, Method, Ranker, method
from sneakpreview.evaluation.setting import LEAST, Training
from sneakpreview.evaluation.splits import Films
from sneakpreview.evaluation.voting import Ballots, ballots, counted, scored

DISLIKED = 2.0  # stars, and fewer
YEAR = 365.25 * 86_400
DIALS = (-1.0, -0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
DIAL = "our score, by dial"
HALVINGS = 6


def trials(length: int, longest: int, *, blended: bool = False) -> list[Method]:
    """List the trials, over lists of a length, and of others up to the longest.

    `blended`: where lists are blended with those at hand, that, too.
    """
    others = [other for other in (12, 20, 50) if other <= longest and other != length]
    return [
        *(
            method(f"{name}, lists of {other}", fit)
            for other in others
            for name, fit in (
                ("plain count", counted(other)),
                ("our score", scored(other)),
            )
        ),
        method("our score, without votes back", one_way(length)),
        method("our score, lists read for one person", alone(length)),
        *(_blended(length, others) if blended else ()),
        method("our score, disliked films hidden", hidden(length)),
        Method(
            "our score, disliked films vote against",
            {f"weight {weight}": against(length, weight) for weight in (0.1, 0.3, 1.0)},
        ),
        Method(
            "our score, newer likes weigh more",
            {f"halved in {years} years": recent(length, years) for years in (1, 3, 10)},
        ),
    ]


def _blended(length: int, others: Sequence[int]) -> Iterator[Method]:
    name = "our score, blended"
    alone_ = f"{name}, lists read for one person"
    yield method(alone_, alone(length, blended=True))
    for other in others:
        yield method(f"{name}, lists of {other}", scored(other, blended=True))
        yield method(f"{alone_}, lists of {other}", alone(other, blended=True))


def dials(length: int) -> Method:
    """Try the dial at many places; what counts are the figures of each."""
    return Method(DIAL, {f"{dial:+.1f}": scored(length, dial=dial) for dial in DIALS})


def one_way(length: int) -> Fit:
    """Rank by the lists of the liked films alone, not by the candidates' own."""

    def there(votes: Votes[int]) -> Votes[int]:
        listed = (vote for vote in votes.each() if vote[1])
        return Votes.of((film, at, 0, renown) for film, at, _, renown in listed)

    def fit(training: Training) -> Ranker:
        desk = ballots(training, length)

        def ranker(_: int, shown: Films) -> list[int]:
            left = {voter: there(all_) for voter, all_ in desk.votes(shown).items()}
            cast = {voter: votes for voter, votes in left.items() if votes.degree}
            return [one.film for one in ranked(cast, DEPTH, set(shown.tolist()))]

        return ranker

    return fit


def alone(length: int, *, blended: bool = False) -> Fit:
    """Rank by the lists of the liked films and of the films on them, and by no other.

    So does a site whose lists are far away, as long as one person alone uses it: which
    other lists name a film it has not read.
    """

    def fit(training: Training) -> Ranker:
        desk = ballots(training, length, blended=blended)

        def ranker(_: int, shown: Films) -> list[int]:
            liked = set(shown.tolist())
            read = liked.union(film for voter in liked for film, _ in desk.lists[voter])
            return [one.film for one in ranked(desk.votes(shown, read), DEPTH, liked)]

        return ranker

    return fit


def hidden(length: int) -> Fit:
    """Rank as the site does where the person has hidden what was disliked."""

    def fit(training: Training) -> Ranker:
        desk = ballots(training, length)

        def ranker(person: int, shown: Films) -> list[int]:
            out = {*shown.tolist(), *_disliked(training, person).tolist()}
            return [one.film for one in ranked(desk.votes(shown), DEPTH, out)]

        return ranker

    return fit


def against(length: int, weight: float) -> Fit:
    """Take from the score what the disliked films' votes would have given."""

    def fit(training: Training) -> Ranker:
        desk = ballots(training, length)

        def ranker(person: int, shown: Films) -> list[int]:
            disliked = _disliked(training, person)
            out = disliked.tolist()
            groups = [(shown, 1.0), (disliked, -weight)]
            return weighed(desk, groups, [*out, *shown.tolist()])

        return ranker

    return fit


def recent(length: int, years: float) -> Fit:
    """Let a like weigh half as much for each so many years before the newest one."""

    def fit(training: Training) -> Ranker:
        desk = ballots(training, length)

        def ranker(person: int, shown: Films) -> list[int]:
            row = training.setting.moments[training.setting.row[person]]
            moments = row[:, shown].toarray().ravel()
            age = (moments.max() - moments) / (years * YEAR)
            halvings = np.minimum(age.astype(int), HALVINGS)
            groups = [
                (shown[halvings == one], 0.5 ** float(one)) for one in set(halvings)
            ]
            return weighed(desk, groups, shown.tolist())

        return ranker

    return fit


def weighed(
    desk: Ballots, groups: Sequence[tuple[Films, float]], out: Sequence[int]
) -> list[int]:
    """Rank by the votes of groups of films, each times the group's weight.

    What the score knows of all votes together it takes from those that speak for a
    film, so that groups of weight 1 give the score itself.
    """
    cast = [(desk.votes(films), weight) for films, weight in groups]
    speakers = [
        votes for group, weight in cast if weight > 0 for votes in group.values()
    ]
    heard = [vote for votes in speakers for vote in votes.each()]
    renown = {film: told for film, *_, told in heard}
    listed = {film for film, position, *_ in heard if position}
    favour = ranking.favour(list(renown.values()), [film in listed for film in renown])
    worth = ranking.returned(favour)
    total: defaultdict[int, float] = defaultdict(float)
    for group, weight in cast:
        for votes in group.values():
            for film, position, back, _ in votes.each():
                vote = ranking.weigh(position, back, votes.degree, worth)
                total[film] += weight * vote
    voters = len(speakers)
    lean = ranking.lean(voters, favour, 0.0)
    start = ranking.start(voters)
    scores = {
        film: (start + votes) * exp(lean * renown[film])
        for film, votes in total.items()
        if votes > 0
    }
    for film in out:
        scores.pop(film, None)
    order = sorted(scores, key=lambda film: (-scores[film], -desk.known[film], film))
    return order[:DEPTH]


def _disliked(training: Training, person: int) -> Films:
    return training.setting.rated(person, LEAST, DISLIKED)
