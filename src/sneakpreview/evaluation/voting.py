"""The rankers that count votes: the product's own, and the plain count beside it."""

from collections import Counter
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sneakpreview.domain.fame import known_here, renown
from sneakpreview.domain.vote import Cast, Votes
from sneakpreview.evaluation.metrics import DEPTH
from sneakpreview.evaluation.product import ranked
from sneakpreview.evaluation.ranker import Fit, Ranker
from sneakpreview.evaluation.setting import Known, Lists, Training, cut
from sneakpreview.evaluation.splits import Films
from sneakpreview.storage.places import MOST_BACK


def fame(training: Training, *, own: bool = False) -> Known:
    """Say how well known films are: from outside where told, else from likes.

    With `own`, what is told outside and the training people's likes together, as the
    site does with the likes of its people.
    """
    told, liked = training.setting.known, training.popularity
    if told is not None and not own:
        return told
    outside = np.zeros_like(liked) if told is None else told
    both = zip(outside.tolist(), liked.tolist(), strict=True)
    return np.array([known_here(known, int(count)) for known, count in both])


@dataclass(frozen=True)
class Ballots:
    """The lists of all films, from which a person's votes are taken."""

    lists: Lists
    known: Sequence[float]

    @cached_property
    def renown(self) -> list[float]:
        """Give the renown of each film."""
        return list(map(renown, self.known))

    @cached_property
    def named(self) -> Lists:
        """For each film those that list it, and at which position."""
        turned: list[list[tuple[int, int]]] = [[] for _ in self.lists]
        for film, one in enumerate(self.lists):
            for other, position in one:
                turned[other].append((film, position))
        return turned

    @cached_property
    def back(self) -> Lists:
        """Of those that list each film as many as the site keeps."""
        return [self._back(film, self.named[film]) for film in range(len(self.lists))]

    def votes(self, liked: Films, read: Container[int] | None = None) -> Cast[int]:
        """Give the votes of the liked films, either way, as the site reads them.

        Of a site that knows only some lists, those of the films `read`.
        """
        cast = {}
        for voter in liked.tolist():
            if read is None:
                back = self.back[voter]
            else:
                named = [place for place in self.named[voter] if place[0] in read]
                back = self._back(voter, named)
            there, here = dict(self.lists[voter]), dict(back)
            votes = Votes.of(
                (film, there.get(film, 0), here.get(film, 0), self.renown[film])
                for film in there.keys() | here.keys()
            )
            if votes.degree:
                cast[voter] = votes
        return cast

    def _back(
        self, film: int, named: Sequence[tuple[int, int]]
    ) -> Sequence[tuple[int, int]]:
        """Keep all that are on the film's own list, and the best of the others."""
        listed = {other for other, _ in self.lists[film]}
        alone = sorted(
            (position, -self.known[other], other)
            for other, position in named
            if other not in listed
        )
        both = [place for place in named if place[0] in listed]
        return both + [(other, position) for position, _, other in alone[:MOST_BACK]]


def ballots(
    training: Training, length: int, *, own: bool = False, blended: bool = False
) -> Ballots:
    """Take the training's lists up to a length, with how well known films are.

    `blended` with those at hand, of which the setting must have some.
    """
    lists = training.blended if blended else training.lists
    if lists is None:
        raise ValueError(training.setting.name)
    return Ballots(cut(lists, length), fame(training, own=own).tolist())


def counted(length: int, *, own: bool = False) -> Fit:
    """Count votes plainly; equals stand in the order of how well known they are."""

    def fit(training: Training) -> Ranker:
        known = fame(training, own=own)
        return _plain(cut(training.lists, length), lambda _: known)

    return fit


def counted_by_chance(length: int) -> Fit:
    """Count votes plainly; equals stand in an order drawn for each person."""

    def fit(training: Training) -> Ranker:
        lists = cut(training.lists, length)

        def drawn(person: int) -> Known:
            chance = np.random.default_rng([training.seed, person])
            return chance.random(len(lists))

        return _plain(lists, drawn)

    return fit


def scored(
    length: int, *, own: bool = False, dial: float = 0.0, blended: bool = False
) -> Fit:
    """Rank as the site does, by the function that the site calls."""

    def fit(training: Training) -> Ranker:
        desk = ballots(training, length, own=own, blended=blended)

        def ranker(_: int, shown: Films) -> list[int]:
            out = set(shown.tolist())
            return [one.film for one in ranked(desk.votes(shown), DEPTH, out, dial)]

        return ranker

    return fit


def _plain(lists: Lists, order: Callable[[int], Known]) -> Ranker:
    def ranker(person: int, shown: Films) -> list[int]:
        known = order(person)
        count = Counter(other for film in shown for other, _ in lists[film])
        for film in shown.tolist():
            count.pop(film, None)
        return sorted(count, key=lambda film: (-count[film], -known[film], film))[
            :DEPTH
        ]

    return ranker
