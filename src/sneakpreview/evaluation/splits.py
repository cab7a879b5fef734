"""Who is learned from, who is tried on, who is judged; and what of them is shown."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Films = NDArray[np.int64]
Likes = Mapping[int, Films]
"""The liked films of each person, as ascending places among the films at hand."""

SHOWN: Mapping[str, Callable[[int], int]] = {
    "p80": lambda likes: likes * 4 // 5,
    "n10": lambda _: 10,
}
"""How many of a person's likes are shown, of so many: 80%, or ten of a newcomer."""


class Parts(NamedTuple):
    """People in three parts that share nobody: 80%, 10%, 10%."""

    training: Sequence[int]
    validation: Sequence[int]
    test: Sequence[int]


class Case(NamedTuple):
    """One person: the likes that are shown, and those that are to be found."""

    person: int
    shown: Films
    targets: Films


def part(people: Sequence[int], seed: int) -> Parts:
    """Deal the people out by chance; the same seed deals the same."""
    mixed = np.array(sorted(people))
    np.random.default_rng(seed).shuffle(mixed)
    order = [int(person) for person in mixed]
    first, second = len(order) * 8 // 10, len(order) * 9 // 10
    return Parts(order[:first], order[first:second], order[second:])


def cases(likes: Likes, people: Sequence[int], variant: str, seed: int) -> list[Case]:
    """Hide some likes of each person; whoever would have none hidden is left out."""
    found = []
    for person in people:
        mixed = likes[person].copy()
        np.random.default_rng([seed, person]).shuffle(mixed)
        count = SHOWN[variant](len(mixed))
        if len(mixed) > count:
            found.append(Case(person, mixed[:count], mixed[count:]))
    return found
