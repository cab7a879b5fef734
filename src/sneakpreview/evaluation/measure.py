"""Judge methods on the same held-out people, by the same measures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from sneakpreview.domain.errors import BadInputError
from sneakpreview.evaluation import metrics
from sneakpreview.evaluation.bootstrap import Values
from sneakpreview.evaluation.ranker import Method, Ranker
from sneakpreview.evaluation.setting import Setting, Training, train
from sneakpreview.evaluation.splits import SHOWN, cases

SEEDS = 5
PER_PERSON = ("ndcg", "recall", "hit", "popularity", "likeness")

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Judged:
    """What was measured of one ranker: an entry a person and seed.

    `values` has nan where a list was too short to say; `coverage` an entry a seed,
    so has `by_seed`, the mean nDCG.
    """

    people: list[int] = field(default_factory=list)
    values: dict[str, list[float]] = field(
        default_factory=lambda: {name: [] for name in PER_PERSON}
    )
    coverage: list[int] = field(default_factory=list)
    by_seed: list[float] = field(default_factory=list)

    def of(self, measure: str) -> Values:
        """Give all values of one measure."""
        return np.array(self.values[measure])


class Row(NamedTuple):
    """A method as it was judged, by the option that validation people chose.

    `tried` has the mean nDCG@10 and coverage of each option on validation people.
    """

    method: str
    option: str
    judged: Judged
    tried: Mapping[str, tuple[float, float]]


Table = Mapping[str, Sequence[Row]]
"""The rows of each variant (`p80`, `n10`)."""


def measure(
    setting: Setting,
    methods: Sequence[Method],
    length: int,
    seeds: int = SEEDS,
    progress: Progress = lambda _done, _total: None,
) -> Table:
    """Judge every method in every variant, on the same people.

    Of several options the one of the highest nDCG@10 on the validation people of
    all seeds is taken; they are nobody's test people of the same seed. BadInputError
    where a variant leaves nobody to judge by.
    """
    test, tried = _judged(methods), _judged(methods)
    total, done = seeds * sum(len(method.options) for method in methods), 0
    # One thread: the matrices are small, and the machine has other things to do.
    with threadpool_limits(1, "blas"):
        for seed in range(seeds):
            training, parts = train(setting, seed, length)
            for method in methods:
                several = len(method.options) > 1
                for option, fit in method.options.items():
                    ranker = fit(training)
                    for variant in SHOWN:
                        at = variant, method.name, option
                        judge(test[at], ranker, training, parts.test, variant)
                        if several:
                            judge(
                                tried[at], ranker, training, parts.validation, variant
                            )
                    done += 1
                    progress(done, total)
    if not all(one.people for one in test.values()):
        raise BadInputError(
            "nobody is left to judge by: of the people held out nobody likes more films"
            " than are shown (ten); to deal out more often may help"
        )
    return {
        variant: [_chosen(variant, method, test, tried) for method in methods]
        for variant in SHOWN
    }


def judge(
    into: Judged,
    ranker: Ranker,
    training: Training,
    people: Sequence[int],
    variant: str,
) -> None:
    """Rank for each person, and note how good it is; nothing where nobody is left."""
    likes, genres = training.setting.likes, training.setting.genres
    start, lists = len(into.people), []
    for person, shown, targets in cases(likes, people, variant, training.seed):
        found = ranker(person, shown)
        wanted = set(targets.tolist())
        lists.append(found)
        into.people.append(person)
        for name, value in (
            ("ndcg", metrics.ndcg(found, wanted)),
            ("recall", metrics.recall(found, wanted)),
            ("hit", metrics.hit(found, wanted)),
            ("popularity", metrics.popularity(found, training.percentiles)),
            ("likeness", metrics.likeness(found, genres)),
        ):
            into.values[name].append(float("nan") if value is None else value)
    if lists:
        into.coverage.append(metrics.coverage(lists))
        into.by_seed.append(float(np.mean(into.values["ndcg"][start:])))


_Results = dict[tuple[str, str, str], Judged]


def _judged(methods: Sequence[Method]) -> _Results:
    return {
        (variant, method.name, option): Judged()
        for variant in SHOWN
        for method in methods
        for option in method.options
    }


def _chosen(variant: str, method: Method, test: _Results, tried: _Results) -> Row:
    figures = {
        option: (
            float(np.mean(judged.of("ndcg"))),
            float(np.mean(judged.coverage)),
        )
        for option in method.options
        if (judged := tried[variant, method.name, option]).people
    }
    best = max(figures, key=lambda one: figures[one][0]) if figures else None
    option = next(iter(method.options)) if best is None else best
    return Row(method.name, option, test[variant, method.name, option], figures)
