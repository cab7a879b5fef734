"""What is judged: something that learns from the training people, then ranks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from sneakpreview.evaluation.metrics import DEPTH
from sneakpreview.evaluation.setting import Known, Training
from sneakpreview.evaluation.splits import Films

Ranker: TypeAlias = Callable[[int, Films], Sequence[int]]
"""Takes a person and the likes shown; gives up to twenty films, best first, none of
those shown."""
Fit: TypeAlias = Callable[[Training], Ranker]


@dataclass(frozen=True, slots=True)
class Method:
    """A row of the table; of several options validation people choose the best."""

    name: str
    options: Mapping[str, Fit]


def method(name: str, fit: Fit) -> Method:
    """Name a ranker that has nothing to be chosen."""
    return Method(name, {"": fit})


def best(scores: Known, shown: Films) -> list[int]:
    """Give the films of the highest scores, none of those shown; ties by place."""
    scores = scores.copy()
    scores[shown] = -np.inf
    count = min(DEPTH, len(scores))
    least = np.partition(scores, -count)[-count]
    places = np.flatnonzero((scores >= least) & (scores > -np.inf))
    order = places[np.argsort(-scores[places], kind="stable")]
    return [int(film) for film in order[:count]]
