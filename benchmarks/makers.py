"""Which way to make lists of people's ratings is the best: a part of quality.py.

Every way of `evaluation/makers.py` makes lists of the training people's ratings, by the
protocol of docs/quality.md; our score and the plain count rank by them. Validation
people are ranked for, too: what ships is chosen by them.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from sneakpreview.evaluation import bootstrap, ratings
from sneakpreview.evaluation.makers import MAKERS, SHIPPED
from sneakpreview.evaluation.measure import SEEDS, Judged, judge
from sneakpreview.evaluation.setting import rated_alone, train
from sneakpreview.evaluation.splits import SHOWN
from sneakpreview.evaluation.voting import counted, scored

LENGTHS = 50, 12
COUNTS = {"our score": scored, "plain count": counted}
CHOSEN_BY = LENGTHS[0], "our score"
HEAD = (
    "lists made by",
    *(
        f"{name}, lists of {length}, {variant}"
        for length in LENGTHS
        for name in COUNTS
        for variant in SHOWN
    ),
)

Key = tuple[str, int, str, str]
"""Whether test or validation people, of which length, counted how, what is shown."""


def judged(
    folder: Path, progress: Callable[[int, int], None]
) -> dict[str, dict[Key, Judged]]:
    """Judge every way to make lists."""
    found: dict[str, dict[Key, Judged]] = {name: {} for name in MAKERS}
    told = ratings.read(folder)
    for at, (name, maker) in enumerate(MAKERS.items()):
        setting = rated_alone(told, maker)
        for seed in range(SEEDS):
            with threadpool_limits(1, "blas"):
                training, parts = train(setting, seed, max(LENGTHS))
            people = {"test": parts.test, "validation": parts.validation}
            for length in LENGTHS:
                for counting, fit in COUNTS.items():
                    ranker = fit(length)(training)
                    for variant in SHOWN:
                        for who, some in people.items():
                            key = who, length, counting, variant
                            if who == "validation" and key[1:3] != CHOSEN_BY:
                                continue
                            into = found[name].setdefault(key, Judged())
                            judge(into, ranker, training, some, variant)
            progress(at * SEEDS + seed + 1, SEEDS * len(MAKERS))
    return found


def table(found: dict[str, dict[Key, Judged]]) -> str:
    """Lay the figures out, best first by what ships is chosen by."""
    order = sorted(MAKERS, key=lambda name: -chosen_by(found[name]))
    rows = [
        (
            f"**{name}**" if name == SHIPPED else name,
            f"{chosen_by(found[name]):.3f}",
            *(_over(found, name, variant) for variant in SHOWN),
            *(
                f"{_mean(found[name]['test', length, counting, variant]):.3f}"
                for length in LENGTHS
                for counting in COUNTS
                for variant in SHOWN
            ),
        )
        for name in order
    ]
    over = (f"over what ships, {variant}" for variant in SHOWN)
    head = (HEAD[0], "validation", *over, *HEAD[1:])
    return "\n".join(map(_line, (head, ["---", *["--:"] * (len(head) - 1)], *rows)))


def chosen_by(one: dict[Key, Judged]) -> float:
    """Give the mean of p80 and n10 by our score over lists of 50, validation people."""
    return float(
        np.mean([_mean(one["validation", *CHOSEN_BY, variant]) for variant in SHOWN])
    )


def _over(found: dict[str, dict[Key, Judged]], name: str, variant: str) -> str:
    key = "test", LENGTHS[0], "our score", variant
    one, other = found[name][key], found[SHIPPED][key]
    ratio = bootstrap.ratio(one.of("ndcg"), other.of("ndcg"), one.people)
    if name == SHIPPED:
        return "1.00"
    return f"{ratio.value:.2f} ({ratio.low:.2f}-{ratio.high:.2f})"


def _mean(one: Judged) -> float:
    return float(np.mean(one.of("ndcg")))


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
